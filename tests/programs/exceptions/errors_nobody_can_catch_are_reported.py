import sys
class D:
    def __init__(self, n): self.n = n
    def __del__(self):
        if self.n == 2: raise KeyError(f"in del {self.n}")
        print("del", self.n)
d = D(1); del d
d = D(2); del d
print("goes on")
class It:
    def __iter__(self): yield 1
    def __del__(self): 1 / 0
It()
print("after")
def gen():
    try: yield 1
    finally: raise ValueError("in generator's finally")
g = gen(); next(g); del g
print("end")
import weakref
class W: pass
w = W()
def cb(r): raise TypeError("callback fails")
r = weakref.ref(w, cb)
del w
print(r() is None)
print("last")
