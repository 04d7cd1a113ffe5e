try:
    try:
        1 / 0
    except ZeroDivisionError as first:
        raise KeyError("second") from first
except KeyError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__, e.__cause__ is e.__context__)
try:
    try:
        {}["k"]
    except KeyError:
        int("x")
except ValueError as e:
    print(repr(e.__context__), e.__cause__, e.__suppress_context__)
    e.__cause__ = None
    print(e.__suppress_context__)
try:
    try:
        raise ValueError("a")
    finally:
        raise TypeError("b") from None
except TypeError as e:
    print(repr(e.__context__), e.__cause__, e.__suppress_context__)
e = ValueError("x")
e.add_note("one"); e.add_note("two")
print(e.__notes__, hasattr(ValueError(), "__notes__"))
for use in ("e.__cause__ = 5", "e.__context__ = 5", "e.__traceback__ = 5", "e.args = 5", "e.__suppress_context__ = 'x'", "del e.__cause__", "del e.args", "e.add_note()"):
    try:
        exec(use)
        print(use, "fine")
    except TypeError as error:
        print(use, "->", error)
e.args = ("changed", 2)
print(e, repr(e), e.args, e.__traceback__)
def f():
    try:
        raise OSError("inner")
    except OSError:
        try:
            raise LookupError("middle")
        except LookupError:
            raise RuntimeError("outer")
try:
    f()
except RuntimeError as e:
    chain = []
    while e: chain.append(repr(e)); e = e.__context__
    print(" <- ".join(chain))
x = ValueError("again")
for i in range(2):
    try:
        raise x
    except ValueError as y:
        print(y is x, y.__context__)
try:
    raise x from x
except ValueError as z:
    print(z.__cause__ is z)
