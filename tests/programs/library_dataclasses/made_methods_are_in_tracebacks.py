# The methods come from one text, and tracebacks name their lines in it.
import traceback
from dataclasses import dataclass, field


def attempt(action):
    try:
        action()
    except Exception:
        traceback.print_exc()


@dataclass
class Checked:
    x: int
    limit: int = 10

    def __post_init__(self):
        if self.x > self.limit:
            raise ValueError(f'{self.x} is too large')


@dataclass(frozen=True)
class Frozen:
    x: int
    y: int = 0


@dataclass(order=True)
class Ordered:
    x: int
    y: int = 0


@dataclass(order=True, frozen=True, unsafe_hash=True)
class Everything:
    x: list
    y: float = 2.0
    z: list = field(default_factory=list, compare=False)


@dataclass
class Failing:
    x: list = field(default_factory=lambda: 1 / 0)


@dataclass(frozen=True)
class Point(Frozen):
    z: int = 0


class Odd:
    def __eq__(self, other):
        raise KeyError('equal')


def delete(thing):
    del thing.x


def assign(thing, value):
    thing.x = value


attempt(lambda: Checked(11))
attempt(lambda: Checked())
attempt(lambda: assign(Frozen(1), 5))
attempt(lambda: delete(Frozen(1)))
attempt(lambda: assign(Point(1, 2), 5))
attempt(lambda: assign(Everything([]), 5))
attempt(lambda: hash(Everything([])))
attempt(lambda: Ordered(1) < Ordered('a'))
attempt(lambda: Ordered(1) >= Ordered('a'))
attempt(lambda: Ordered(Odd()) == Ordered(Odd()))
attempt(lambda: hash(Ordered(1)))
attempt(Failing)


def deep(n):
    return Checked(n) if n > 11 else deep(n + 1)


Checked(3)
deep(1)
