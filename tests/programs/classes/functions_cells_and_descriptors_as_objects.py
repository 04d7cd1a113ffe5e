def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, '|', e)
def outer(a, b=2, *args, c, d=4, **kw) -> int:
    """Doc of outer"""
    x = 1
    def inner():
        nonlocal x
        x += a
        return x
    return inner
f = outer
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__, f.__dict__, f.__type_params__)
i = f(1, c=3)
print(i.__qualname__, i.__closure__[0].cell_contents, [c.cell_contents for c in i.__closure__], i.__code__.co_freevars, f.__code__.co_cellvars, f.__code__.co_varnames)
c = f.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_kwonlyargcount, c.co_posonlyargcount, c.co_nlocals, c.co_flags, c.co_firstlineno, c.co_filename.split('/')[-1], c.co_names)
f.__name__ = "renamed"; f.__doc__ = "new"; f.attr = 5; f.__defaults__ = (9,); f.__kwdefaults__ = {'c': 7}
print(f.__name__, f.__qualname__, f.__doc__, f.attr, f.__dict__, f(1).__closure__[0].cell_contents)
def bad(): f.__name__ = 5
t(bad)
def bad(): f.__defaults__ = 5
t(bad)
def bad(): f.__code__ = 5
t(bad)
def bad(): f.__code__ = i.__code__
t(bad)
def bad(): f.__closure__ = ()
t(bad)
def bad(): del f.__code__
t(bad)
def g(): return "g"
def h(): return "h"
g.__code__ = h.__code__; print(g())
print(f.__get__(5)(c=1).__name__ if False else f.__get__(5, int))
print(outer.__call__ is not None, g.__call__())
print(len.__name__, len.__qualname__, len.__module__, len.__self__ if False else "", [].append.__name__, [].append.__qualname__, str.upper.__name__, str.upper.__qualname__, str.upper.__objclass__)
print(repr(len), repr(str.upper), repr(int.__add__), repr([].append)[:39], repr("".join)[:36], repr((5).__add__)[:40])
print(f.__globals__ is globals(), f.__builtins__ is not None)
cell = i.__closure__[0]
cell.cell_contents = 100; print(i())
del cell.cell_contents
t(lambda: i()); t(lambda: cell.cell_contents); print(repr(cell)[:8], repr(cell)[-8:])
import types
print(types.FunctionType, types.MethodType, types.CellType, types.CodeType, types.ModuleType, types.MappingProxyType, types.BuiltinFunctionType)
m = types.MethodType(lambda self, x: (self, x), 5); print(m(6), m.__self__, m.__func__.__name__)
cc = types.CellType(5); print(cc.cell_contents, cc == types.CellType(5), cc < types.CellType(6)); 
nf = types.FunctionType(i.__code__, globals(), "nf", None, (types.CellType(1), types.CellType(10))); print(nf(), nf.__name__)
p = types.MappingProxyType({'a': 1}); print(p, p['a'], len(p), list(p), 'a' in p, p.get('z', 3), list(p.items()), p == {'a': 1}, p | {'b': 2})
def bad(): p['q'] = 1
t(bad)
def bad(): del p['a']
t(bad)
mod = types.ModuleType("mymod", "docs"); mod.x = 5; print(mod.x, mod.__name__, mod.__doc__, mod, vars(mod)['x'], mod.__dict__['x'])
t(lambda: mod.y); t(lambda: types.nope)
print(id(f) == id(f), id(1) == id(1), id(None) == id(None), id([]) != id({}), isinstance(id(f), int))
def loc(a, b):
    c = 3
    def k(): return a
    return locals()
print({n: v for n, v in loc(1, 2).items() if n != 'k'}, sorted(loc(1, 2)))
print('f' in globals(), 'f' in dir(), globals()['__name__'], __name__)
class K:
    y = 1
    z = locals().get('y')
print(K.z, K().__class__, K.__class__)
class Prop(property):
    def extra(self): return "extra"
class UP:
    @Prop
    def v(self): return 5
    @v.setter
    def v(self, x): print("set", x)
print(UP().v, UP.v.extra(), type(UP.v).__name__, UP.__dict__['v'].fget.__name__, UP.v.__name__); UP().v = 3
pr = property(lambda s: 1, None, None, "d"); print(pr.__doc__, pr.fset)
class RO:
    @property
    def x(self): return 1
    w = property(None, lambda s, v: None)
def bad(): RO().x = 5
t(bad)
def bad(): del RO().x
t(bad)
t(lambda: RO().w)
t(lambda: RO.x.__get__(RO(), RO)); t(lambda: RO.x.__set__(RO(), 1))
sm = staticmethod(h); print(sm(), sm.__func__ is h, sm.__wrapped__ is h, sm.__name__, repr(sm)[:25])
cm = classmethod(h); print(cm.__func__ is h, repr(cm)[:26], cm.__get__(None, int).__self__)
print(type(K.__dict__['__dict__']), type(K.__dict__['__weakref__']), K.__dict__['__dict__'])
print(K().__dict__, K.__dict__['__dict__'].__get__(K()))
class Sl:
    __slots__ = ('a', '__dict__')
s = Sl(); s.a = 1; s.b = 2; print(s.__dict__, s.a, Sl.a.__get__(s), repr(Sl.a))
Sl.a.__set__(s, 9); print(s.a); Sl.a.__delete__(s); t(lambda: s.a)
t(lambda: Sl.a.__get__(5))
class SlP:
    __slots__ = ['__x', 'y']
    def __init__(self): self.__x = 1
print(SlP()._SlP__x, SlP.__slots__)
class SlC(SlP):
    __slots__ = ('z',)
q = SlC(); q.y = 1; q.z = 2
def bad(): q.w = 3
t(bad)
print(object.__repr__(q)[:21], object.__str__(q)[:21], object.__eq__(q, q), object.__eq__(q, 1), object.__ne__(q, q), object.__hash__(q) == hash(q))
print(format(q)[:10]); t(lambda: format(q, "x")); t(lambda: object.__format__(q, "d"))
t(lambda: object.__new__(5)); t(lambda: object.__new__(int)); t(lambda: object.__getattribute__(q, "nope")); t(lambda: object.__setattr__(q, "y", 5)); print(q.y)
t(lambda: K.__init__(5)); t(lambda: str.upper(5)); t(lambda: K.mro(5)); t(lambda: list.append(5, 1))
import sys, io
