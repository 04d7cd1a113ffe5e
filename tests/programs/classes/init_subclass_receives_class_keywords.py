class Base:
    registry = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Base.registry.append(cls.__name__)
class A(Base, tag="a"): pass
class B(A): pass
print(Base.registry, A.tag, B.tag)
try:
    class C(Base, other=1): pass
except TypeError as e:
    print(e)
try:
    class D(x=1): pass
except TypeError as e:
    print(e)
try:
    class E(object, **{"a": 1, "b": 2}): pass
except TypeError as e:
    print(e)
class Order:
    def __set_name__(self, owner, name):
        print("set_name", name)
class P:
    def __init_subclass__(cls):
        print("init_subclass", cls.__name__, cls.x is not None)
class Q(P):
    x = Order()
print(type(P.__dict__["__init_subclass__"]).__name__)
print(type(P.__init_subclass__).__name__)
class Item:
    def __class_getitem__(cls, key):
        return f"{cls.__name__}[{key!r}]"
class Sub(Item): pass
print(Item[int], Sub[1:2], Sub[1, ...])
try:
    Item()[0]
except TypeError as e:
    print(e)
try:
    P[1]
except TypeError as e:
    print(e)
class MG(type):
    def __getitem__(cls, k):
        return "meta wins"
class R(metaclass=MG):
    def __class_getitem__(cls, k):
        return "never"
print(R[0])
print(list[int], dict[str, int], tuple[int, ...], list[int]([1, 2]), list[int].__origin__, dict[str, int].__args__)
