print(abs(-3), abs(-2.5), abs(3 + 4j), abs(True), abs(-0.0))
print(divmod(7, 3), divmod(-7, 3), divmod(7, -3), divmod(7.5, 2), divmod(-1.5, 1), divmod(True, 2))
print(pow(2, 5), pow(2, -1), pow(2, 0.5), pow(3, 4, 5), pow(-1, 3, 7), pow(7, -1, 10), pow(base=2, exp=3), pow(2, 3, mod=3))
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1250, -2), round(1.5, 0), round(2, 3), round(2.0), round(0.5), round(1e20), round(-0.4))
print(round(2.567, 1), round(number=3.14159, ndigits=3), round(True), type(round(2.5)).__name__, type(round(2.5, 0)).__name__, round(5, None))
class R:
    def __abs__(self): return "abs"
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o, m=None): return ("rpow", o, m)
    def __round__(self, n="none"): return ("round", n)
r = R()
print(abs(r), divmod(r, 1), divmod(1, r), pow(r, 2), pow(r, 2, 3), pow(2, r), r ** 5, 5 ** r, round(r), round(r, 2), round(r, None))
for use in ("abs('a')", "abs()", "divmod(1, 'a')", "divmod(1)", "divmod(1j, 2)", "pow(1)", "pow('a', 2)", "pow(1, 2, 'a')", "pow(2.5, 1, 3)", "pow(2, -1, 4)", "round('a')", "round(1.5, 'a')", "round(float('nan'))", "round(float('inf'))", "round(1j)", "round(1, 1.0)", "abs(None)"):
    try:
        print(use, "=", eval(use))
    except (TypeError, ValueError, OverflowError) as error:
        print(use, "->", type(error).__name__, error)
