import random
random.seed(42)
print(random.random(), random.randint(1,100), random.choice('abc'), random.sample(range(100),5), random.gauss(0,1), random.uniform(1,2), random.getrandbits(80))
l=list(range(10)); random.shuffle(l); print(l, random.choices('abc', k=5), random.choices('abc', weights=[1,2,3], k=3))
r = random.Random(7); print(r.random(), r.expovariate(2), r.normalvariate(0,1), r.triangular(), r.betavariate(1,2))
import inspect
def f(a, /, b: int, *args, c=3, **kw) -> str: 'doc'
print(inspect.signature(f), inspect.getdoc(f), inspect.isfunction(f))
print(inspect.signature(f).parameters['c'])
def outer():
    n = 1
    def inner(): return n, len, f
    return inner
print(inspect.getclosurevars(outer()).nonlocals)
print(inspect.getsource(outer))
class A:
    """A doc"""
    def __init__(self, x, y=2): pass
print(inspect.signature(A), inspect.getdoc(A))
print(inspect.signature(len), inspect.signature(A(1).__init__))
def g(): yield 1
print(inspect.isgeneratorfunction(g), inspect.getgeneratorstate(g()))
import logging, sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format='%(levelname)s %(name)s %(funcName)s: %(message)s')
log = logging.getLogger('a.b')
log.info('hi %s', 3)
def ff(): log.warning('w')
ff()
import weakref, gc
class N: pass
n = N(); w = weakref.ref(n, lambda r: print('dead')); d = weakref.WeakValueDictionary(); d['a']=n
print(w() is n, len(d)); del n; print(w(), len(d))
a = N(); a.a = a; del a; print(gc.collect() > 0)
import io
s = io.StringIO(); print('x', 1, file=s); print(repr(s.getvalue()))
from contextlib import redirect_stdout
with redirect_stdout(s): print('yo')
print(repr(s.getvalue()))
import time
t = time.perf_counter(); time.sleep(1.5); print(round(time.perf_counter()-t, 1))
import string
print(string.Template('$a ${b} $$').substitute(a=1,b=2), string.ascii_lowercase)
import heapq, bisect
h=[3,1,2]; heapq.heapify(h); heapq.heappush(h,0); print([heapq.heappop(h) for _ in range(4)], bisect.bisect([1,2,3],2))
import textwrap, json
print(textwrap.fill('the quick brown fox jumps over the lazy dog', 20)); print(textwrap.dedent('  a\n   b\n'))
print(json.dumps({'a':[1,2.5,None,True],'b':'é"'}, indent=2), json.loads('{"x": [1, 2, {"y": "z\\u00e9"}]}'))
try: json.loads('{a}')
except json.JSONDecodeError as e: print(e)
import traceback
try: {}['k']
except KeyError as e: print(traceback.format_exception_only(e)); print(traceback.format_exc().splitlines()[-1])
import warnings
with warnings.catch_warnings(record=True) as ws:
    warnings.simplefilter('always'); warnings.warn('old', DeprecationWarning)
print(ws[0].category.__name__, ws[0].message)
