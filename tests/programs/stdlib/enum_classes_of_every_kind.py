import enum
from enum import *
import copy


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
show(lambda: (Color.RED, str(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color['BLUE'], list(Color), len(Color), Color.CRIMSON is Color.RED))
show(lambda: Color(9))
show(lambda: Color['NOPE'])
show(lambda: Color.NOPE)
show(lambda: Color)
show(lambda: Color.__members__)
show(lambda: (Color.RED in Color, 1 in Color, 99 in Color, isinstance(Color.RED, Color)))
show(lambda: setattr(Color, 'RED', 5))
show(lambda: delattr(Color, 'RED'))
show(lambda: setattr(Color.RED, 'value', 5))
show(lambda: Color.RED < Color.GREEN)
show(lambda: Color.RED == 1)
show(lambda: hash(Color.RED) == hash('RED'))
show(lambda: f'{Color.RED} {Color.RED!r} {Color.RED:>12}')
show(lambda: Color())
show(lambda: Color.RED.GREEN)
show(lambda: dir(Color))
show(lambda: list(reversed(Color)))
class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()
show(lambda: [m.value for m in Auto])
class Named(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()
    X = auto()
    Y = auto()
show(lambda: list(Named))
def uniq():
    @unique
    class D(Enum):
        A = 1
        B = 1
        C = 1
show(uniq)
def dup():
    class D(Enum):
        A = 1
        A = 2
show(dup)
class S(StrEnum):
    ONE = auto()
    TWO = 'zwei'
show(lambda: (S.ONE, str(S.ONE), S.ONE == 'one', S('zwei'), f'{S.TWO}', S.ONE.upper(), S.ONE + '!', 'one' in S))
class N(IntEnum):
    LOW = 1
    HIGH = 3
show(lambda: (N.LOW, str(N.LOW), N.LOW + 1, N.LOW < N.HIGH, f'{N.HIGH}', N(3), N.HIGH == 3, sorted([N.HIGH, N.LOW]), [10, 20][N.LOW], isinstance(N.LOW, int)))
class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W
show(lambda: (Perm.R | Perm.X, Perm.RW, Perm.R & Perm.W, ~Perm.R, Perm(7), Perm.R in Perm.RW, bool(Perm.R & Perm.X), list(Perm.RW), len(Perm.RW), Perm.R ^ Perm.RW, list(Perm)))
show(lambda: Perm(8))
show(lambda: str(Perm.R | Perm.X))
show(lambda: (Perm(0), str(Perm(0)), Perm.R | 1))
show(lambda: repr(Perm.RW.name))
class AF(Flag):
    A = auto()
    B = auto()
    C = auto()
show(lambda: (AF.A.value, AF.C.value, AF.A | AF.C, AF['B'], AF('A') if 0 else 0))
class IF(IntFlag):
    R = 4
    W = 2
show(lambda: (IF.R | IF.W, IF(8), IF.R | 8, IF.R + 1, str(IF.R | IF.W), ~IF.R, IF(0), IF.R & 4, f'{IF.R}'))
class Strict(Flag, boundary=KEEP):
    A = 1
show(lambda: Strict(5))
class Conform(Flag, boundary=CONFORM):
    A = 1
show(lambda: Conform(5))
class Eject(Flag, boundary=EJECT):
    A = 1
show(lambda: Eject(5))
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def gravity(self):
        return 6.67300E-11 * self.mass / (self.radius * self.radius)
show(lambda: (Planet.EARTH.value, Planet.EARTH.mass, round(Planet.EARTH.gravity, 3), Planet((3.303e+23, 2.4397e6))))
class Missing(Enum):
    A = 1
    UNKNOWN = 0
    @classmethod
    def _missing_(cls, value):
        return cls.UNKNOWN
show(lambda: Missing(55))
class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj
    PX = (0, 'P.X')
    PY = (1, 'P.Y')
Animal = Enum('Animal', 'CAT DOG')
show(lambda: (Animal.CAT, list(Animal), Animal.__module__, Enum('Q', ['a', 'b'], start=0).a, Enum('W', {'x': 5}).x, IntEnum('E', [('k', 3)]).k))
class Shape(Enum):
    SQUARE = 1
    def area(self, n):
        return n * n
    @classmethod
    def default(cls):
        return cls.SQUARE
    @property
    def pretty(self):
        return self.name.title()
show(lambda: (Shape.SQUARE.area(3), Shape.default(), Shape.SQUARE.pretty))
class Op(Enum):
    ADD = member(lambda a, b: a + b)
    @nonmember
    class Helper:
        pass
    limit = nonmember(42)
show(lambda: (Op.ADD.value(1, 2), list(Op) == [Op.ADD], Op.limit))
def subtle():
    class Ex(Color):
        PINK = 9
show(subtle)
@verify(CONTINUOUS)
class Cont(IntEnum):
    A = 1
    B = 2
def ver():
    @verify(CONTINUOUS)
    class Cont(IntEnum):
        A = 1
        B = 3
show(ver)
def ver2():
    @verify(UNIQUE)
    class Cont(IntEnum):
        A = 1
        B = 1
show(ver2)
match Color.GREEN:
    case Color.RED:
        print('red')
    case Color.GREEN:
        print('green')
show(lambda: {Color.RED: 1}[Color.RED])
show(lambda: Color.__name__ + str(Color.__class__))
show(lambda: (Color.RED.__class__, Color.RED.__objclass__ if hasattr(Color.RED, '__objclass__') else None))
show(lambda: copy.deepcopy(Color.RED) is Color.RED)
class Weird(Enum):
    _ignore_ = ['i']
    i = 5
    V = 1
show(lambda: list(Weird))
show(lambda: Color.RED.__doc__)
class ReprEnumX(str, ReprEnum):
    A = 'a'
show(lambda: (str(ReprEnumX.A), repr(ReprEnumX.A), format(ReprEnumX.A)))
class Num(Enum):
    A = 1.5
    B = [1, 2]
show(lambda: (Num([1, 2]), Num(1.5)))
show(lambda: auto())
show(lambda: IF.R.__repr__())
show(lambda: [m for m in IF])
show(lambda: Perm.R.__or__('x'))
show(lambda: Perm.R | 'x')
show(lambda: 'x' in Perm.R)


@global_enum
class Loud(IntEnum):
    HIGH = 1
    LOWER = 2


show(lambda: (HIGH, LOWER, str(HIGH), Loud(2)))
