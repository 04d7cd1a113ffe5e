# Each iterator goes natively over built-in things and by Python over the rest.
import copy
from itertools import (accumulate, batched, chain, combinations, combinations_with_replacement, compress, count, cycle,
                       dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap,
                       takewhile, tee, zip_longest)


class Own:
    def __init__(self, items): self.items = items
    def __iter__(self): return iter(self.items)
    def __repr__(self): return f'Own({self.items!r})'


def generated(items):
    for item in items:
        yield item


for wrap in (list, tuple, iter, generated, Own, enumerate):
    def source(items=(3, 1, 4, 1, 5)):
        return wrap(items)
    first = [str(x) for x in source()]
    print(wrap.__name__, first)
    print(list(chain(source(), 'ab', source())) == list(source()) + ['a', 'b'] + list(source()))
    print(list(chain.from_iterable([source(), [7], source()]))[4:8])
    print(list(islice(source(), 3)), list(islice(source(), 1, None, 2)), list(islice(source(), 2, 2)))
    print(list(pairwise(source()))[-1], list(batched(source(), 2))[-1])
    print(list(zip_longest(source(), 'xyzxyzxyz', fillvalue='-'))[3:7])
    print(list(islice(cycle(source()), 12))[-3:])
    print(list(product(source(), repeat=2))[5], sum(1 for _ in product(source(), 'ab')))
    print(list(permutations(source(), 2))[7], len(list(permutations(source()))))
    print(list(combinations(source(), 3))[4], list(combinations_with_replacement(source(), 2))[6])
    print(list(compress(source(), [1, 0, 1, 0, 1])))
    print([list(t) for t in tee(source(), 2)][1])
print(list(accumulate([1, 2.5, 3])), list(accumulate('abc')), list(accumulate([[1], [2]], initial=[])))
print(list(accumulate(generated([1, 2, 3]), initial=10)), list(accumulate([1, 2, 3], lambda a, b: a * 10 + b)))
print(list(takewhile(lambda x: x < 4, [1, 3, 5, 1])), list(dropwhile(lambda x: x < 4, [1, 3, 5, 1])))
print(list(filterfalse(None, [0, 1, '', 2])), list(starmap(pow, [(2, 3), (3, 2)])))
print([(k, list(g)) for k, g in groupby('aabbbc')])
for it in (count(), count(5, 2), count(0.5, 0.25), count(10 ** 20, -1), count(1 + 2j)):
    print(it, next(it), next(it), next(it), it)
for it in (repeat('x', 2), repeat(None), repeat([1], 0)):
    print(it, list(islice(it, 3)), it)
print(list(zip(count(1), 'abc')), list(zip(repeat(0), [1, 2])), list(zip('ab', cycle([1]))))
print(dict(zip(['a', 'b'], repeat(0))), list(map(pow, [2, 3], repeat(2))), list(enumerate(islice(count(), 3))))
print(list(islice(islice(count(), 10, None, 3), 4)), max(islice(cycle([1, 9, 2]), 7)), sum(islice(count(1), 100)))
a, b, *rest = chain([1], (2,), 'cd')
print(a, b, rest, 3 in count(), 5 in chain([1], [5]))
for it in (chain([1, 2], [3]), islice([1, 2, 3, 4], 1, None), product('ab', 'c'), permutations([1, 2, 3], 2), count(3)):
    next(it)
    other = copy.copy(it)
    print(type(it).__name__, list(islice(other, 4)))
print(iter(c := count()) is c, type(c), count.__name__, product.__module__, product.__mro__ == (product, object))
