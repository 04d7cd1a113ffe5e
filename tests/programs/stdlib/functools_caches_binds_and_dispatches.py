import functools
from functools import *


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


@lru_cache(maxsize=2)
def sq(x):
    print('computing', x)
    return x * x
show(lambda: [sq(1), sq(2), sq(1), sq(3), sq(2)])
show(lambda: sq.cache_info())
show(lambda: sq.cache_parameters())
show(lambda: sq.cache_clear())
show(lambda: sq.cache_info())
show(lambda: sq.__wrapped__(5))
show(lambda: sq([]))
show(lambda: sq.__name__ + sq.__qualname__)
@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
show(lambda: (fib(80), fib.cache_info()))
@lru_cache(typed=True)
def f(x, *, y=0):
    return (x, y)
show(lambda: (f(1), f(1.0), f(1, y=0), f(1, y=0), f.cache_info()))
@lru_cache
def g():
    raise ValueError('no')
show(lambda: g())
show(lambda: g.cache_info())
show(lambda: lru_cache(maxsize='a'))
show(lambda: lru_cache(maxsize=0)(lambda x: x)(3))
show(lambda: lru_cache(maxsize=-5)(lambda x: x).cache_info())
p = partial(print, 'a', sep='-')
show(lambda: p('b', end='!\n'))
show(lambda: (p.func, p.args, p.keywords))
show(lambda: partial(int, base=2))
show(lambda: partial(partial(max, 1), 2))
show(lambda: partial())
show(lambda: partial(5))
show(lambda: partial(int, base=2)('101'))
class Cell:
    def __init__(self):
        self.alive = False
    def set_state(self, state):
        self.alive = state
    set_alive = partialmethod(set_state, True)
c = Cell()
show(lambda: (c.set_alive(), c.alive))
show(lambda: reduce(lambda a, b: a + b, [1, 2, 3]))
show(lambda: reduce(lambda a, b: a + b, [], 5))
show(lambda: reduce(lambda a, b: a + b, []))
show(lambda: reduce(max, 5))
@singledispatch
def kind(x):
    return 'object'
@kind.register
def _(x: int):
    return 'int'
@kind.register(list)
def _(x):
    return 'list'
@kind.register
def _(x: float | complex):
    return 'number'
show(lambda: [kind(1), kind([]), kind('a'), kind(True), kind(1.5), kind(1j)])
show(lambda: kind.dispatch(bool)(1))
show(lambda: sorted(t.__name__ for t in kind.registry))
show(lambda: kind())
show(lambda: kind.register('x'))
class Neg:
    @singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError('Cannot negate')
    @neg.register
    def _(self, arg: int):
        return -arg
    @neg.register
    def _(self, arg: bool):
        return not arg
show(lambda: (Neg().neg(5), Neg().neg(True)))
show(lambda: Neg().neg('x'))
class Data:
    n = 0
    @cached_property
    def value(self):
        "The doc"
        Data.n += 1
        return Data.n
d = Data()
show(lambda: (d.value, d.value, d.__dict__))
def drop():
    del d.value
show(lambda: (drop(), d.value))
show(lambda: (Data.value.attrname, Data.value.__doc__, type(Data.value)))
class Slotted:
    __slots__ = ()
    @cached_property
    def v(self):
        return 1
show(lambda: Slotted().v)
@total_ordering
class T:
    def __init__(self, v):
        self.v = v
    def __eq__(self, o):
        return self.v == o.v
    def __lt__(self, o):
        return self.v < o.v
show(lambda: (T(1) <= T(2), T(1) >= T(2), T(3) > T(2), T(2) <= T(2)))
show(lambda: total_ordering(type('E', (), {})))
show(lambda: T.__le__.__name__)
def deco(f):
    @wraps(f)
    def inner(*a):
        "inner doc"
        return f(*a)
    return inner
@deco
def named(a: int) -> str:
    "Named doc"
named.x = 1
show(lambda: (named.__name__, named.__doc__, named.__wrapped__.__name__, named.__annotations__, named.__module__))
show(lambda: WRAPPER_ASSIGNMENTS)
show(lambda: WRAPPER_UPDATES)
show(lambda: sorted(['b', 'A', 'c'], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
k = cmp_to_key(lambda a, b: a - b)
show(lambda: (k(1) < k(2), k(1) == k(1), k(3).obj))
show(lambda: hash(k(1)))
show(lambda: cmp_to_key(3)(1) < cmp_to_key(3)(2))
show(lambda: functools.reduce)
show(lambda: type(sq))
show(lambda: update_wrapper(partial(f, 1), f).__name__)
show(lambda: repr(lru_cache(lambda: 1))[:43])
class M:
    @lru_cache(maxsize=None)
    def m(self, x):
        return x + 1
m = M()
show(lambda: (m.m(1), m.m(1), M.m.cache_info()))
