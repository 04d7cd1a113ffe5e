def run(f):
    try:
        f()
    except (ZeroDivisionError, KeyError) as e: return "first", repr(e)
    except LookupError as e: return "lookup", repr(e)
    except ArithmeticError: return "arith"
    except Exception as e: return "exception", type(e).__name__
    except BaseException as e: return "base", type(e).__name__
    else: return "else"
    finally: print("finally", end=" ")
def r(e):
    def f(): raise e
    return f
for e in (ZeroDivisionError("z"), KeyError("k"), IndexError("i"), OverflowError(), ValueError("v"), SystemExit(1), KeyboardInterrupt(), GeneratorExit(), StopIteration(3), RecursionError("r"), UnicodeError("u"), NotImplementedError()): print(run(r(e)))
print(run(lambda: 1))
for f in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: 1j / 0,
          lambda: [][0], lambda: {}["a"], lambda: {}[1], lambda: ()[0], lambda: ""[0], lambda: b""[0], lambda: [].pop(), lambda: {}.popitem(), lambda: set().pop(), lambda: [].remove(1), lambda: [].index(1), lambda: "".index("a"), lambda: {1}.remove(2), lambda: {}.pop("k"),
          lambda: int("x"), lambda: int("1.5"), lambda: float("x"), lambda: int(None), lambda: int([]), lambda: "a" + 1, lambda: 1 + "a", lambda: [] + (), lambda: None + 1, lambda: "a" * "b", lambda: [1] * 1.5, lambda: -"a", lambda: "5" - 2, lambda: {} + {}, lambda: {1} + {2},
          lambda: len(5), lambda: iter(5), lambda: next([]), lambda: abs("a"), lambda: sum(["a"]), lambda: max([]), lambda: min(()), lambda: sorted(5), lambda: range("a"), lambda: range(1, 2, 0), lambda: chr(-1), lambda: ord("ab"), lambda: round("a"), lambda: [].nope, lambda: None.x, lambda: (5).foo,
          lambda: (lambda a: a)(), lambda: undefined, lambda: int("9" * 5000), lambda: str(10 ** 5000), lambda: 2.0 ** 5000, lambda: 1e308 * 10 ** 400, lambda: float(10 ** 400), lambda: int(float("inf")), lambda: int(float("nan")), lambda: "{} {}".format(1), lambda: "%d" % "a", lambda: "%s %s" % 1, lambda: "%s" % (1, 2), lambda: "{a}".format(), lambda: f"{1:q}", lambda: "abc".join([1]), lambda: bytes([300]), lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: [1, 2, 3].sort(key=1), lambda: hash([]), lambda: isinstance(1, 2), lambda: issubclass(1, int), lambda: setattr(1, "a", 2), lambda: (1).__class__.__nope__, lambda: complex("x"), lambda: 1 << -1, lambda: [1][::0], lambda: {}[[]], lambda: next(iter([])), lambda: "x" in 5, lambda: 5 in "x", lambda: 3 < "a", lambda: [1] < (1,), lambda: dict(1), lambda: zip(1), lambda: tuple(1), lambda: set(1), lambda: list(1)):
    try: print("no error", f())
    except Exception as e: print(type(e).__name__ + ":", e)
