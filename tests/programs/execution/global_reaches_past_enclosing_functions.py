x = "module"
def outer():
    x = "outer"
    def inner():
        global x
        x = "changed by inner"
        return x
    return inner(), x
print(outer(), x)
def declares_in_nested_block():
    if True:
        global created
        created = 1
    return created
print(declares_in_nested_block(), created)
class C:
    global in_class
    in_class = "bound in the module"
    own = 1
print(in_class, hasattr(C, "in_class"))
def loops():
    global i
    for i in range(3): pass
loops()
print(i)
def defines():
    global helper, Helper
    def helper(): return "helper"
    class Helper: pass
    import math as m
defines()
print(helper(), Helper.__qualname__, helper.__qualname__)
for source in ("def f():\n x = 1\n global x", "def f():\n print(x)\n global x", "def f(x):\n global x", "def f():\n global x\n x: int = 1", "def f():\n nonlocal x", "nonlocal x", "def f():\n def g():\n  x = 1\n  nonlocal x\n x = 2", "def f(x):\n def g(x):\n  nonlocal x", "class C:\n nonlocal y"):
    try:
        compile(source, "s", "exec")
        print("accepted")
    except SyntaxError as error:
        print(repr(source), "->", error.msg)
