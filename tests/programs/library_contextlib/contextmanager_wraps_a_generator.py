from contextlib import contextmanager, ContextDecorator, suppress, closing, redirect_stdout, nullcontext, AbstractContextManager
import io
@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as error:
        print("handled", error)
    finally:
        print(f"</{name}>")
with tag("p") as t: print(t)
with tag("q"): raise ValueError("inside")
try:
    with tag("r"): raise KeyError("passes")
except KeyError as error: print("outside", error)
@tag("deco")
def f(x): return x * 2
print(f(4), f(5), f.__name__)
@contextmanager
def never():
    if False: yield
@contextmanager
def twice():
    yield 1
    yield 2
@contextmanager
def swallow_wrong():
    try: yield
    except Exception: pass
    yield
@contextmanager
def raises_other():
    try: yield
    except ValueError as e: raise KeyError("replaced") from e
for use in ("with never(): pass", "with twice(): pass", "with swallow_wrong(): 1 / 0", "with raises_other(): raise ValueError", "with tag: pass", "with tag(): pass", "c = tag('once')\nwith c: pass\nwith c: pass", "with tag('s'): raise StopIteration('kept')"):
    try:
        exec(use)
        print("fine")
    except Exception as error:
        print(repr(use), "->", type(error).__name__, error, "| cause:", repr(error.__cause__))
with suppress(ZeroDivisionError, KeyError): 1 / 0
with suppress(ValueError): print("nothing raised")
class Resource:
    def close(self): print("closed")
with closing(Resource()) as r: print(type(r).__name__)
out = io.StringIO()
with redirect_stdout(out): print("captured")
print(repr(out.getvalue()))
class Timer(ContextDecorator):
    def __enter__(self): print("start"); return self
    def __exit__(self, *e): print("stop", e[0]); return False
@Timer()
def work(): return "worked"
print(work(), isinstance(Timer(), AbstractContextManager))
