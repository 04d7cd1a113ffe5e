from enum import Enum, IntEnum, StrEnum, Flag, auto, unique, nonmember, member
import functools
import json


class Weekday(IntEnum):
    MON = 1
    TUE = 2
    WED = 3

    @classmethod
    def parse(cls, text):
        return cls[text[:3].upper()]

    @property
    def is_start(self):
        return self is type(self).MON

    def __str__(self):
        return self.name.title()


print(Weekday.parse('monday'), Weekday.MON.is_start, Weekday(3), Weekday.TUE > Weekday.MON, f'{Weekday.TUE}', f'{Weekday.TUE:d}')
print([d for d in Weekday if d > 1], sum(Weekday), json.dumps([Weekday.MON, {'d': Weekday.WED}]))


class Level(StrEnum):
    LOW = auto()
    HIGH = auto()


print(Level.LOW, Level('high'), Level.LOW + '!', Level.HIGH in ('high',), json.dumps({Level.LOW: Level.HIGH}))


class Op(Enum):
    ADD = '+'
    MUL = '*'

    def __call__(self, a, b):
        return a + b if self is Op.ADD else a * b


print(Op('+')(2, 3), [op(4, 5) for op in Op], Op.ADD)


class Permission(Flag):
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()
    ALL = READ | WRITE | EXECUTE


p = Permission.READ | Permission.WRITE
print(p, p.value, Permission.WRITE in p, Permission.EXECUTE in p, p & ~Permission.READ, Permission.ALL, list(p), bool(p & Permission.EXECUTE))
print(Permission(5), Permission.ALL ^ p, ~p)


@functools.total_ordering
class Size(Enum):
    S = 's', 1
    M = 'm', 2
    L = 'l', 3

    def __new__(cls, code, rank):
        obj = object.__new__(cls)
        obj._value_ = code
        obj.rank = rank
        return obj

    def __lt__(self, other):
        return self.rank < other.rank


print(Size('m'), Size.S < Size.L, max(Size), sorted([Size.L, Size.S]), Size.M.rank, Size.L >= Size.M)


class Status(Enum):
    ACTIVE = 'A'
    INACTIVE = 'I'
    DEFAULT = 'A'

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for m in cls:
                if m.name.lower() == value.lower():
                    return m
        return None


print(Status('active'), Status.DEFAULT is Status.ACTIVE, list(Status), list(Status.__members__))
for bad in ('x', 5, None):
    try:
        Status(bad)
    except ValueError as e:
        print(e)
match Status.ACTIVE:
    case Status.INACTIVE:
        print('no')
    case Status.ACTIVE as s:
        print('yes', s.name)
