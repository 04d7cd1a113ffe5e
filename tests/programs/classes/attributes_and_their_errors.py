class A:
    """doc"""
    x = 1
    def __init__(self, v): self.v = v
    def m(self): return self.v
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(a, b=2): return a + b
    @property
    def p(self):
        "the p"
        return self.v * 2
    @p.setter
    def p(self, nv): self.v = nv
    @p.deleter
    def p(self): del self.v
a = A(3)
print(a.m(), a.c(), A.c(), a.s(1), A.s(1, 5), a.p)
a.p = 10
print(a.v, a.__dict__, A.__doc__, A.p.__doc__, a.__doc__)
del a.p
print(a.__dict__)
for bad in ("a.v", "a.nope", "A.nope", "A()", "a.p", "a.m(1,2)", "A.m()", "len.foo", "(1).foo", "a.m.foo", "None.x"):
    try:
        eval(bad) if False else exec("pass") if False else None
    except Exception as e: print(e)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, e.args)
t(lambda: a.v); t(lambda: a.nope); t(lambda: A.nope); t(lambda: A()); t(lambda: a.m(1,2)); t(lambda: A.m())
t(lambda: len.foo); t(lambda: (1).foo); t(lambda: a.m.foo); t(lambda: None.x)
def setx():
    (5).x = 1
t(setx)
def setx():
    a.c.x = 1
t(setx)
def setx():
    A.p.x = 1
t(setx)
def setx():
    int.x = 1
t(setx)
def setx():
    del a.zz
t(setx)
def setx():
    object().x = 1
t(setx)
class S:
    __slots__ = ('a', 'b')
s = S()
t(lambda: s.a)
s.a = 1
print(s.a, S.a, S.__slots__)
def setx(): s.c = 1
t(setx)
def setx(): s.a = 2; del s.a; print(s.a)
t(setx)
t(lambda: s.__dict__)
class S2(S):
    pass
s2 = S2(); s2.a = 5; s2.z = 6
print(s2.__dict__, s2.a)
class B(A):
    def __init__(self, v):
        super().__init__(v + 1)
    def m(self): return super().m() * 100
print(B(1).m(), B.__mro__, B.__bases__, B.__base__, A.__subclasses__())
print(isinstance(B(1), A), issubclass(B, A), isinstance(3, (int, str)), issubclass(bool, int))
t(lambda: isinstance(1, 5)); t(lambda: issubclass(1, int)); t(lambda: isinstance(1, (str, 5)))
print(type(a), type(A), type(a).__name__, A.__qualname__, A.__module__, type(len), type(print), type(lambda: 0), type(a.m), type(A.p), type(None), type(...), type(NotImplemented))
print(A.__dict__.keys() >= {'x', 'm'}, type(A.__dict__), list(A.__dict__))
print(getattr(a, 'q', 5), hasattr(a, 'x'), hasattr(a, 'y'))
setattr(a, 'y', 3); print(a.y, vars(a)); delattr(a, 'y'); print(vars(a))
t(lambda: getattr(a, 3)); t(lambda: vars(3)); 
print(callable(a), callable(A), callable(len), callable(a.m))
print(dir(s2)[-4:])
print([n for n in dir(a) if not n.startswith('__')])
class F:
    def __call__(self, *a, **k): return a, k
print(F()(1, 2, z=3), callable(F()))
print(repr(a.m)[:20], repr(A.m)[:20], repr(A), repr(A.c)[:22])
print(a.m == a.m, a.m is a.m, hash(a.m) == hash(a.m), a.m.__func__ is A.m, a.m.__self__ is a, a.m.__name__)
