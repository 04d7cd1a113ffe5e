class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        if not isinstance(o, A): return NotImplemented
        return self.v == o.v
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f"A({self.v!r})"
s = {A(1), A(2), A(1)}
print(len(s), A(1) in s, {A(1): "x"}[A(1)], A(1) == 1, A(1) != A(1), A(1) != A(2))
class NoHash:
    def __eq__(self, o): return True
print(NoHash.__hash__)
try: hash(NoHash())
except TypeError as e: print(e)
try: {NoHash(): 1}
except TypeError as e: print(e)
try: {[]: 1}
except TypeError as e: print(e)
try: {1, {}}
except TypeError as e: print(e)
try: hash((1, [2]))
except TypeError as e: print(e)
class Inherit(NoHash): pass
print(Inherit.__hash__)
class Back(NoHash):
    def __hash__(self): return 1
print(hash(Back()), len({Back(), Back()}))
class Mutating:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v
    def __eq__(self, o): return self.v == o.v
m = Mutating(1)
d = {m: "m"}
m.v = 2
print(m in d, list(d)[0] is m, Mutating(1) in d)
class Noisy:
    def __init__(self, n, h): self.n, self.h = n, h
    def __hash__(self): print("hash", self.n); return self.h
    def __eq__(self, o): print("eq", self.n, o.n); return self.n == o.n
a, b, c = Noisy("a", 1), Noisy("b", 1), Noisy("c", 9)
d = {a: 1}
print("get same"); d[a]
print("get collide")
print(d.get(b))
print("get other"); print(d.get(c))
print("equal copy"); print(d.get(Noisy("a", 1)))
class Raises:
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError("eq fails")
d = {Raises(): 1}
try: d[Raises()]
except ValueError as e: print(e)
try: Raises() in [Raises()]
except ValueError as e: print(e)
print(hash(1) == hash(1.0) == hash(True), hash("a") == hash("a"), {1: "a", 1.0: "b", True: "c"})
print(hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(float("inf")), hash(1e300), hash(0.5), hash(3+4j), hash(None) == hash(None))
nan = float("nan")
print(nan == nan, nan in [nan], nan in {nan}, {nan: 1}.get(nan), [nan] == [nan], nan is nan)
print((1, 2) == [1, 2], "a" == b"a", 1 == 1j ** 0, [1] == [1.0], {1: 2} == {1.0: 2.0}, {1} == frozenset([1]), range(3) == range(0, 3, 1), 0.0 == -0.0)
class Cmp:
    __lt__ = lambda self, o: "lt"
    __ge__ = lambda self, o: []
print(Cmp() < 1, Cmp() >= 1, 1 > Cmp(), not Cmp() >= 1)
from functools import total_ordering
@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), sorted([V(3), V(1)])[0].v, max(V(1), V(5)).v)
