import sys
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, '|', e, '|', repr(e), '|', e.args)
def r(e): raise e
for e in [ValueError(), ValueError("x"), ValueError(1, 2), KeyError("k"), KeyError(1, 2), StopIteration(5), SystemExit(3), OSError(2, "No such file"), OSError(2, "No such file", "f.txt"), OSError("a"), OSError(13, "x"), FileNotFoundError(2, "n", "q"),
    ImportError("m", name="n", path="p"), NameError("nn", name="q"), AttributeError("aa", name="z", obj=5), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), UnicodeEncodeError("ascii", "é", 0, 1, "ordinal"), SyntaxError("bad", ("f.py", 3, 2, "x = ", 3, 4)), SyntaxError("m"), ExceptionGroup("g", [ValueError(1), TypeError("t")]), BaseExceptionGroup("b", [KeyboardInterrupt()]), BaseExceptionGroup("b", [ValueError()])]:
    t(lambda: r(e))
e = StopIteration(5); print(e.value); e = SystemExit("x"); print(e.code); e = OSError(2, "No", "f"); print(e.errno, e.strerror, e.filename, e.args)
e = SyntaxError("bad", ("f.py", 3, 2, "x = ", 3, 4)); print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
e = ImportError("m", name="n"); print(e.name, e.path, e.msg)
e = UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"); print(e.encoding, e.object, e.start, e.end, e.reason)
try: [].foo
except AttributeError as x: print(x.name, x.obj)
try: undefined_thing
except NameError as x: print(x.name)
try: import nothing_here
except ImportError as x: print(x.name, x, type(x).__name__)
try:
    try: 1/0
    except ZeroDivisionError as z: raise KeyError("a") from z
except KeyError as k:
    print(repr(k.__cause__), repr(k.__context__), k.__suppress_context__, k.__traceback__ is not None, k.__traceback__.tb_lineno)
try:
    try: 1/0
    except ZeroDivisionError as z: raise KeyError("a") from None
except KeyError as k: print(repr(k.__cause__), repr(k.__context__), k.__suppress_context__)
class MyE(Exception):
    def __init__(self, a, b): super().__init__(f"{a}-{b}"); self.a = a
    def __str__(self): return "MyE:" + super().__str__()
t(lambda: r(MyE(1, 2)))
class My2(ValueError): pass
t(lambda: r(My2("q"))); t(lambda: r(My2)); t(lambda: r(5)); t(lambda: r(int))
e = ValueError("x"); e.add_note("n1"); e.add_note("n2"); print(e.__notes__)
t(lambda: e.add_note(5)); 
e.args = (1, 2); print(e, e.args); e.foo = 5; print(e.__dict__)
def bad(): e.__cause__ = 5
t(bad)
e.__cause__ = KeyError(); print(e.__suppress_context__)
t(lambda: ExceptionGroup("g", [])); t(lambda: ExceptionGroup("g", 5)); t(lambda: ExceptionGroup("g", [1])); t(lambda: ExceptionGroup(1, [ValueError()])); t(lambda: ExceptionGroup("g", [KeyboardInterrupt()])); t(lambda: ExceptionGroup("g"))
eg = ExceptionGroup("top", [ValueError(1), ExceptionGroup("in", [TypeError(2), KeyError(3)]), OSError(4)])
print(eg.split(ValueError)); print(eg.subgroup((TypeError, OSError))); print(eg.subgroup(lambda e: isinstance(e, KeyError))); print(eg.message, eg.exceptions); print(eg.split(MemoryError)); print(eg.derive([ValueError()]))
t(lambda: eg.split(5))
try: raise eg
except* ValueError as a: print("V", repr(a))
except* (TypeError, KeyError) as b: print("TK", repr(b))
except* OSError as c: print("O", repr(c))
try:
    try: raise ValueError("plain")
    except* ValueError as a: print(repr(a))
    try: raise eg
    except* ValueError: raise RuntimeError("new")
except BaseException as e2: print(repr(e2), repr(e2.__context__))
try:
    try: raise eg
    except* ValueError: pass
except BaseException as e2: print(repr(e2))
try: raise
except RuntimeError as q: print(q)
def f():
    try: return 1
    finally: print("fin")
print(f())
try:
    try: raise ValueError("a")
    finally: raise KeyError("b")
except KeyError as k: print(repr(k.__context__))
try: raise ValueError from TypeError
except ValueError as v: print(repr(v.__cause__))
t(lambda: (_ for _ in ()).throw(ValueError("gen")))
try: assert 1 == 2, "msg"
except AssertionError as a: print(a.args)
print(ValueError("a") == ValueError("a"), issubclass(KeyError, LookupError), IOError is OSError, Exception.__mro__, ExceptionGroup.__mro__)
try:
    try: raise ValueError
    except (KeyError, 5): pass
except TypeError as q: print(q)
print(ValueError.__name__, ValueError.__module__, ExceptionGroup.__module__, ExceptionGroup)
try: sys.exit("bye")
except SystemExit as s: print(s.code)
