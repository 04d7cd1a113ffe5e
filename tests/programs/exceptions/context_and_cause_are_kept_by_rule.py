def show(e, depth=0):
    print("  " * depth + repr(e), "cause", repr(e.__cause__), "suppress", e.__suppress_context__)
    if e.__context__ is not None:
        show(e.__context__, depth + 1)
def attempt(f):
    try:
        f()
    except BaseException as e:
        show(e)
def implicit():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k")
def explicit():
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise KeyError("k") from z
def from_none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k") from None
def from_class():
    raise KeyError("k") from ValueError
def bad_cause():
    raise KeyError("k") from 5
def not_exc():
    raise 5
def not_exc_class():
    raise int
def in_finally():
    try:
        raise ValueError("first")
    finally:
        raise TypeError("second")
def in_else():
    try:
        pass
    except ValueError:
        pass
    else:
        raise ValueError("else")
def finally_returns():
    try:
        raise ValueError("lost")
    finally:
        return
def bare():
    raise
def reraise():
    try:
        raise ValueError("v")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise
def same_again():
    e = ValueError("same")
    try:
        raise e
    except ValueError:
        raise e
def loop():
    a = ValueError("a"); b = KeyError("b")
    try:
        try:
            raise a
        except ValueError:
            raise b
    except KeyError:
        raise a
def three():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise ValueError(2)
    except ValueError:
        raise ValueError(3)
def class_init_raises():
    class E(Exception):
        def __init__(self): raise RuntimeError("in init")
    raise E
def class_new_other():
    class E(Exception):
        def __new__(cls): return 5
    raise E
def in_generator():
    def g():
        try:
            raise ValueError("g")
        except ValueError:
            yield
            raise KeyError("after")
    i = g(); next(i)
    try:
        raise TypeError("outside")
    except TypeError:
        next(i)
def after_handler():
    try:
        raise ValueError("done")
    except ValueError:
        pass
    raise KeyError("fresh")
def with_exit():
    class M:
        def __enter__(self): pass
        def __exit__(self, *a): raise TypeError("exit")
    with M():
        raise ValueError("body")
for f in (implicit, explicit, from_none, from_class, bad_cause, not_exc, not_exc_class, in_finally, in_else,
          finally_returns, bare, reraise, same_again, loop, three, class_init_raises, class_new_other,
          in_generator, after_handler, with_exit):
    print(f.__name__)
    attempt(f)
e = ValueError("x")
for name, v in (("__cause__", 5), ("__context__", "s"), ("__traceback__", 1), ("args", 5), ("__suppress_context__", "x"), ("__cause__", None)):
    try:
        setattr(e, name, v)
        print(name, "ok", e.__suppress_context__)
    except TypeError as err:
        print(err)
for name in ("__cause__", "__context__", "__traceback__", "args"):
    try:
        delattr(e, name)
    except TypeError as err:
        print(err)
print(e.with_traceback(None) is e)
try:
    e.with_traceback(5)
except TypeError as err:
    print(err)
