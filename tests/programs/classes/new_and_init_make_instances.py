class A:
    def __new__(cls, *a, **k):
        print("new", cls.__name__, a, k); return super().__new__(cls)
    def __init__(self, *a, **k): print("init", a, k)
A(1, x=2)
class Single:
    _inst = None
    def __new__(cls):
        if cls._inst is None: cls._inst = super().__new__(cls)
        return cls._inst
    def __init__(self): print("init again")
print(Single() is Single())
class Other:
    def __new__(cls): return "not an instance"
    def __init__(self): print("never")
print(Other())
class SubRet(A):
    def __new__(cls): return A.__new__(A, "plain A")
print(type(SubRet()).__name__)
class Base:
    def __new__(cls, kind=None):
        if kind == "sub": return super().__new__(Sub)
        return super().__new__(cls)
    def __init__(self, kind=None): print("Base init", type(self).__name__)
class Sub(Base):
    def __init__(self, kind=None): print("Sub init")
Base("sub"); Base()
def attempt(f):
    try: print(f())
    except TypeError as e: print(e)
class NoNew: pass
class OnlyNew:
    def __new__(cls, a): return super().__new__(cls)
class OnlyInit:
    def __init__(self, a): pass
class Both:
    def __new__(cls, a): return super().__new__(cls, a)
    def __init__(self, a): super().__init__(a)
attempt(lambda: NoNew(1)); attempt(lambda: type(OnlyNew(1)).__name__); attempt(lambda: OnlyInit()); attempt(lambda: Both(1))
attempt(lambda: object.__new__(OnlyInit, 1).__class__.__name__)
attempt(lambda: object.__new__(NoNew, 1)); attempt(lambda: object.__init__(NoNew(), 1)); attempt(lambda: NoNew.__init__(NoNew(), 1)); attempt(lambda: OnlyNew(1).__init__(5))
class RetVal:
    def __init__(self): return 5
attempt(RetVal)
class RetNone:
    def __init__(self): return None
attempt(lambda: type(RetNone()).__name__)
x = object.__new__(OnlyInit); print(type(x).__name__, vars(x))
class Imm(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __init__(self, *a): self.n = len(a)
i = Imm(1, 2); print(i, i.n)
class Int(int):
    def __new__(cls, v, extra=None):
        self = super().__new__(cls, v); self.extra = extra; return self
n = Int(5, extra="e"); print(n + 1, n.extra, Int("7"))
class Str(str):
    def __init__(self, v): self.orig = v
print(Str("x").orig, Str(5).orig)
class Meta(type):
    def __call__(cls, *a): print("meta call", a); obj = cls.__new__(cls, *a); print("no init"); return obj
class M(metaclass=Meta):
    def __init__(self): print("unused")
M(); attempt(lambda: M(1))
class DelInit:
    def __init__(self): self.a = 1
d = DelInit(); d.a = 2; d.__init__(); print(d.a)
attempt(lambda: type.__call__(int, "5")); attempt(lambda: int.__new__(bool)); attempt(lambda: object.__new__(int)); attempt(lambda: tuple.__new__(Imm, [1])); attempt(lambda: list.__new__(list, 1, 2, 3)); attempt(lambda: dict.__new__(dict, 5)); attempt(lambda: str.__new__(int)); attempt(lambda: int.__new__()); attempt(lambda: int.__new__(5))
class Kw:
    def __init__(self, *, a, b=2): self.a, self.b = a, b
print(vars(Kw(a=1))); attempt(lambda: Kw(1)); attempt(lambda: Kw())
import copy
class Deep:
    def __init__(self): self.l = [1]
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep"
print(copy.copy(Deep()), copy.deepcopy(Deep()))
class Plain:
    def __init__(self, l): self.l = l
p = Plain([1]); q = copy.copy(p); r = copy.deepcopy(p); print(q.l is p.l, r.l is p.l, r.l, type(r).__name__)
