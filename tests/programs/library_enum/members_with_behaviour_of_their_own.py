from enum import Enum, member, nonmember, EnumType
class Planet(Enum):
    EARTH = (5.976e24, 6.378e6)
    MARS = (6.421e23, 3.397e6)
    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius
    @property
    def gravity(self): return round(6.673e-11 * self.mass / self.radius ** 2, 2)
print(Planet.EARTH.gravity, Planet.MARS.value, Planet((6.421e23, 3.397e6)), [p.gravity for p in Planet])
class Op(Enum):
    ADD = "+"
    MUL = "*"
    def __call__(self, a, b): return {"+": a + b, "*": a * b}[self.value]
    def __str__(self): return f"op {self.value}"
    def __lt__(self, other): return self.value < other.value
    @staticmethod
    def help(): return "help"
    helper = lambda self: "a function is no member"
print(Op.ADD(2, 3), Op.MUL(2, 3), str(Op.ADD), f"{Op.MUL}", repr(Op.ADD), sorted(Op), Op.help(), Op.ADD.helper(), list(Op))
class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj
    PX = (0, "P.X")
    PY = (1, "P.Y")
print(Coord.PY, Coord.PY.label, Coord(1), Coord.PX == b"\x00", bytes(Coord.PY))
class Weekday(Enum):
    MON, TUE, WED = range(3)
    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for m in cls:
                if m.name.lower().startswith(value.lower()): return m
    def next(self): return Weekday((self.value + 1) % len(Weekday))
print(Weekday("tu"), Weekday("WED"), Weekday.WED.next(), [d.name for d in Weekday])
for bad in ("zz", 9):
    try: Weekday(bad)
    except ValueError as e: print(e)
class Inner(Enum):
    @member
    def func(): return 1
    @nonmember
    class Other: pass
    _ignore_ = ["temp"]
    temp = 5
    A = 1
print(list(Inner), Inner.Other.__name__, hasattr(Inner, "temp"))
class Mixed(str, Enum):
    A = "a"
    B = "b"
print(Mixed.A == "a", Mixed.A.upper(), str(Mixed.A), f"{Mixed.A}", "x" + Mixed.B, Mixed("b"), sorted(Mixed), isinstance(Mixed.A, str), ["a"].index(Mixed.A), "%s" % Mixed.A, repr(Mixed.B), type(Planet) is EnumType)
class Lazy(Enum):
    ONE = 1
    TWO = 2
    @property
    def double(self): return self.value * 2
    def __eq__(self, o): return self.value == o if isinstance(o, int) else NotImplemented
    __hash__ = Enum.__hash__
print(Lazy.ONE == 1, Lazy.TWO.double, {Lazy.ONE: 1}, Lazy.ONE.__class__.__name__, Lazy.ONE.__module__, Lazy.ONE.__objclass__ if False else "", Lazy.ONE._name_, Lazy.ONE._sort_order_)
