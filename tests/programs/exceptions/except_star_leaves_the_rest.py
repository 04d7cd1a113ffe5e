def f(*excs):
    try:
        raise ExceptionGroup("g", list(excs))
    except* ValueError as e:
        print("values", e.exceptions)
    except* (KeyError, IndexError) as e:
        print("lookups", e.exceptions)
        raise
    finally:
        print("finally")
f(ValueError(1), ValueError(2))
try: f(KeyError(1), ValueError(2), IndexError(3))
except ExceptionGroup as e: print(e, e.exceptions)
try: f(OSError(1), ValueError(2), ExceptionGroup("n", [ValueError(3), TypeError(4)]))
except ExceptionGroup as e: print(e, e.exceptions)
def g():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError:
        raise TypeError("new one")
    except* KeyError:
        pass
try: g()
except ExceptionGroup as e: print(repr(e), repr(e.exceptions[0].__context__))
def h():
    for i in range(3):
        try:
            if i == 1: raise ExceptionGroup("x", [ValueError(i)])
        except* ValueError as e: print("in loop", i, e.exceptions)
        else: print("no error", i)
h()
def naked():
    try: raise ValueError("naked")
    except* ValueError as e: print(type(e).__name__, repr(e.message), e.exceptions)
naked()
def base():
    try: raise BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)])
    except* ValueError as e: print(type(e).__name__)
    except* KeyboardInterrupt as e: print(type(e).__name__)
base()
try:
    try: raise ExceptionGroup("e", [ValueError("v")])
    except* TypeError: print("never")
except ExceptionGroup as e: print("unmatched", e, e.__context__)
def nested():
    try:
        try: raise ExceptionGroup("o", [ValueError(1), TypeError(2)])
        except* ValueError: print("inner")
    except* TypeError: print("outer")
nested()
def name_gone():
    try: raise ExceptionGroup("o", [ValueError(1)])
    except* ValueError as e: pass
    try: e
    except UnboundLocalError as u: print(u)
name_gone()
eg = ExceptionGroup("deep", [ExceptionGroup("a", [ValueError(1), ExceptionGroup("b", [TypeError(2)])]), OSError(3)])
def leaves(g): return [x for e in g.exceptions for x in (leaves(e) if isinstance(e, ExceptionGroup) else [e])]
print(leaves(eg), eg.split(lambda e: isinstance(e, TypeError)))
f(KeyError("uncaught"), TypeError("too"))
