from functools import lru_cache, cache, cached_property
@lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n
print(square(2), square(2), square(3), square(2), square(4), square(3), square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__name__, square.__wrapped__(5), square.cache_parameters())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@lru_cache
def plain(*a, **k): return a, k
print(plain(1), plain(1.0), plain(a=1, b=2), plain(b=2, a=1), plain.cache_info())
@lru_cache(maxsize=None, typed=True)
def typed(x): return type(x).__name__
print(typed(1), typed(1.0), typed(True), typed.cache_info(), typed.cache_parameters())
@lru_cache(maxsize=0)
def never(x): return x
never(1), never(1)
print(never.cache_info())
for use in ("plain([1])", "lru_cache(5.5)", "lru_cache('a')", "lru_cache(maxsize=-1)(len).cache_info()", "cache(5)"):
    try:
        print(use, "=", eval(use))
    except TypeError as error:
        print(use, "->", error)
class Data:
    def __init__(self, v): self.v = v
    @cached_property
    def mean(self):
        "the mean"
        print("computing the mean")
        return sum(self.v) / len(self.v)
    @lru_cache
    def method(self, x): return x * 2
d = Data([1, 2, 3])
print(d.mean, d.mean, vars(d), Data.mean.__doc__, type(Data.mean).__name__, Data.mean.attrname)
d.v = [10]
print(d.mean)
del d.mean
print(d.mean, d.method(3), Data.method.cache_info().misses)
d.mean = "assigned"
print(d.mean)
@cache
def failing(x): raise ValueError(x)
for _ in range(2):
    try: failing(1)
    except ValueError: pass
print(failing.cache_info())


# An empty iterable is told of without the exception that showed it.
import functools
for args in ((max, []), (max, 3)):
    try:
        functools.reduce(*args)
    except TypeError as error:
        print(error, error.__cause__, error.__context__)
