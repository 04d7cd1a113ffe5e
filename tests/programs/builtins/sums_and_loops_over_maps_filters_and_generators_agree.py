# What goes over an iterator must be the same whoever drives it.
print(sum(x for x in range(5)), sum((x / 10 for x in range(11)), 0.5), sum(0.1 for _ in range(10)))
print(sum([0.1] * 10), sum([1, 0.1, 2, 0.2]), sum([True, False, True]), sum((b for b in [True, True])))
print(sum([2**60, 1, 2**60]), sum(x for x in [2**60, -1, 0.5]), sum([1e16, 1, -1e16]), sum(iter([1e16, 1.0, -1e16])))
print(sum([[1], [2]], []), sum((x for x in [(1,), (2,)]), ()))


class Money:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Money(self.n + getattr(other, "n", other))

    __radd__ = __add__


print(sum(Money(n) for n in range(4)).n, sum([1, Money(2), 3]).n, sum(iter([1, 2.5, Money(2)])).n)
try:
    sum(x for x in [1, "a"])
except TypeError as e:
    print(e)


def stops_at_three(x):
    if x == 3:
        raise StopIteration
    return x * 10


print(list(map(stops_at_three, range(6))), tuple(map(stops_at_three, [1, 3, 2])))
for x in map(stops_at_three, range(6)):
    print(x, end=" ")
print()
print([x for x in map(str, [1, "a", None])], list(map(int, "123")), [*map(len, ["a", "bc"])])
print(list(map(next, [iter([1]), iter([]), iter([3])])))
gens = [(x for x in [1]), (x for x in [])]
print(list(map(next, gens)))


class Shown:
    def __str__(self):
        return "shown"


print(list(map(str, [Shown(), 2])), ",".join(map(str, [Shown()])))
print(list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(lambda x: x, (n for n in range(3)))))


def numbers():
    yield 1
    yield 2


print(list(map(lambda g: list(g()), [numbers, numbers])))
print(list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(lambda x: x % 2, range(7))), list(filter(bool, [0, 2])))
print([x for x in filter(lambda x: x > 1, (n for n in range(4)))], list(filter(str.isalpha, "a1b2")))
print(any(x > 3 for x in range(5)), all(x < 3 for x in range(5)), any([]), all([]), any(iter([0, [], "x"])))
print(max(x * x for x in [-3, 2]), min((len(w), w) for w in ["bb", "a"]), max([1, 5, 3], key=lambda x: -x))
print(min([], default=4), max("abc", "abd"), min(3, 1, 2, key=lambda x: -x))


class List(list):
    pass


print(List(x for x in range(3)), list(enumerate(n for n in "ab")), list(zip((n for n in [1, 2]), "xy")))
known = []
known.extend(len(known) for _ in range(4))
print(known)
print(type(3) is int, type(type), list(map(type, [1, "a", None, 2.5])))
