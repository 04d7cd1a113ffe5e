def f():
    x: print("never evaluated") = 1
    y: undefined_name
    return x
print(f(), f.__annotations__)
z: print("evaluated") = 2
class C:
    a: int = 1
    b: "later"
    (c): str = "parenthesised"
    self_ref: list["C"] = []
print(C.__annotations__, C.a, hasattr(C, "b"))
print(__annotations__)
def g(a: 1 + 1, *b: "text", c: [] = None, **d: {}) -> None: pass
print(g.__annotations__)
try:
    w: undefined_at_module
except NameError as error:
    print(error)
def use_before():
    try:
        print(q)
    except UnboundLocalError as error:
        print(error)
    q: int
use_before()
class Obj: pass
Obj.attr: int = 5
d = {}
d["k"]: str = "v"
print(Obj.attr, d, hasattr(Obj, "__annotations__") and Obj.__annotations__)
lam = lambda: (yield)
print(lam.__annotations__)
for source in ("a, b: int", "(a, b): int = 1, 2", "[a]: int", "def f(x: int = 1, y): pass", "f(): int = 1", "x: int: str", "x: yield"):
    try:
        compile(source, "s", "exec")
        print("accepted", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
