# A weak reference keeps the hash of its object, so that containers find it when
# the object is gone.
import copy
import weakref


class Guest:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return hash(self.name)

    def __eq__(self, other):
        return isinstance(other, Guest) and self.name == other.name

    def __repr__(self):
        return self.name


ann, bob, zero = Guest("Ann"), Guest("Bob"), Guest(0)
seats = weakref.WeakKeyDictionary({ann: 1, bob: 2, zero: 3})
party = weakref.WeakSet([ann, bob])
hash(weakref.ref(zero))
del ann, zero
print(dict(seats), list(party), len(seats), len(party), seats[Guest("Bob")])

reference = weakref.ref(bob)
known = hash(reference)
never = weakref.ref(cid := Guest("Cid"))
del bob, cid
print(reference() is None, hash(reference) == known == hash("Bob"), len(seats), len(party))
try:
    hash(never)
except TypeError as error:
    print(error)


# WeakSet does what sets do.
guests = [Guest(letter) for letter in "abcd"]
left, right = weakref.WeakSet(guests[:3]), weakref.WeakSet(guests[2:])


def names(members):
    return "".join(sorted(guest.name for guest in members))


print(names(left | right), names(left & right), names(left - right), names(left ^ right))
print(names(left.union(guests[3:])), names(left.intersection(guests)), names(left.difference(guests[1:])))
print(left <= right, left.issuperset(guests[:1]), left.isdisjoint(right), left == weakref.WeakSet(guests[:3]), left == 3)
left -= right
left.update(guests[3:])
print(names(left), names(left.copy()), names(copy.copy(left)))
left ^= right
left.discard(guests[0])
print(names(left), left.pop() in guests, len(left))
left.clear()
try:
    left.pop()
except KeyError as error:
    print(error)
left.symmetric_difference_update(guests)
left.intersection_update(guests[1:])
left.difference_update(guests[3:])
print(names(left))

# The weak dicts are copied and joined.
ages = weakref.WeakKeyDictionary({guests[0]: 30})
more = ages | {guests[1]: 40}
print(names(more), len(ages), sorted((guests[2:3] and more.copy()).values()), copy.deepcopy(ages)[guests[0]])
rooms = weakref.WeakValueDictionary(front=guests[0])
both = rooms | {"back": guests[1]}
print(dict(both), dict({"front": guests[2]} | rooms), copy.copy(rooms)["front"])
print(rooms.popitem(), len(rooms))

one = weakref.ref(guests[0])
print(copy.copy(one) is one, copy.deepcopy(one) is one)
print(repr(one).split(";")[1].split(" at ")[0], repr(weakref.ref(names)).split()[-1])


class Bell:
    def ring(self):
        return "ding"


bell = Bell()
told = []
method = weakref.WeakMethod(bell.ring, told.append)
print(method()(), method() == bell.ring)
del bell
print(method(), told == [method])
