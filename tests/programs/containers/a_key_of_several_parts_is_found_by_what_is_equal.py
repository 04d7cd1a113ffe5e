# Tuples as keys: of ints, texts, and of values that are equal to them.
memo = {}
for i in range(6):
    for j in range(6):
        memo[i, j] = i * j
print(len(memo), memo[2, 3], memo[2.0, 3], memo[True, 5], (1, False) in memo, (6, 0) in memo)
memo[2.0, 3] = "float"
memo[True, 5] = "bool"
print(memo[2, 3], memo[1, 5], list(memo)[:3], len(memo))

names = {}
for a in ["x", "y"]:
    for b in ["p", "q"]:
        names[a, b] = a + b
print(names["".join(["x"]), "".join(["q"])], ("x",) in names, ("x", "p", "q") in names)
names["".join(["x"]), "p"] = "again"
print(names)

for key in [("x", []), ("x", {}), ([], "x"), (1, (2, set()))]:
    for what in (lambda: names[key], lambda: key in names, lambda: names.__setitem__(key, 1)):
        try:
            print(what())
        except TypeError as e:
            print(e)
try:
    names["x", []] = 1
except TypeError as e:
    print(e)
try:
    names["nobody", 1]
except KeyError as e:
    print(repr(e))

deep = {(1, (2, (3, "four"))): "deep", (): "empty", tuple(range(20)): "long", (None, True): "special"}
print(deep[1, (2, (3, "four"))], deep[()], deep[tuple(range(20))], deep[None, 1], (None, 2) in deep)


class Same:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        print("compared")
        return self.n == getattr(other, "n", other)


objects = {}
objects[Same(1), 2] = "own"
print(objects[Same(1), 2], objects[1, 2], (1, 3) in objects)
objects[1, 2] = "changed"
print(len(objects), list(objects.values()))


class Default(dict):
    def __missing__(self, key):
        return f"missing {key}"

    def __contains__(self, key):
        return True


d = Default()
d[1, 2] = 3
print(d[1, 2], d[2, 1], (2, 1) in d, d)


class Pair(tuple):
    def __hash__(self):
        return 0

    def __eq__(self, other):
        return "pair"


pairs = {Pair((1, 2)): "a pair"}
print((1, 2) in pairs, Pair((3, 4)) in pairs, pairs[Pair((5, 6))])
pairs[Pair((7, 8))] = "the same"
print(pairs)

empty = {}
empty["".join("ab")] = 1
empty["ab"] += 1
print(empty, "ab" in empty, "".join("ab") in empty, -1 in empty, -2 in empty)
minus = {(-1, 0): "minus one"}
print((-2, 0) in minus, (-1, 0) in minus, {-1: 1}[-1], -2 in {-1: 1})
