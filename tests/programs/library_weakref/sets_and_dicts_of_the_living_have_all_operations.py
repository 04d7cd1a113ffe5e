"""WeakSet knows what set knows; weak dictionaries are joined and copied."""
import copy
from weakref import WeakKeyDictionary, WeakSet, WeakValueDictionary


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


def names(things):
    return sorted(map(repr, things))


a, b, c, d = map(Thing, 'abcd')
some, more = WeakSet([a, b, c]), WeakSet([c, d])
print(names(some | more), names(some & more), names(some - more), names(some ^ more))
print(names(some.union([d])), names(some.intersection([a, d])), names(some.difference([a])), names(some.symmetric_difference({a, d})))
print(some <= more, WeakSet([a]) < some, some >= WeakSet(), some > some, some.issubset([a, b, c, d]), some.isdisjoint([d]))
print(some == WeakSet([c, b, a]), some == {a, b, c}, some != more, copy.copy(some) == some)
kept = some.copy()
kept -= [a]
kept |= {d}
print(names(kept))
kept &= [b, d]
print(names(kept))
kept ^= [d, c]
print(names(kept))
kept.difference_update(kept)
print(len(kept))
try:
    kept.pop()
except KeyError as problem:
    print(problem)
try:
    hash(some)
except TypeError as problem:
    print(problem)
del b
print(names(some), len(some), some.pop() in (a, c), len(some))

by_key, by_value = WeakKeyDictionary({a: 1, c: 2}), WeakValueDictionary(x=a, y=c)
print(dict(by_key | {d: 3}), dict({d: 3} | by_key), dict(by_value | {'z': d}), type(by_key | by_key).__name__)
by_key |= {d: 4}
by_value |= [('z', d)]
print(dict(by_key), dict(by_value), dict(by_key.copy()), dict(copy.copy(by_value)))
try:
    by_key | [1]
except TypeError as problem:
    print(problem)
del d
print(dict(by_key), dict(by_value))
