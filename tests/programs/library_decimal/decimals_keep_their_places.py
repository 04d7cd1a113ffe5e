from decimal import *
D = Decimal
print(D("0.1") + D("0.2"), D("1.10") + D("2.2"), D("1.20") * D("3"), D(1) / D(3), D("10") / 4, D("7") // 2, D("-7") // 2, D("-7") % 3, divmod(D(7), 2), D(2) ** 10, D(2) ** D("0.5"), -D("1.50"), abs(D("-2")), +D("1.23456789012345678901234567890"), D(0.1), D("1E+3"), D("1e3") + 1, D("0.000001"), D("0.0000001"), D("123.4500"), D("-0"), D("NaN"), D("-Infinity"), D(" 1_000.5 "), D((0, (1, 2, 5), -2)), D("1.0") == 1, hash(D("1.0")) == hash(1), D("1.0").normalize())
x = D("1234.5678")
print(x.quantize(D("0.01")), x.quantize(D("1")), x.quantize(D("1E+2")), round(x, 2), round(x), round(x, -2), int(x), float(x), x.to_integral_value(), x.as_tuple(), x.adjusted(), x.sqrt(), x.ln(), x.log10(), D(1).exp(), x.is_finite(), x.sign() if hasattr(x, "sign") else x.is_signed(), x.copy_negate(), x.scaleb(2), x.shift(1), x.max(5), x.compare(9999), x.remainder_near(100), x.as_integer_ratio(), x.to_eng_string(), x.number_class(), x.same_quantum(D("0.0001")), D("1e5").to_eng_string(), D(5).fma(2, 3))
print(f"{x:.2f} {x:,.1f} {x:e} {x:>12} {D('0.25'):%} {D('1E+5'):f} {x:+.0f} {D('12.5'):08.2f} {x:.3} {D('1e10'):g}", str(D("1E-10")), repr(D("5")), sum([D("0.1")] * 3), max(D(1), 2), sorted([D("2"), D("1.5")]), D(3) < 3.5, D("1") == 1.0, D("0.1") == 0.1)
for r in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP): print(r, [str(D(v).quantize(D(1), r)) for v in ("2.5", "-2.5", "2.4", "5.1")])
with localcontext() as c:
    c.prec = 5
    print(D(1) / 7, D("123456.789") + 0, c)
print(getcontext().prec, D(1) / 7, getcontext().flags[Inexact])
for use in ("D('abc')", "D(1) / 0", "D(0) / 0", "D('1') + 0.5", "D('sNaN') + 1", "D(-1).sqrt()", "D('Infinity') - D('Infinity')", "int(D('NaN'))", "D('NaN') < 1", "D('1e999999') * D('1e999999')", "D('1').quantize(D('1e-30'))", "D([1])", "D('1') < 'a'", "D(1) % 0", "D(1) // 0", "D(None)", "float(D('sNaN'))", "D(-1).ln()", "D(0).ln()", "D(0) ** 0", "D((0, (1, 'a'), 0))", "getcontext().create_decimal('x')", "D('1').foo", "Context(prec=0)", "D('1__0')", "hash(D('sNaN'))"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
