"""Mathematical functions of complex numbers (after W. Kahan, Branch Cuts for Complex Elementary Functions, 1987)."""
import math as _math
from math import atan2 as _atan2, copysign as _copysign, hypot as _hypot, log1p as _log1p
from _guise import as_native as _as_native

pi, e, tau, inf, nan = _math.pi, _math.e, _math.tau, _math.inf, _math.nan
infj, nanj = complex(0, inf), complex(0, nan)
_large = 8.98846567431158e+307 / 2
_root_large = _math.sqrt(_large)


def _complex(z):
    if type(z) is complex:
        return z
    if isinstance(z, (int, float, complex)):
        return complex(z)
    if isinstance(z, str) or not (hasattr(z, '__complex__') or hasattr(z, '__float__') or hasattr(z, '__index__')):
        raise TypeError(f'must be real number, not {type(z).__name__}')
    return complex(z)


def phase(z, /):
    z = _complex(z)
    return _atan2(z.imag, z.real)


def polar(z, /):
    z = _complex(z)
    return abs(z), _atan2(z.imag, z.real)


def rect(r, phi, /):
    if phi == 0:
        return complex(r, r * phi if _math.isfinite(r) else phi)
    return complex(r * _math.cos(phi), r * _math.sin(phi))


def sqrt(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if x == 0 and y == 0:
        return complex(0, y)
    if _math.isinf(y):
        return complex(inf, y)
    if _math.isinf(x):
        return complex(x, _copysign(0, y)) if x > 0 else complex(0, _copysign(inf, y))
    ax, ay = abs(x), abs(y)
    if ax < 2.2250738585072014e-308 and ay < 2.2250738585072014e-308 and (ax > 0 or ay > 0):
        ax = _math.ldexp(ax, 54)
        s = _math.ldexp(_math.sqrt(ax + _hypot(ax, _math.ldexp(ay, 54))), -27)
    else:
        ax /= 8
        s = 2 * _math.sqrt(ax + _hypot(ax, ay / 8))
    d = ay / (2 * s)
    return complex(s, _copysign(d, y)) if x >= 0 else complex(d, _copysign(s, y))


def exp(z, /):
    z = _complex(z)
    if z.real > 708:
        r = _math.exp(z.real - 1)
        made = complex(r * _math.cos(z.imag) * e, r * _math.sin(z.imag) * e)
    else:
        r = _math.exp(z.real)
        made = complex(r * _math.cos(z.imag), r * _math.sin(z.imag))
    if isfinite(z) and isinf(made):
        raise OverflowError('math range error')
    return made


def _logarithm(z):
    ax, ay = abs(z.real), abs(z.imag)
    if ax == 0 and ay == 0:
        raise ValueError('math domain error')
    if ax > _large or ay > _large:
        return complex(_math.log(_hypot(ax / 2, ay / 2)) + _math.log(2), _atan2(z.imag, z.real))
    h = _hypot(ax, ay)
    if 0.71 <= h <= 1.73:
        big, small = max(ax, ay), min(ax, ay)
        return complex(_log1p((big - 1) * (big + 1) + small * small) / 2, _atan2(z.imag, z.real))
    return complex(_math.log(h), _atan2(z.imag, z.real))


def log(z, base=None, /):
    made = _logarithm(_complex(z))
    return made if base is None else made / _logarithm(_complex(base))


def log10(z, /):
    made = _logarithm(_complex(z))
    return complex(made.real / _math.log(10), made.imag / _math.log(10))


def cosh(z, /):
    z = _complex(z)
    return complex(_math.cos(z.imag) * _math.cosh(z.real), _math.sin(z.imag) * _math.sinh(z.real))


def sinh(z, /):
    z = _complex(z)
    return complex(_math.cos(z.imag) * _math.sinh(z.real), _math.sin(z.imag) * _math.cosh(z.real))


def tanh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if abs(x) > 354:
        return complex(_copysign(1, x), 4 * _math.sin(y) * _math.cos(y) * _math.exp(-2 * abs(x)))
    tx, ty, cx = _math.tanh(x), _math.tan(y), 1 / _math.cosh(x)
    product = tx * ty
    under = 1 + product * product
    return complex(tx * (1 + ty * ty) / under, ty / under * cx * cx)


def _turned(function, z):
    # -i * function(i z): how sin, tan, asin and atan follow from sinh and its kin.
    made = function(complex(-z.imag, z.real))
    return complex(made.imag, -made.real)


def cos(z, /):
    z = _complex(z)
    return cosh(complex(-z.imag, z.real))


def sin(z, /): return _turned(sinh, _complex(z))
def tan(z, /): return _turned(tanh, _complex(z))


def acos(z, /):
    z = _complex(z)
    a, b = sqrt(complex(1 - z.real, -z.imag)), sqrt(complex(1 + z.real, z.imag))
    return complex(2 * _atan2(a.real, b.real), _math.asinh(b.real * a.imag - b.imag * a.real))


def acosh(z, /):
    z = _complex(z)
    a, b = sqrt(complex(z.real - 1, z.imag)), sqrt(complex(z.real + 1, z.imag))
    return complex(_math.asinh(a.real * b.real + a.imag * b.imag), 2 * _atan2(a.imag, b.real))


def asinh(z, /):
    z = _complex(z)
    a, b = sqrt(complex(1 + z.imag, -z.real)), sqrt(complex(1 - z.imag, z.real))
    return complex(_math.asinh(a.real * b.imag - b.real * a.imag), _atan2(z.imag, a.real * b.real - a.imag * b.imag))


def atanh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if x < 0 or x == 0 and _copysign(1, x) < 0:
        return -atanh(-z)
    ay = abs(y)
    if x > _root_large or ay > _root_large:
        h = _hypot(x / 2, ay / 2)
        return complex(x / 4 / h / h, -_copysign(pi / 2, -y))
    if x == 1 and ay < 1.4916681462400413e-154:
        if ay == 0:
            raise ValueError('math domain error')
        return complex(-_math.log(_math.sqrt(ay) / _math.sqrt(_hypot(ay, 2))), _copysign(_atan2(2, -ay) / 2, y))
    return complex(_log1p(4 * x / ((1 - x) * (1 - x) + ay * ay)) / 4, -_atan2(-2 * y, (1 - x) * (1 + x) - ay * ay) / 2)


def asin(z, /): return _turned(asinh, _complex(z))
def atan(z, /): return _turned(atanh, _complex(z))


def isnan(z, /):
    z = _complex(z)
    return _math.isnan(z.real) or _math.isnan(z.imag)


def isinf(z, /):
    z = _complex(z)
    return _math.isinf(z.real) or _math.isinf(z.imag)


def isfinite(z, /):
    z = _complex(z)
    return _math.isfinite(z.real) and _math.isfinite(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b = _complex(a), _complex(b)
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    return abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol)


_as_native(phase, polar, rect, sqrt, exp, log, log10, cosh, sinh, tanh, cos, sin, tan, acos, acosh, asinh, atanh, asin, atan,
           isnan, isinf, isfinite, isclose)
