def tell(f):
    try: r = f(); print(type(r).__name__, r)
    except BaseException as e: print(type(e).__name__, e)
class M(type): pass
class A(metaclass=M): pass
tell(lambda: type('X', (A,), {}).__class__)
tell(lambda: type(type('X', (A,), {})))
class M2(type):
    def __new__(m, n, b, ns, **k):
        print('new', m, n, k); return super().__new__(m, n, b, ns)
    def __init__(s, n, b, ns, **k): print('init', n, k)
class B(metaclass=M2): pass
tell(lambda: type(type('Y', (B,), {})))
tell(lambda: type(type('Y', (A, B), {})))
class M3(M, M2): pass
class C(A, B, metaclass=M3): pass
tell(lambda: type(type('Z', (C,), {})))
tell(lambda: type.__new__(type, 'Z', (A,), {}))
tell(lambda: type.__new__(M, 'Z', (A, B), {}))
class S1: __slots__ = 'a',
class S2: __slots__ = 'b',
def mk(*b, **ns):
    return type('Q', b, ns)
tell(lambda: mk(S1, S2))
class X1: pass
class Y1(X1): pass
tell(lambda: mk(X1, Y1))
class XS(S1): __slots__ = ('c',)
tell(lambda: mk(S1, XS))
tell(lambda: mk(S2, S1, XS))
tell(lambda: mk(object, X1))
tell(lambda: mk(X1, X1))
tell(lambda: mk(int, str))
tell(lambda: mk(bool))
tell(lambda: mk(S1, int))
tell(lambda: mk(object, __slots__=('a', 'a')))
tell(lambda: mk(X1, X1, __slots__=('1a',)))
tell(lambda: mk(X1, Y1, __slots__=('1a',)))
