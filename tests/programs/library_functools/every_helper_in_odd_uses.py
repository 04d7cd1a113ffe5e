# Every function of functools, in ordinary and odd uses.
import re


def show(text):
    try:
        shown = repr(eval(text, globals()))
    except Exception as error:
        shown = f'{type(error).__name__}: {error}'
    print(text, '=>', re.sub('0x[0-9a-f]{6,}', '0x', shown))


from functools import *
import functools, operator
show('reduce(operator.add, [1,2,3])')
show('reduce(operator.add, [])')
show('reduce(operator.add, [], 5)')
show('reduce(operator.add, 5)')
show('partial(int, base=2)')
show("partial(int, base=2)('101')")
show('partial(5)')
show('partial()')
p = partial(print, 1, end='')
show('p.func, p.args, p.keywords')
show('partial(partial(print, 1), 2)')
show('p.x')
p.x = 5
show('p.x')
show('repr(partial(lambda: 1))[:30]')
show('p.__reduce__()')
p2=partial(int); p2.__setstate__((int,(),{'base':8},{}))
show("p2('17')")
show('p2.__setstate__(5)')
show('cache(lambda x: x)(5)')
@lru_cache(maxsize=2)
def f(x): return x
show('f(1), f(2), f(3), f(1), f.cache_info()')
show('f.cache_parameters()')
show('f.cache_clear(), f.cache_info()')
show('f([])')
show('f')
show("lru_cache('a')")
show('lru_cache(maxsize=-5)(lambda: 1).cache_info()')
show('lru_cache(len)')
show('lru_cache(maxsize=None, typed=True)(lambda x: x).cache_parameters()')
show('cmp_to_key(lambda a,b: b-a)')
show('sorted([1,3,2], key=cmp_to_key(lambda a,b: b-a))')
k = cmp_to_key(lambda a,b: a-b)
show('k(1) < k(2), k(1) == k(1)')
show('k(1).obj')
show('k(1) < 5')
show('hash(k(1))')
show('k(1)')
show('type(k(1))')
@total_ordering
class T:
 def __init__(s,v): s.v=v
 def __lt__(s,o): return s.v<o.v
 def __eq__(s,o): return s.v==o.v
show('T(1)<=T(2), T(1)>T(2), T(1)>=T(1)')
show("total_ordering(type('X',(),{}))")
@singledispatch
def g(x): return 'obj'
@g.register
def _(x: int): return 'int'
@g.register(list)
def _(x): return 'list'
show("g(1), g([]), g('a'), g(True)")
show('g()')
show('g.dispatch(bool), g.registry.keys()')
show('g.register(5)')
show('g.register(lambda x: 1)')
@g.register
def _(x: float | str): return 'fs'
show("g('a'), g(1.0)")
def bad(x: 'list[int]'): pass
class M:
 @singledispatchmethod
 def m(self, a): return 'base'
 @m.register
 def _(self, a: int): return 'int'
show("M().m(1), M().m('')")
show('M.m')
show('M().m')
show('M().m()')
show("M.__dict__['m']")
class CP:
 @cached_property
 def v(self): print('once'); return 5
c=CP()
show('c.v, c.v, c.__dict__')
show('CP.v')
show("CP.__dict__['v'].attrname")
class S:
 __slots__=()
 @cached_property
 def v(self): return 5
show('S().v')
class PM:
 def a(self, x, y): return (x,y)
 b = partialmethod(a, 1)
show('PM().b(2)')
show("PM.__dict__['b']")
show('partialmethod(5)')
show('wraps(len)(lambda: 1).__name__')
show('WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES')
show('update_wrapper(lambda: 1, int).__name__')
show('update_wrapper(5, int)')
