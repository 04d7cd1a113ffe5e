class O: pass
class A(O):
    def f(self): return "A"
class B(O):
    def f(self): return "B"
class C(A, B): pass
class D(B): pass
class E(C, D): pass
for k in (A, C, E): print([x.__name__ for x in k.__mro__])
print(C().f(), E().f(), super(C, C()).f(), super(A, C()).f())
class Base:
    def __init__(self, **kw): print("Base", kw); super().__init__(**kw)
class M1(Base):
    def __init__(self, a=None, **kw): print("M1", a); super().__init__(**kw)
class M2(Base):
    def __init__(self, b=None, **kw): print("M2", b); super().__init__(**kw)
class Both(M1, M2):
    def __init__(self, **kw): print("Both"); super().__init__(**kw)
Both(a=1, b=2)
try: Both(c=3)
except TypeError as e: print(e)
class Int(int):
    def __add__(self, o): return Int(super().__add__(o))
    def __repr__(self): return f"Int({int(self)})"
    def double(self): return self * 2
i = Int(5); print(i, i + 1, 1 + i, i.double(), type(i + 1).__name__, type(i * 2).__name__, i == 5, hash(i) == hash(5), isinstance(i, int), {5: "x"}[i])
class Str(str):
    def __new__(cls, v): return super().__new__(cls, v.upper())
    def shout(self): return self + "!"
s = Str("abc"); print(s, s.shout(), type(s.shout()).__name__, s == "ABC", len(s), s[0], f"{s:>5}", "".join([s]), s.lower())
class List(list):
    def __getitem__(self, i): return ("got", super().__getitem__(i))
    def append(self, x): super().append(x); return self
l = List([1, 2]); l.append(3).append(4); print(l, l[0], l[-1], len(l), l == [1, 2, 3, 4], [x for x in l], l[1:2], type(l[1:2]), sum(l))
class Dict(dict):
    def __missing__(self, k): return f"missing {k}"
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
d = Dict(a=1); d["b"] = 2; print(d, d["zz"], d.get("zz"), "zz" in d, {**d}, dict(d), d.copy().__class__.__name__, d | {"c": 1}, type(d | {}).__name__)
class Tup(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    @property
    def x(self): return self[0]
t = Tup(1, 2); print(t, t.x, t + (3,), type(t + (3,)).__name__, hash(t) == hash((1, 2)), t == (1, 2)); t.attr = 5; print(t.attr)
class Exc(ValueError):
    def __init__(self, code): super().__init__(f"code {code}"); self.code = code
try: raise Exc(7)
except ValueError as e: print(e, e.code, e.args, repr(e))
class Float(float):
    def __str__(self): return f"<{float(self)}>"
f = Float(1.5); print(f, repr(f), f + 1, f"{f}", f"{f:.2f}", [f], round(f), type(-f).__name__)
class Set(set):
    def add(self, x): super().add(x * 10)
st = Set([1]); st.add(2); print(sorted(st), type(st | {3}).__name__, sorted(st & {20}), Set([1]) == {1}, repr(Set([1])))
class Bool_:
    pass
try: type("X", (bool,), {})
except TypeError as e: print(e)
print(bool.__mro__, issubclass(bool, int), True + True, isinstance(True, int))
class Abstract:
    def template(self): return self.step() + "!"
    def step(self): raise NotImplementedError("step")
class Concrete(Abstract):
    def step(self): return "done"
print(Concrete().template())
try: Abstract().template()
except NotImplementedError as e: print(repr(e))
import abc
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
    @property
    @abc.abstractmethod
    def name(self): ...
    @classmethod
    def desc(cls): return cls.__name__
try: Shape()
except TypeError as e: print(e)
class Half(Shape):
    def area(self): return 1
try: Half()
except TypeError as e: print(e)
class Full(Half): name = "full"
print(Full().name, Full().area(), Full.desc(), Shape.__abstractmethods__ == frozenset({"area", "name"}))
@Shape.register
class Virtual: pass
print(issubclass(Virtual, Shape), isinstance(Virtual(), Shape), Shape in Virtual.__mro__)
