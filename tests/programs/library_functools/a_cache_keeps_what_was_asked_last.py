from functools import cache, lru_cache


@lru_cache(maxsize=3)
def square(x):
    print('computing', x)
    return x * x


for x in (1, 2, 3, 1, 4, 1, 2, 3.0, 3, True, 'a' * 2 if False else 5):
    print(square(x), square.cache_info())
square.cache_clear()
print(square.cache_info(), square.cache_parameters(), square.__wrapped__(3), square.__name__)


@lru_cache(maxsize=None, typed=True)
def kind(x, y=0):
    return type(x).__name__, y


print(kind(1), kind(1.0), kind(True), kind(1, y=2), kind(1, 2), kind(x=1), kind.cache_info())


@lru_cache(maxsize=0)
def never(x):
    return x


print(never(1), never(1), never.cache_info())


class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n)
    def __eq__(self, other): print('eq'); return self.n == other.n


@cache
def of_key(k, *more, **named):
    return k.n


print(of_key(Key(1)), of_key(Key(1)), of_key.cache_info())
k = Key(2)
print(of_key(k), of_key(k), of_key(k, 1), of_key(k, a=1), of_key(k, a=1), of_key.cache_info())
for bad in ([1], {}):
    try:
        of_key(bad)
    except TypeError as e:
        print(e)
try:
    square()
except TypeError as e:
    print(e)


class Shop:
    @lru_cache
    def price(self, name):
        print('asked', name)
        return len(name)


shop = Shop()
print(shop.price('tea'), shop.price('tea'), Shop.price(shop, 'tea'), Shop.price.cache_info())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(150), fib.cache_info(), vars(fib).keys())


@cache
def fails(x):
    raise ValueError(x)


for _ in range(2):
    try:
        fails(1)
    except ValueError as e:
        print(e, fails.cache_info())
fails.note = 1
print(fails.note, callable(fails), type(fails))
