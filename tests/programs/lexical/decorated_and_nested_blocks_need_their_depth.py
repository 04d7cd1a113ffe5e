def outer():
    if True:
        for i in range(2):
            while i:
                with __import__("contextlib").nullcontext():
                    try:
                        if i: return "seven deep"
                    finally: pass
            else: pass
    return "never"
print(outer())
class A:
    class B:
        class C:
            def f(self):
                class D:
                    x = [lambda: [y for y in (1, 2)]]
                return D
print(A.B.C().f().x[0](), A.B.C.f.__qualname__, A.B.C().f().__qualname__)
x = (
    1,
        2,
  3
)
print(x, {
    "a": [1,
  2],
})
if x: y = 1; z = 2
else: y = 3
print(y, z)
for source in ("if 1:\n  x\n y\n", "def f():\n\treturn 1\n        return 2\n", "if 1:\n    pass\n  else:\n    pass\n", " x = 1", "x = 1\n  y = 2", "class C:\n\n\n  x = 1\n   y = 2\n", "for x in y:\n    pass\n    else: pass", "if 1: if 2: pass", "while 1: for x in y: pass", "if 1: x; y = 1; pass", "def f(): return 1; print(2)"):
    try:
        compile(source, "s", "exec")
        print("accepted", repr(source))
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__, e.msg, e.lineno)
