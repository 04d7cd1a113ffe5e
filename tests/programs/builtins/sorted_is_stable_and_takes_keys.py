people = [("ann", 30), ("bob", 25), ("cid", 30), ("dan", 25)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True))
print(sorted(people, key=lambda p: (-p[1], p[0])), sorted("bAc"), sorted("bAc", key=str.lower), sorted({"b": 1, "a": 2}), sorted((3, 1, 2), reverse=True))
print(sorted([[2], [1, 5], [1]]), sorted([True, False, 2]), sorted([]), sorted({3, 1}), sorted([0.5, 1, -1]), sorted(["10", "9", "1"], key=int))
calls = []
def key(x):
    calls.append(x)
    return -x
print(sorted([3, 1, 2], key=key), calls)
l = [3, 1, 2]
print(l.sort(), l, l.sort(key=lambda x: -x), l, l.sort(reverse=True), l)
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        return self.n < o.n
    def __repr__(self): return f"V{self.n}"
print(sorted([V(3), V(1), V(2)]), max([V(1), V(3)], key=lambda v: v.n), sorted([V(1), V(2)], reverse=True))
from functools import cmp_to_key
print(sorted(["bb", "a", "ccc"], key=cmp_to_key(lambda a, b: len(b) - len(a))))
for use in ("sorted([1, 'a'])", "sorted([None, 1])", "sorted([1j, 2j])", "sorted(5)", "sorted([1], len)", "sorted([1], key=5)", "sorted([1, 2], key=lambda: 0)", "sorted()", "sorted([1], foo=1)", "[2, 1].sort(5)", "sorted([{}, {}])", "sorted([(1, 'a'), (1, 2)])", "sorted([object(), object()])"):
    try:
        print(use, "=", eval(use))
    except TypeError as error:
        print(use, "->", error)
def bad(x):
    if x == 2: raise ValueError("bad key")
    return x
m = [3, 2, 1]
try:
    m.sort(key=bad)
except ValueError as error:
    print(error, m)
def empties(x):
    print("during the sort", m)
    return x
m.sort(key=empties)
