from dataclasses import dataclass, field, fields, replace, asdict, astuple, FrozenInstanceError, KW_ONLY, InitVar
from functools import total_ordering
from typing import ClassVar, Optional


@dataclass
class Animal:
    name: str
    legs: int = 4
    count: ClassVar[int] = 0

    def __post_init__(self):
        Animal.count += 1

    def speak(self):
        return f'{self.name} on {self.legs} legs'


@dataclass
class Bird(Animal):
    legs: int = 2
    wings: int = 2
    songs: list[str] = field(default_factory=list)


tweety = Bird('Tweety', songs=['la'])
print(tweety, tweety.speak(), Animal.count, Bird.__mro__[1].__name__)
print(tweety == Bird('Tweety', 2, 2, ['la']), tweety == Animal('Tweety', 2), tweety != 5)


@dataclass(order=True)
class Version:
    sort_index: tuple = field(init=False, repr=False)
    major: int
    minor: int = 0
    label: str = field(default='', compare=False)

    def __post_init__(self):
        self.sort_index = (self.major, self.minor)


versions = [Version(1, 10), Version(1, 2, 'beta'), Version(0, 9)]
print(sorted(versions), max(versions), Version(1, 2) == Version(1, 2, 'x'))


@dataclass(frozen=True, slots=True)
class Point:
    x: float
    y: float = 0.0

    def __add__(self, other):
        return replace(self, x=self.x + other.x, y=self.y + other.y)


p = Point(1, 2) + Point(3, 4)
print(p, hash(p) == hash(Point(4, 6)), {p: 'found'}[Point(4, 6)], Point.__slots__)
for change in (lambda: setattr(p, 'x', 0), lambda: delattr(p, 'y')):
    try:
        change()
    except (FrozenInstanceError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)


@dataclass
class Request:
    url: str
    _: KW_ONLY
    method: str = 'GET'
    timeout: Optional[float] = None
    body: InitVar[str | None] = None
    size: int = field(init=False, default=0)

    def __post_init__(self, body):
        if body is not None:
            self.size = len(body)


r = Request('/x', body='hello', method='POST')
print(r, asdict(r), astuple(r))
try:
    Request('/x', 'POST')
except TypeError as e:
    print(e)


@dataclass
class Tree:
    value: int
    children: list['Tree'] = field(default_factory=list)

    def total(self):
        return self.value + sum(child.total() for child in self.children)


tree = Tree(1, [Tree(2), Tree(3, [Tree(4)])])
print(tree.total(), asdict(tree))
match tree:
    case Tree(value=v, children=[Tree(2), *rest]):
        print('matched', v, len(rest))
