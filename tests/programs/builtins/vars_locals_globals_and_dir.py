class A:
    x = 1
    def __init__(self): self.y = 2
print(vars(A())  , type(vars(A)).__name__, vars(A)["x"], sorted(k for k in vars(A) if not k.startswith("__")))
def f(a, b=2):
    c = a + b
    print(locals())
    for d in range(1): pass
    loc = locals()
    e = 5
    return loc, dir()
print(f(1))
def closure():
    free = 1
    def inner(arg):
        return free, locals()
    return inner
print(closure()(2))
print(globals() is vars(), locals() is globals(), "f" in globals(), globals()["f"] is f)
globals()["made"] = "by dictionary"
print(made)
def changes_nothing():
    x = 1
    locals()["x"] = 99
    return x
print(changes_nothing())
class Body:
    q = 1
    print(sorted(k for k in locals() if not k.startswith("__")))
    locals()["r"] = 2
print(Body.r)
print([locals() for i in range(2)][1].get("i"), (lambda z: locals())(3), list(locals() for _ in [1])[0].keys() - {".0"})
for use in ("vars(5)", "vars([])", "vars(1, 2)", "locals(1)", "globals(1)", "dir(1, 2)", "vars(object())", "vars('a')", "vars(None)"):
    try:
        print(use, "=", eval(use))
    except TypeError as error:
        print(use, "->", error)
