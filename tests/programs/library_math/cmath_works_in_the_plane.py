import cmath, math
z = 3 + 4j
print(cmath.polar(z), cmath.rect(5, math.pi / 2), cmath.phase(-1), cmath.phase(-1 - 0j), cmath.sqrt(-1), cmath.sqrt(z), cmath.exp(1j * math.pi), cmath.log(-1), cmath.log(z, 2), cmath.log10(100))
print(cmath.sin(1j), cmath.cos(1 + 1j), cmath.tan(1j), cmath.asin(2), cmath.acos(2), cmath.atan(1 + 1j), cmath.sinh(1), cmath.cosh(1j), cmath.tanh(0.5j), cmath.asinh(1j), cmath.acosh(0.5), cmath.atanh(2))
print(cmath.isclose(1, 1 + 1e-12j), cmath.isfinite(z), cmath.isinf(complex(math.inf, 0)), cmath.isnan(complex(0, math.nan)), cmath.pi, cmath.infj, cmath.nanj, cmath.inf, cmath.e, cmath.tau)
for use in ("sqrt('a')", "log(0)", "log(1, 0)", "atanh(1)", "exp(1000)", "phase('x')", "polar()", "rect(1)", "isclose(1, 2, rel_tol=-1)", "atan(1j)", "sqrt(None)", "log10(0)", "sqrt(4)", "sqrt(-4.0)", "exp(0)", "rect(math.inf, 0)", "rect(1, math.inf)", "cosh(1000)"):
    try:
        print(use, "=", eval("cmath." + use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
def roots(n): return [cmath.rect(1, 2 * math.pi * k / n) for k in range(n)]
print([complex(round(r.real, 6) + 0.0, round(r.imag, 6) + 0.0) for r in roots(4)], abs(sum(roots(5))) < 1e-12)
a, b, c = 1, 2, 5
d = cmath.sqrt(b * b - 4 * a * c)
print((-b + d) / (2 * a), (-b - d) / (2 * a))
