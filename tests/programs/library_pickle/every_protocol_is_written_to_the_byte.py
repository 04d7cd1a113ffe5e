import pickle, datetime, collections, decimal, fractions, enum
class A:
    def __init__(self): self.x = 1; self.y = [self]
class S:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = 1
class N:
    def __new__(cls, *a): return object.__new__(cls)
    def __getnewargs__(self): return (5, 'x')
class NX:
    def __new__(cls, *a, k=0): return object.__new__(cls)
    def __getnewargs_ex__(self): return (5,), {'k': 7}
class L(list): pass
class D(dict): pass
class I(int): pass
class E(enum.Enum): X = 1
class St:
    def __getstate__(self): return {'s': 1}
    def __setstate__(self, s): self.got = s
P = collections.namedtuple('P', 'a b')
def f(): pass
l = [1]; l.append(l)
t = ([],); t[0].append(t)
l2 = L([1,2]); l2.z = 3
objs = [None, True, False, 0, 1, -1, 255, 256, 65535, 65536, 2**31-1, 2**31, -2**31, -2**31-1, 2**100, -2**100, 10**300, 1.5, float('inf'), -0.0, float('nan'),
 '', 'abc', 'é\n\\x', '\ud800', 'x'*300, b'', b'abc', b'\xff\n', b'x'*300, bytearray(b'ab'), (), (1,), (1,2), (1,2,3), (1,2,3,4), [], [1], [1,2], {}, {1:2}, {1:2,'a':[3]}, set(), {1}, frozenset([1]), l, t, [(),()], ['a','a'], ...,NotImplemented,
 A, A(), S(), N(), L([1,2]), l2, D(a=1), I(5), E.X, St(), P(1,2), len, int, type(None), type(...), collections.OrderedDict(a=1), collections.Counter('ab'), collections.deque([1,2],3), collections.defaultdict(list,{'a':[1]}),
 datetime.date(2024,1,2), datetime.timedelta(1,2,3), datetime.timezone.utc, decimal.Decimal('1.5'), fractions.Fraction(1,3), ValueError('x',1), range(3), slice(1,2), complex(1,2), 'a'*70000, list(range(1001)), {i:i for i in range(3)}, [[]]*3, b'a'*70000]
for o in objs:
    for p in range(6):
        try:
            d = pickle.dumps(o, p)
            print(p, repr(o)[:30] if not 'object at' in repr(o) else type(o), d if len(d) < 300 else (len(d), hash(d) and sum(d), d[:20], d[-20:]))
        except Exception as e: print(p, type(o), type(e).__name__, e)
        else:
            try:
                b = pickle.loads(d); print('   ', repr(b)[:50] if not 'object at' in repr(b) else (type(b), getattr(b,'__dict__',None).__class__))
            except Exception as e: print('  !', type(e).__name__, e)
for d in (b'', b'.', b'N', b'q.', b'I01\n.', b'I00\n.', b'I5\n.', b'L5L\n.', b'L5\n.', b'F1.5\n.', b"S'abc'\n.", b'Vab\\u00e9\n.', b'(lp0\nI1\na.', b'(dp0\n.', b'(I1\nI2\nt.', b'cbuiltins\nlen\n.', b'(cbuiltins\nint\nS"5"\no.', b"(S'5'\nibuiltins\nint\n.", b'cbuiltins\nint\n(S"7"\ntR.', b'p0\n.', b'g0\n.', b'h\x00.', b'\x80\x09.', b'\x80\x02N.', b'(1N.', b'N0.', b'N2\x86.', b'U\x03abc.', b'T\x03\x00\x00\x00abc.', b'X\x03\x00\x00\x00abc.', b'X\x03\x00\x00\x00ab', b'\x8a\x00.', b'Iabc\n.', b'cnope\nx\n.', b'cbuiltins\nnope\n.', b']\x94(K\x01e.', b'}\x94(K\x01K\x02u.', b'K\x01K\x02.', b'a.', b'e.', b'u.', b't.', b'R.', b'b.', b'\xff.', b'Pid\n.', b'Q.', b'\x88\x89\x86.', b'cbuiltins\nlen\nK\x01\x85R.', b'\x96\x02\x00\x00\x00\x00\x00\x00\x00ab.'):
    try: print(d, '=>', repr(pickle.loads(d))[:60])
    except Exception as e: print(d, '=> !', type(e).__name__, e)
