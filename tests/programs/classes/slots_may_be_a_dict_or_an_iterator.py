def tell(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
import inspect
class D:
    __slots__ = {'a': 'doc of a', 'b': None}
d = D(); d.a = 1; print(D.a, D.__slots__, inspect.getdoc(D.a), inspect.getdoc(D.b), D.a.__doc__)
class I:
    __slots__ = iter(['x', 'y'])
i = I(); i.x = 3; print(i.x, hasattr(i, 'y'), list(I.__slots__))
class G:
    __slots__ = (c for c in 'pq')
g = G(); g.p = 1; print(g.p); tell(lambda: setattr(g, 'z', 3))
class DD:
    __slots__ = ('a', 'a')
dd = DD(); dd.a = 3; print(dd.a, DD.__slots__)
tell(lambda: type('X', (), {'__slots__': 3})); tell(lambda: type('X', (), {'__slots__': [3]})); tell(lambda: type('X', (), {'__slots__': ['a b']})); tell(lambda: type('X', (), {'__slots__': b'ab'})); tell(lambda: type('X', (), {'__slots__': None})); tell(lambda: type('X', (), {'__slots__': 'ab', 'ab': 3})); tell(lambda: type('X', (), {'__slots__': ''})); tell(lambda: type('X', (), {'__slots__': {'a', 'b'}}).a)
class P:
    __class_getitem__ = None
tell(lambda: P[3])
class Q:
    def __getitem__(self, k): return k
tell(lambda: Q[3]); tell(lambda: Q()[3])
class N: __getitem__ = None
tell(lambda: N()[3]); tell(lambda: int[3]); tell(lambda: object()[3])
class NS: __setitem__ = None; __delitem__ = None; __contains__ = None; __iter__ = None; __len__ = None; __call__ = None; __hash__ = None; __add__ = None; __eq__ = None; __bool__ = None; __neg__ = None
def st(): NS()[1] = 2
def de(): del NS()[1]
tell(st); tell(de); tell(lambda: 3 in NS()); tell(lambda: iter(NS())); tell(lambda: len(NS())); tell(lambda: NS()()); tell(lambda: hash(NS())); tell(lambda: NS() + 1); tell(lambda: NS() == 3); tell(lambda: bool(NS())); tell(lambda: -NS()); tell(lambda: reversed(NS())); tell(lambda: list(NS()))
