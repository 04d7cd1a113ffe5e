from typing import *
def add(a: int, b: int = 2) -> int: return a + b
print(add("x", "y"), add.__annotations__, add(1.5))
x: int = "not an int"
items: list[int] = ["a"]
print(x, items, __annotations__)
class Node:
    value: int
    next: Optional["Node"] = None
    def __init__(self, value: int) -> None: self.value = value
    def chain(self, other: "Node") -> Self: self.next = other; return self
n = Node("text").chain(Node(2))
print(n.value, n.next.value, Node.__annotations__)
T = TypeVar("T")
def first(xs: Sequence[T], default: T | None = None) -> T | None: return next(iter(xs), default)
print(first([3, 4]), first("", "d"), get_type_hints(add), first.__annotations__["default"])
def apply(f: Callable[[int], str], n: int) -> str: return f(n)
print(apply(str, 5), apply(lambda v: [v], 5))
class Stack(Generic[T]):
    def __init__(self) -> None: self._items: list[T] = []
    def push(self, item: T) -> None: self._items.append(item)
    def pop(self) -> T: return self._items.pop()
s: Stack[int] = Stack(); s.push("str"); print(s.pop(), Stack[int].__args__)
def inner() -> None:
    y: undefined_type = 5
    print(y, inner.__annotations__)
inner()
