"""Mathematical functions of complex numbers."""
import math as _math

pi, e, tau, inf, nan = _math.pi, _math.e, _math.tau, _math.inf, _math.nan
infj, nanj = complex(0, inf), complex(0, nan)


def phase(z):
    z = complex(z)
    return _math.atan2(z.imag, z.real)


def polar(z):
    z = complex(z)
    return abs(z), phase(z)


def rect(r, phi):
    return complex(r * _math.cos(phi), r * _math.sin(phi))


def sqrt(z):
    z = complex(z)
    if z == 0:
        return complex(0, z.imag)
    t = _math.sqrt((abs(z.real) + abs(z)) / 2)
    if z.real >= 0:
        return complex(t, z.imag / (2 * t))
    return complex(abs(z.imag) / (2 * t), _math.copysign(t, z.imag))


def exp(z):
    z = complex(z)
    r = _math.exp(z.real)
    return complex(r * _math.cos(z.imag), r * _math.sin(z.imag))


def log(z, base=None):
    z = complex(z)
    if z == 0:
        raise ValueError('math domain error')
    result = complex(_math.log(abs(z)), phase(z))
    return result if base is None else result / log(base)


def log10(z):
    result = log(z)
    return complex(result.real / _math.log(10), result.imag / _math.log(10))


def cosh(z):
    z = complex(z)
    return complex(_math.cosh(z.real) * _math.cos(z.imag), _math.sinh(z.real) * _math.sin(z.imag))


def sinh(z):
    z = complex(z)
    return complex(_math.sinh(z.real) * _math.cos(z.imag), _math.cosh(z.real) * _math.sin(z.imag))


def tanh(z): return sinh(z) / cosh(z)
def cos(z): return cosh(complex(z) * 1j)


def sin(z):
    r = sinh(complex(z) * 1j)
    return complex(r.imag, -r.real)


def tan(z): return sin(z) / cos(z)
def isnan(z): return _math.isnan(complex(z).real) or _math.isnan(complex(z).imag)
def isinf(z): return _math.isinf(complex(z).real) or _math.isinf(complex(z).imag)
def isfinite(z): return _math.isfinite(complex(z).real) and _math.isfinite(complex(z).imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    if a == b:
        return True
    return abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol)
