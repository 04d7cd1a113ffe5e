def getter(self): "the documentation"; return self._v
def setter(self, v): self._v = v
def deleter(self): del self._v
class A:
    p = property(getter, setter, deleter, "own doc")
    q = property(getter)
    r = property(fset=setter)
    s = property()
    t = q.setter(setter)
a = A()
a.p = 5
print(a.p, A.p.__doc__, A.q.__doc__, A.r.__doc__, A.p.fget is getter, A.q.fset, A.s.fget, a.t, A.t.__doc__)
del a.p
print(vars(a), A.q.__name__, A.t.__name__)
a.r = 1
for use in ("a.r", "a.s", "a.q = 1", "del a.q", "a.s = 1", "del a.s", "A.p.fget = 1", "property(1, 2, 3, 4, 5)", "A.p()", "A.p.__get__()", "a.p.nope", "property(5).__get__(1)"):
    try:
        exec(use)
        print(use, "fine")
    except (AttributeError, TypeError) as error:
        print(use, "->", type(error).__name__, error)
A.p.__doc__ = "changed"
print(A.p.__doc__, isinstance(A.p, property), type(A.p).__mro__)
class Sub(property):
    def __get__(self, o, t=None): return "sub", super().__get__(o, t) if o is not None else None
class B:
    _v = 3
    @Sub
    def x(self): return self._v
    @x.setter
    def x(self, v): self._v = v
b = B()
b.x = 8
print(b.x, B.x, type(B.__dict__["x"]).__name__)
class C(A):
    @A.p.getter
    def p(self): return "child"
c = C()
c.p = 1
print(c.p, c._v)
