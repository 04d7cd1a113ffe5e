import weakref
class O:
    def __init__(self, n): self.n = n
    def hi(self): return f"hi {self.n}"
    def __repr__(self): return f"O({self.n})"
a = O(1)
r = weakref.ref(a)
print(r() is a, r() .n, weakref.ref(a) is r, weakref.getweakrefcount(a), r == weakref.ref(a), hash(r) == hash(a))
p = weakref.proxy(a, lambda x: print("proxy dead"))
print(p.n, p.hi(), p, type(p).__name__)
m = weakref.WeakMethod(a.hi)
print(m()(), weakref.ref(a.hi)())
d, k, s = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
d["x"] = a; k[a] = "value"; s.add(a)
print(dict(d), list(k.items()), list(s), len(d), a in s, k[a], d.get("y"))
f = weakref.finalize(a, print, "finalizer", 5, end="!\n")
print(f.alive, f.peek()[2])
del a
print(r(), m(), len(d), len(k), len(s), f.alive)
for use in ("p.n", "weakref.ref(5)", "weakref.ref('a')", "weakref.ref([])", "weakref.ref({})", "weakref.ref(None)", "weakref.ref((1,))", "weakref.WeakMethod(len)", "d['x']", "weakref.proxy(1)", "k[5]", "weakref.ref(lambda: 0)()", "weakref.ref({1})", "s.add(5)", "p.hi()", "str(p)"):
    try: print(use, "=", eval(use))
    except Exception as e: print(use, "->", type(e).__name__, e)
class Slots: __slots__ = ("a",)
class Weak: __slots__ = ("a", "__weakref__")
for c in (Slots, Weak, type("L", (list,), {}), type("T", (tuple,), {}), type("I", (int,), {})):
    try: print(c.__name__, weakref.ref(c()) is not None)
    except TypeError as e: print(e)
print(weakref.ref(O(2)) (), weakref.getweakrefs(O(3)))
