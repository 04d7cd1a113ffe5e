"""Rational numbers."""
from math import gcd as _gcd
import numbers as _numbers

__all__ = ['Fraction']


def _from_text(text):
    # "3/4", "-1.25", "1e3": numerator and denominator, or None.
    t = text.strip()
    sign = 1
    if t[:1] in ('+', '-'):
        sign = -1 if t[0] == '-' else 1
        t = t[1:]
    top, slash, bottom = t.partition('/')
    try:
        if slash:
            top, bottom = top.rstrip(), bottom.lstrip()
            if not (top.replace('_', '').isdecimal() and bottom.replace('_', '').isdecimal()):
                return None
            return sign * int(top), int(bottom)
        number, e, exponent = t.replace('E', 'e').partition('e')
        whole, _, fraction = number.partition('.')
        if not (whole or fraction) or not (whole + fraction).replace('_', '').isdecimal():
            return None
        shift = (int(exponent) if e else 0) - len(fraction.replace('_', ''))
        if '_' in (whole[-1:], fraction[:1]):
            return None
        value = sign * int(whole + fraction)
        return (value * 10 ** shift, 1) if shift >= 0 else (value, 10 ** -shift)
    except ValueError:
        return None


class Fraction(_numbers.Rational):
    """A rational number in lowest terms."""
    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        self = object.__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator, self._denominator = numerator, 1
                return self
            if isinstance(numerator, (int, Fraction)):
                self._numerator, self._denominator = numerator.numerator, numerator.denominator
                return self
            if isinstance(numerator, str):
                pair = _from_text(numerator)
                if pair is None:
                    raise ValueError(f'Invalid literal for Fraction: {numerator!r}')
                numerator, denominator = pair
            elif hasattr(numerator, 'as_integer_ratio'):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            elif isinstance(numerator, _numbers.Rational):
                self._numerator, self._denominator = numerator.numerator, numerator.denominator
                return self
            else:
                raise TypeError('argument should be a string or a Rational instance')
        elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        g = _gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator = numerator // g
        self._denominator = denominator // g
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        from decimal import Decimal
        if not isinstance(dec, Decimal | int):
            raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')
        return cls(*dec.as_integer_ratio())

    numerator = property(lambda self: self._numerator)
    denominator = property(lambda self: self._denominator)

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction(p1, q1)
        return Fraction(p0 + k * p1, q0 + k * q1)

    def __repr__(self):
        return f'{type(self).__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f'{self._numerator}/{self._denominator}'

    def __format__(self, spec, /):
        from decimal._format import _parts
        try:
            alternate = '#' in spec
            fill, align, sign, no_negative_zero, width, grouping, precision, kind, zero = _parts(spec)
            zero = zero and spec != '0'
            aligned = 2 if spec[1:2] in tuple('<>=^') else 1 if spec[:1] in tuple('<>=^') else 0
            digits = spec[aligned:].lstrip('+- z#')
            if digits[:1] == '0' and digits[1:2].isdigit() and (aligned or digits[1] == '0' and digits[2:3].isdigit()):
                raise ValueError('zeros or an alignment')
            if spec.partition('.')[2][:1] == '0' and precision:
                raise ValueError('a precision of its own')
        except ValueError:
            raise ValueError(f'Invalid format specifier {spec!r} for object of type {type(self).__name__!r}') from None
        if kind == '' and precision is None and not zero and not no_negative_zero:
            body = f'{abs(self._numerator):{grouping}}'
            if self._denominator != 1 or alternate:
                body += f'/{self._denominator:{grouping}}'
            front = '-' if self._numerator < 0 else sign if sign != '-' else ''
        elif kind in ('', 'n'):
            raise ValueError(f'Invalid format specifier {spec!r} for object of type {type(self).__name__!r}')
        else:
            negative, body = self._as_float_text(kind, 6 if precision is None else precision, alternate)
            if no_negative_zero and not body.strip('0.%'):
                negative = False
            front = '-' if negative else sign if sign != '-' else ''
            body = _with_groups(body, grouping, width - len(front) if zero else 0)
        room = width - len(front) - len(body)
        if room <= 0:
            return front + body
        if align == '=':
            return front + fill * room + body
        if align == '<':
            return front + body + fill * room
        if align == '^':
            return fill * (room // 2) + front + body + fill * (room - room // 2)
        return fill * room + front + body

    def _as_float_text(self, kind, precision, alternate):
        # (negative, text): by rounding the exact value, half to even.
        value = abs(self)
        if kind in 'fF%':
            scaled = round(value * 10 ** (precision + (2 if kind == '%' else 0)))
            text = str(scaled).rjust(precision + 1, '0')
            text = (text[:-precision] + '.' + text[-precision:]) if precision else text + ('.' if alternate else '')
            return self._numerator < 0, text + ('%' if kind == '%' else '')
        figures = precision + 1 if kind in 'eE' else max(precision, 1)
        exponent = 0
        if value:
            exponent = len(str(value._numerator)) - len(str(value._denominator))
            if value < Fraction(10) ** exponent:
                exponent -= 1
        digits = round(value / Fraction(10) ** (exponent - figures + 1))
        if len(str(digits)) > figures:
            digits //= 10
            exponent += 1
        text = str(digits).rjust(figures, '0')
        if kind in 'eE' or not -4 <= exponent < figures:
            text = text[0] + '.' + text[1:]
            tail = f"{'E' if kind.isupper() else 'e'}{exponent:+03d}"
        elif exponent >= 0:
            text, tail = text[:exponent + 1] + '.' + text[exponent + 1:], ''
        else:
            text, tail = '0.' + '0' * (-exponent - 1) + text, ''
        if kind in 'gG' and not alternate:
            text = text.rstrip('0')
        return self._numerator < 0, (text if alternate else text.rstrip('.')) + tail

    def _with(self, other, exact, inexact, turned=False, has_complex=True):
        if isinstance(other, Fraction):
            pass
        elif isinstance(other, int) or turned and isinstance(other, _numbers.Rational):
            other = Fraction(other)
        elif isinstance(other, float) or turned and isinstance(other, _numbers.Real):
            return inexact(float(other), float(self)) if turned else inexact(float(self), other)
        elif has_complex and (isinstance(other, complex) or turned and isinstance(other, _numbers.Complex)):
            return inexact(complex(other), complex(self)) if turned else inexact(complex(self), other)
        else:
            return NotImplemented
        return exact(other, self) if turned else exact(self, other)

    def __add__(self, other): return self._with(other, _add, lambda a, b: a + b)
    def __radd__(self, other): return self._with(other, _add, lambda a, b: a + b, True)
    def __sub__(self, other): return self._with(other, _sub, lambda a, b: a - b)
    def __rsub__(self, other): return self._with(other, _sub, lambda a, b: a - b, True)
    def __mul__(self, other): return self._with(other, _mul, lambda a, b: a * b)
    def __rmul__(self, other): return self._with(other, _mul, lambda a, b: a * b, True)
    def __truediv__(self, other): return self._with(other, _div, lambda a, b: a / b)
    def __rtruediv__(self, other): return self._with(other, _div, lambda a, b: a / b, True)
    def __floordiv__(self, other): return self._with(other, _floordiv, lambda a, b: a // b, False, False)
    def __rfloordiv__(self, other): return self._with(other, _floordiv, lambda a, b: a // b, True, False)
    def __mod__(self, other): return self._with(other, _mod, lambda a, b: a % b, False, False)
    def __rmod__(self, other): return self._with(other, _mod, lambda a, b: a % b, True, False)

    def __divmod__(self, other):
        return self._with(other, lambda a, b: (_floordiv(a, b), _mod(a, b)), divmod, False, False)

    def __rdivmod__(self, other):
        return self._with(other, lambda a, b: (_floordiv(a, b), _mod(a, b)), divmod, True, False)

    def __pow__(self, other):
        if isinstance(other, (int, Fraction)):
            if other.denominator == 1:
                power = other.numerator
                if power >= 0:
                    return Fraction(self._numerator ** power, self._denominator ** power)
                if self._numerator == 0:
                    raise ZeroDivisionError(f'Fraction({self._denominator ** -power}, 0)')
                return Fraction(self._denominator ** -power, self._numerator ** -power)
            return float(self) ** float(other)
        if isinstance(other, _numbers.Rational):
            return self ** Fraction(other)
        if isinstance(other, (float, complex)):
            return float(self) ** other
        return NotImplemented

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other ** self._numerator
        if isinstance(other, _numbers.Rational):
            return Fraction(other.numerator, other.denominator) ** self
        return other ** (self._numerator if self._denominator == 1 else float(self))

    def __pos__(self): return Fraction(self._numerator, self._denominator)
    def __neg__(self): return Fraction(-self._numerator, self._denominator)
    def __abs__(self): return Fraction(abs(self._numerator), self._denominator)
    def __int__(self): return self.__trunc__()
    def __trunc__(self): return -(-self._numerator // self._denominator) if self._numerator < 0 else self._numerator // self._denominator
    def __floor__(self): return self._numerator // self._denominator
    def __ceil__(self): return -(-self._numerator // self._denominator)
    def __float__(self): return self._numerator / self._denominator
    def __bool__(self): return bool(self._numerator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, remainder = divmod(self._numerator, self._denominator)
            if remainder * 2 != self._denominator:
                return floor + (remainder * 2 > self._denominator)
            return floor + floor % 2
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        if self._denominator == 1:
            return hash(self._numerator)
        modulus = 2305843009213693951
        try:
            result = hash(hash(abs(self._numerator)) * pow(self._denominator, -1, modulus))
        except ValueError:
            result = 314159
        result = result if self._numerator >= 0 else -result
        return -2 if result == -1 else result

    def __eq__(self, other):
        if isinstance(other, (int, Fraction, _numbers.Rational)):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, float):
            if other != other or other in (float('inf'), float('-inf')):
                return 0.0 == other
            return self == Fraction(*other.as_integer_ratio())
        if isinstance(other, complex) and other.imag == 0:
            return self == other.real
        return NotImplemented

    def _compared(self, other, compare):
        if isinstance(other, (int, Fraction, _numbers.Rational)):
            return compare(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if other != other or other in (float('inf'), float('-inf')):
                return compare(0.0, other)
            return self._compared(Fraction(*other.as_integer_ratio()), compare)
        return NotImplemented

    def __lt__(self, other): return self._compared(other, lambda a, b: a < b)
    def __gt__(self, other): return self._compared(other, lambda a, b: a > b)
    def __le__(self, other): return self._compared(other, lambda a, b: a <= b)
    def __ge__(self, other): return self._compared(other, lambda a, b: a >= b)
    def __reduce__(self): return type(self), (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else type(self)(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _add(a, b):
    return Fraction(a._numerator * b._denominator + b._numerator * a._denominator, a._denominator * b._denominator)


def _sub(a, b):
    return Fraction(a._numerator * b._denominator - b._numerator * a._denominator, a._denominator * b._denominator)


def _mul(a, b):
    return Fraction(a._numerator * b._numerator, a._denominator * b._denominator)


def _div(a, b):
    n, d = a._numerator * b._denominator, a._denominator * b._numerator
    if d == 0:
        raise ZeroDivisionError('Fraction(1, 0)')
    return Fraction(n, d)


def _floordiv(a, b):
    return (a._numerator * b._denominator) // (a._denominator * b._numerator)


def _mod(a, b):
    return Fraction((a._numerator * b._denominator) % (b._numerator * a._denominator), a._denominator * b._denominator)


def _with_groups(text, grouping, least):
    # Thousands of the whole part, and zeros in front up to that width.
    whole, rest = text, ''
    for i, c in enumerate(text):
        if not c.isdigit():
            whole, rest = text[:i], text[i:]
            break
    if not grouping:
        return whole.rjust(least - len(rest), '0') + rest
    from decimal._format import _grouped
    return _grouped(whole, grouping, least - len(rest)) + rest
