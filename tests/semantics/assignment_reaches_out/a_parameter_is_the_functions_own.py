def outer():
    x = 1
    def inner(x):
        x = x + 1
        return x
    return inner(10), x
print(outer())
