import pickle
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return vars(self) == vars(o)
class Slots:
    __slots__ = ("a",)
class State:
    def __getstate__(self): return {"only": 1}
    def __setstate__(self, s): self.restored = s
class L(list): pass
class D(dict): pass
def top(x): return x * 2
for v in (None, True, 5, 300, 70000, -1, 2 ** 40, -2 ** 70, 1.5, "", "text", "é" * 3, b"ab", (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, "a", [2]], {}, {"k": 1}, {"a": 1, "b": [2]}, set(), {1}, frozenset([1]), ["x", "x"], top, Point, int, len, "a" * 300):
    data = pickle.dumps(v)
    print(data if len(data) < 100 else len(data), pickle.loads(data) == v)
p = Point(1, [2, 3])
data = pickle.dumps(p)
print(data, pickle.loads(data) == p, pickle.loads(data) is p)
s = Slots(); s.a = 5
print(pickle.loads(pickle.dumps(s)).a, pickle.loads(pickle.dumps(State())).restored)
l = L([1, 2]); l.tag = "t"
m = pickle.loads(pickle.dumps(l)); print(m, m.tag, type(m).__name__, pickle.loads(pickle.dumps(D(a=1))))
loop = [1]; loop.append(loop)
c = pickle.loads(pickle.dumps(loop)); print(c[1] is c)
shared = [0]
a, b = pickle.loads(pickle.dumps((shared, shared))); print(a is b)
from collections import Counter, OrderedDict, deque
from datetime import date
from fractions import Fraction
from enum import Enum
class E(Enum): A = 1
print(pickle.loads(pickle.dumps([Counter("aab"), OrderedDict(a=1), deque([1]), date(2024, 1, 2), Fraction(1, 2), E.A, range(3), 1 + 2j, ValueError("v", 1), bytearray(b"x")])))
import io
f = io.BytesIO(); pickle.dump([1], f); pickle.dump("two", f); f.seek(0); print(pickle.load(f), pickle.load(f))
def local():
    def inner(): pass
    return inner
for use in ("pickle.dumps(lambda: 0)", "pickle.dumps(local())", "pickle.dumps(x for x in ())", "pickle.loads(b'')", "pickle.loads(b'abc')", "pickle.loads('a')", "pickle.load(f)", "pickle.dumps(pickle)", "pickle.loads(b'\\x80\\x04K')", "pickle.dumps(1, 99)"):
    try: print(use, "=", eval(use))
    except Exception as e: print(use, "->", type(e).__name__, str(e).split(" at 0x")[0])
