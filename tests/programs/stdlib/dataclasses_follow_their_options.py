import dataclasses
from dataclasses import *
from typing import ClassVar
import inspect
import copy


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, repr=False)
    kind: ClassVar[str] = 'p'
show(lambda: (P(1), P(1, 2) == P(1, 2), P(1) != P(2), P(1).tags is P(1).tags, P.kind))
show(lambda: P())
show(lambda: P(1, 2, 3, 4))
show(lambda: P(z=1))
show(lambda: hash(P(1)))
show(lambda: P(1) < P(2))
show(lambda: asdict(P(1, 2, [P(3)])))
show(lambda: astuple(P(1, 2, [P(3)])))
show(lambda: asdict(P(1), dict_factory=lambda items: sorted(items)))
show(lambda: asdict(5))
show(lambda: replace(P(1), y=9))
show(lambda: replace(P(1), q=9))
show(lambda: [f.name for f in fields(P)])
show(lambda: fields(5))
show(lambda: (is_dataclass(P), is_dataclass(P(1)), is_dataclass(int)))
show(lambda: P.__match_args__)
show(lambda: inspect.signature(P))
show(lambda: P.__doc__)
show(lambda: P.__dataclass_params__)
@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = field(default=0, compare=False)
show(lambda: (V(1) < V(2), V(1, 5) == V(1, 6), sorted([V(3), V(1)]), hash(V(1)) == hash(V(1, 9)), V(1) >= V(1)))
show(lambda: setattr(V(1), 'major', 2))
show(lambda: delattr(V(1), 'major'))
show(lambda: V(1) < 5)
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
show(lambda: K(a=1))
show(lambda: K(1))
show(lambda: inspect.signature(K))
@dataclass
class KO:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int
show(lambda: KO(1, c=3))
show(lambda: KO(1, 2))
show(lambda: KO(1))
@dataclass(slots=True)
class S:
    a: int
    b: int = 5
show(lambda: (S(1), S.__slots__, hasattr(S(1), '__dict__')))
show(lambda: setattr(S(1), 'z', 1))
@dataclass
class I:
    a: int
    init_only: InitVar[int] = 3
    total: int = field(init=False)
    def __post_init__(self, init_only):
        self.total = self.a + init_only
show(lambda: (I(1), I(1, 10), I.init_only))
@dataclass
class Base:
    a: int = 1
@dataclass
class Derived(Base):
    b: int = 2
    a: int = 10
show(lambda: (Derived(), Derived(5, 6), Base() == Derived()))
def mutable():
    @dataclass
    class M:
        x: list = []
show(mutable)
def order():
    @dataclass
    class M:
        x: int = 1
        y: int
show(order)
def inherit():
    @dataclass
    class M(V):
        z: int = 1
show(inherit)
def both():
    @dataclass(eq=False, order=True)
    class M:
        z: int = 1
show(both)
show(lambda: field(default=1, default_factory=int))
def haslt():
    @dataclass(order=True)
    class M:
        z: int = 1
        def __lt__(self, o):
            return False
show(haslt)
C = make_dataclass('C', ['x', ('y', int), ('z', int, field(default=5))], namespace={'double': lambda self: self.x * 2})
show(lambda: (C(1, 2), C(3, 4).double(), C.__annotations__))
show(lambda: make_dataclass('C', ['class']))
@dataclass(repr=False, eq=False)
class Bare:
    x: int
show(lambda: Bare(1) == Bare(1))
show(lambda: 'object at' in repr(Bare(1)))
@dataclass
class R:
    me: object = None
r = R()
r.me = r
show(lambda: r)
@dataclass(unsafe_hash=True)
class H:
    a: int
    b: list = field(default_factory=list, hash=False)
show(lambda: hash(H(1)) == hash(H(1)))
@dataclass
class Meta:
    x: int = field(default=1, metadata={'unit': 'm'})
show(lambda: (fields(Meta)[0].metadata, fields(Meta)[0].metadata['unit'], fields(Meta)[0].type))
show(lambda: InitVar[int])
show(lambda: dataclass(5))
match P(1, 2):
    case P(1, b):
        print('b', b)
class Eq:
    def __repr__(self):
        return 'custom'
@dataclass(init=False)
class NoInit:
    x: int = 3
    def __init__(self, q):
        self.x = q
show(lambda: NoInit(5))
@dataclass
class Gen[T]:
    item: T
show(lambda: Gen(1))
show(lambda: copy.replace(P(1), x=3))
show(lambda: P.__eq__(P(1), 5))
