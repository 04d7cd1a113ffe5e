from fractions import Fraction
from itertools import (accumulate, batched, chain, combinations, count, cycle, islice, pairwise, permutations, product,
                       repeat, zip_longest)


def tell(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


tell(lambda: list(accumulate([1, 2, 'x', 4])))
tell(lambda: list(chain([1], 5)))
tell(lambda: list(chain.from_iterable([[1], 2])))
tell(lambda: list(batched([1, 2, 3], 2, strict=True)))
tell(lambda: batched([1], 0))
tell(lambda: product([1], repeat=-1))
tell(lambda: permutations([1], -1))
tell(lambda: combinations([1], -1))
tell(lambda: islice([1], -1))
tell(lambda: islice([1], 0, 5, 0))
tell(lambda: list(zip_longest([1], 2)))
tell(lambda: count('a'))
tell(lambda: next(islice([], 3)))
tell(lambda: list(permutations([1, 2], 3)))
tell(lambda: list(product([], [1])))
tell(lambda: list(product()))
tell(lambda: list(combinations([], 0)))
tell(lambda: list(islice(count(), 3, 2)))

# What the iterator goes over changes in the middle.
items = [1, 2, 3]
it = chain(items, items)
print(next(it), items.append(4), list(it))
d = {1: 2, 3: 4}
it = chain(d)
next(it)
d[5] = 6
tell(lambda: next(it))
rows = [[1], [2]]
it = chain.from_iterable(rows)
print(next(it))


class Row:
    def __iter__(self):
        print('opened')
        yield 'own'
        yield 'two'


rows[1] = Row()
rows.append([3])
print(list(it))
pool = [1, 2, 3]
it = product(pool, pool)
pool.clear()
print(len(list(it)))


class Money:
    def __init__(self, n): self.n = n
    def __add__(self, other): return Money(self.n + other.n)
    def __repr__(self): return f'Money({self.n})'


it = accumulate([Money(1), Money(2), Money(3)])
print(next(it), next(it), list(it))
print(list(zip(accumulate([Money(1), Money(2)]), 'ab')), list(map(str, accumulate([Money(1), Money(2)]))))
tell(lambda: count(Money(1)))
print(next(count(Fraction(1, 3), 2)), list(islice(count(1, Fraction(1, 2)), 3)), list(zip(count(Fraction(1)), 'ab')))


def broken():
    yield 1
    raise ValueError('in the middle')


for it in (chain(broken()), islice(broken(), 5), pairwise(broken()), cycle(broken()), accumulate(broken()),
           zip_longest(broken(), [1, 2, 3]), batched(broken(), 3)):
    got = []
    try:
        for x in it:
            got.append(x)
    except ValueError as e:
        print(type(it).__name__, got, e, list(islice(it, 2)) if not isinstance(it, cycle) else '')


# Taken by two at once.
it = iter(range(10))
print(list(zip(islice(it, 4), it)), list(it))
it = islice(range(10), 0, None, 3)
for x in it:
    print(x, next(it, None), end=' ')
print()


class Loud(count):
    def __next__(self):
        return 'loud', super().__next__()


class Named(repeat):
    def __init__(self, *args):
        self.name = 'n'


loud = Loud(4)
print(next(loud), list(islice(loud, 2)), [x for x, _ in zip(loud, 'ab')])
for x in loud:
    print(x)
    break
named = Named(7, 2)
print(named.name, list(named), type(named).__name__, isinstance(named, repeat))


class Pairs(zip):
    def __next__(self):
        return list(super().__next__())


print(next(Pairs('ab', 'cd')), list(Pairs('ab', 'cd')), [p for p in Pairs('ab', 'cd')])
x = iter([1])
for _ in range(60):
    x = enumerate(x)
print(str(next(x))[:12])
