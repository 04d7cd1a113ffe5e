import symtable
def show(t, indent=0):
    pad = '  ' * indent
    import re
    print(pad, type(t).__name__, t, t.get_type(), t.get_name(), t.get_lineno(), 'opt', t.is_optimized(), 'nest', t.is_nested(), 'ch', t.has_children(), list(t.get_identifiers()))
    if isinstance(t, symtable.Function):
        print(pad, 'params', t.get_parameters(), 'locals', t.get_locals(), 'globals', t.get_globals(), 'nonlocals', t.get_nonlocals(), 'frees', t.get_frees())
    if isinstance(t, symtable.Class):
        import warnings; warnings.simplefilter('ignore')
        print(pad, 'methods', t.get_methods())
    for s in t.get_symbols():
        print(pad, ' ', s, s.get_name(), ''.join(k for k, f in zip('RPGNDLAFISX', (s.is_referenced(), s.is_parameter(), s.is_global(), s.is_nonlocal(), s.is_declared_global(), s.is_local(), s.is_annotated(), s.is_free(), s.is_imported(), s.is_assigned(), s.is_namespace())) if f), s.is_type_parameter() if hasattr(s,'is_type_parameter') else '', s.get_namespaces())
    for c in t.get_children(): show(c, indent + 1)
progs = ['''
x = 1
def outer(a, b=2, *args, c, **kw):
    n = 0
    def inner():
        nonlocal n
        n += a
        global g
        g = x
        return len
    return inner
class C:
    attr = x
    def m(self): return __class__
    def k(self): return super().k()
    y = [attr for q in range(3)]
''','''
import os.path, sys as s
from math import pi as p, e
for i in range(3): pass
with open('f') as f: pass
try: pass
except ValueError as err: pass
z: int = 5
w: str
del z
lam = lambda u: u + i
l = [a for a in b if (c := a)]
g = (t for t in [1])
''','''
def f():
    x = 1
    def g():
        return [x for _ in y]
    y = 2
    return lambda: (x, y, k)
''','''
def f[T: int, *Ts, **P](a: T) -> T:
    return a
class G[X](list[X]):
    m: X
type A[Y] = list[Y]
''','''
class A:
    x = 1
    def f(self): return x
    class B:
        z = 2
        def g(self): return z
def deco(fn): return fn
@deco
def h(p=A, *, q: int = 3) -> str:
    match p:
        case [one, *rest]: pass
        case {'k': v, **kw}: pass
        case A(x=n) as whole: pass
    async def co():
        async for i in p: await i
        async with p as c: pass
    def gen(): yield from p
    return co
''','''
def f():
    global a
    a = 1
    def g():
        return a
def k():
    exec('x')
    print(locals())
    import m
    from n import *
'''.replace('    from n import *\n',''),'''
def loop():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    return fs
def counter():
    count = 0
    def inc(step=1):
        nonlocal count
        count += step
        return count
    return inc
def shadow(x):
    def x(): return x
    return x
''','''
class K:
    __private = 1
    def f(self, __arg): return self.__private, __arg
def g(a, b): 
    a = b
    del b
    x: int
    y: int = 1
    return {k: v for k, v in a}
''']
for p in progs:
    show(symtable.symtable(p, '<string>', 'exec'))
show(symtable.symtable('x + y', 'f', 'eval'))
t = symtable.symtable('def f(): pass', 'f', 'exec')
print(t.lookup('f').get_namespace(), t.get_id() > 0, repr(t.lookup('f')))
for bad in (lambda: t.lookup('q'), lambda: symtable.symtable('x = ', 'f', 'exec'), lambda: symtable.symtable('nonlocal x', 'f', 'exec'), lambda: symtable.symtable('', 'f', 'nope'), lambda: symtable.symtable('x=1','f','exec').lookup('x').get_namespace(), lambda: symtable.symtable('def f():\n global x\n nonlocal x', 'f', 'exec'), lambda: symtable.symtable('def f(a, a): pass', 'f', 'exec'), lambda: symtable.symtable('def f():\n x=1\n global x', 'f', 'exec')):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(symtable.SymbolTableType.FUNCTION, list(symtable.SymbolTableType), [n for n in symtable.__all__])
