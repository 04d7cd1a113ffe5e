class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        print("lt", self.n, getattr(o, "n", o)); return NotImplemented
    def __gt__(self, o):
        print("gt", self.n, getattr(o, "n", o)); return True
    def __eq__(self, o):
        print("eq", self.n, getattr(o, "n", o)); return NotImplemented
print(C(1) < C(2))
print(C(1) == C(2))
print(C(1) != C(2))
print(C(1) == 5, 5 == C(1))
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print("TypeError:", e)
attempt(lambda: C(1) <= C(2))
attempt(lambda: 1 < C(2))
attempt(lambda: C(3) < 1)
attempt(lambda: hash(C(1)))
attempt(lambda: {C(1)})
attempt(lambda: {C(1): 2})
class D(C):
    def __hash__(self): return 5
print(hash(D(1)))
class E(C):
    __hash__ = object.__hash__
print(hash(E(1)) == hash(E(1)) or True, E.__hash__ is object.__hash__, C.__hash__)
class Sub(C):
    def __gt__(self, o):
        print("Sub.gt"); return "sub first"
print(C(1) < Sub(2))
class Ne:
    def __eq__(self, o): return "truthy"
print(Ne() == 1, Ne() != 1)
class Weird:
    def __eq__(self, o): return []
    def __lt__(self, o): return [1]
    __hash__ = None
print(Weird() == 1, Weird() != 1, Weird() < 2 < 3, 1 > Weird())
attempt(lambda: hash(Weird()))
for bad in ("x", 1.5, None, 2**70, -1, -2**61, True):
    class H:
        def __hash__(self): return bad
    attempt(lambda: hash(H()))
import operator
for op in (operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne):
    attempt(lambda: op(object(), 1))
    attempt(lambda: op(None, 1))
attempt(lambda: [1] < [None])
attempt(lambda: (1, 2) < (1, "a"))
attempt(lambda: {} < {})
attempt(lambda: 1j < 2)
attempt(lambda: max(1, "a"))
attempt(lambda: sorted([1, None]))
class Ident:
    def __eq__(self, o): return False
i = Ident()
print(i in [i], [i] == [i], i == i, (i,) != (i,), [i].index(i), [i].count(i))
