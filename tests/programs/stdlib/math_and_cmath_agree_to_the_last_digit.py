import math
import cmath
from math import *


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: (pi, e, tau, inf, nan, sqrt(2), cbrt(27), exp(1), exp2(3), expm1(1e-5), log(10), log(8, 2), log2(8), log10(1000), log1p(1e-5), pow(2, 0.5), hypot(3, 4), hypot(1, 2, 3), dist([1, 2], [4, 6])))
show(lambda: (sin(1), cos(1), tan(1), asin(0.5), acos(0.5), atan(1), atan2(1, -1), sinh(1), cosh(1), tanh(1), asinh(1), acosh(2), atanh(0.5), degrees(pi), radians(180)))
show(lambda: (ceil(1.2), floor(-1.2), trunc(-1.7), fabs(-3), fmod(7, -3), remainder(7, 3), modf(3.25), frexp(8.0), ldexp(0.5, 4), copysign(1, -0.0), isclose(0.1 + 0.2, 0.3), isfinite(inf), isinf(-inf), isnan(nan), ulp(1.0), nextafter(1, 2), nextafter(1, 2, steps=3)))
show(lambda: (factorial(20), comb(10, 3), perm(5, 2), perm(5), gcd(12, 18, 24), gcd(), lcm(4, 6), lcm(), isqrt(17), prod([1, 2, 3], start=2), fsum([0.1] * 10), sum([0.1] * 10), sumprod([1, 2], [3, 4]), fma(2, 3, 4)))
show(lambda: (erf(1), erfc(1), gamma(5), gamma(0.5), lgamma(10), gamma(171)))
for f in [lambda: sqrt(-1), lambda: log(0), lambda: log(-1), lambda: acos(2), lambda: exp(1000), lambda: factorial(-1), lambda: factorial(2.5), lambda: factorial('a'), lambda: comb(-1, 2), lambda: comb(3, -1), lambda: isqrt(-1), lambda: gamma(0), lambda: gamma(-1), lambda: fmod(1, 0), lambda: pow(0, -1), lambda: pow(-8, 1 / 3), lambda: floor(inf), lambda: ceil(nan), lambda: sqrt('a'), lambda: sqrt(None), lambda: sqrt(1j), lambda: gcd(1.5, 2), lambda: hypot('a'), lambda: log(), lambda: log(10, 1), lambda: log(2, 0), lambda: atan2(1), lambda: dist([1], [1, 2]), lambda: ldexp(1, 10000), lambda: sin(inf), lambda: log(10 ** 400), lambda: sqrt(10 ** 400), lambda: perm(3, 5), lambda: math.nope, lambda: isclose(1, 2, rel_tol=-1), lambda: sumprod([1], [1, 2]), lambda: fsum(['a']), lambda: prod('ab'), lambda: trunc('a'), lambda: remainder(1, 0), lambda: cosh(1000), lambda: log2(-1), lambda: log10(0), lambda: atanh(1), lambda: gamma(200), lambda: modf('x'), lambda: isqrt(1.5), lambda: degrees('a')]:
    show(f)
show(lambda: (cmath.sqrt(-1), cmath.exp(1j * cmath.pi), cmath.phase(-1), cmath.polar(1 + 1j), cmath.rect(1, cmath.pi / 2), cmath.log(-1), cmath.log(8, 2), cmath.log10(100j), cmath.sin(1j), cmath.cos(1j), cmath.tan(1 + 1j), cmath.isclose(1, 1 + 1e-10j), cmath.inf, cmath.nanj, cmath.infj, cmath.e, cmath.tau))
show(lambda: (cmath.asin(2), cmath.acos(2), cmath.atan(1 + 1j), cmath.sinh(1j), cmath.cosh(1j), cmath.tanh(1j), cmath.asinh(1j), cmath.acosh(0.5), cmath.atanh(2), cmath.isnan(complex('nan')), cmath.isinf(complex('inf')), cmath.isfinite(1j)))
show(lambda: cmath.log(0))
show(lambda: cmath.sqrt('a'))
show(lambda: cmath.exp(1000))
show(lambda: cmath.atanh(1))
class N:
    def __float__(self):
        return 4.0
    def __floor__(self):
        return 'floored'
    def __index__(self):
        return 6
    def __trunc__(self):
        return 'truncated'
    def __ceil__(self):
        return 'ceiled'
show(lambda: (sqrt(N()), floor(N()), ceil(N()), trunc(N()), factorial(N()), gcd(N(), 4)))
show(lambda: (log(2 ** 1000), log2(2 ** 1024), log10(10 ** 300), sqrt(10 ** 300), isqrt(10 ** 50), factorial(30), comb(100, 50)))
show(lambda: (floor(2 ** 60 + 0.5), ceil(1e20), trunc(1e20), round(2.5), round(-2.5), fsum([1e100, 1, -1e100]), fsum([])))
