class M:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail
    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter": raise RuntimeError("enter " + self.name)
        return self.name.upper()
    def __exit__(self, t, v, tb):
        print("exit", self.name, t and t.__name__, v, tb is not None)
        if self.fail == "exit": raise RuntimeError("exit " + self.name)
        return self.swallow
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e, "| context", repr(e.__context__))
def two():
    with M("a") as a, M("b") as b:
        print(a, b)
        return "returned"
def paren():
    with (M("a") as a, M("b", True),):
        raise ValueError("inside")
    return "swallowed"
def outer_swallow():
    with M("a", True), M("b"):
        raise ValueError("v")
    return "done"
def enter_fails():
    with M("a"), M("b", fail="enter"):
        print("never")
def exit_fails():
    with M("a", True), M("b", fail="exit"):
        raise ValueError("body")
    return "a swallowed"
def loop():
    for i in range(3):
        with M(str(i)):
            if i == 0: continue
            if i == 1: break
    return i
def targets():
    d = {}
    class O: pass
    with M("k") as d["k"], M("o") as O.attr, M("xy") as (x, y):
        pass
    return d, O.attr, x, y
def tuple_expr():
    with (M("t"), M("u"))[0] as z:
        return z
def bad_target():
    with M("toolong") as (x, y): pass
for f in (two, paren, outer_swallow, enter_fails, exit_fails, loop, targets, tuple_expr, bad_target):
    print("--", f.__name__); attempt(f)
class NoEnter:
    def __exit__(self, *a): pass
class NoExit:
    def __enter__(self): pass
class OnInst:
    def __init__(self):
        self.__enter__ = lambda: 1
        self.__exit__ = lambda *a: 1
def w(v):
    with v: pass
for v in (NoEnter(), NoExit(), OnInst(), 5, None, M): attempt(lambda: w(v))
class AsyncOnly:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
attempt(lambda: w(AsyncOnly()))
class Truthy:
    def __enter__(self): pass
    def __exit__(self, *a): return [1]
def truthy():
    with Truthy(): 1 / 0
    return "truthy swallowed"
attempt(truthy)
class BadBool:
    def __bool__(self): raise TypeError("no truth")
class BadTruth:
    def __enter__(self): pass
    def __exit__(self, *a): return BadBool()
def bad_truth():
    with BadTruth(): 1 / 0
attempt(bad_truth)
class Args:
    def __enter__(self): pass
    def __exit__(self): pass
def args():
    with Args(): pass
attempt(args)
def gen():
    with M("g"):
        yield 1
        yield 2
g = gen(); next(g); g.close()
class Reraise:
    def __enter__(self): pass
    def __exit__(self, t, v, tb): raise v
def rr():
    with Reraise(): raise KeyError("same")
attempt(rr)
class Fake:
    def __getattr__(self, n): return lambda *a: print("getattr", n)
attempt(lambda: w(Fake()))
