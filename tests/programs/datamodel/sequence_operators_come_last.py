# A sequence's own + and * come after the operators of both operands.
class K1(bytes):
    def __ror__(self, other): pass
class K9(bytes):
    def __mul__(self, other): return NotImplemented
class L(list):
    def __or__(self, o): return 1
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def ip(a,b):
    a *= b
    return a
for k in (K1(), K9(), L(), L([1]), K1(b'ab'), bytearray(b'x')):
  for n in (None, 1.5, 'a', [1], 2, True, (), object):
    t(lambda: type(k) is object or k*n)
    t(lambda: n*k)
    t(lambda: ip(n,k))
    t(lambda: ip(k,n))
t(lambda: bytes.__rmul__(b'', None))
t(lambda: K1.__rmul__(K1(), None))
class R:
    def __radd__(self, o): return 'radd'
    def __rmul__(self, o): return 'rmul'
class X:
    def __mul__(self, o): return NotImplemented
    def __add__(self, o): return NotImplemented
class I:
    def __index__(self): return 2
class S(str):
    def __radd__(self, o): return NotImplemented
class LI(list):
    def __iadd__(self, o): return NotImplemented
    def __imul__(self, o): return NotImplemented
def ia(a,b):
    a += b
    return a
for a in ([], [1], 'a', (), b'x', bytearray(b'q'), S('s'), LI([1]), 5, None, X(), I(), R(), {}):
    for b in (R(), X(), I(), S('t'), LI([2]), [3], 'z', (4,), 2):
        t(lambda: type(a) is X or a+b)
        t(lambda: type(a) is X or a*b)
        t(lambda: type(a) is X or ia(a, b))
        t(lambda: type(a) is X or ip(a, b))
        t(lambda: type(a+b))
