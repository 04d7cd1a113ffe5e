print(__name__, __doc__, __spec__, __package__)
print(sorted(n for n in globals() if n.startswith("__") and n not in ("__builtins__", "__file__", "__cached__", "__loader__", "__annotations__")))
def f(): "the documentation"
print(f.__module__, f.__doc__, f.__qualname__)
class C:
    print(__module__, __qualname__)
    def m(self): pass
    class D: print(__qualname__)
print(C.__module__, C.m.__qualname__, C.D.__qualname__, C.m.__module__)
def outer():
    class Local:
        def m(self): return lambda: 0
    return Local
print(outer().__qualname__, outer().m.__qualname__, outer()().m().__qualname__)
__name__ = "renamed"
def g(): pass
print(g.__module__, f.__module__)
class E: pass
print(E)
del __name__
class F: pass
print(F.__module__, F)
