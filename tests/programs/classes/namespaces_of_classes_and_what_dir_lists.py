class A:
    "doc"
    x = 1
    def f(self): self.y = 2
class B(A):
    z: int = 3
print(list(A.__dict__), list(B.__dict__))
print(A.__firstlineno__, B.__firstlineno__, A.__static_attributes__, B.__static_attributes__, A.__module__)
a = A(); a.f(); a.extra = 1
print([n for n in dir(a) if not n.startswith("__")], [n for n in dir(B) if not n.startswith("__")])
print(dir(object()))
print(dir(A)[:12], len(dir(A)) - len(dir(object)))
print([n for n in dir(type) if not n.startswith("__")], [n for n in dir(int) if not n.startswith("_")], [n for n in dir("") if not n.startswith("_")][:10])
print(dir(lambda: 0)[:5], [n for n in dir([]) if not n.startswith("_")], [n for n in dir({}) if not n.startswith("_")], [n for n in dir(()) if not n.startswith("_")])
class Slots: __slots__ = ("p", "q")
print(list(Slots.__dict__), [n for n in dir(Slots()) if not n.startswith("__")])
def local():
    b = 1; a = 2
    return dir()
print(local(), "local" in dir())
class D:
    def __dir__(self): return ["b", "a"]
print(dir(D()), D().__dir__())
print(type(A.__dict__).__name__, type(a.__dict__).__name__, A.__dict__["x"], "f" in vars(A))
try: A.__dict__["x"] = 2
except TypeError as e: print(e)
try: vars(1)
except TypeError as e: print(e)
try: vars(Slots())
except TypeError as e: print(e)
setattr(A, "new", 5); print(a.new, "new" in A.__dict__); delattr(A, "new"); print(hasattr(a, "new"))
a.__dict__["injected"] = 9; print(a.injected, sorted(vars(a))); vars(a).clear(); print(a.__dict__, a.x)
a.__dict__ = {"whole": 1}; print(a.whole, a.__dict__)
print(A.__weakref__, A.__dict__["__weakref__"].__name__, a.__weakref__, B.__base__, object.__base__, type.__base__, type(type), object.__bases__, type.__mro__)
print(A.__name__, A.__qualname__, a.__class__, a.__doc__, B.__doc__, a.__module__)
A.__name__ = "Renamed"; A.__qualname__ = "Re.Named"; A.__doc__ = "new doc"; A.__module__ = "elsewhere"
print(A, repr(a)[:22], A.__name__, a.__doc__)
class Doc:
    __doc__ = "assigned"
    def __init__(self): "init doc"
print(Doc.__doc__, Doc.__init__.__doc__, Doc().__init__.__name__)
print(object.__init__.__name__, object.__subclasshook__(int), object.__init_subclass__(), object().__sizeof__() > 0)
print(A.__subclasses__(), bool.__subclasses__())
print(isinstance(A, type), isinstance(type, object), isinstance(object, type), issubclass(type, object), isinstance(a, (int, (str, A))), issubclass(B, (int, A)))
for bad in (lambda: isinstance(1, "int"), lambda: isinstance(1, (int, "s")), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: isinstance(1), lambda: isinstance("", (int, 5)), lambda: type(), lambda: type("X", (A,), {"__slots__": 5}), lambda: type("X", (A,), {"__qualname__": 5}), lambda: type("X", (A,), {"__classcell__": 5})):
    try: print(bad())
    except TypeError as e: print(e)
