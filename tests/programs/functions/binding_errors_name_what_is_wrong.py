def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except TypeError as e:
        print(e)
def none(): pass
def one(a): return a
def two(a, b): return a, b
def three(a, b, c): pass
def dflt(a, b=2, c=3): return a, b, c
def kwo(*, x, y): return x, y
def kwo3(*, x, y, z): pass
def pos(a, /, b): return a, b
def posd(a, b=1, /, c=2): return a, b, c
def star(*args, k): return args, k
def kws(**kw): return kw
def poskw(a, /, **kw): return a, kw
def allk(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
attempt(none, 1)
attempt(none, 1, 2)
attempt(none, x=1)
attempt(one)
attempt(one, 1, 2)
attempt(one, b=1)
attempt(one, 1, a=1)
attempt(two)
attempt(three)
attempt(three, 1)
attempt(three, b=1)
attempt(dflt)
attempt(dflt, 1, 2, 3, 4)
attempt(dflt, 1, z=1)
attempt(dflt, 1, 2, b=3)
attempt(kwo)
attempt(kwo, x=1)
attempt(kwo, 1, x=1, y=2)
attempt(kwo, 1)
attempt(kwo, 1, 2, x=3, y=4)
attempt(kwo3)
attempt(pos, a=1, b=2)
attempt(pos, 1, a=2)
attempt(pos)
attempt(posd, a=1)
attempt(posd, 1, b=2)
attempt(posd, 1, 2, 3, 4)
attempt(star, 1)
attempt(star)
attempt(kws, 1)
attempt(poskw, 1, a=2)
attempt(poskw, a=2)
attempt(allk)
attempt(allk, 1)
attempt(allk, 1, 2, 3, 4, d=5, g=6, b=7)
attempt(allk, 1, d=1, d2=2, a=3)
attempt(lambda x: x)
attempt(lambda: 0, 1)
attempt(one, **{"a": 1})
attempt(one, *[1, 2])
attempt(lambda: one(*5))
attempt(lambda: one(**5))
attempt(lambda: one(**{1: 2}))
attempt(lambda: one(**{"a": 1}, **{"a": 2}))
attempt(lambda: one(a=1, **{"a": 2}))
attempt(lambda: print(*1))
attempt(lambda: len(**1))
class C:
    def m(self, a): return a
    def nose(): pass
    @classmethod
    def cm(cls, a): return a
    @staticmethod
    def sm(a): return a
    def __init__(self, p=0): pass
    def __call__(self, q): return q
c = C()
attempt(c.m)
attempt(c.m, 1, 2)
attempt(c.nose)
attempt(C.m)
attempt(C.cm)
attempt(C.sm)
attempt(C, 1, 2)
attempt(C, z=1)
attempt(c)
attempt(c, 1, 2)
attempt(lambda: c(r=1))
class D: pass
attempt(D, 1)
attempt(D, a=1)
class E:
    def __new__(cls, a): return object.__new__(cls)
attempt(E)
attempt(E, 1, 2)
attempt(lambda: type(E(1)).__name__)
class F:
    def __init__(self, a): return a
attempt(F, 5)
attempt(F)
class G:
    def __new__(cls): return 5
    def __init__(self): print("not run")
attempt(G)
attempt(lambda: object(1))
attempt(lambda: object.__new__())
attempt(lambda: object.__new__(5))
attempt(lambda: object.__new__(int))
attempt(lambda: int.__new__(str))
def many(a, b, c, d, e): pass
attempt(many)
attempt(many, 1, 2, 3, 4, 5, 6, 7)
def inner_name():
    def inner(x): pass
    return inner
attempt(inner_name())
attempt(5)
attempt("s", 1)
attempt(None)
attempt(tuple([1]), 3)
