import traceback, sys
def inner(): raise ValueError("first")
def f():
    try:
        inner()
    except ValueError:
        raise
def g():
    try:
        inner()
    except ValueError as e:
        raise e
def helper(): raise
def h():
    try:
        inner()
    except ValueError:
        helper()
def nested():
    try:
        inner()
    except ValueError:
        try:
            raise KeyError("k")
        except KeyError:
            pass
        raise
def fin():
    try:
        inner()
    finally:
        pass
def with_():
    class M:
        def __enter__(self): pass
        def __exit__(self, *a): return False
    with M():
        inner()
for fn in (f, g, h, nested, fin, with_):
    try:
        fn()
    except ValueError as e:
        print(fn.__name__, [(t.name, t.lineno) for t in traceback.extract_tb(e.__traceback__)])
def twice():
    try:
        f()
    except ValueError:
        raise
twice()
