class O: pass
class A(O): pass
class B(O): pass
class C(A, B): pass
class D(B, A): pass
def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)
print([k.__name__ for k in C.__mro__])
attempt(lambda: type("E", (C, D), {}))
attempt(lambda: type("E", (O, A), {}))
attempt(lambda: type("E", (A, A), {}))
attempt(lambda: type("E", (int, str), {}))
attempt(lambda: type("E", (bool,), {}))
attempt(lambda: type("E", (type(None),), {}))
attempt(lambda: type("E", (type(lambda: 0),), {}))
attempt(lambda: type("E", (range,), {}))
attempt(lambda: type("E", (slice,), {}))
attempt(lambda: type("E", (1,), {}))
attempt(lambda: type("E", (object, int), {}))
attempt(lambda: type("E"))
attempt(lambda: type("E", ()))
attempt(lambda: type(1, (), {}))
attempt(lambda: type("E", [], {}))
attempt(lambda: type("E", (), []))
attempt(lambda: type("E\0", (), {}))
attempt(lambda: type())
def make():
    class Z("x"): pass
attempt(make)
def make():
    class Z(A, B, C): pass
attempt(make)
class S1: __slots__ = ("a",)
class S2: __slots__ = ("b",)
def make():
    class Z(S1, S2): pass
attempt(make)
print(A.__subclasses__(), B.mro())
