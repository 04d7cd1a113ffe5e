import operator, math
class I(int): pass
class F(float): pass
class Cx(complex): pass
class N:
    def __init__(s, v): s.v = v
    def __index__(s): return s.v
    def __int__(s): return s.v
class Fl:
    def __init__(s, v): s.v = v
    def __float__(s): return s.v
class Co:
    def __init__(s, v): s.v = v
    def __complex__(s): return s.v
class T:
    def __init__(s, v): s.v = v
    def __trunc__(s): return s.v
def tell(f):
    try: r = f(); print(type(r), r)
    except Exception as e: print(type(e).__name__, e)
tell(lambda: operator.index(N(I(3))))
tell(lambda: int(N(I(3))))
tell(lambda: int(N(True)))
tell(lambda: [1,2,3][N(True)])
tell(lambda: range(N(I(3))))
tell(lambda: hex(N(I(3))))
tell(lambda: 'ab' * N(I(3)))
tell(lambda: bytes(N(I(3))))
tell(lambda: chr(N(I(65))))
tell(lambda: float(Fl(F(3))))
tell(lambda: math.sqrt(Fl(F(4))))
tell(lambda: float(Fl(3)))
tell(lambda: complex(Co(Cx(3))))
tell(lambda: complex(Co(3.5)))
tell(lambda: int(T(3)))
tell(lambda: int(T(I(3))))
tell(lambda: int(T('x')))
tell(lambda: int(T(N(4))))
tell(lambda: operator.index(N('x')))
tell(lambda: int(N('x')))
tell(lambda: math.gcd(N(I(3)), 6))
tell(lambda: math.factorial(N(I(3))))
tell(lambda: operator.invert(True))
tell(lambda: True.__invert__())
tell(lambda: operator.not_(NotImplemented))
tell(lambda: operator.truth(NotImplemented))
tell(lambda: NotImplemented.__bool__())
tell(lambda: any([0, NotImplemented]))
tell(lambda: all([NotImplemented, 1]))
tell(lambda: list(filter(None, [NotImplemented, 1])))
tell(lambda: NotImplemented and 1)
tell(lambda: NotImplemented or 1)
tell(lambda: 1 if NotImplemented else 2)
tell(lambda: [x for x in [NotImplemented] if x])
class L:
    def __len__(self): return 3
    def __lt__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
tell(lambda: L() == L())
tell(lambda: L().__eq__(3) or 5)
tell(lambda: sorted([1,2], reverse=NotImplemented))
def f(): pass
tell(lambda: len(f.__code__.co_lnotab) >= 0)
import functools
p = functools.partial(print, 1)
class C: m = p
C().m(2)
import re
print(re.sub('a', 'b', 'aaa', 1))
print(re.split('a', 'bab', 1))
def g():
    try: yield 1
    except ValueError: yield 2
def d():
    yield from g()
x = d(); next(x)
print(x.throw(ValueError, 'a', None))
x = d(); next(x)
print(x.throw(ValueError))
class Inner:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *a): print(a); return 9
    def close(self): print('closed')
def d2(): yield from Inner()
x = d2(); next(x)
print(x.throw(ValueError)); print(x.throw(ValueError('z'))); print(x.throw(ValueError, 'q')); print(x.throw(ValueError, 'q', None))
try: x.throw(GeneratorExit)
except BaseException as e: print(repr(e))
async def ag():
    try: yield 1
    except ValueError as e: yield repr(e)
import asyncio
async def main():
    a = ag()
    print(await anext(a)); print(await a.athrow(ValueError, 'x'))
asyncio.run(main())
x = g(); next(x)
for bad in [lambda: x.throw(3), lambda: x.throw(int), lambda: x.throw(ValueError('a'), 'b'), lambda: x.throw(ValueError, 'a', 'b'), lambda: x.throw()]: tell(bad)
import logging
logging.getLogger('x').warn('hi')
logging.warn('ho')
import datetime
datetime.datetime.utcnow(); datetime.datetime.utcfromtimestamp(0)
