from contextlib import ExitStack, contextmanager, suppress
@contextmanager
def res(name, fail=False):
    print("open", name)
    try: yield name
    finally:
        print("close", name)
        if fail: raise RuntimeError(f"closing {name}")
with ExitStack() as stack:
    names = [stack.enter_context(res(n)) for n in "abc"]
    stack.callback(print, "callback", 1, sep="-")
    stack.push(lambda *e: print("pushed", e[0]))
    print(names)
def body():
    with ExitStack() as s:
        s.enter_context(res("x"))
        keep = s.pop_all()
    print("x is still open")
    keep.close()
body()
try:
    with ExitStack() as s:
        s.enter_context(res("first"))
        s.enter_context(res("second", fail=True))
        raise ValueError("body")
except RuntimeError as e:
    print(e, "context:", repr(e.__context__))
with ExitStack() as s:
    s.enter_context(suppress(KeyError))
    s.callback(print, "runs before suppress")
    raise KeyError("suppressed")
print("after")
with ExitStack() as s:
    @s.callback
    def cleanup(): print("decorated")
    @s.push
    def swallow(t, v, tb):
        print("swallow", v)
        return True
    raise ValueError("gone")
for use in ("ExitStack().enter_context(5)", "ExitStack().push(5)", "ExitStack().callback()", "ExitStack().enter_context()"):
    try:
        print(use, "=", eval(use))
    except TypeError as error:
        print(use, "->", error)
with ExitStack() as outer, ExitStack() as inner:
    outer.callback(print, "outer"); inner.callback(print, "inner")
def undoable(steps):
    done = []
    with ExitStack() as undo:
        for s in steps:
            if s == "bad": raise OSError("step failed")
            done.append(s)
            undo.callback(done.remove, s)
        undo.pop_all()
    return done
print(undoable("ab"))
try: undoable(["x", "bad"])
except OSError as e: print(e)
