def trace(f):
    print("trace", f.__name__)
    return f
def make(tag):
    print("make", tag)
    def deco(f):
        print("apply", tag)
        return lambda *a: (tag, f(*a))
    return deco
@make("outer")
@make("inner")
@trace
def f(x):
    return x
print(f(1))
decos = {"d": trace}
@decos["d"]
def g(): pass
@(lambda f: f.__name__)
def h(): pass
print(h)
@[trace, None][0]
def i(): pass
@(x := trace)
def j(): pass
@trace if True else None
def k(): pass
@print
class C: pass
print(C)
@trace
class D: pass
class Deco:
    def __init__(self, f):
        self.f = f
        self.n = 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
    def __get__(self, obj, t=None):
        import types
        return self if obj is None else types.MethodType(self, obj)
class E:
    @Deco
    def m(self, x):
        return x * 2
    @staticmethod
    @trace
    def s():
        return "static"
    @classmethod
    @trace
    def c(cls):
        return cls.__name__
    @property
    @trace
    def p(self):
        return "prop"
    @staticmethod
    def direct(a):
        return a
    called_in_body = direct(5)
    @classmethod
    def cm(cls): pass
    print(type(cm).__name__, type(direct).__name__, cm.__func__.__name__, direct.__wrapped__.__name__)
e = E()
print(e.m(3), E.m.n, e.s(), E.c(), e.c(), e.p, E.called_in_body)
try:
    @5
    def z(): pass
except TypeError as err:
    print(err)
try:
    z
except NameError as err:
    print(err)
import functools
def logged(fn=None, *, level="info"):
    if fn is None:
        return functools.partial(logged, level=level)
    @functools.wraps(fn)
    def wrapper(*a, **k):
        print(level, fn.__name__, a, k)
        return fn(*a, **k)
    return wrapper
@logged
def add(a, b):
    "adds"
    return a + b
@logged(level="debug")
def sub(a, b): return a - b
print(add(1, 2), sub(5, b=3), add.__doc__, add.__wrapped__.__name__, add.__qualname__)
