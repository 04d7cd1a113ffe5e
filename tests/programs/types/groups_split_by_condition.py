g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("sub", [TypeError(2), ValueError(3)]), KeyError(4)])
print(repr(g), g.message, g.exceptions, str(g))
match, rest = g.split(ValueError)
print(match, "/", rest)
print(g.subgroup(lambda e: isinstance(e, TypeError)), g.subgroup(OSError), g.split((KeyError, TypeError)), sep="\n")
def leaves(e): return [x for sub in e.exceptions for x in leaves(sub)] if isinstance(e, BaseExceptionGroup) else [e]
print(leaves(g))
try:
    raise g
except* ValueError as v:
    print("values", leaves(v))
except* (TypeError, KeyError) as t:
    print("others", leaves(t))
try:
    try:
        raise ValueError("alone")
    except* ValueError as v:
        print(repr(v))
    except* TypeError:
        print("never")
    else:
        print("never")
    finally:
        print("finally")
except BaseException as e:
    print("never", e)
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError("new")
except ExceptionGroup as e:
    print(repr(e))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), OSError(2)])
    except* ValueError: pass
except ExceptionGroup as e:
    print("rest", repr(e))
class Mine(ExceptionGroup):
    def derive(self, excs): return Mine(self.message, excs)
m = Mine("mine", [ValueError(1), TypeError(2)])
print(repr(m.split(ValueError)[0]), type(m.subgroup(TypeError)).__name__)
for source in ("try: pass\nexcept* ExceptionGroup: pass", "try:\n raise ValueError\nexcept* ExceptionGroup: pass", "for i in [1]:\n try: pass\n except* ValueError: continue", "def f():\n try: pass\n except* ValueError: return"):
    try:
        exec(source)
        print("fine")
    except (TypeError, SyntaxError) as error:
        print(type(error).__name__, error.args[0])
