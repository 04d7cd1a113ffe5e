def outer(x):
    return lambda: x

a, b = outer(1), outer(2)
print(a.__closure__[0] is b.__closure__[0], a(), b())
