x = 1
del x
try: x
except NameError as e: print(e)
l = [0, 1, 2, 3, 4, 5]
del l[0], l[-1]; print(l)
del l[1:3]; print(l)
del l[:]; print(l)
d = {"a": 1, "b": 2}
del d["a"]; print(d)
class C: pass
c = C(); c.x = c.y = 1
del c.x; print(vars(c))
def attempt(f):
    try: f()
    except Exception as e: print(type(e).__name__ + ":", e)
def f1(): del undefined_global
def f2(): del c.nope
def f3(): del d["nope"]
def f4(): del l[0]

def f6():
    t = (1, 2)
    del t[0]
def f7():
    s = "abc"
    del s[0]
def f8():
    v = 1
    del v
    del v
def f9(a):
    del a
    return a
def f10():
    n = 5
    del n[0]
def f11():
    n = 5
    del n.real
def f12():
    a, b, e = 1, 2, 3
    del (a, [b], e)
    print(b)
def f13():
    s = {1}
    del s[0]
def f14():
    def inner(): return v
    v = 1
    print(inner())
    del v
    inner()
def f15(): del C.nope
def f16(): del len
def f17():
    l = [1, 2, 3, 4]
    del l[::2]
    print(l)
    del l["a"]
for f in (f1, f2, f3, f4, f6, f7, f8, lambda: f9(1), f10, f11, f12, f13, f14, f15, f17): attempt(f)
class D:
    def __delattr__(self, n): print("delattr", n)
    def __delitem__(self, k): print("delitem", k)
o = D()
del o.anything, o[1], o["k"], o[1:2], o[1, 2]
a = b = [1]
del a
print(b)
for i in range(3): pass
del i
try: print(i)
except NameError as e: print(e)
with type("M", (), {"__enter__": lambda s: 5, "__exit__": lambda s, *a: None})() as m: pass
del m
def closure():
    x = [1]
    def get(): return x
    def rm():
        nonlocal x
        del x
    rm()
    try: get()
    except NameError as e: print(e)
    x = 2
    print(get())
closure()
class E:
    a = 1
    b = 2
    del a
print(hasattr(E, "a"), E.b)
E.c = 3
del E.c, E.b
print([k for k in vars(E) if not k.startswith("__")])
