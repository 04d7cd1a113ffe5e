import functools


@functools.lru_cache(maxsize=3)
def load(key):
    print('load', key)
    return key * 2


for key in 'abcadbea':
    load(key)
print(load.cache_info(), load.cache_parameters())
load.cache_clear()
print(load.cache_info())


class Table:
    def __init__(self, rows):
        self.rows = rows

    @functools.cached_property
    def total(self):
        print('computing')
        return sum(self.rows)

    @functools.lru_cache
    def row(self, i):
        print('row', i)
        return self.rows[i]


t = Table([1, 2, 3])
print(t.total, t.total, 'total' in vars(t))
t.rows.append(4)
print(t.total)
del t.total
print(t.total)
print(t.row(1), t.row(1), Table.row.cache_info().hits)


@functools.cache
def collatz(n):
    return 1 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


print(max(range(1, 200), key=collatz), collatz.cache_info().currsize > 200)


@functools.lru_cache(maxsize=None, typed=True)
def kind(x):
    return type(x).__name__


print(kind(1), kind(1.0), kind(True), kind.cache_info().currsize)


def memoize(function):
    cache = {}

    @functools.wraps(function)
    def wrapper(*args):
        if args not in cache:
            cache[args] = function(*args)
        return cache[args]
    wrapper.cache = cache
    return wrapper


@memoize
def power(a, b):
    return a ** b


print(power(2, 3), power(2, 3), power.cache, power.__closure__[0].cell_contents is power.cache)
try:
    load([1])
except TypeError as e:
    print(e)
