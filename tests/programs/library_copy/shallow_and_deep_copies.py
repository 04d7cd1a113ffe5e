import copy
a = [1, [2, 3], {"k": [4]}, (5, [6])]
s, d = copy.copy(a), copy.deepcopy(a)
a[1].append("new"); a[2]["k"].append("new"); a[3][1].append("new"); a.append("end")
print(a, s, d, sep="\n")
print(copy.copy((1, 2)) is not None, copy.deepcopy((1, 2)) == (1, 2), copy.copy("x"), copy.deepcopy(None), copy.copy({1}), copy.copy({1: 2}), copy.copy(print) is print, copy.deepcopy(len) is len, copy.copy(int) is int, copy.deepcopy(5), copy.copy(bytearray(b"x")), copy.copy(range(3)))
loop = [1]; loop.append(loop)
c = copy.deepcopy(loop)
print(c, c[1] is c, c is not loop)
shared = [0]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared)
class P:
    def __init__(self, x): print("init"); self.x = x
class Custom(P):
    def __copy__(self): print("__copy__"); return "copied"
    def __deepcopy__(self, memo): print("__deepcopy__", type(memo).__name__); return "deep"
p = P([1])
q, r = copy.copy(p), copy.deepcopy(p)
print(q.x is p.x, r.x is p.x, r.x, type(q).__name__, copy.copy(Custom(1)), copy.deepcopy([Custom(2)]))
class Slots:
    __slots__ = ("a", "b")
o = Slots(); o.a = [1]
t = copy.deepcopy(o)
print(t.a, t.a is o.a, hasattr(t, "b"))
class State:
    def __init__(self): self.keep, self.drop = 1, 2
    def __getstate__(self): return {"keep": self.keep}
    def __setstate__(self, s): self.__dict__.update(s, restored=True)
print(vars(copy.copy(State())), vars(copy.deepcopy(State())))
class Reduce:
    def __reduce__(self): return (list, ("ab",))
print(copy.copy(Reduce()))
class L(list): pass
l = L([1, 2]); l.tag = "t"
print(copy.copy(l), copy.copy(l).tag, type(copy.deepcopy(l)).__name__)
def gen(): yield
for bad in (gen(), (x for x in ())):
    try: copy.copy(bad)
    except TypeError as e: print(e)
from dataclasses import dataclass
@dataclass
class D: x: int; y: list
print(copy.replace(D(1, [2]), x=9), copy.deepcopy(D(1, [2])))
try: copy.replace(5, x=1)
except TypeError as e: print(e)
