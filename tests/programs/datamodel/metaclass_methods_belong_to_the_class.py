class Meta(type):
    def __new__(meta, name, bases, namespace, **options):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in namespace if k[0] != "_"), options)
        return super().__new__(meta, name, bases, namespace)
    def __init__(cls, name, bases, namespace, **options):
        print("init", name)
        super().__init__(name, bases, namespace)
    def describe(cls): return f"class {cls.__name__}"
    def __repr__(cls): return f"<<{cls.__name__}>>"
    @property
    def size(cls): return len(cls.__name__)
class A(metaclass=Meta, flag=1):
    x = 1
    def f(self): pass
class B(A): y = 2
print(A, B, A.describe(), B.size, type(B).__name__)
try:
    B().describe
except AttributeError as error:
    print(error)
class Other(type): pass
try:
    class C(A, metaclass=Other): pass
except TypeError as error:
    print(error)
class Sub(Meta): pass
class D(A, metaclass=Sub): pass
print(type(D).__name__, isinstance(D, Meta), Meta.describe(D))
def function_as_metaclass(name, bases, namespace): return (name, bases, sorted(namespace))
class E(metaclass=function_as_metaclass): z = 1
print(E)
