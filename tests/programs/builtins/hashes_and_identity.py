# Equal things hash alike; objects hash by identity; __eq__ alone takes __hash__ away.
class Plain:
    pass


class OnlyEq:
    def __eq__(self, other):
        return True


class Both:
    def __eq__(self, other):
        return isinstance(other, Both)

    def __hash__(self):
        return 7


class Child(OnlyEq):
    __hash__ = object.__hash__


p = Plain()
print(hash(p) == hash(p), p == p, p == Plain(), {p: 1}[p], Plain.__hash__ is object.__hash__)
for v in (OnlyEq(), [], {}, set(), bytearray(), (1, [2]), {}.keys(), {}.items(), slice([], 1)):
    try:
        hash(v)
        print('hashed')
    except TypeError as e:
        print(e)
print(OnlyEq.__hash__, list.__hash__, dict.__hash__, set.__hash__, bytearray.__hash__, Child.__hash__ is object.__hash__)
print(hash(Both()), {Both(): 1}[Both()], len({Both(), Both()}), isinstance(hash(Child()), int))
try:
    [].__hash__()
except TypeError as e:
    print(e)
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash('a') == hash('a'), hash((1, 2)) == hash((1.0, 2.0)))
print(id(p) == id(p), id(None) == id(None), id([]) != id(p), p is p, [] is not [])
print(hash(frozenset('ab')) == hash(frozenset('ba')), hash(range(3)) == hash(range(0, 3, 1)), hash(int) == hash(int), hash(len) == hash(len))


class Big:
    def __hash__(self):
        return 2**100


class Negative:
    def __hash__(self):
        return -1


print(hash(Big()) == hash(2**100), hash(Negative()), hash(True), hash(None) == hash(None))
print(hash(''), hash(b''), hash('a'), hash('abc'), hash('é'), hash('€'), hash('😀'), hash('a' * 100), hash(b'a'), hash(('a', 'b')), hash((1, (2, (3,)))))
