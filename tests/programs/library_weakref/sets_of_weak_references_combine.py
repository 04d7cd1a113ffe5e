# A WeakSet does what a set does, with whatever iterable of members; weak dicts are copied and joined.
import weakref


class Point:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name


a, b, c = map(Point, 'abc')


def names(points): return sorted(map(repr, points))


one, two = weakref.WeakSet([a, b]), weakref.WeakSet([b, c])
print(names(one | two), names(one & two), names(one - two), names(one ^ two))
print(names(one.union([c])), names(one.intersection([b, c])), names(one.difference([b])), names(one.symmetric_difference([b, c])))
print(one <= two, one < one | two, one.issubset([a, b, c]), one.issuperset([a]), one >= two, one > weakref.WeakSet([a]), one.isdisjoint([c]))
print(one == weakref.WeakSet([b, a]), one == {a, b}, type(one | two).__name__)
three = one.copy()
three |= two
three &= weakref.WeakSet([a, c])
print(names(three))
three ^= one
print(names(three))
three -= {c}
three.update([b])
print(names(three), len(three))
three.intersection_update([a, b])
three.difference_update([b])
three.symmetric_difference_update([c])
print(names(three))
del c
print(names(three), names(two))
while three:
    three.pop()
try:
    three.pop()
except KeyError as error:
    print('KeyError', error)

ages = weakref.WeakKeyDictionary({a: 1})
copied = ages.copy()
copied[b] = 2
print(len(ages), len(copied), (ages | {b: 3})[b], sorted(({b: 4} | copied).values()))
ages |= {b: 5}
print(ages[b], type(ages | copied).__name__)
del b
print(len(copied), len(ages))
