class CountCalls:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
    def __get__(self, obj, owner): return self if obj is None else lambda *a: self(obj, *a)
@CountCalls
def hello(x): return f"hello {x}"
print(hello("a"), hello("b"), hello.n, type(hello).__name__)
class T:
    @CountCalls
    def m(self, x): return (type(self).__name__, x)
print(T().m(1), T().m(2), T.m.n)
def add_repr(cls):
    cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"
    return cls
@add_repr
class P:
    def __init__(self, x, y): self.x, self.y = x, y
print(P(1, "b"))
def singleton(cls):
    made = {}
    def get(*a):
        if cls not in made: made[cls] = cls(*a)
        return made[cls]
    return get
@singleton
class Config:
    def __init__(self): print("made once")
print(Config() is Config(), Config.__name__)
registry = {}
def register(name):
    def deco(cls): registry[name] = cls; return cls
    return deco
@register("circle")
class Circle: pass
print(registry["circle"] is Circle, registry)
