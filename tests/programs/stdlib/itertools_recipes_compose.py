import collections
import functools
import math
import operator
import random
from itertools import (accumulate, batched, chain, combinations, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise,
                       permutations, product, repeat, starmap, takewhile, tee, zip_longest)


def take(n, iterable):
    return list(islice(iterable, n))


def prepend(value, iterable):
    return chain([value], iterable)


def tabulate(function, start=0):
    return map(function, count(start))


def tail(n, iterable):
    return iter(collections.deque(iterable, maxlen=n))


def nth(iterable, n, default=None):
    return next(islice(iterable, n, None), default)


def all_equal(iterable, key=None):
    return len(take(2, groupby(iterable, key))) <= 1


def quantify(iterable, predicate=bool):
    return sum(map(predicate, iterable))


def ncycles(iterable, n):
    return chain.from_iterable(repeat(tuple(iterable), n))


def sliding_window(iterable, n):
    iterator = iter(iterable)
    window = collections.deque(islice(iterator, n - 1), maxlen=n)
    for x in iterator:
        window.append(x)
        yield tuple(window)


def partition(predicate, iterable):
    t1, t2 = tee(iterable)
    return filterfalse(predicate, t1), filter(predicate, t2)


def roundrobin(*iterables):
    iterators = map(iter, iterables)
    for num_active in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, num_active))
        yield from map(next, iterators)


def powerset(iterable):
    s = list(iterable)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))


def unique_everseen(iterable, key=None):
    seen = set()
    for element in iterable:
        k = element if key is None else key(element)
        if k not in seen:
            seen.add(k)
            yield element


def sieve(n):
    data = bytearray((0, 1)) * (n // 2)
    data[:3] = 0, 0, 0
    for p in compress(range(math.isqrt(n) + 1), data):
        data[p * p:n:p + p] = bytes(len(range(p * p, n, p + p)))
    return chain((2,), compress(range(n), data))


print(take(5, count(3, 2)), list(prepend(0, [1, 2])), take(4, tabulate(lambda x: x * x, 2)))
print(list(tail(2, 'ABCDE')), nth('abc', 1), nth('abc', 9, '-'), all_equal('aaa'), all_equal('aab'), quantify([1, 0, 3]))
print(list(ncycles('ab', 3)), list(sliding_window('ABCDE', 3)), [list(p) for p in partition(lambda x: x % 2, range(6))])
print(''.join(roundrobin('ABC', 'D', 'EF')), list(powerset([1, 2, 3])), list(unique_everseen('AbBa', str.lower)))
print(list(sieve(50)))
print([list(g) for _, g in groupby(sorted(['apple', 'bob', 'cat', 'dig', 'eagle'], key=len), key=len)])
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate(range(1, 6), operator.mul, initial=1)))
print(list(batched(range(7), 3)), list(pairwise('abcd')), list(zip_longest('ab', 'xyz', fillvalue='?')))
print(list(takewhile(lambda x: x < 3, count())), list(dropwhile(str.islower, 'abCde')), list(starmap(max, [(1, 2), (4, 3)])))
print(len(list(permutations(range(4)))), list(product([0, 1], repeat=2)), functools.reduce(operator.xor, [1, 2, 3]))
a, b = tee(iter([1, 2, 3]))
print(next(a), next(a), list(b), list(a))
