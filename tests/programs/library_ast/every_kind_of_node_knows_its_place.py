import ast
src = '''
@deco(1, k=2)
async def f[T: int, *Ts, **P](a, /, b: int = 3, *args, c, d=4, **kw) -> str:
    """Doc."""
    async for i in g():
        await i
    async with a as b, c:
        pass
    return [x async for x in y if x if y]
class C[U](Base, metaclass=M):
    x: int = 3
    (y): str
    z.w: int
    def m(self): yield; yield 3; yield from x
type A[T] = list[T]
for i, *j in z: continue
else: break
while True: pass
else: x += 1
if a: pass
elif b: pass
else: pass
with (open(f) as g): pass
match v:
    case 1 | 2: pass
    case [a, *rest, _]: pass
    case {"k": v, **r}: pass
    case C(1, x=2) as q if q: pass
    case None: pass
    case _: pass
    case -1.5+2j: pass
    case a.b: pass
    case [*_]: pass
raise E from c
try: pass
except (A, B) as e: raise
except: pass
else: pass
finally: pass
try: pass
except* E: pass
assert x, "m"
import a.b as c, d
from .. import e
from .x import (f as g)
from x import *
global gg
del a, b[0], c.d
lambda x, *a, y=1: x if y else (z := 3)
{**a, 'b': 1}; {1, 2}; {k: v for k, v in z}; {k for k in z}; (k for k in z)
a[1:2, ::3, ...]; not a; ~a; -a; +a
a < b <= c != d is not e not in f
a and b or c
f(*a, **k, z=1)
f"{x!r:>{w}} {y=} {{}} {z:.2f}" "abc"
b"bytes" b'\\x00'; "s"; 1; 1.5; 2j; None; True; ...; 10**100
a @ b // c % d << e >> f & g ^ h | i ** j
x = y = z
u"old"
'''
tree = ast.parse(src)
print(ast.dump(tree, indent=1))
for n in ast.walk(tree):
    print(type(n).__name__, getattr(n, 'lineno', None), getattr(n, 'col_offset', None), getattr(n, 'end_lineno', None), getattr(n, 'end_col_offset', None))
print(ast.unparse(tree))
