import ast
src = '''
def f(a, b=1, *c, d: int, e=2, **g) -> int:
    """Doc

    more "quotes" \\ back"""
    if a:
        return 1
    elif b:
        return 2
    else:
        return 3
    for x in y:
        pass
    else:
        pass
    while 1:
        break
    try:
        x
    except E as e:
        raise X from e
    except (A, B):
        raise
    else:
        y
    finally:
        z
    with a as b, c as (d, e):
        pass
    global g1, g2
    nonlocal_ = 3
    del a, b
    assert a, 'b'
    assert a
    x: int
    x: int = 3
    (x): int = 4
    x += 1
    x **= 2
    import a.b as c, d
    from . import x
    from ..y import z as w, v
    return
    async def g(): await x
    async with a: pass
    async for q in w: pass

@dec
@dec2(x)
class C(A, metaclass=B):
    """class doc"""
    x = 1

    @property
    def p(self): return self._p
class D: pass
type X[T: int, *U, **V] = T
def gen[T = int](x): return (yield x)
match a:
    case 1 | None:
        pass
    case [x, *y] if x:
        pass
    case {'a': b, **c}:
        pass
    case Point(x=0, y=[a, b]) as p:
        pass
    case (1 as z):
        pass
    case _:
        pass
a, b = b, a
a, *b = c
for a, b in c: pass
print(*a, **b, c=1)
return_ = yield_ = 3
x = (yield)
if a:
    pass
else:
    if b:
        pass
    c
try: pass
except* A as b: pass
'''
print(ast.unparse(ast.parse(src)))
print(ast.unparse(ast.parse(src).body[0].args))
