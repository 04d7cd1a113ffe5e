from typing import *
T, U = TypeVar("T"), TypeVar("U", bound=int)
C = TypeVar("C", int, str)
print(T, U, C, U.__bound__, C.__constraints__, T.__name__, TypeVar("K", covariant=True), TypeVar("N", contravariant=True), ParamSpec("P"), TypeVarTuple("Ts"), NewType("Id", int), T.__covariant__)
class Stack(Generic[T]):
    def __init__(self): self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
s = Stack[int]()
s.push("not checked")
print(s.items, Stack[int], Stack.__parameters__, Stack[int].__args__, Stack[int].__origin__, s.__orig_class__, Stack.__orig_bases__, type(s), isinstance(s, Stack))
class Pair(Generic[T, U]): pass
class IntPair(Pair[int, U]): pass
class Both(Stack[T], Mapping[str, T]): __getitem__ = __iter__ = __len__ = None
print(Pair[str, bool], IntPair[bool], IntPair.__parameters__, [c.__name__ for c in Both.__mro__], Pair[T, U][int, bool], List[T][int], Dict[T, U][str, int], Union[T, int][str], Callable[[T], U][int, bool], Optional[T][int])
Id = NewType("Id", int)
print(Id(5), Id.__name__, Id.__supertype__, type(Id(5)), Id)
for use in ("Stack[int, str]", "Pair[int]", "TypeVar('A', int)", "TypeVar('A', bound=int, covariant=True, contravariant=True)", "List[int][str]", "Generic[int]", "Union[()]", "Optional[1, 2]", "Callable[int]", "Literal", "isinstance([], List[int])", "issubclass(list, List[int])", "Any()", "Union()", "Stack[()]", "isinstance(1, Union[int, str])", "isinstance([], List)", "ClassVar[1, 2]", "NewType('X', int)[5]", "Generic()", "isinstance(1, Any)", "isinstance(1, Optional[int])", "class_ := type('Z', (Generic,), {})", "Annotated[int]", "Tuple[int, str][0]", "Protocol()", "isinstance(1, T)", "List()", "List[int]([1])"):
    try:
        print(use, "=", eval("(" + use + ")"))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
