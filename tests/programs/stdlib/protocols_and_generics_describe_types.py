from typing import (Any, Callable, Generic, Iterable, NamedTuple, Protocol, TypedDict, TypeVar, Union, Optional, runtime_checkable, get_args,
                    get_origin, overload, cast, Literal, Final, NotRequired, Self, Annotated, ParamSpec, Concatenate, NewType, ClassVar)
import collections.abc

T = TypeVar('T')
K = TypeVar('K')
P = ParamSpec('P')


class Stack(Generic[T]):
    def __init__(self) -> None:
        self._items: list[T] = []

    def push(self, item: T) -> Self:
        self._items.append(item)
        return self

    def pop(self) -> T:
        return self._items.pop()


s = Stack[int]().push(1).push(2)
print(s.pop(), Stack[int], Stack[int].__origin__ is Stack, Stack.__parameters__, s.__orig_class__ if hasattr(s, '__orig_class__') else None)


class Pair(Stack[T], Generic[T, K]):
    pass


print(Pair[int, str], Pair.__mro__[1].__name__, Pair.__parameters__, get_args(Pair[int, str]))


@runtime_checkable
class Drawable(Protocol):
    def draw(self) -> str: ...


class Circle:
    def draw(self):
        return 'o'


class Square:
    draw = None


print(isinstance(Circle(), Drawable), isinstance(Square(), Drawable), isinstance(3, Drawable), issubclass(Circle, Drawable))


class Sized2(Drawable, Protocol):
    size: int


try:
    isinstance(Circle(), Sized2)
except TypeError as e:
    print(e)


class Named(NamedTuple):
    name: str
    age: int = 0

    def older(self):
        return self._replace(age=self.age + 1)


print(Named('a').older(), Named._field_defaults, Named.__annotations__)


class Movie(TypedDict):
    title: str
    year: NotRequired[int]


class Series(Movie, total=False):
    seasons: int


m: Movie = {'title': 'x'}
print(m, Movie.__required_keys__, sorted(Series.__optional_keys__), Series.__annotations__.keys(), Movie(title='y'))


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


print(double(2), double('a'))
UserId = NewType('UserId', int)
print(UserId(5) + 1, cast('list[int]', 'unchanged'))
print(get_origin(list[int]), get_args(dict[str, list[int]]), get_origin(Callable[[int], str]), get_args(Callable[[int], str]), get_args(Literal['a', 'b']))
print(Optional[int], Union[int, str, None], int | None, list[int] | None, Optional[Union[int, str]])
print(Annotated[int, 'positive'].__metadata__, Callable[P, T], Callable[Concatenate[int, P], T], Final[int], ClassVar[str])


def logged(f: Callable[P, T]) -> Callable[P, T]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> T:
        print('call', args, kwargs)
        return f(*args, **kwargs)
    return inner


print(logged(lambda a, b=1: a + b)(1, b=2), logged.__annotations__)


class Box[A]:
    def __init__(self, item: A):
        self.item = item

    def map[B](self, f: Callable[[A], B]) -> 'Box[B]':
        return Box(f(self.item))


print(Box(2).map(str).item, Box.__type_params__, Box[int], Box.map.__type_params__)
type Pairs[X] = list[tuple[X, X]]
print(Pairs, Pairs[int], Pairs.__value__, Pairs.__type_params__)
print(isinstance([], collections.abc.Sequence), isinstance({}.keys(), collections.abc.Set), issubclass(dict, collections.abc.Mapping), isinstance(iter([]), collections.abc.Iterator), isinstance(len, collections.abc.Callable), isinstance('', collections.abc.Hashable), isinstance([], collections.abc.Hashable))
