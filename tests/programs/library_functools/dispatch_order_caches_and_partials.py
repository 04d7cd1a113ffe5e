import functools
from functools import *
@singledispatch
def show(x): return f'obj {x!r}'
@show.register
def _(x: int): return f'int {x}'
@show.register(list)
def _(x): return f'list {len(x)}'
@show.register
def _(x: float | complex): return f'num {x}'
show.register(type(None), lambda x: 'none')
print(show(1), show([1]), show('s'), show(None), show(True), show(1.5), show(2j), show.dispatch(bool), show.registry.keys(), show.__name__)
try: show()
except TypeError as e: print(e)
try: show.register(3)
except TypeError as e: print(e)
try:
    @show.register
    def _(x): pass
except TypeError as e: print(e)
class C:
    @singledispatchmethod
    def m(self, x): return 'def'
    @m.register
    def _(self, x: int): return 'int'
    @m.register
    @classmethod
    def _(cls, x: str): return 'str ' + cls.__name__
    @cached_property
    def cp(self): print('once'); return 1
    @lru_cache
    def lc(self, x): return x
print(C().m(1), C().m('a'), C().m([]), C().cp, C.cp, C.cp.attrname, C().lc(2), C.lc.cache_info())
class S: 
    __slots__ = ()
    @cached_property
    def x(self): return 1
try: S().x
except TypeError as e: print(e)
@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), V.__le__.__name__)
try:
    @total_ordering
    class W: pass
except ValueError as e: print(e)
p = partial(print, 'a', sep='-'); p('b', 'c'); print(p, p.func, partial(partial(int, base=2), '10')(), repr(partial(lambda x: x, 1))[:25]); p2 = partial(pow, exp=2); print(p2(3), p2.keywords, partial(dict, a=1)(b=2))
try: partial()
except TypeError as e: print(e)
try: partial(3)
except TypeError as e: print(e)
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(max, [3, 9, 2]), reduce(lambda a, b: a + b, [], 'init'), reduce(lambda a, x: a + [x], 'abc', []))
print(cmp_to_key(lambda a, b: a - b)(1) < cmp_to_key(lambda a, b: a - b)(2), WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
@wraps(print)
def w(): pass
print(w.__name__, w.__wrapped__, w.__doc__ is not None or True, w.__module__)
def d(f):
    @wraps(f, assigned=('__name__',), updated=())
    def inner(): pass
    return inner
@d
def named(): 'doc'
print(named.__name__, named.__doc__, update_wrapper)
@lru_cache(maxsize=None, typed=True)
def t(x): return type(x).__name__
print(t(1), t(1.0), t(True), t.cache_info(), t.cache_parameters(), t)
try: lru_cache(maxsize='a')
except TypeError as e: print(e)
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info().hits, fib.__wrapped__(5), cached_property.__name__)
