class Other:
    def who(self): return "other"
class Mro(type):
    def mro(cls):
        return [cls, Other, object]
class W(metaclass=Mro): pass
print([k.__name__ for k in W.__mro__], W.__bases__, W.who(1))
class BadMro(type):
    def mro(cls):
        return [cls, 3]
def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)
def make():
    class W(metaclass=BadMro): pass
attempt(make)
class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
class T(A): pass
t = T()
print(t.who())
T.__bases__ = (B,)
print([k.__name__ for k in T.__mro__], T.__base__.__name__, t.who(), A.__subclasses__(), B.__subclasses__())
def setb(v):
    T.__bases__ = v
attempt(lambda: setb(()))
attempt(lambda: setb(B))
attempt(lambda: setb((T,)))
attempt(lambda: setb((int,)))
attempt(lambda: setb((1,)))
T.__bases__ = (A, B)
print([k.__name__ for k in T.__mro__], t.who())
class Sub(T): pass
T.__bases__ = (B, A)
print([k.__name__ for k in Sub.__mro__], Sub().who())
