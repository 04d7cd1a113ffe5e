import math
print(math.pi, math.sqrt(2), math.factorial(30), math.comb(10,3), math.gcd(12,18), math.log(8,2), math.fsum([.1]*10), math.hypot(3,4))
class F:
    def __float__(self): return 4.0
    def __floor__(self): return 7
print(math.sqrt(F()), math.floor(F()), math.prod(x for x in [1,2,3]), math.dist((1,2),(4,6)))
from collections import Counter, defaultdict, deque, OrderedDict, namedtuple, ChainMap
P = namedtuple('P', 'x y', defaults=[3])
p = P(1); print(p, p._replace(x=5), p.x, p == (1,3), P._fields)
try: P()
except TypeError as e: print(e)
print(Counter('abracadabra').most_common(2), Counter('aab')+Counter('b'))
d = defaultdict(list); d['a'].append(1); print(d)
q = deque([1,2,3], maxlen=2); q.appendleft(9); print(q, list(q))
print(ChainMap({'a':1},{'b':2})['b'])
from dataclasses import dataclass, field
@dataclass(order=True)
class A:
    x: int
    y: list = field(default_factory=list)
print(A(1), A(1) < A(2), A(1)==A(1))
try: A()
except TypeError as e: print(e)
from enum import Enum, auto, IntEnum, Flag, StrEnum
class C(Enum):
    RED = 1
    GREEN = auto()
print(C.RED, repr(C.GREEN), C(2), C['RED'], list(C), len(C))
try: C(9)
except ValueError as e: print(e)
class I(IntEnum): A=1; B=2
print(I.A, I.B + 1, repr(I.A), f'{I.B}')
class Pm(Flag): R=auto(); W=auto(); X=auto()
print(Pm.R|Pm.W, repr(Pm.R|Pm.X), Pm.R in (Pm.R|Pm.W), ~Pm.R, Pm(0))
import itertools as it
print(list(it.islice(it.count(5), 3)), list(it.permutations('abc',2)), [(k,list(g)) for k,g in it.groupby('aabbc')])
print(list(it.accumulate([1,2,3])), list(it.product('ab',[1,2])), list(it.combinations(range(4),2)), list(it.zip_longest('ab','c')))
from contextlib import contextmanager, ExitStack, suppress
@contextmanager
def cm(x):
    print('in', x)
    try: yield x
    finally: print('out', x)
with cm(1) as v: print(v)
with suppress(KeyError): {}['a']
with ExitStack() as s:
    s.enter_context(cm(2)); s.callback(print, 'cb')
