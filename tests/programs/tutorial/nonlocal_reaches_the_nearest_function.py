def a():
    x = "a"
    def b():
        x = "b"
        def c():
            nonlocal x
            x = "c changed b's"
        c()
        return x
    return b(), x
print(a())
def skip():
    x = 1
    def middle():
        def inner():
            nonlocal x
            x += 1
            return x
        return inner
    return middle()(), x
print(skip())
def both():
    x = y = 0
    def f():
        nonlocal x, y
        x, y = 1, 2
    f()
    return x, y
print(both())
x = "global"
def mixed():
    x = "local"
    def g():
        global x
        x = "global changed"
    g()
    return x
print(mixed(), x)
