def show(g, d=0):
    if isinstance(g, BaseExceptionGroup):
        print("  " * d + f"{type(g).__name__} {g.message!r} {len(g.exceptions)}")
        for e in g.exceptions: show(e, d + 1)
    else:
        print("  " * d + repr(g))
eg = ExceptionGroup("top", [ValueError(1), TypeError("t"), ExceptionGroup("in", [ValueError(2), OSError("o")])])
show(eg)
print(str(eg), repr(eg))
m, r = eg.split(ValueError)
show(m); show(r)
print(eg.subgroup(KeyError), eg.split(KeyError)[0])
show(eg.subgroup(lambda e: isinstance(e, OSError)))
show(eg.subgroup((TypeError, OSError)))
print(eg.subgroup(Exception) is eg)
def attempt(f):
    try:
        show(f())
    except BaseException as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: ExceptionGroup())
attempt(lambda: ExceptionGroup("m"))
attempt(lambda: ExceptionGroup("m", []))
attempt(lambda: ExceptionGroup("m", 5))
attempt(lambda: ExceptionGroup("m", [5]))
attempt(lambda: ExceptionGroup(5, [ValueError()]))
attempt(lambda: ExceptionGroup("m", [KeyboardInterrupt()]))
attempt(lambda: BaseExceptionGroup("m", [KeyboardInterrupt()]))
attempt(lambda: BaseExceptionGroup("m", [ValueError()]))
attempt(lambda: eg.split(5))
def handle(exc):
    try:
        raise exc
    except* ValueError as g:
        print("ValueErrors"); show(g)
    except* (TypeError, KeyError) as g:
        print("Type or Key"); show(g)
    else:
        print("else")
    finally:
        print("finally")
attempt(lambda: handle(eg))
attempt(lambda: handle(ValueError("naked")))
attempt(lambda: handle(OSError("unmatched")))
def raising():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError:
        raise KeyError("new")
    except* TypeError as e:
        raise
attempt(raising)
def bad():
    try:
        raise ValueError(1)
    except* ExceptionGroup:
        pass
attempt(bad)
def bad2():
    try:
        raise ValueError(1)
    except* 5:
        pass
attempt(bad2)
def none():
    try:
        pass
    except* ValueError:
        print("never")
    else:
        print("else runs")
none()
class MyGroup(ExceptionGroup):
    def __new__(cls, msg, excs, code=0):
        self = super().__new__(cls, msg, excs)
        self.code = code
        return self
    def derive(self, excs):
        return MyGroup(self.message, excs, self.code)
mg = MyGroup("mine", [ValueError(1), TypeError(2)], 7)
mg.add_note("a note")
a, b = mg.split(ValueError)
print(type(a).__name__, a.code, a.__notes__, b.code)
class Plain(ExceptionGroup): pass
p, q = Plain("p", [ValueError(1), TypeError(2)]).split(ValueError)
print(type(p).__name__)
print(ExceptionGroup.__mro__[1:3], ExceptionGroup[int])
def single():
    try:
        raise TypeError("was naked")
    except* TypeError as e:
        raise ValueError("from it") from e
try:
    single()
except BaseException as e:
    print(repr(e), repr(e.exceptions[0].__cause__) if hasattr(e, "exceptions") else repr(e.__cause__))
