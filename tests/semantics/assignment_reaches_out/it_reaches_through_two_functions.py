def a():
    x = 1
    def b():
        x = 2
        def c():
            x = 3
        c()
        return x
    return b(), x
print(a())
