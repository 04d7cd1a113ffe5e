def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, sorted(kw)); return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name); super().__init__(name, bases, ns)
    def __call__(cls, *a):
        print("call", cls.__name__, a); return super().__call__(*a)
    @classmethod
    def __prepare__(m, name, bases, **kw): print("prepare", name); return {}
    def shout(cls): return cls.__name__.upper()
    @property
    def up(cls): return "up" + cls.__name__
    def __len__(cls): return 42
    def __iter__(cls): return iter([1, 2])
    def __getitem__(cls, k): return k
    def __contains__(cls, k): return k == 3
    def __repr__(cls): return "<Meta %s>" % cls.__name__
class M(metaclass=Meta, extra=1):
    def __init__(self, *a): self.a = a
m = M(1, 2); print(m.a, M.shout(), M.up, len(M), list(M), M[5], 3 in M, M, type(M))
class M2(M): pass
print(M2.shout())
class Singleton(type):
    _i = {}
    def __call__(cls, *args, **kwargs):
        if cls not in cls._i: cls._i[cls] = super().__call__(*args, **kwargs)
        return cls._i[cls]
class Sg(metaclass=Singleton):
    def __init__(self, v=0): self.v = v
print(Sg(5) is Sg(6), Sg().v)
class Base:
    reg = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); cls.reg.append((cls.__name__, tag))
class K1(Base, tag="a"): pass
class K2(Base): pass
print(Base.reg)
def bad():
    class K3(Base, foo=1): pass
t(bad)
X = type("X", (Base,), {"f": lambda self: 5}); print(X().f(), X, X.__name__, Base.reg[-1])
def bad():
    class A: pass
    class B(A): pass
    class C(A, B): pass
t(bad)
def bad():
    class C(int, str): pass
t(bad)
def bad():
    class C(bool): pass
t(bad)
def bad():
    class C(Base, Base): pass
t(bad)
def bad():
    class C(M, metaclass=Singleton): pass
t(bad)
def bad():
    class S:
        __slots__ = ('x',); x = 1
t(bad)
class New:
    def __new__(cls, *a):
        o = super().__new__(cls); o.made = a; return o
print(New(1, 2).made)
class NewInit:
    def __new__(cls, *a): print("n", a); return object.__new__(cls)
    def __init__(self, *a): print("i", a)
NewInit(1)
class Other:
    def __new__(cls): return 5
print(Other())
class I2:
    def __init__(self): return 5
t(I2)
class NoArgs: pass
t(lambda: NoArgs(1)); t(lambda: NoArgs(a=1)); t(lambda: object(1))
class Money(int):
    def __new__(cls, v, cur="EUR"):
        o = super().__new__(cls, v); o.cur = cur; return o
    def __repr__(self): return f"{int(self)} {self.cur}"
q = Money(5); print(q, q + 1, q.cur, isinstance(q, int), Money(7, "USD"))
class L(list):
    def __init__(self, *a): super().__init__(a); self.tag = 1
    def total(self): return sum(self)
l = L(1, 2, 3); l.append(4); print(l, l.total(), l.tag, len(l), l[1:], type(l[1:]))
class Dd(dict):
    def __missing__(self, k): return k * 2
d = Dd(a=1); print(d['a'], d['zz'], d)
class St(str):
    def shout(self): return self.upper() + "!"
print(St("hi").shout(), St("a") + "b", type(St("a") + "b").__name__)
class Tp(tuple):
    __slots__ = ()
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    @property
    def x(self): return self[0]
print(Tp(1, 2).x, Tp(1, 2))
class Outer:
    class Inner:
        def f(self): return __class__.__qualname__
    def g(self): return __class__
print(Outer.Inner.__qualname__, Outer.Inner().f(), Outer().g())
class CG:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(CG[int])
print(int | None, int | str | float, isinstance(5, int | str), (int | str) == (str | int))
t(lambda: int | 5)
t(lambda: NoArgs[1])
class Diamond:
    def f(self): return ["Diamond"]
class Le(Diamond):
    def f(self): return ["Le"] + super().f()
class Ri(Diamond):
    def f(self): return ["Ri"] + super().f()
class Bo(Le, Ri):
    def f(self): return ["Bo"] + super().f()
print(Bo().f(), [c.__name__ for c in Bo.mro()])
t(lambda: super(Le, 5).f())
t(lambda: super())
s = super(Le, Bo()); print(s.f(), repr(s)[:14])
t(lambda: s.nope)
class Cn:
    n = 0
    def inc(self): self.n += 1; Cn.n += 10; return self.n, Cn.n
c = Cn(); print(c.inc(), c.inc(), Cn.n)
Cn.late = lambda self: "late"; print(c.late())
c.__class__ = NoArgs; print(type(c).__name__)
print(Cn.__dict__['late'].__name__, Cn.__annotations__)
class An:
    a: int = 1
    b: str
print(An.__annotations__)
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
def w(p):
    match p:
        case Point(0, y): return ("zero", y)
        case Point(x=a, y=b) if a == b: return "diag"
        case Point(x, y): return (x, y)
        case int(n): return n
        case str() | bytes(): return "text"
        case [a, *r]: return (a, r)
        case {"k": v, **rest}: return (v, rest)
        case _: return "other"
print(w(Point(0, 2)), w(Point(3, 3)), w(Point(1, 2)), w(5), w("s"), w([1, 2, 3]), w({"k": 1, "z": 2}), w(None))
