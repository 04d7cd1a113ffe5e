from enum import *
class A(Enum):
    X = auto()
    Y = auto()
    Z = 10
    W = auto()
class Lower(StrEnum):
    RED = auto()
    Mixed = auto()
class Named(Enum):
    def _generate_next_value_(name, start, count, last): return (name, start, count, last)
    P = auto()
    Q = auto()
print([a.value for a in A], [l.value for l in Lower], Lower.RED == "red", Lower.RED.upper(), str(Lower.Mixed), [n.value for n in Named], repr(Lower.RED))
class N(IntEnum):
    ONE = 1
    TWO = 2
print(N.ONE + 1, N.ONE < N.TWO, N.ONE == 1, str(N.ONE), repr(N.ONE), f"{N.TWO}", [10, 20, 30][N.ONE], sorted([N.TWO, N.ONE]), N(2), max(N), N.ONE | 2, isinstance(N.ONE, int), N.ONE.real, "%d" % N.TWO, {1: "one"}[N.ONE], int(N.TWO))
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
p = Perm.R | Perm.X
print(p, repr(p), p.value, Perm.R in p, Perm.W in p, ~p, p & Perm.R, p ^ Perm.R, Perm(0), bool(Perm(0)), Perm(3), list(p), len(p), Perm.RW, list(Perm), Perm(7), p.name, Perm.R | Perm.W is Perm.RW, ~Perm.R, Perm["RW"], Perm.R.name)
class I(IntFlag):
    A = 1
    B = 2
print(I.A | I.B, I.A | 8, repr(I.A | 8), I(8), I.A + 1, ~I.A, I.A & 3, I(3) == 3, 2 in I, I.B.value)
for use in ("Perm(99)", "Perm.R | 1", "Perm('x')", "N(9)", "N('one')", "StrEnum('S', {'a': 1})", "A.X | A.Y", "Perm.R < Perm.W", "Lower('blue')", "N.ONE + 'a'", "Perm.R & 'x'", "I('a')", "verify(UNIQUE)(Enum('V', {'a': 1, 'b': 1}))", "verify(CONTINUOUS)(Enum('V', {'a': 1, 'b': 3}))"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
