from fractions import Fraction as F
import math
a, b = F(3, 4), F(-5, 6)
print(a, repr(a), a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, a ** -2, b ** 3, -a, abs(b), +a, a < b, a == F(6, 8), a == 0.75, hash(a) == hash(0.75), a + 1, 1 - a, a + 0.5, 2 ** a, a * 2.0, int(b), round(b), math.floor(b), math.ceil(b), math.trunc(b), round(F(7, 3), 2), float(a), bool(F(0)), a.numerator, a.denominator, F(4, -8))
print(F("3/7"), F(" -1.25e2 "), F("0.1"), F(0.1), F(0.5), F(3), F(), F.from_float(0.25), F(10 ** 20, 10 ** 18), F(1.1).limit_denominator(100), F(math.pi).limit_denominator(1000), F(2, 3).as_integer_ratio(), sum([F(1, 3)] * 3), max(a, b), sorted([a, b, F(1)]), F(a), F(True), a.is_integer(), F(4, 2).is_integer(), complex(a), F(1, 2) + 1j)
print(f"{a:.3f} {F(1, 3):.2%} {F(1234567, 10):,.1f} {a:>8} {F(1, 3):e} {F(22, 7):08.3f}", str(F(5)), "%s" % a)
for use in ("F(1, 0)", "F('a')", "F('1/0')", "F(1.5, 2)", "F('1/2', 3)", "F(None)", "F(float('nan'))", "F(float('inf'))", "a / 0", "a // 0", "F(0) ** -1", "a < 'x'", "a + 'x'", "F([1])", "a.numerator = 5", "F(1, 2, 3)", "F('1.5/2')", "f'{a:d}'", "F(1j)", "a < 1j", "a.limit_denominator(0)", "F(numerator=1, denominator=2)", "a % 0"):
    try:
        print(use, "=", eval(use) if " = " not in use else exec(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
