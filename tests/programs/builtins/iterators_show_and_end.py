# Iterators: their reprs, that they are their own iterators, and that an end is an end.
import re


def shown(x):
    return re.sub(r'0x[0-9a-f]+', '0x…', repr(x))


things = [iter([1]), iter((1,)), iter('a'), iter('é'), iter('€'), iter(b'a'), iter(bytearray(b'a')), iter(range(1)), iter(range(10**20, 10**20 + 1)),
          iter({1: 2}), iter({1: 2}.values()), iter({1: 2}.items()), iter({1}), iter(frozenset([1])), reversed([1]), reversed((1,)),
          reversed('a'), reversed({1: 2}), reversed({1: 2}.items()), reversed(range(1)), enumerate([1]), zip([1]), map(str, [1]),
          filter(None, [1]), iter([1].pop, 5)]
for it in things:
    print(shown(it), iter(it) is it, hasattr(it, '__length_hint__'), next(it), end=' ')
    if type(it).__name__ != 'callable_iterator':
        print(next(it, 'end'), next(it, 'still'))
    else:
        print()
print([type(it).__name__ for it in things])
for it in (map(str, [1]), zip('a'), enumerate('a'), iter([])):
    for name in ('__len__', '__getitem__', '__bool__'):
        print(hasattr(it, name), end=' ')
    try:
        len(it)
    except TypeError as e:
        print(e)
e = enumerate('abc')
next(e)
print(list(e), list(e))
z = zip([1, 2, 3], iter([1]))
print(list(z))
first = iter([1, 2, 3])
print(list(zip(first, first)), list(first))
m = map(lambda x: 1 / x, [1, 0, 2])
print(next(m))
try:
    next(m)
except ZeroDivisionError as error:
    print(error)
print(next(m))
