class A(Exception): pass
class B(Exception):
    def __str__(self): return "own str"
class C(Exception):
    def __init__(self, a, b):
        self.a = a
class D(Exception):
    def __init__(self, a):
        super().__init__(a, "extra")
for e in (A(), A(1), A(1, 2), A("x"), A(("t",)), B(1), C(1, 2), D("q"), KeyError("k"), KeyError(), KeyError(1, 2),
          StopIteration(5), StopIteration(), SystemExit(3), SystemExit(), OSError(2, "no such"), OSError(2, "no", "file"),
          OSError("one"), UnicodeDecodeError("utf8", b"abc", 1, 2, "why"),
          UnicodeEncodeError("ascii", "h\xe9", 1, 2, "why"), ImportError("m", name="n", path="p"), AttributeError("a", name="n", obj=3),
          NameError("n", name="q"), SyntaxError("bad"), SyntaxError("bad", ("f", 1, 2, "text")), BaseException("b"), GeneratorExit()):
    print(type(e).__name__, repr(str(e)), repr(e), e.args, sorted(vars(e)))
print(StopIteration(1, 2).value, SystemExit(1, 2).code, OSError(2, "x").errno, OSError(2, "x", "f").filename, type(OSError(2, "x")).__name__)
print(type(OSError(17, "x")).__name__, type(OSError(13, "x")).__name__, type(OSError(99999, "x")).__name__)
i = ImportError("m", name="n", path="p")
print(i.name, i.path, i.msg)
s = SyntaxError("bad", ("f", 1, 2, "text"))
print(s.filename, s.lineno, s.offset, s.text, s.msg, s.end_lineno)
u = UnicodeDecodeError("utf8", b"abc", 1, 2, "why")
print(u.encoding, u.object, u.start, u.end, u.reason)
def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: ImportError("m", nope=1))
attempt(lambda: ValueError(x=1))
attempt(lambda: UnicodeDecodeError("a"))
attempt(lambda: KeyError("a", k=1))
attempt(lambda: AttributeError("a", bad=1))
attempt(lambda: NameError(obj=1))
e = ValueError("v")
e.add_note("one")
e.add_note("two")
print(e.__notes__)
attempt(lambda: e.add_note(5))
attempt(lambda: e.add_note())
e.__notes__ = "not a list"
attempt(lambda: e.add_note("three"))
e = A(1)
e.args = [5, 6]
print(e.args, str(e), repr(e))
e.custom = 1
print(vars(e))
print(issubclass(A, Exception), A.__mro__)
attempt(lambda: raise_(StopIteration))
def raise_(x): raise x
attempt(lambda: raise_(A))
attempt(lambda: raise_(A(1)))
attempt(lambda: raise_("str"))
attempt(lambda: raise_(None))
attempt(lambda: raise_(object))
x = ValueError("a", 1)
import copy
y = copy.copy(x)
print(y.args, y is x, y == x)
class Ctx(Exception):
    def __init__(self, msg, *, code):
        super().__init__(msg); self.code = code
try:
    raise Ctx("m", code=4)
except Ctx as c:
    print(c, c.code, c.args)
assert_msgs = []
for f in (lambda: 0, lambda: ""):
    try:
        assert f(), ("tuple", "message")
    except AssertionError as e:
        assert_msgs.append((str(e), e.args))
print(assert_msgs)
try:
    assert None
except AssertionError as e:
    print(repr(e))
