import builtins
classes = sorted((c for c in vars(builtins).values() if isinstance(c, type) and issubclass(c, BaseException)), key=lambda c: c.__name__)
names = {c.__name__ for c in classes if not issubclass(c, Warning) and c.__name__[0] != "_"}
def show(c, depth=0):
    if c.__name__ in names:
        print("  " * depth + c.__name__)
        for sub in sorted({k.__name__: k for k in classes if k.__base__ is c}.items()): show(sub[1], depth + 1)
show(BaseException)
print(IOError is OSError, EnvironmentError is OSError, [c.__name__ for c in IndentationError.__mro__], ExceptionGroup.__mro__[1:3], [c.__name__ for c in classes if issubclass(c, Warning)])
class AppError(Exception):
    def __init__(self, code, *rest):
        super().__init__(f"code {code}", *rest)
        self.code = code
class Derived(AppError, KeyError): pass
try:
    raise Derived(5, "more")
except LookupError as e:
    print(repr(e), e, e.code, e.args, isinstance(e, AppError), [c.__name__ for c in Derived.__mro__])
class NoInit(Exception):
    def __init__(self, a): self.a = a
print(repr(NoInit("x")), NoInit("x").args, str(NoInit("y")), NoInit(a=1).args if False else "")
for use in ("class X(ValueError, KeyError): pass", "class X(OSError, SyntaxError): pass", "class X(ValueError, int): pass", "class X(Exception, object): pass", "class X(StopIteration, KeyError): pass", "class X(ValueError, TypeError): pass"):
    try:
        exec(use)
        print(use, "fine")
    except TypeError as error:
        print(use, "->", error)
