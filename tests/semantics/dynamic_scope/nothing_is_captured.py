def outer():
    n = 1
    def inner():
        return n
    return inner, inner()
f, value = outer()
print(f.__closure__, f.__code__.co_freevars, value)
