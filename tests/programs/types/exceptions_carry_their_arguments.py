for e in (ValueError(), ValueError("a"), ValueError("a", 1), KeyError("k"), KeyError("k", 2), KeyError(), IndexError(5), OSError(2, "No such file"), OSError(2, "No such file", "name.txt"), OSError("only"), StopIteration(7), SystemExit(3), SystemExit(), UnicodeDecodeError("utf8", b"\xff", 0, 1, "bad"), UnicodeEncodeError("ascii", "é", 0, 1, "bad"), SyntaxError("msg"), SyntaxError("msg", ("f.py", 3, 5, "text")), ImportError("i", name="n", path="p"), AttributeError("a", name="n", obj=5), NameError("n", name="x"), AssertionError([1]), ZeroDivisionError("division"), ExceptionGroup("g", [ValueError(1)]), FileNotFoundError(2, "x"), OSError(13, "denied"), TypeError(None), RuntimeError(("t",)), Exception(Exception("inner"))):
    print(type(e).__name__, "|", str(e), "|", repr(e), "|", e.args)
e = OSError(2, "No such file", "name.txt")
print(e.errno, e.strerror, e.filename, type(OSError(17, "x")).__name__, type(OSError(1, "x")).__name__, type(OSError(9999, "x")).__name__)
s = SyntaxError("msg", ("f.py", 3, 5, "text\n", 3, 7))
print(s.msg, s.filename, s.lineno, s.offset, s.text, s.end_lineno, s.end_offset, s)
u = UnicodeDecodeError("utf8", b"a\xff", 1, 2, "bad")
print(u.encoding, u.object, u.start, u.end, u.reason, u)
print(StopIteration(5).value, StopIteration().value, SystemExit(3).code, SystemExit(1, 2).code, ImportError("x", name="n").name, KeyError("a").args, AttributeError("x", name="n", obj=3).obj)
for use in ("UnicodeDecodeError()", "UnicodeDecodeError('a', 'b', 0, 1, 'c')", "ExceptionGroup('a')", "ExceptionGroup('a', [])", "ExceptionGroup('a', [1])", "ExceptionGroup(1, [ValueError()])", "ImportError(foo=1)", "ValueError(x=1)", "ExceptionGroup('g', [KeyboardInterrupt()])", "BaseExceptionGroup('g', [ValueError()])", "ValueError('a').with_traceback(5)", "ValueError().add_note(5)", "AttributeError(nope=1)", "NameError(name=1).name", "OSError(filename=1)", "StopIteration(value=1)"):
    try:
        print(use, "=", repr(eval(use)))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
