from enum import *
class P(IntFlag): R=4; W=2; X=1
print(P.R|P.W, repr(P.R|P.W), (P.R|8), P(7), P.R & P.W, ~P.R, P.R + 1, P(0), repr(P(0)), 4 in P, list(P.R|P.X), P['R'].name, (P.R|P.W).name)
class C(Enum):
    A = (1, 'x'); B = (2, 'y')
    def __init__(self, n, s): self.n = n; self.s = s
    @property
    def both(self): return f'{self.n}{self.s}'
    @classmethod
    def first(cls): return cls.A
print(C.A.both, C((1,'x')), C.first(), C.A.value, hash(C.A) == hash(C.A), C.A is C.A, C.A in C)
class S(StrEnum): AA = auto(); BB = auto()
print(S.AA, repr(S.BB), S.AA == 'aa', f'{S.AA:>5}', S('bb'))
class Sh(str, Enum): X = 'x'
print(Sh.X, repr(Sh.X), Sh.X == 'x', f'{Sh.X}', Sh.X.upper())
try: C.A = 1
except AttributeError as e: print(e)
try: C['Q']
except KeyError as e: print(e)
try:
    class D(C): pass
except TypeError as e: print(e)
try:
    class E(Enum): A=1; A=2
except TypeError as e: print(e)
@unique
class U(Enum): A=1; B=2
try:
    @unique
    class V(Enum): A=1; B=1
except ValueError as e: print(e)
W = Enum('W', 'a b c'); print(list(W), W.a)
print(dict(C.__members__), U, [m.name for m in U])
class Pm(Flag): R=auto(); W=auto(); RW = R|W
print(Pm.RW, list(Pm), Pm.RW.name, Pm.R|Pm.W is Pm.RW, Pm(3), bool(Pm(0)), len(Pm.RW), Pm.R ^ Pm.RW, repr(~Pm.R))
try: Pm(8)
except ValueError as e: print(e)
match U.A:
    case U.A: print('matched')
class M(Enum):
    @classmethod
    def _missing_(cls, v): return cls.Z
    Z = 0
print(M(77), isinstance(M.Z, M), type(M), IntEnum.__mro__)
try: U(5)
except ValueError as e: print(repr(e))
class Planet(Enum):
    EARTH = (5.9, 6.3)
    def __new__(cls, m, r):
        o = object.__new__(cls); o._value_ = m; o.r = r; return o
print(Planet.EARTH, Planet.EARTH.value, Planet.EARTH.r, Planet(5.9))
