from typing import *
from abc import abstractmethod, ABC
import collections.abc

def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)

@runtime_checkable
class Shape(Protocol):
    name: str

    @abstractmethod
    def area(self) -> float:
        ...

    def describe(self):
        return 'shape ' + self.name

class Sq(Shape):

    def __init__(self, s):
        self.s = s
        self.name = 'sq'

    def area(self):
        return self.s ** 2

class Bad(Shape):
    pass
t(Bad)
t(Shape)
print(Sq(2).area(), Sq(2).describe(), isinstance(Sq(2), Shape), Shape.__mro__, type(Shape), Sq.__mro__)

class Duck:
    name = 'd'

    def area(self):
        return 1
print(isinstance(Duck(), Shape))
t(issubclass, Duck, Shape)

class Base:

    def __init__(self, v):
        self.v = v

@runtime_checkable
class HasArea(Protocol):

    def area(self):
        ...

class Mixed(HasArea, Base):

    def area(self):
        return self.v
print(Mixed(3).area(), issubclass(Duck, HasArea), issubclass(int, HasArea), isinstance(5, HasArea))
t(issubclass, 5, HasArea)

class SI(Iterable[int], Sized, Protocol):

    def extra(self):
        ...

class SI2(collections.abc.Sized, Protocol):
    ...
print(SI.__mro__, SI2)

class NotRT(Protocol):
    x: int
t(isinstance, 1, NotRT)
t(issubclass, int, NotRT)
try:

    class Wrong(int, Protocol):
        pass
except TypeError as e:
    print(e)

class G(Protocol[AnyStr]):

    def get(self) -> AnyStr:
        ...
print(G[str], G.__parameters__)
HasArea.register(str)
print(isinstance('x', HasArea), issubclass(str, HasArea))
print(Counter(), Deque([1], 2), DefaultDict(list), OrderedDict(a=1), ChainMap({}))
t(List)
t(Dict)
t(Tuple)
t(Type)
print(Generator[int], Generator[int, str, bool], AsyncGenerator[int], Literal[int, 'a', None], Literal[1])

class Node:
    kids: list['Node']
    par: 'Optional[Node]'
    m: Dict[str, Annotated['Node', 5]]
    u: 'int | None'
print(get_type_hints(Node), get_type_hints(Node, include_extras=True))

def gf(a: list['Node'], b: Annotated[List[Annotated[int, 1]], 2], *c: 'Node', d: Callable[['Node'], int]=None):
    pass
print(get_type_hints(gf))

class PT[T]:
    x: 'T'

    def f(self, y: 'T') -> 'list[T]':
        pass
print(get_type_hints(PT))

@no_type_check
class NC:
    a: 'undefined'

    def m(self, x: 'nope'):
        pass
print(get_type_hints(NC), get_type_hints(NC.m))
T = TypeVar('T')

class Pair(NamedTuple, Generic[T]):
    a: T
    b: T
print(Pair(1, 2), Pair[int], Pair.__orig_bases__, Pair.__mro__[1:3], Pair[int](1, 2))

class TDG(TypedDict, Generic[T]):
    v: T
print(TDG[int], TDG.__orig_bases__, TDG(v=1), TDG.__parameters__)

class TD2(TypedDict):
    a: NotRequired[int]
    b: ReadOnly[str]
    c: Required[int]
print(TD2.__required_keys__ == frozenset({'b', 'c'}), TD2.__optional_keys__, TD2.__readonly_keys__, sorted(TD2.__mutable_keys__), TD2.__orig_bases__, TD2.__total__)

class TD3(TD2, total=False):
    z: int
print(sorted(TD3.__optional_keys__), TD3.__total__, TD3.__bases__, TD3.__orig_bases__)
try:

    class TD4(TypedDict, Base):
        pass
except TypeError as e:
    print(e)
try:

    class TD5(TypedDict):

        def m(self):
            pass
    print('ok', TD5)
except TypeError as e:
    print(e)
UserId = NewType('UserId', int)
try:

    class X(UserId):
        pass
except TypeError as e:
    print(e)
try:

    class X(T):
        pass
except TypeError as e:
    print(e)
t(lambda: int[str])
t(lambda: Union[1])
t(lambda: List[1])
t(lambda: Optional[1])
t(lambda: List[int][str])
t(lambda: Dict[int])
t(lambda: Callable[[1], int])
t(lambda: Tuple[1])
t(lambda: ClassVar[int, str])
t(lambda: ClassVar[1])
t(lambda: List[ClassVar[int]])
t(lambda: Union[int, ClassVar[str]])
t(lambda: Final[Final[int]])
t(lambda: Literal)
t(lambda: Type[int, str])
t(lambda: NoReturn[int])
t(lambda: Self[int])
t(lambda: TypeVar('T', 'x'))
t(lambda: TypeVar(5))
t(lambda: NewType('A', int)('x', 2))
t(lambda: NewType('A', int)())
t(lambda: cast())
t(lambda: Protocol())
t(lambda: Generic())
t(lambda: Generic[1])
t(lambda: Generic[T, T])
t(lambda: TypeVar('X', bound=5))
t(lambda: Annotated[int])
t(lambda: Required[int, 2])
t(lambda: TypedDict('A', {'x': int}, y=1))

class Stack(Generic[T]):
    items: ClassVar[list] = []

    def __init__(self):
        self.x = 1
s = Stack[int]()
print(s.__orig_class__, Stack[int].items, Stack[T][str], Stack[int] == Stack[int], Stack[int] is Stack[int], hash(Stack[int]) == hash(Stack[int]))
Stack[int].items2 = 5
print(Stack.items2)

class Sub(Stack[str]):
    pass
print(Sub.__orig_bases__, Sub.__parameters__)
t(lambda: Sub[int])
t(isinstance, s, Stack[int])
t(issubclass, Stack[int], Stack)
print(get_type_hints(__import__('sys').modules['__main__']) if 0 else '', get_args(Optional[int]), get_origin(Optional[int]), get_origin(ClassVar[int]), get_args(Annotated[int, 1, 2]), get_args(tuple[int, ...]), get_args(Callable[..., int]), get_args(Callable[[], int]), get_origin(Callable), get_args(int))
