import sys, traceback
def a(n):
    b(n)
def b(n):
    local = n * 2
    raise ValueError(local)
try:
    a(4)
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_lasti >= 0, sorted(tb.tb_frame.f_locals)[:2] if tb.tb_frame.f_code.co_name != "<module>" else "")
        last = tb
        tb = tb.tb_next
    print(last.tb_frame.f_locals["local"], type(last).__name__, last.tb_next)
    print(traceback.format_exception_only(e))
    print([f.name for f in traceback.extract_tb(e.__traceback__)])
    kept = e
print(kept.__traceback__ is not None)
def reraise():
    try:
        a(1)
    except ValueError as e:
        raise e.with_traceback(None)
try:
    reraise()
except ValueError as e:
    print([f.name for f in traceback.extract_tb(e.__traceback__)])
def add_context():
    try:
        a(2)
    except ValueError as e:
        raise
try:
    add_context()
except ValueError as e:
    print([(f.name, f.lineno) for f in traceback.extract_tb(e.__traceback__)])
try:
    raise kept
except ValueError as e:
    print([f.name for f in traceback.extract_tb(e.__traceback__)])
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
def g():
    yield from h()
def h():
    yield 1
    raise KeyError("deep")
try:
    list(g())
except KeyError as e:
    print([f.name for f in traceback.extract_tb(e.__traceback__)])
def f_lineno_moves():
    fr = sys._getframe()
    x = fr.f_lineno
    y = fr.f_lineno
    return y - x
print(f_lineno_moves())
