def outer():
    x = 'outer'
    def inner():
        x = 'inner'
    inner()
    return x
print(outer())
