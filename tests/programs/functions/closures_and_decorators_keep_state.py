import functools
def memo(f):
    cache = {}
    @functools.wraps(f)
    def w(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    w.cache = cache
    return w
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), len(fib.cache), fib.__name__, fib.__wrapped__ is not fib)
def counted(f):
    def w(*a, **k): w.calls += 1; return f(*a, **k)
    w.calls = 0
    return w
@counted
def hello(): return "hi"
hello(); hello(); print(hello.calls, hello.__name__)
def repeat(n):
    def deco(f):
        @functools.wraps(f)
        def w(*a, **k): return [f(*a, **k) for _ in range(n)]
        return w
    return deco
@repeat(3)
def ping(x="pong"): "doc"; return x
print(ping(), ping("z"), ping.__doc__, ping.__wrapped__("direct"))
class Register:
    def __init__(self): self.items = {}
    def __call__(self, name):
        def deco(f): self.items[name] = f; return f
        return deco
reg = Register()
@reg("a")
def fa(): return "A"
@reg("b")
def fb(): return "B"
print({k: f() for k, f in reg.items.items()}, fa())
def validate(**types):
    def deco(f):
        def w(**k):
            for n, t in types.items():
                if not isinstance(k.get(n), t): raise TypeError(f"{n} must be {t.__name__}, got {type(k.get(n)).__name__}")
            return f(**k)
        return w
    return deco
@validate(x=int, s=str)
def typed(x, s): return s * x
print(typed(x=2, s="ab"))
try: typed(x="2", s="ab")
except TypeError as e: print(e)
def singleton(cls):
    inst = []
    def get(*a): 
        if not inst: inst.append(cls(*a))
        return inst[0]
    return get
@singleton
class Config:
    def __init__(self, v): self.v = v
print(Config(1) is Config(2), Config(3).v)
def addmethod(cls):
    cls.extra = lambda self: "extra"
    return cls
@addmethod
class Plain: pass
print(Plain().extra())
def stack(*decos):
    def deco(f):
        for d in reversed(decos): f = d(f)
        return f
    return deco
up = lambda f: lambda: f().upper(); ex = lambda f: lambda: f() + "!"
@stack(up, ex)
def word(): return "w"
print(word())
def curry(f, n):
    def c(*a): return f(*a) if len(a) >= n else lambda *b: c(*a, *b)
    return c
print(curry(lambda a, b, c: a + b + c, 3)(1)(2)(3))
def account(balance):
    def deposit(x): nonlocal balance; balance += x; return balance
    def withdraw(x):
        nonlocal balance
        if x > balance: raise ValueError(f"only {balance} left")
        balance -= x; return balance
    return deposit, withdraw
d, w = account(10); print(d(5), w(3))
try: w(100)
except ValueError as e: print(e)
@functools.lru_cache(maxsize=2)
def sq(x): print("compute", x); return x * x
print(sq(2), sq(2), sq(3), sq(4), sq(2), sq.cache_info())
@functools.singledispatch
def show(x): return "default"
@show.register
def _(x: int): return "int"
@show.register(list)
def _(x): return "list"
print(show(1), show([]), show("s"), show(True), show.registry.keys() >= {int, list})
class Temp:
    def __init__(self): self._c = 0
    @property
    def f(self): return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v): self._c = (v - 32) * 5 / 9
    @functools.cached_property
    def slow(self): print("slow"); return 1
t = Temp(); t.f = 212; print(t._c, t.f, t.slow, t.slow)
def deco_with_optional(f=None, *, tag="none"):
    def wrap(fn): return lambda *a: (tag, fn(*a))
    return wrap if f is None else wrap(f)
@deco_with_optional
def p1(): return 1
@deco_with_optional(tag="set")
def p2(): return 2
print(p1(), p2())
def timer_like():
    t = iter(range(100))
    def now(): return next(t)
    return now
now = timer_like(); print(now(), now(), now())
def make_multipliers(): return [lambda x: i * x for i in range(3)]
def make_fixed(): return [lambda x, i=i: i * x for i in range(3)]
print([m(2) for m in make_multipliers()], [m(2) for m in make_fixed()])
def event():
    handlers = []
    def on(f): handlers.append(f); return f
    def fire(*a): return [h(*a) for h in handlers]
    return on, fire
on, fire = event()
@on
def h1(x): return x + 1
@on
def h2(x): return x * 10
print(fire(5))
