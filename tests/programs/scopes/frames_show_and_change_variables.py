import sys
def f():
    x = 1
    y = [2]
    def g():
        frame = sys._getframe(1)
        return frame.f_code.co_name, dict(frame.f_locals), frame.f_lineno
    print(g())
    fr = sys._getframe()
    print(fr.f_code.co_name, fr.f_back.f_code.co_name, fr.f_lineno, fr.f_globals is globals(), fr.f_locals["x"])
    fr.f_locals["x"] = 10
    print(x, list(fr.f_locals), len(fr.f_locals), "y" in fr.f_locals, "z" in fr.f_locals)
    fr.f_locals["brand_new"] = 5
    print(fr.f_locals["brand_new"], fr.f_locals.get("nothing", "default"))
    try: del fr.f_locals["brand_new"]
    except TypeError as e: print("TypeError", e)
    try: fr.f_locals["missing"]
    except KeyError as e: print("KeyError", e)
    try: del fr.f_locals["x"]
    except TypeError as e: print("TypeError", e)
    print(type(fr.f_locals).__name__, {**fr.f_locals}.keys() >= {"x", "y"}, dict(fr.f_locals)["y"] is y, fr.f_locals == sys._getframe().f_locals)
    snap = locals()
    x = 99
    print(snap["x"], fr.f_locals["x"], locals()["x"])
f()
def closure():
    n = 1
    def inner():
        sys._getframe(1).f_locals["n"] = 50
        return n
    return inner(), n
print(closure())
def gen():
    a = 1
    yield
    b = 2
    yield
g = gen()
print(g.gi_frame.f_locals, g.gi_frame.f_lineno)
next(g); print(dict(g.gi_frame.f_locals), g.gi_frame.f_lineno)
next(g); print(dict(g.gi_frame.f_locals), g.gi_frame.f_lineno, g.gi_frame.f_code is gen.__code__, g.gi_frame.f_back)
g.gi_frame.f_locals["a"] = "changed"; print(dict(g.gi_frame.f_locals))
g.close(); print(g.gi_frame)
def fails(n):
    local = n * 2
    return 10 // n
try: fails(0)
except ZeroDivisionError as e:
    tb = e.__traceback__
    print(tb.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_code.co_name, dict(tb.tb_next.tb_frame.f_locals), tb.tb_next.tb_lineno, tb.tb_lineno)
def depth():
    n, fr = 0, sys._getframe()
    while fr: n += 1; fr = fr.f_back
    return n
def rec(k): return depth() if k == 0 else rec(k - 1)
print(depth(), rec(3))
class C:
    attr = 1
    print(sys._getframe().f_code.co_name, "attr" in sys._getframe().f_locals)
    sys._getframe().f_locals["injected"] = "yes"
print(C.injected)
def names(): return [sys._getframe(i).f_code.co_name for i in range(2)]
print(names(), (lambda: sys._getframe().f_code.co_name)(), [sys._getframe().f_code.co_name for _ in range(1)])
try: sys._getframe(1000)
except ValueError as e: print(e)
import inspect
def where(): return inspect.currentframe().f_back.f_lineno
print(where(), inspect.stack()[0].function, inspect.currentframe() is not None)
print(repr(sys._getframe()).startswith("<frame at 0x"), repr(sys._getframe()).endswith("code <module>>"))
