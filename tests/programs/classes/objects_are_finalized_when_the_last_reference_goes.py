import gc, weakref, sys
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
D("temp")
d = D("named"); del d
d = D("rebound"); d = None
def f():
    x = D("local")
    print("in f")
f()
l = [D(1), D(2), D(3)]
l.pop(); del l[0]; l.clear()
a = D("cycle"); a.me = a; del a
print("before collect"); gc.collect()
keep = []
class Res:
    def __del__(self):
        print("resurrected"); keep.append(self)
r = Res(); del r
print(len(keep)); keep.clear(); print("not twice", len(keep))
def gen():
    try: yield D("in gen")
    finally: print("gen closed")
g = gen(); next(g); del g
def exc():
    x = D("in frame")
    raise ValueError
try: exc()
except ValueError as e: print("handling")
print("after handler")
def cb(ref): print("callback", ref() is None)
w = D("weak"); ref = weakref.ref(w, cb); ref2 = weakref.ref(w)
print(ref() is w, weakref.getweakrefcount(w)); del w
print(ref(), ref2())
p = D("proxied"); pr = weakref.proxy(p); print(pr.n); del p
try: pr.n
except ReferenceError as e: print(e)
fin = D("fin"); fz = weakref.finalize(fin, print, "finalizer", 1); print(fz.alive); del fin; print(fz.alive)
wd = weakref.WeakValueDictionary(); v = D("v"); wd["k"] = v; print(list(wd)); del v; print(list(wd))
def clos():
    x = D("captured")
    def g(): return x
    return g
c = clos(); print("captured alive"); del c
class Slot:
    __slots__ = ("v",)
s = Slot(); s.v = D("in slot"); del s
x = D("old")
for x in [D("loop1"), D("loop2")]: print("body", x.n)
x = None
t = (D("a"), D("b")); del t
print(sys.getrefcount(object()), sys.getrefcount([]))
q = []; q2 = q; print(sys.getrefcount(q))
class Boom:
    def __del__(self): print("boom"); 
b = Boom(); b = Boom(); del b
def ret(): return D("returned")
ret(); print("dropped")
ret().n; print("dropped 2")
[D(i) for i in range(2)] and None
print("end")
