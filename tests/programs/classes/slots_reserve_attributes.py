def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A:
    __slots__ = ("x", "y")
    def __init__(self): self.x = 1
a = A()
attempt(lambda: a.x)
attempt(lambda: a.y)
attempt(lambda: setattr(a, "z", 1))
attempt(lambda: a.__dict__)
attempt(lambda: delattr(a, "y"))
attempt(lambda: a.z)
print(type(A.x).__name__, A.x.__name__, A.x.__objclass__ is A, A.x)
attempt(lambda: A.x.__get__(a))
attempt(lambda: A.x.__get__(5))
attempt(lambda: A.x.__set__(5, 1))
import weakref
attempt(lambda: weakref.ref(a))
class W(A):
    __slots__ = ("__weakref__",)
w = W()
attempt(lambda: weakref.ref(w)() is w)
class D(A):
    pass
d = D()
d.z = 5
print(d.__dict__, d.x)
class DictSlot:
    __slots__ = ("__dict__", "k")
ds = DictSlot()
ds.any = 1
ds.k = 2
print(ds.__dict__)
def mk(slots, bases=(), **ns):
    return type("T", bases, {"__slots__": slots, **ns})
attempt(lambda: mk(("a",), a=1))
attempt(lambda: mk("single").single)
attempt(lambda: mk((1,)))
attempt(lambda: mk(("a b",)))
attempt(lambda: mk(("x",), (int,)))
attempt(lambda: mk(("x",), (tuple,)))
attempt(lambda: mk((), (int,))(5))
attempt(lambda: setattr(mk((), (int,))(5), "q", 1))
attempt(lambda: mk(("__dict__", "__dict__")))
attempt(lambda: mk(("__dict__",), (D,)))
attempt(lambda: mk(("__weakref__",), (W,)))
class Mangle:
    __slots__ = ("__private",)
    def __init__(self): self.__private = 3
m = Mangle()
print(m._Mangle__private, Mangle.__slots__)
class Over(A):
    __slots__ = ("x",)
o = Over()
A.x.__set__(o, "base")
o.x = "derived"
print(A.x.__get__(o), o.x)
class One:
    __slots__ = ("a",)
class Two:
    __slots__ = ("a",)
one = One(); one.a = 5
one.__class__ = Two
print(one.a, type(one).__name__)
attempt(lambda: setattr(one, "__class__", A))
attempt(lambda: setattr(one, "__class__", D))
import copy
c = copy.copy(a)
print(c.x, hasattr(c, "y"))
attempt(lambda: vars(a))
