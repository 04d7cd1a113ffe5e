inf, nan = float("inf"), float("nan")
print(0.1 + 0.2, 1 / 3, 1e16, 1e15, 123456789012345678.0, 1e-4, 1e-5, 0.1, 1.0, -0.0, 1e308 * 10, -inf, nan, 5e-324, 1.7976931348623157e308, 2.5e-10, 100000000000000000000.0, 3.0e0)
print(inf > 10 ** 400, nan == nan, nan != nan, nan < 1, inf - inf, inf * 0, 0.0 == -0.0, str(-0.0), -0.0 + 0, max(nan, 1), max(1, nan), sorted([3, nan, 1]), inf == inf, nan in [nan], 1e400, min(0.0, -0.0), 1 // inf, -1 // inf, 1 % inf, -1 % inf, 5.5 // 2, -5.5 // 2, 5.5 % -2, 0.5 // 0.1, divmod(-0.5, 0.25))
print((2.5).is_integer(), (2.0).is_integer(), (0.5).as_integer_ratio(), (0.1).hex(), float.fromhex("0x1.8p1"), (-0.0).hex(), inf.hex(), (3.7).__trunc__(), int(-3.7), (3.5).__round__(), 3.7 .__floor__(), (2.0).conjugate(), (1.5).real, (1.5).imag, 0.1 .__repr__())
print(f"{3.14159:.2f} {3.14159:.0f} {1e10:g} {0.00001:g} {1234.5:e} {0.5:%} {1e6:,} {2.5:.0f} {3.5:.0f} {-0.4:.0f} {nan:f} {inf:F} {1.0:g} {1.0:.3g} {123456.789:.4g} {1.5:08.3f} {1.5:+} {1.5:<8}| {-1.5:=8}| {1e20:.3} {-0.0:z.1f} {1.0:#g} {100:.1%}")
print("%f %.1f %e %g %5.1f| %-8.2f| %+f %G %r %s" % (1.5, 2.25, 12345.678, 1e-5, 3.14159, 2.5, 1.0, 1e20, 0.1, 1e100), round(2.675, 2), round(-1.5), round(0.5), round(1e300, -299), round(5.015, 2))
for use in ("1.5 // 0", "1.0 / 0", "1.0 % 0", "int(float('nan'))", "int(float('inf'))", "float('x')", "1e300 ** 2", "(-1.0) ** 0.5", "float.fromhex('z')", "(1.5).as_integer_ratio(1)", "float('inf').as_integer_ratio()", "float('nan').as_integer_ratio()", "1.5 & 1", "1.5 << 1", "[1][0.0]", "range(1.0)", "round(float('nan'))", "f'{1.5:d}'", "f'{1.5:x}'", "1.5 + 'a'", "1.5 < 'a'", "~1.5", "0.0 ** -1", "2.0 ** 10000", "hex(1.5)", "'a' * 1.0", "float([])", "divmod(1.0, 0.0)", "float('1,5')", "f'{1.5:,x}'", "(1.5).nope"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
