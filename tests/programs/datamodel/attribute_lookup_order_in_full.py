class Data:
    def __get__(self, o, t): return "data descriptor"
    def __set__(self, o, v): print("set intercepted")
class NonData:
    def __get__(self, o, t): return "non-data descriptor"
class Base:
    a = Data()
    b = NonData()
    c = "base class"
    e = "base"
class C(Base):
    e = "derived"
    def __getattr__(self, name): return f"fallback {name}"
o = C()
o.__dict__.update(a="instance a", b="instance b", c="instance c", d="instance d")
print(o.a, "|", o.b, "|", o.c, "|", o.d, "|", o.e, "|", o.f)
o.a = 5
print(o.__dict__["a"], C.a, C.b, C.c)
del o.b, o.c
print(o.b, o.c)
C.g = property(lambda self: "property")
o.__dict__["g"] = "hidden"
print(o.g)
del C.g
print(o.g)
try:
    C.nothing
except AttributeError as error:
    print(error)
class Meta(type):
    m = "meta attribute"
    n = Data()
    def __getattr__(cls, name): return f"meta fallback {name}"
class D(metaclass=Meta):
    m = "class attribute"
    n = "class n"
print(D.m, "|", D.n, "|", D.zzz)
try:
    D().zzz
except AttributeError as error:
    print(error)
