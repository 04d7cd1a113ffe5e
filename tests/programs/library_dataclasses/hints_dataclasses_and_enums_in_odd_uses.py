# typing, dataclasses and enum, in ordinary and odd uses.
import re


def show(text):
    try:
        shown = repr(eval(text, globals()))
    except Exception as error:
        shown = f'{type(error).__name__}: {error}'
    print(text, '=>', re.sub('0x[0-9a-f]{6,}', '0x', shown))


import types, typing, dataclasses, contextlib, inspect, enum, copy, abc, io, weakref, gc, warnings, traceback, sys
from typing import *
from dataclasses import *
from enum import *
show("Optional[int], Union[int,str], Union[int], Union[int,None], List[int], Dict[str,int], Callable[[int],str], Callable[...,int], Any, Literal[1,'a'], Final[int], ClassVar[int], Annotated[int,5], Tuple[int,...], Type[int], Self, Never, NoReturn, LiteralString")
show('Union[()]')
show('Optional[1,2]')
show('Optional')
show('List')
show('List[int,str]')
show('Callable[int,str]')
show('Final[1,2]')
show('ClassVar[ClassVar[int]]')
show('Annotated[int]')
show('Any()')
T=TypeVar('T'); KT=TypeVar('KT',bound=int); CT=TypeVar('CT',int,str); P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
show("T, KT.__bound__, CT.__constraints__, P, Ts, P.args, P.kwargs, TypeVar('X',covariant=True), TypeVar('X',contravariant=True), T.__name__")
show("TypeVar('X',int)")
show("TypeVar('X',covariant=True,contravariant=True)")
show('Generic[int]')
show('Generic[T,T]')
show('get_origin(List[int]), get_args(Dict[str,int]), get_args(Callable[[int],str]), get_origin(int), get_args(Literal[1,2]), get_origin(Annotated[int,1]), get_args(int|str), get_origin(int|str)')
class G(Generic[T]):
 x: T
 def f(self, a: 'int') -> Optional[str]: ...
show('G[int], G[int](), G[int].__origin__, G[T].__args__, G.__parameters__, G[int].x if 0 else 0')
show('G[int,str]')
show('G()[1]')
show('get_type_hints(G.f), get_type_hints(G), G.__orig_bases__')
show('get_type_hints(5)')
def bad(a: 'nope'): ...
show("cast(int,'a'), cast('x',5), NewType('UserId',int), NewType('UserId',int)(5)")
show("NewType('U',int).__supertype__")
class NT(NamedTuple):
 a: int
 b: str = 'x'
show("NT(1), NT._field_defaults, NT.__annotations__, NT(1)._replace(b='q')")
show('NT()')
show("NamedTuple('Q',[('a',int)])(1)")
class TD(TypedDict, total=False):
 a: Required[int]
 b: str
show('TD(a=1), TD.__required_keys__, TD.__optional_keys__, TD.__total__, TD.__annotations__')
show('isinstance({},TD)')
@runtime_checkable
class Pr(Protocol):
 def foo(self): ...
show('isinstance(5,Pr), is_protocol(Pr), get_protocol_members(Pr)')
show('Pr()')
class Pr2(Protocol):
 def foo(self): ...
show('isinstance(5,Pr2)')
show('isinstance(5,List[int])')
show('isinstance([],List), issubclass(list,Sequence), isinstance(5,int|str), isinstance(5,Union[int,str])')
show('overload(lambda:1), get_overloads(bad), final(int) if 0 else 0, no_type_check(bad) is bad, assert_type(1,int), reveal_type')
show('assert_never(5)')
show("TypeAliasType('A',int), Text, AnyStr, SupportsInt, isinstance(5,SupportsInt), isinstance(5,SupportsIndex), Hashable, Iterable[int], Generator[int,None,str], AsyncIterator[int], ContextManager[int], Pattern[str], IO[str], Deque[int], Counter[str], DefaultDict[str,int], OrderedDict[int,int], ChainMap[int,int], NotRequired[int], ReadOnly[int], TypeGuard[int], TypeIs[int], Concatenate")
show("type(List[int]), type(Union[int,str]), type(Any), type(T), int|None, (int|str).__args__, type(int|str), int|'a'")
show('int|5')
show('List[int]==List[int], hash(List[int])==hash(List[int]), List[int]|None, copy.copy(List[int]), Union[int,str]==Union[str,int], Literal[1]==Literal[True]')
show('typing.TYPE_CHECKING, typing.NoDefault, typing.Unpack[Tuple[int]], typing.clear_overloads(), typing.dataclass_transform()(int) if 0 else 0')
@dataclass
class A:
 x: int
 y: list = field(default_factory=list)
 z: int = field(default=5, repr=False, compare=False, kw_only=True)
show('A(1), A(1,z=2), A(1)==A(1,z=9), fields(A)[0], asdict(A(1)), astuple(A(1)), replace(A(1),x=2), is_dataclass(A), A.__match_args__, inspect.signature(A)')
show('A()')
show('A(1,2,3)')
show('hash(A(1))')
show('A(1)<A(2)')
show('fields(5)')
show('asdict(5)')
show('replace(A(1),w=2)')
show('replace(5)')
try:
    @dataclass
    class B:
     a: int = []
except Exception as error:
    print(type(error).__name__, error)
try:
    @dataclass
    class B:
     a: int = 1
     b: int
except Exception as error:
    print(type(error).__name__, error)
@dataclass(order=True,frozen=True)
class C:
 a: int
 b: InitVar[int] = 3
 c: ClassVar[int] = 9
 def __post_init__(self,b): pass
show('C(1)<C(2), C(1), hash(C(1))==hash(C(1)), [f.name for f in fields(C)]')
try:
    C(1).a=5
except Exception as error:
    print(type(error).__name__, error)
show('C(1)<5')
try:
    del C(1).a
except Exception as error:
    print(type(error).__name__, error)
try:
    @dataclass(order=True,eq=False)
    class D: pass
except Exception as error:
    print(type(error).__name__, error)
@dataclass(slots=True)
class S:
 a: int=1
show('S.__slots__, S(), S().__dict__')
@dataclass(kw_only=True)
class K:
 a: int
 b: int=2
show('K(1)')
show('K(a=1)')
show("make_dataclass('M',['a',('b',int),('c',int,5)])(1,2)")
show("make_dataclass('M',['a','a'])")
show("make_dataclass('M',['1a'])")
show('field(default=1,default_factory=list)')
show('KW_ONLY, MISSING, FrozenInstanceError.__mro__, field()')
show('dataclass(5)')
show('replace(C(1),b=5)')
class Color(Enum):
 RED=1
 GREEN=2
 ALIAS=1
show("Color.RED, Color(1), Color['RED'], Color.ALIAS, list(Color), Color.__members__, Color.RED.name, Color.RED.value, str(Color.RED), repr(Color), len(Color), Color.RED in Color, 1 in Color, hash(Color.RED)==hash('RED'), Color.RED is Color.ALIAS, f'{Color.RED}', dir(Color.RED), dir(Color)")
show('Color(5)')
show("Color['x']")
show('Color.x')
try:
    Color.RED=5
except Exception as error:
    print(type(error).__name__, error)
try:
    del Color.RED
except Exception as error:
    print(type(error).__name__, error)
try:
    class C2(Color): X=1
except Exception as error:
    print(type(error).__name__, error)
show('Color.RED<Color.GREEN')
show('Color()')
show("Color('a',names='x') if 0 else 0")
show("Enum('An','a b c'), list(Enum('An',{'x':5})), list(Enum('An',['a','b'],start=5)), Enum('An',[('a',1)]).a")
class I(IntEnum):
 A=1
 B=auto()
show("I.A+1, I.A, str(I.A), I.B>1, f'{I.A}', I.A|2, [1,2][I.A], I.A.real")
class Fl(Flag):
 R=auto()
 W=auto()
 X=auto()
 RW=R|W
show('Fl.R|Fl.X, Fl.RW, ~Fl.R, Fl(0), Fl(7), Fl.R in Fl.RW, list(Fl.RW), len(Fl.RW), bool(Fl(0)), Fl.R&Fl.W, Fl.R^Fl.RW, str(Fl.R|Fl.X), Fl(5).name, Fl.R.value')
show('Fl(8)')
show('Fl.R|1')
class IF(IntFlag):
 A=1
 B=2
show('IF.A|IF.B, IF(8), ~IF.A, IF.A|8, IF.A+1, repr(IF(3)), str(IF.A)')
class SE(StrEnum):
 A=auto()
 B='bb'
show("SE.A, str(SE.A), SE.A.upper(), SE.A=='a'")
try:
    class SE2(StrEnum):
     A=5
except Exception as error:
    print(type(error).__name__, error)
try:
    @unique
    class U(Enum):
     A=1
     B=1
except Exception as error:
    print(type(error).__name__, error)
class V(Enum):
 A=1
 @property
 def q(self): return self.value*2
 @classmethod
 def _missing_(cls,v): return cls.A
 def _generate_next_value_(name,s,c,l): return name
show('V.A.q, V(99), V.A.q')
class W(Enum):
 def __init__(self,a,b): self.a=a; self.b=b
 X=(1,2)
show('W.X.a, W.X.value, W.X')
try:
    @verify(CONTINUOUS)
    class Vv(IntEnum):
     A=1
     B=3
except Exception as error:
    print(type(error).__name__, error)
class N(Enum):
 A=1
 B=nonmember(5)
 @member
 def f(self): return 1
show('N.B, N.f, list(N)')
class O(Enum):
 _ignore_='x'
 x=5
 A=x
show('list(O), O.__doc__, Color.__doc__, I.__doc__')
