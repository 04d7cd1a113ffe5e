class Base(Exception): pass
class Mid(Base): pass
class Leaf(Mid): pass
def which(exc):
    try:
        raise exc
    except Leaf: return "Leaf"
    except (Mid, KeyError) as e: return f"Mid or KeyError: {type(e).__name__}"
    except Base: return "Base"
    except (ArithmeticError, LookupError): return "arithmetic or lookup"
    except Exception: return "some Exception"
    except BaseException: return "BaseException"
for exc in (Leaf(), Mid, Base(), KeyError(1), IndexError(), ZeroDivisionError(), OverflowError, ValueError, SystemExit(), KeyboardInterrupt, GeneratorExit, StopIteration, OSError, AssertionError):
    print(getattr(exc, "__name__", type(exc).__name__), "->", which(exc))
def computed():
    print("class asked for")
    return ValueError
try:
    raise KeyError
except computed(): print("no")
except KeyError: print("yes")
try:
    pass
except computed(): pass
for bad in ("5", "'ValueError'", "(ValueError, 5)", "[ValueError]", "None", "int", "(KeyError, (ValueError,))"):
    try:
        try:
            raise ValueError("original")
        except eval(bad): print("caught by", bad)
    except TypeError as error:
        print(bad, "->", error, "| context:", repr(error.__context__))
    except ValueError:
        print(bad, "did not match")
