class A:
    shared = []
    count = 0
    def __init__(self, v):
        self.v = v
        A.count += 1
        self.shared.append(v)
    def get(self): return self.v
    @classmethod
    def make(cls, v): return cls(v * 10)
    @staticmethod
    def helper(x): return x + 1
a, b = A(1), A(2)
print(A.shared, a.shared is b.shared, A.count, a.count)
a.count = 99; print(a.count, b.count, A.count); del a.count; print(a.count)
a.shared = "own"; print(a.shared, b.shared)
print(a.get(), A.get(a), a.get.__func__ is A.get, a.get.__self__ is a, A.make(3).v, a.make(4).v, A.helper(1), a.helper(2))
m = a.get; a.v = "changed"; print(m(), a.get == a.get, a.get is a.get, a.get == b.get, hash(a.get) == hash(a.get))
a.get = lambda: "instance function"; print(a.get(), b.get())
def outside(self): return ("outside", self.v)
A.added = outside; print(b.added(), A.added is outside)
b.own = outside; print(b.own(b))
A.cprop = property(lambda self: "prop"); print(a.cprop)
class B(A):
    def get(self): return "B" + str(super().get())
    def __init__(self, v, w): super().__init__(v); self.w = w
x = B(1, 2); print(x.get(), x.w, isinstance(x, A), issubclass(B, A), B.__bases__, B.mro(), type(x) is A)
print(B.__dict__.keys() >= {"get", "__init__"}, "make" in B.__dict__, hasattr(B, "make"), B.make if False else B.helper(1))
print(sorted(vars(x)), x.__dict__, getattr(x, "zz", "d"), A.__name__, x.__class__.__name__, A.__module__, A.__doc__, A.__qualname__)
class Empty: pass
e = Empty(); e.a = 1; e.b = 2; del e.a; print(e.__dict__, Empty.__dict__.get("a"))
class Counter:
    def __init__(self): self.n = 0
    def __call__(self): self.n += 1; return self
    def __getitem__(self, k): return f"item {k}"
    def __len__(self): return self.n
    def __bool__(self): return True
    def __contains__(self, k): return k == "in"
    def __iter__(self): return iter(range(self.n))
    def __enter__(self): return self
    def __exit__(self, *a): return None
c = Counter()()()
print(len(c), list(c), c["k"], c[1:2], "in" in c, "out" in c, bool(c), [*c], max(c), dict.fromkeys(c))
c.__len__ = lambda: 100; print(len(c))
class Node:
    def __init__(self, val, nxt=None): self.val, self.nxt = val, nxt
    def __iter__(self):
        node = self
        while node:
            yield node.val
            node = node.nxt
print(list(Node(1, Node(2, Node(3)))))
class Meta(type):
    def cm(cls): return cls.__name__
class WithMeta(metaclass=Meta): pass
print(WithMeta.cm(), hasattr(WithMeta(), "cm"))
class Nested:
    class In:
        val = 5
        def f(self): return Nested.In.val
    x = In.val
print(Nested.x, Nested.In().f(), Nested().In.val, Nested.In.__qualname__)
def factory(name, **attrs): return type(name, (A,), attrs)
F = factory("F", extra=1, hello=lambda self: f"hello {self.v}")
print(F(3).hello(), F.extra, F.__mro__[1].__name__)
try: A()
except TypeError as err: print(err)
try: a.nope()
except AttributeError as err: print(err)
try: Empty.nope
except AttributeError as err: print(err)
try: B(1)
except TypeError as err: print(err)
class Private:
    def __init__(self): self.__x = 1; self._y = 2
    def get(self): return self.__x
    def __hidden(self): return "h"
    def call(self): return self.__hidden()
p = Private(); print(p.get(), p._Private__x, p.call(), sorted(p.__dict__))
try: p.__x
except AttributeError as err: print(err)
class PrivSub(Private):
    def __hidden(self): return "sub"
print(PrivSub().call())
