class A:
    kind = "class"
    def __init__(self): self.x = 1
    @property
    def p(self): return self.x * 2
    @property
    def broken(self): raise ValueError("inside the property")
    @property
    def missing_inside(self): return self.nope
a = A()
print(getattr(a, "x"), getattr(a, "kind"), getattr(a, "p"), getattr(a, "no", "default"), getattr(a, "missing_inside", "hidden"), getattr(A, "p").__class__.__name__)
print(hasattr(a, "x"), hasattr(a, "no"), hasattr(a, "missing_inside"), hasattr(A, "x"), hasattr(5, "real"))
setattr(a, "y", 5); setattr(a, "strange name", 6); setattr(A, "z", 7)
print(a.y, getattr(a, "strange name"), a.z, vars(a))
delattr(a, "y"); delattr(A, "z")
print(hasattr(a, "y"), hasattr(a, "z"))
for use in ("hasattr(a, 'broken')", "getattr(a, 'broken', 1)", "getattr(a, 'no')", "getattr(a)", "getattr(a, 5)", "setattr(a, 5, 1)", "setattr(a, 'p', 1)", "delattr(a, 'p')", "delattr(a, 'no')", "delattr(a, 'kind')", "setattr(5, 'x', 1)", "setattr(int, 'x', 1)", "setattr(None, 'x', 1)", "hasattr(a, 1)", "hasattr(a)", "setattr(a, 'x')", "setattr([], 'x', 1)", "delattr(len, 'x')", "setattr(object(), 'x', 1)", "getattr('a', 'uper')", "setattr(a, 'ä\\x00', 1)"):
    try:
        print(use, "=", eval(use))
    except (AttributeError, TypeError, ValueError) as error:
        print(use, "->", type(error).__name__, error)
