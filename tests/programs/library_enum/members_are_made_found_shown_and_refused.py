"""What is refused, what is found, how it is shown: by name, by value, in flags."""
import enum
from enum import *
def p(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
p(lambda: Enum('E', None)); p(lambda: Enum('E', ())); p(lambda: Enum('E')); p(lambda: Enum('E','')); p(lambda: Enum())
p(lambda: Enum('E', '', type=int)); p(lambda: Enum('E', 'a b', start=5).b); p(lambda: IntEnum('E', {'a':3}).a); p(lambda: Enum('E', [('a',3)]).a)
p(lambda: Enum('E', 'a a'))
class C(Enum):
    r=1; g=2
p(lambda: 1 in C); p(lambda: 3 in C); p(lambda: 'x' in C); p(lambda: [] in C); p(lambda: C.r in C); p(lambda: C(3)); p(lambda: C['z'])
class F(IntFlag): a=1; b=2
p(lambda: 1 in F); p(lambda: 8 in F); p(lambda: 'x' in F); p(lambda: F(8)); p(lambda: 1 in F.a); p(lambda: F.a in F.a|F.b); p(lambda:list(F)); p(lambda: ~F.a); p(lambda:F.a|8); p(lambda:F(-1))
class G(Flag): a=1; b=2; c=4; ab=3
p(lambda: G(3)); p(lambda: G(5)); p(lambda: G(8)); p(lambda: G(-1)); p(lambda: ~G.a); p(lambda: list(G.ab)); p(lambda: G.a|1); p(lambda: G(0)); p(lambda: str(G(0))); p(lambda: bool(G(0))); p(lambda: len(G.ab)); p(lambda: G.ab in G.a)
class S(StrEnum): a=auto(); B=auto()
p(lambda: S.a+S.B); p(lambda: f'{S.B:>5}'); p(lambda: S('b')); p(lambda: str(S.B))
class T(str, Enum):
    x=auto(); y='q'
p(lambda: T.x); p(lambda: T.x.value); p(lambda: f'{T.y}'); p(lambda: '%s' % T.y)
p(lambda: dir(C)); p(lambda: dir(C.r)); p(lambda: dir(F.a)[-10:]); p(lambda: dir(S)[:4])
p(lambda: setattr(C,'r',5)); p(lambda: delattr(C,'r')); p(lambda: setattr(C.r,'value',5)); p(lambda: setattr(C.r,'name',5)); p(lambda: C.r.r); p(lambda: C.r < C.g)
def bad():
    class X(C): pass
p(bad)
def dup():
    class X(Enum): a=1; a=2
p(dup)
@verify(NAMED_FLAGS)
class V(Flag): a=1;b=2;c=3
p(lambda: verify(CONTINUOUS)(Enum('E',{'a':1,'b':4}))); p(lambda: verify(CONTINUOUS)(Flag('E',{'a':1,'b':4}))); p(lambda: verify(UNIQUE)(Enum('E',{'a':1,'b':1}))); p(lambda: unique(Enum('E',{'a':1,'b':1}))); p(lambda: verify(NAMED_FLAGS)(Flag('E',{'a':1,'b':6})))
for b in (STRICT,CONFORM,EJECT,KEEP):
    X=Flag('X','a b',boundary=b)
    p(lambda: X(5)); p(lambda: X(-3)); p(lambda: ~X.a); p(lambda: X(4))
class M(Enum):
    a=1
    @classmethod
    def _missing_(cls, v):
        if v=='n': return None
        if v=='b': return 5
        if v=='e': raise KeyError('zz')
        return cls.a
p(lambda: M('q')); p(lambda: M('n')); p(lambda: M('b')); p(lambda: M('e'))
p(lambda: C.__members__); p(lambda: C.r.__class__); p(lambda: list(reversed(C))); p(lambda: len(C)); p(lambda: C.r.__hash__()==hash('r')); p(lambda: hash(C.r)==hash(C.r))
p(lambda: format(F.a,'05')); p(lambda: str(F.a|F.b)); p(lambda: F.a+1); p(lambda: bin(5)); p(lambda: enum.bin(5,6)); p(lambda: enum.bin(-5))
class P(Enum):
    E=(1,2); V=(3,4)
    def __init__(self,m,r): self.m=m; self.r=r
    @property
    def s(self): return self.m+self.r
p(lambda: P.E.s); p(lambda: P((3,4))); p(lambda: P(3,4)); p(lambda: P.E)
class W(Enum):
    _ignore_=['i']
    i=3; a=4
p(lambda: list(W)); p(lambda: hasattr(W,'i'))
class O(Enum):
    _order_='a b'
    a=1;b=2
def o2():
    class O(Enum):
        _order_='b a'
        a=1;b=2
p(o2)
p(lambda: auto()); p(lambda: nonmember(3).value); p(lambda: type(C.__dict__['r'])); p(lambda: FlagBoundary.KEEP); p(lambda: EnumCheck.UNIQUE); p(lambda: list(EnumCheck))
class N(Enum):
    class I: pass
    x = member(lambda self: 3); y = nonmember(7); z = lambda self: 4
p(lambda: list(N)[0].name); p(lambda: N.y); p(lambda: N.I.__name__); p(lambda: N.x.z())
class Au(Enum):
    def _generate_next_value_(name, start, count, last): return name*2+str(count)
    a=auto(); b=auto()
p(lambda: list(Au)); p(lambda: Au.__doc__); p(lambda: C.__doc__); p(lambda: Enum.__doc__ is None)
