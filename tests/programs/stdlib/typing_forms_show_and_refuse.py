import typing
from typing import *
import collections.abc


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


T = TypeVar('T')
K = TypeVar('K', bound=int)
P = ParamSpec('P')
show(lambda: (List[int], Dict[str, int], Optional[int], Union[int, str], Tuple[int, ...], Callable[[int], str], Callable[..., int], Any, Type[int], Set[T], T, K, P))
show(lambda: (list[int], dict[str, list[int]], int | None, tuple[()], Optional[None], Union[int], Union[int, int, str], Literal[1, 'a'], ClassVar[int], Final[int], Annotated[int, 'm']))
show(lambda: (Iterable[int], Iterator[int], Sequence[str], Mapping[str, int], Generator[int, None, str], Awaitable[int], Coroutine[Any, Any, int], Deque[int], DefaultDict[str, int], Counter[str], ChainMap[str, int], OrderedDict[str, int], FrozenSet[int]))
show(lambda: (List, Dict, Callable, Tuple, Iterable, Hashable, Sized, NoReturn, Never, Self, LiteralString, TypeAlias, Union, Optional, Literal, Generic, Protocol))
show(lambda: (Concatenate[int, P], Callable[P, T], Callable[Concatenate[int, P], T], Unpack[tuple[int, str]], Required[int], NotRequired[str], ReadOnly[int], TypeGuard[int], TypeIs[int]))
def f(a: int, b: 'str' = 'x', *c: 'List[int]', d: Optional[int] = None) -> 'dict[str, int]':
    ...
class A:
    x: int
    y: 'ClassVar[str]' = ''
class B(A):
    z: 'A'
class Stack(Generic[T]):
    def __init__(self):
        self.items = []
    def push(self, x: T) -> None:
        self.items.append(x)
show(lambda: (Stack[int], Stack[int](), Stack.__parameters__, Stack[int].__origin__, Stack[int].__args__, Stack.__orig_bases__) [0:1])
show(lambda: (Stack.__parameters__, Stack[int].__origin__, Stack[int].__args__, Stack.__orig_bases__))
show(lambda: Stack[int, str])
show(lambda: type(Stack[int]()))
show(lambda: List[int, str])
show(lambda: Dict[int])
show(lambda: Optional[1, 2])
show(lambda: Union[()])
show(lambda: Callable[int])
show(lambda: Literal[[]])
show(lambda: int[str])
show(lambda: List[int]())
show(lambda: Any())
show(lambda: Union())
show(lambda: isinstance(1, List[int]))
show(lambda: isinstance(1, Union[int, str]))
show(lambda: isinstance(1, int | str))
show(lambda: isinstance([], List))
show(lambda: isinstance(1, Any))
show(lambda: issubclass(list, Iterable))
@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...
class Res:
    def close(self):
        pass
show(lambda: (isinstance(Res(), Closable), isinstance(5, Closable), issubclass(Res, Closable)))
class NonRun(Protocol):
    def m(self): ...
show(lambda: isinstance(5, NonRun))
show(lambda: NonRun())
@runtime_checkable
class HasX(Protocol):
    x: int
show(lambda: (isinstance(type('X', (), {'x': 1})(), HasX), isinstance(Res(), HasX)))
show(lambda: issubclass(Res, HasX))
class Emp(NamedTuple):
    "Employee"
    name: str
    id: int = 3
    def hi(self):
        return 'hi ' + self.name
show(lambda: (Emp('bob'), Emp('a', 2).hi(), Emp._fields, Emp._field_defaults, Emp.__annotations__, Emp.__doc__))
show(lambda: Emp())
show(lambda: NamedTuple('X', [('a', int)])(1))
def badnt():
    class N(NamedTuple):
        a: int = 1
        b: str
show(badnt)
class Movie(TypedDict, total=False):
    title: Required[str]
    year: int
show(lambda: (Movie(title='x'), Movie.__required_keys__, Movie.__optional_keys__, Movie.__total__, Movie.__annotations__, type(Movie(title='a'))))
show(lambda: isinstance({}, Movie))
UserId = NewType('UserId', int)
show(lambda: (UserId(5), UserId, UserId.__supertype__, UserId.__name__))
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x):
    return x
show(lambda: (g(1), len(get_overloads(g))))
show(lambda: overload(lambda: 1)())
show(lambda: cast(int, 'x'))
@final
class Fin:
    pass
show(lambda: (Fin.__final__, TYPE_CHECKING))
show(lambda: assert_never(5))
show(lambda: assert_type(5, int))
show(lambda: reveal_type(5)) if 0 else None
show(lambda: (T.__name__, T.__bound__, K.__bound__, T.__constraints__, TypeVar('S', int, str).__constraints__, TypeVar('C', covariant=True), TypeVar('I', contravariant=True)))
show(lambda: TypeVar('X', int))
show(lambda: (P.args, P.kwargs))
show(lambda: Dict[str, T][int])
show(lambda: Dict[K, T][int, str])
show(lambda: List[T][int])
show(lambda: Callable[[T], T][int])
show(lambda: Union[T, int][str])
type Alias = list[int]
type GAlias[T] = dict[str, T]
show(lambda: (Alias, Alias.__value__, GAlias[int], GAlias.__type_params__, Alias.__name__))
show(lambda: List[int] == List[int] and hash(List[int]) == hash(List[int]))
show(lambda: (Union[int, str] == Union[str, int], Optional[int] == Union[int, None], int | str == Union[int, str]))
class Node[T]:
    def __init__(self, v: T):
        self.v = v
show(lambda: (Node.__type_params__, Node[int], Node.__orig_bases__, Node.__parameters__) [0])
show(lambda: (Node.__orig_bases__, Node.__parameters__))
def func[T: int, *Ts, **P2](x: T) -> T:
    return x
show(lambda: (func.__type_params__, func.__type_params__[0].__bound__))
show(lambda: ForwardRef('int'))
show(lambda: List['int'])
show(lambda: Annotated[int, 'a', 5].__metadata__)
show(lambda: is_typeddict(Movie))
show(lambda: is_protocol(Closable))
show(lambda: sorted(get_protocol_members(Closable)))
show(lambda: Text)
show(lambda: AnyStr)
show(lambda: Pattern[str])
show(lambda: no_type_check(f) is f)
show(lambda: NoDefault)
show(lambda: typing.List.__origin__)
class Tree(Protocol[T]):
    def walk(self) -> T: ...
show(lambda: Tree[int])
def gen() -> Generator[int]:
    yield 1
show(lambda: override(f) is f)
show(lambda: f.__override__)
@dataclass_transform()
def dt(c): return c
show(lambda: dt.__dataclass_transform__)
show(lambda: ClassVar[ClassVar[int]])
