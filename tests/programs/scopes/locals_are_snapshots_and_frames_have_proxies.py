import sys
def f(a, b=2):
    c = 3
    l1 = locals()
    d = 4
    l2 = locals()
    l1["a"] = "changed"
    l1["new"] = 1
    print(a, l1 is l2, sorted(l1), sorted(l2))
    fl = sys._getframe().f_locals
    print(type(fl).__name__, fl["a"], "b" in fl, len(fl) > 5)
    fl["a"] = "through the proxy"
    fl["extra"] = 9
    print(a, fl["extra"], "extra" in sys._getframe().f_locals)
    try:
        del fl["a"]
    except Exception as e:
        print(type(e).__name__, e)
    try:
        fl["nope"]
    except KeyError as e:
        print("KeyError", e)
    fl.update({"b": "updated"})
    print(b, fl.get("zzz", "default"), fl == sys._getframe().f_locals)
f(1)
def g():
    x = 1
    def inner():
        return x, locals()
    print(inner())
    def setter():
        sys._getframe(1).f_locals["x"] = "set by callee"
    setter()
    print(x)
g()
print(locals() is globals(), vars() is globals())
class C:
    y = 1
    locals()["z"] = 2
    print(sorted(k for k in locals() if not k.startswith("__")))
print(C.z)
print([sorted(locals()) for i in range(1)] == [sorted({**globals(), "i": 0})])
print(list(sorted(locals()) for j in range(1)))
print((lambda p, *q, **r: locals())(1, 2, s=3))
def unbound():
    if False:
        u = 1
    v = 2
    return locals()
print(unbound())
globals()["made"] = "by globals()"
print(made)
try:
    vars(5)
except TypeError as e:
    print(e)
fr = sys._getframe()
print(fr.f_locals is globals(), fr.f_globals is globals(), fr.f_back, fr.f_code.co_name, fr.f_lineno)
def back():
    me = sys._getframe()
    return me.f_back.f_code.co_name, me.f_code.co_name, me.f_lineno, me.f_code.co_firstlineno
print(back())
try:
    sys._getframe(100)
except ValueError as e:
    print(e)
