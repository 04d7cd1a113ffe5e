def show():
    return depth
def inner():
    depth = 'inner'
    return show()
def outer():
    depth = 'outer'
    return inner(), show()
print(outer())
