class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", mcls.__name__, name, bases, kw)
        return {"injected": 42}
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(mcls, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw):
        print("init", cls.__name__, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        return super().__call__(*args, **kw)
    def __instancecheck__(cls, obj):
        return obj == 7 or type.__instancecheck__(cls, obj)
    def __subclasscheck__(cls, sub):
        return sub is int or type.__subclasscheck__(cls, sub)
    def __len__(cls):
        return 3
    def __iter__(cls):
        return iter("abc")
    def __contains__(cls, x):
        return x == "in"
    def __getitem__(cls, i):
        return ("meta item", i)
    def __getattr__(cls, name):
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError(f"class {cls.__name__} lacks {name}")
    def __dir__(cls):
        return ["z", "a"]
    def __repr__(cls):
        return f"<Meta class {cls.__name__}>"
    @property
    def shout(cls):
        return cls.__name__.upper()

class A(metaclass=Meta, flag=True):
    print("body sees", injected)
    def __init__(self, v):
        self.v = v

a = A(5)
print(a.v, A.injected, A, type(A), len(A), list(A), "in" in A, A[1, 2], A.dyn_x, A.shout, dir(A))
print(isinstance(7, A), isinstance(8, A), issubclass(int, A), issubclass(str, A), bool(A))
try:
    A.other
except AttributeError as e:
    print(e)
try:
    a.shout
except AttributeError as e:
    print(e)
class B(A, flag=False):
    pass
print(B.__mro__)
class M2(type):
    pass
class X(metaclass=M2):
    pass
try:
    class Y(A, X):
        pass
except TypeError as e:
    print(e)
class M3(Meta, M2):
    pass
class Y(A, X, metaclass=M3):
    pass
print(type(Y) is M3)
def func_meta(name, bases, ns, **kw):
    print("function as metaclass", name, bases, sorted(ns), kw)
    return 99
class F(metaclass=func_meta, a=1):
    q = 1
print(F)
class BadPrep(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return 5
try:
    class Z(metaclass=BadPrep):
        pass
except TypeError as e:
    print(e)
