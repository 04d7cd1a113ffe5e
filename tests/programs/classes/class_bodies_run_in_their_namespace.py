from collections import OrderedDict
class NoDup(dict):
    def __setitem__(self, k, v):
        if k in self and not k.startswith("__"): raise TypeError(f"{k} defined twice")
        super().__setitem__(k, v)
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases): return NoDup()
    def __new__(mcls, name, bases, ns): return super().__new__(mcls, name, bases, dict(ns))
class Ok(metaclass=Meta):
    a = 1
    b = 2
print(Ok.a, Ok.b)
try:
    class Bad(metaclass=Meta):
        x = 1
        x = 2
except TypeError as e: print(e)
class Log(dict):
    def __getitem__(self, k):
        print("get", k); return super().__getitem__(k)
    def __setitem__(self, k, v):
        print("set", k); super().__setitem__(k, v)
    def __delitem__(self, k):
        print("del", k); super().__delitem__(k)
class LogMeta(type):
    @classmethod
    def __prepare__(mcls, name, bases): return Log()
class L(metaclass=LogMeta):
    v = 1
    w = v + len("ab")
    del v
    def f(self): pass
    for i in range(1): pass
print(L.w)
class Auto(dict):
    def __missing__(self, k):
        if k.startswith("__"): raise KeyError(k)
        self[k] = len(self); return self[k]
class AutoMeta(type):
    @classmethod
    def __prepare__(mcls, name, bases): return Auto()
class Enum(metaclass=AutoMeta):
    RED
    GREEN
    BLUE
print(Enum.RED < Enum.GREEN < Enum.BLUE)
class Control:
    if True: x = "if"
    else: y = "else"
    try: z = undefined
    except NameError: z = "handled"
    for n in range(3): pass
    while n: n -= 1
    with type("M", (), {"__enter__": lambda s: "entered", "__exit__": lambda s, *a: None})() as w: pass
    import math
    from math import pi as PI
    squares = [k * k for k in range(3)]
    lam = lambda self: self.x
    def method(self): return self.z
    print(sorted(k for k in locals() if not k.startswith("_")))
print(Control().lam(), Control().method(), Control.squares, Control.n, Control.w, Control.PI > 3)
order = []
class Order:
    order.append("start")
    def dec(f): order.append("dec"); return f
    @dec
    def m(self, a=order.append("default")): pass
    order.append("end")
print(order)
class Self:
    name = "cls"
    names = {name: name}
    me = [name]
    f = f"{name}!"
print(Self.names, Self.me, Self.f)
class Slots:
    __slots__ = ["a" + str(i) for i in range(2)]
print(Slots.__slots__, Slots.a0.__name__)
x = "module"
class Rebind:
    before = x
    x = "class"
    after = x
    del x
    again = x
print(Rebind.before, Rebind.after, Rebind.again, hasattr(Rebind, "x"))
def fn():
    class Local:
        def get(self): return Local
    return Local
print(fn()().get().__qualname__, fn() is fn())
class Ret:
    try:
        raise ValueError("in class body")
    except ValueError as e: msg = str(e)
print(Ret.msg, hasattr(Ret, "e"))
class A: print(__qualname__, __module__, "__doc__" in dir()); "not a docstring"
class B: "docstring"
print(A.__doc__, B.__doc__, B.__dict__["__doc__"], B.__static_attributes__)
class Stat:
    def __init__(self): self.a = 1; self.b = 2
    def m(self): self.c = 3; other = 4
print(sorted(Stat.__static_attributes__))
