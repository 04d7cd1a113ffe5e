def f(self, *a): return ("f", type(self).__name__, a)
class C: pass
c = C()
b = f.__get__(c, C); print(b(1), b.__self__ is c, b.__func__ is f, type(b).__name__)
print(f.__get__(None, C) is f, C.__dict__.get("f"))
C.m = f; print(c.m(2), C.m is f, C.__dict__["m"].__get__(c)(3))
c.own = f
try: c.own()
except TypeError as e: print(e)
import types
c.bound = types.MethodType(f, c); print(c.bound(4))
C.lam = lambda self: "lam"; C.builtin = len; C.cls = int; C.part = print
print(c.lam(), c.builtin([1]), c.cls("5"))
class Callable:
    def __call__(self, *a): return ("callable", a)
C.call = Callable(); print(c.call(1))
class D:
    def __get__(self, o, t): return (None if o is None else type(o).__name__, t.__name__)
C.d = D(); print(c.d, C.d)
class Sub(C): pass
print(Sub().d, Sub.d, super(Sub, Sub()).d)
cm = classmethod(f); sm = staticmethod(f)
C.cm, C.sm = cm, sm
print(c.cm(1), C.cm(2), Sub.cm(3), c.sm(c, 1), cm.__func__ is f, cm.__wrapped__ is f, sm(c, 5), cm.__get__(None, C)(7), cm.__get__(c)(8))
try: cm()
except TypeError as e: print(e)
print(c.cm.__self__ is C, C.__dict__["cm"] is cm)
class E:
    @classmethod
    def make(cls, *a): return cls, a
    @staticmethod
    def st(): return "st"
    @classmethod
    @staticmethod
    def odd(): return "odd"
    alias = make
print(E.make(1)[0] is E, E().make()[0] is E, E.alias()[0] is E, E.st(), E().st())
class Cached:
    def __init__(self, fn): self.fn = fn
    def __set_name__(self, o, n): self.name = n
    def __get__(self, o, t=None):
        if o is None: return self
        print("computing"); o.__dict__[self.name] = v = self.fn(o); return v
class F:
    @Cached
    def val(self): return 42
x = F(); print(x.val, x.val, x.__dict__); del x.val; print(x.val)
class Typed:
    def __init__(self, t): self.t = t
    def __set_name__(self, o, n): self.n = "_" + n
    def __get__(self, o, t=None): return self if o is None else getattr(o, self.n, None)
    def __set__(self, o, v):
        if not isinstance(v, self.t): raise TypeError(f"{self.n[1:]} must be {self.t.__name__}")
        setattr(o, self.n, v)
class P:
    a = Typed(int); b = Typed(str)
p = P(); p.a = 5; p.b = "x"; print(p.a, p.b, vars(p), P.a.t)
try: p.a = "no"
except TypeError as e: print(e)
class Raises:
    def __get__(self, o, t): raise AttributeError("from descriptor")
class G:
    r = Raises()
    def __getattr__(self, n): return "fallback " + n
print(G().r)
try: G.r
except AttributeError as e: print(e)
print(getattr(G, "r", "default"), hasattr(G, "r"))
class NoneGet: __get__ = None
class H: n = NoneGet()
try: H().n
except TypeError as e: print(e)
class InstGet:
    def __init__(self): self.__get__ = lambda *a: "instance __get__"
class I: g = InstGet()
print(type(I().g).__name__, type(I.g).__name__)
print(int.__add__.__get__(5)(6), "x".join.__self__, str.join.__get__("-")(["a", "b"]), type(C.__dict__["m"]).__name__)
try: str.join(5, [])
except TypeError as e: print(e)
try: list.append()
except TypeError as e: print(e)
try: dict.fromkeys()
except TypeError as e: print(e)
