def outer(divisor):
    def inner(x):
        return x / divisor
    return inner
half = outer(2)
print(half(10))
broken = outer(0)
def use(f, value): return f(value)
print(use(half, 3))
use(broken, 5)
