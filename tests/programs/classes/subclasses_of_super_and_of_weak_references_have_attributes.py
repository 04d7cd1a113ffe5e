import weakref
class S(super):
    pass
class A:
    def f(self): return 'A.f'
class B(A):
    def f(self):
        s = S(B, self)
        s.x = 5
        print(s.x, s.f(), s.__dict__, s.__self__, s.__thisclass__, s.__self_class__)
        try: s.y
        except AttributeError as e: print(e)
        try: del s.x; s.x
        except AttributeError as e: print(e)
        print(type(s), repr(s)[:20])
        return s
    def __repr__(self): return 'B()'
B().f()
class S2(super):
    __slots__ = ('x',)
    def g(self): return 'g'
class C(A):
    def f(self):
        s = S2(C, self)
        try: s.x
        except AttributeError as e: print(e)
        try: s.x = 6; print(s.x)
        except AttributeError as e: print(e)
        try: s.y = 6; print(s.y)
        except AttributeError as e: print(e)
        try: print(s.g())
        except AttributeError as e: print(e)
        print(s.f())
C().f()
try:
    super(C, C()).z = 1
except AttributeError as e: print(e)
try:
    super(C, C()).f = 1
except AttributeError as e: print(e)
class R(weakref.ref):
    pass
class T:
    def __repr__(self): return "T()"
t = T()
r = R(t)
r.name = 'n'
print(r.name, r.__dict__, r() is t)
r2 = R(t)
print(r2 is r, r == r2, r2.__dict__, hash(r) == hash(r2))
try: r2.name
except AttributeError as e: print(e)
class R2(weakref.ref):
    __slots__ = ('key',)
    def __new__(cls, ob, callback, key):
        self = super().__new__(cls, ob, callback)
        self.key = key
        return self
    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)
r3 = R2(t, lambda r: print('dead', r.key), 'k')
print(r3.key)
try: r3.foo = 1
except AttributeError as e: print(e)
try: print(r3.__dict__)
except AttributeError as e: print(e)
del t
class R3(weakref.ref):
    def __call__(self): return 'called', super().__call__()
    def __repr__(self): return 'R3'
    x = 5
    def __eq__(self, o): return 'eq'
    __hash__ = None
u = T()
r4 = R3(u, print)
print(r4(), r4, r4.x, r4 == 1, r4.__callback__)
try: hash(r4)
except TypeError as e: print(e)
del u
print(r4())
class W(weakref.WeakMethod):
    pass
class KD(weakref.KeyedRef):
    pass
v = T()
k = KD(v, None, 'key')
print(k.key, k() is v)
class Obj:
    def m(self): return 'm'
def gone(r): print('gone', r() is None, type(r).__name__)
o = Obj()
wm = weakref.WeakMethod(o.m, gone)
print(wm()(), wm == weakref.WeakMethod(o.m), isinstance(wm, weakref.ref), hash(wm) == hash(weakref.WeakMethod(o.m)), wm() == o.m)
del o
print(wm(), wm == wm, wm != weakref.WeakMethod(Obj().m))
try: weakref.WeakMethod(5)
except TypeError as e: print(e)
