from dataclasses import *
from typing import ClassVar
@dataclass(frozen=True)
class P:
    x: int
    y: int = 0
p = P(1)
try: p.x = 2
except FrozenInstanceError as e: print(e)
print(hash(p) == hash(P(1)), replace(p, y=5), {p: 1}[P(1)])
@dataclass
class B:
    a: int
    c: ClassVar[int] = 3
    items: list = field(default_factory=list, repr=False)
    def __post_init__(self): self.z = self.a*2
@dataclass
class D(B):
    d: str = 'q'
d = D(1); print(d, d.z, asdict(d), astuple(d), [f.name for f in fields(d)], D.c)
try:
    @dataclass
    class Bad: x: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class Bad2:
        x: int = 1
        y: int
except TypeError as e: print(e)
@dataclass(slots=True, kw_only=True)
class S:
    a: int
    b: int = 2
print(S(a=1), S.__slots__)
try: S(1)
except TypeError as e: print(e)
@dataclass
class I:
    x: InitVar[int]
    y: int = 0
    def __post_init__(self, x): self.y = x
print(I(4), is_dataclass(I), I.__match_args__, P.__doc__)
match P(1,2):
    case P(a, b): print(a, b)
Q = make_dataclass('Q', ['a', ('b', int, field(default=3))]); print(Q(1))
@dataclass(order=True)
class V:
    major: int; minor: int = field(compare=False, default=0)
print(V(1,2) == V(1,3), sorted([V(2),V(1)]))
try: hash(V(1))
except TypeError as e: print(e)
import inspect; print(inspect.signature(D), inspect.signature(P.__init__))
import itertools as it
print(list(it.chain([1],[2])), list(it.chain.from_iterable(['ab','c'])), it.count(3), list(it.takewhile(lambda x: x<3, it.count())), list(it.batched('abcde',2)), list(it.pairwise([1,2,3])), list(it.compress('abc',[1,0,1])), it.repeat(1,2), list(it.starmap(pow,[(2,3)])))
a,b = it.tee([1,2,3]); print(list(a), list(b), list(it.filterfalse(lambda x:x%2, range(5))), list(it.combinations_with_replacement('ab',2)), list(it.islice('abcdef',1,None,2)), list(it.dropwhile(lambda x:x<2,[1,2,1])))
c = it.cycle('ab'); print([next(c) for _ in range(5)])
from abc import ABC, abstractmethod
class Sh(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def n(self): ...
try: Sh()
except TypeError as e: print(e)
class Sq(Sh):
    def area(self): return 1
    n = 2
print(Sq().area(), isinstance(Sq(), Sh), Sh.__abstractmethods__ == frozenset({'area','n'}))
from collections.abc import *
print(isinstance([], Sequence), isinstance({}, Mapping), isinstance(iter([]), Iterator), isinstance((x for x in []), Generator), isinstance(len, Callable), issubclass(int, Hashable), isinstance([], Hashable), isinstance('a', Iterable))
from collections import *
o = OrderedDict(a=1,b=2); o.move_to_end('a'); print(o, o == {'b':2,'a':1}, o.popitem(last=False))
class Stack(UserList): pass
s = Stack([1]); s.append(2); print(s, len(s))
cm = ChainMap({'a':1},{'a':2,'b':3}); print(dict(cm), cm.new_child({'c':1}), len(cm)); cm['z']=1; print(cm.maps[0])
dd = defaultdict(int); dd['x']+=1; print(dd, dict(dd), dd.get('q'), 'q' in dd)
c = Counter(a=3,b=1); c.update('ab'); c.subtract({'a':1}); print(c, list(c.elements()), c.total(), c & Counter(a=1), -Counter(a=-2), c['zz'])
dq = deque('abc'); dq.rotate(1); dq.extendleft('xy'); print(dq, dq[0], dq.index('a'), dq.count('a'), reversed(dq).__next__())
try: deque().pop()
except IndexError as e: print(e)
P3 = namedtuple('P3', ['x','y']); print(P3._make([1,2]), P3(1,2)._asdict(), P3(x=1,y=2) + (3,)); x, y = P3(5,6); print(x,y)
try: P3(1)._replace(z=1)
except TypeError as e: print(e)
try: namedtuple('A', 'a class')
except ValueError as e: print(e)
try: P3(1,2).x = 3
except AttributeError as e: print(e)
