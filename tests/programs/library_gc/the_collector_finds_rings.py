import gc, weakref
gc.collect()
class Node:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
a, b = Node("a"), Node("b")
a.other, b.other = b, a
w = weakref.ref(a, lambda r: print("callback"))
del a, b
print("still there:", w() is not None)
print(gc.collect() > 0, w())
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), len(gc.get_threshold()), len(gc.get_count()), gc.garbage, gc.is_tracked([]), gc.is_tracked(5), gc.is_tracked("a"), gc.is_finalized(Node("x")))
x = [1]
holder = {"k": x}
print(any(r is holder for r in gc.get_referrers(x)), any(o is x for o in gc.get_referents(holder)))
class Fin:
    def __del__(self): print("del")
f = Fin(); f.me = f; del f
gc.collect()
def closure_ring():
    def inner(): return inner
    return weakref.ref(inner)
r = closure_ring()
print(r() is not None, gc.collect() > 0, r())
for use in ("gc.collect(5)", "gc.collect('a')", "gc.get_referents(5)", "gc.freeze()", "gc.get_debug()"):
    try: print(use, eval(use))
    except Exception as e: print(use, "->", type(e).__name__, e)
