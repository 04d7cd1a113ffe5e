def attempt(f, *a):
    try: return f(*a)
    except BaseException as e: return type(e).__name__, str(e), repr(e.__cause__)
def a1(): assert 1 == 2
def a2(): assert 1 == 2, "message"
def a3(): assert False, ["list", 1]
def a4(): assert True, 1 / 0
def a5(): assert [], f"{'f'}-string {1 + 1}"
def a6(): assert (lambda: 0)(), None
for f in (a1, a2, a3, a4, a5, a6): print(attempt(f))
class Falsy:
    def __bool__(self): print("asked"); return False
def a7(): assert Falsy(), Falsy()
print(attempt(a7)[0])
AssertionError_ = AssertionError
class AssertionError(Exception): pass
def a8(): assert 0, "builtin is used"
try: a8()
except AssertionError: print("shadowed")
except AssertionError_: print("real one")
del AssertionError
def r1(): raise ValueError
def r2(): raise ValueError("x") from KeyError("y")
def r3(): raise ValueError("x") from None
def r4(): raise (ValueError("paren"))
def r5(): raise [ValueError, TypeError][1]("picked")
def r6(): raise type("Dyn", (Exception,), {})("dyn")
def r7(): raise "string"
def r9(): raise NotImplemented
def r10(): raise SystemExit
def r11(): raise KeyboardInterrupt("stop")
for f in (r1, r2, r3, r4, r5, r6, r7, r9, r10, r11): print(attempt(f))
def ret(n):
    for i in range(10):
        while True:
            if i == n: return i, "found"
            break
    return
print(ret(3), ret(20))
def gen_return():
    yield 1
    return 2
    yield 3
print(list(gen_return()))
def nested():
    def inner(): return "inner"
    return inner() + "!"
print(nested())
def all_paths(x):
    if x > 0: return "pos"
    elif x < 0: return "neg"
    else: return "zero"
print([all_paths(v) for v in (1, -1, 0)])
def ternary(x): return "a" if x == 1 else "b" if x == 2 else "c"
print([ternary(v) for v in (1, 2, 3)])
if True: pass
for _ in (): pass
while False: pass
class P: pass
def p(): ...
print(p(), ...)
"string statement"
1 + 1
print(not True or False and True, 1 and 2, 0 or [] or "last", 1 and 0 and 2, not [], not not "x")
x = y = z = 0
x, y = y + 1, x + 2
print(x, y, z)
print(1 if [] else 2, (1, 2)[True], [*range(3)][-1], -2 ** 2, 2 ** -1, 2 ** 3 ** 2, -7 // 2, -7 % 3, 7 % -3, ~5, 5 & 3 | 4 ^ 1, 1 << 3 >> 1)
print(1 == 1 in [1], 1 < 3 > 2 != 5, (1 < 3) > 2, "a" < "b" < "c", not 1 < 2)
