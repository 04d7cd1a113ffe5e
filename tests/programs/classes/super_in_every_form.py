class A:
    def m(self): return "A.m"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
    attr = "A.attr"
class B(A):
    def m(self): return "B.m > " + super().m()
    @classmethod
    def c(cls): return "B.c > " + super().c()
    @staticmethod
    def s():
        return super(B, B).s()
    @property
    def p(self): return "B.p > " + super().p
    def explicit(self): return super(B, self).m()
    def nested(self):
        def inner(): return super(B, self).m()
        return inner()
    def comp(self): return [super(B, self).attr for _ in range(2)]
    def comp0(self): return [super().attr for _ in range(2)]
    def gen0(self): return list(super().attr for _ in range(1))
    def missing(self): return super().zzz
    def set(self):
        super().x = 5
    def cell(self): return __class__
    def lam(self): return (lambda: super().m())()
    def rebind(self):
        self = 5
        return super().m()
    def noargs(): return super().m()
    def star(*args): return super().m()
    def cap(self):
        f = lambda: self
        return super().m()
    def ns(self):
        super = lambda: "shadowed"
        return super()
b = B()
def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(b.m)
attempt(B.c)
attempt(b.s)
attempt(lambda: b.p)
for f in (b.explicit, b.nested, b.comp, b.comp0, b.gen0, b.missing, b.set, b.cell, b.lam, b.rebind, B.noargs, b.star, b.cap, b.ns):
    print(f.__name__, end=" "); attempt(f)
def outside(): return super()
attempt(outside)
attempt(lambda: super(B, 5))
attempt(lambda: super(5, b))
attempt(lambda: super(B, A()))
attempt(lambda: super(1, 2, 3))
attempt(lambda: super(x=1))
s = super(B, b)
print(s.__thisclass__, s.__self__ is b, s.__self_class__, repr(s), repr(super(B, B)), repr(super(B)))
u = super(B)
print(u.__self__, u.__get__(b).m())
attempt(lambda: u.m)
print(super(B, B).c(), super(B, b).c())
class X:
    def go(self): return ["X"]
class L(X):
    def go(self): return ["L"] + super().go()
class R(X):
    def go(self): return ["R"] + super().go()
class D(L, R):
    def go(self): return ["D"] + super().go()
print(D().go())
class Meta(type):
    def __new__(m, n, b, ns):
        print("__classcell__" in ns)
        return super().__new__(m, n, b, ns)
class W(metaclass=Meta):
    def f(self): return __class__
print(W().f() is W)
class Drop(type):
    def __new__(m, n, b, ns):
        ns.pop("__classcell__", None)
        return super().__new__(m, n, b, ns)
def drop():
    class V(metaclass=Drop):
        def f(self): return __class__
attempt(drop)
def early():
    class E:
        def f(): return __class__
        f()
attempt(early)
class Setter(A):
    def __setattr__(self, n, v): super().__setattr__(n, v * 2)
    def __getattribute__(self, n): return super().__getattribute__(n)
    def __delattr__(self, n): super().__delattr__(n)
s = Setter(); s.q = 4; print(s.q); del s.q
print(hasattr(s, "q"))
class N(A):
    def __init__(self): super().__init__()
    def __eq__(self, o): return super().__eq__(o)
    def __hash__(self): return super().__hash__()
    def __repr__(self): return super().__repr__()[:18]
    def __str__(self): return "str:" + super().__str__()
n = N(); print(n, n == n, n == 1, hash(n) == hash(n))
attempt(lambda: N(1))
