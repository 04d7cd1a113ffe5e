"""Decimal numbers with as many digits as wanted (General Decimal Arithmetic Specification 1.70)."""
from math import gcd as _gcd, isqrt as _isqrt
from _guise import as_native as _as_native
from decimal._context import *
from decimal._context import _modes, Context, SignalDict, getcontext, in_context, setcontext, localcontext

__all__ = ['Decimal', 'Context', 'DecimalTuple', 'DefaultContext', 'BasicContext', 'ExtendedContext', 'DecimalException',
           'Clamped', 'InvalidOperation', 'DivisionByZero', 'Inexact', 'Rounded', 'Subnormal', 'Overflow', 'Underflow',
           'FloatOperation', 'DivisionImpossible', 'InvalidContext', 'ConversionSyntax', 'DivisionUndefined', 'ROUND_DOWN',
           'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP',
           'setcontext', 'getcontext', 'localcontext', 'MAX_PREC', 'MAX_EMAX', 'MIN_EMIN', 'MIN_ETINY', 'HAVE_THREADS',
           'HAVE_CONTEXTVAR']

HAVE_THREADS = HAVE_CONTEXTVAR = True
_specials = {'F': 'Infinity', 'n': 'NaN', 'N': 'sNaN'}
_hash_modulus = 2305843009213693951


def _rounds_up(mode, negative, kept, rest, unit):
    # Whether a digit string cut behind `kept` becomes one larger; rest is twice what was cut.
    if rest == 0:
        return False
    if mode == ROUND_HALF_EVEN:
        return rest > unit or rest == unit and kept % 2 == 1
    if mode == ROUND_HALF_UP:
        return rest >= unit
    if mode == ROUND_HALF_DOWN:
        return rest > unit
    if mode == ROUND_UP:
        return True
    if mode == ROUND_CEILING:
        return not negative
    if mode == ROUND_FLOOR:
        return negative
    return mode == ROUND_05UP and kept % 5 == 0


def _cut(negative, number, places, mode):
    # number / 10**places, rounded to an int.
    if places <= 0:
        return number * 10 ** -places
    if places > len(str(number)) + 1:
        return int(_rounds_up(mode, negative, 0, 1 if number else 0, 10))
    unit = 10 ** places
    kept, rest = divmod(number, unit)
    return kept + _rounds_up(mode, negative, kept, 2 * rest, unit)


def _make(negative, number, exponent, special='', cls=None):
    self = object.__new__(cls or Decimal)
    self._negative, self._number, self._exponent, self._special = negative, number, exponent, special
    return self


def _fixed(d, context):
    """The number as the context can hold it: rounded, overflowed, subnormal."""
    if d._special:
        digits = str(d._number) if d._number else ''
        return _make(d._negative, int(digits[-context.prec:]), 0, d._special) if len(digits) > context.prec else d
    number, exponent, prec = d._number, d._exponent, context.prec
    if number == 0:
        top = context.Emax if not context.clamp else context.Emax - prec + 1
        bounded = min(max(exponent, context.Emin - prec + 1), top)
        if bounded != exponent:
            return context._signal(Clamped, _make(d._negative, 0, bounded))
        return d
    digits = len(str(number))
    tiny = context.Emin - prec + 1
    least = exponent + digits - prec
    if least > context.Emax - prec + 1:
        return _overflowed(d._negative, context)
    subnormal = least < tiny
    least = max(least, tiny)
    if exponent >= least:
        if subnormal:
            context._signal(Subnormal)
        if context.clamp and exponent > context.Emax - prec + 1:
            context._signal(Clamped)
            return _make(d._negative, number * 10 ** (exponent - context.Emax + prec - 1), context.Emax - prec + 1)
        return d
    return _shortened(d, least, subnormal, context)


def _shortened(d, least, subnormal, context):
    number = _cut(d._negative, d._number, least - d._exponent, context.rounding)
    inexact = least - d._exponent > len(str(d._number)) or d._number % 10 ** (least - d._exponent) != 0
    if len(str(number)) > context.prec:
        number //= 10
        least += 1
        if least > context.Emax - context.prec + 1:
            return _overflowed(d._negative, context)
    made = _make(d._negative, number, least)
    if inexact and subnormal:
        context._signal(Underflow)
    if subnormal:
        context._signal(Subnormal)
    if inexact:
        context._signal(Inexact)
    context._signal(Rounded)
    if not number:
        context._signal(Clamped)
    return made


def _overflowed(negative, context):
    context.flags._on[Inexact] = context.flags._on[Rounded] = True
    largest = context.rounding == ROUND_DOWN or context.rounding == ROUND_05UP
    largest = largest or context.rounding == (ROUND_CEILING if negative else ROUND_FLOOR)
    made = (_make(negative, 10 ** context.prec - 1, context.Emax - context.prec + 1) if largest else
            _make(negative, 0, 0, 'F'))
    context._signal(Overflow)
    context._signal(Inexact)
    context._signal(Rounded)
    return made


def _parse(text):
    t = text.strip().replace('_', '').lower()
    negative = t[:1] == '-'
    if t[:1] in ('+', '-'):
        t = t[1:]
    if t in ('inf', 'infinity'):
        return negative, 0, 0, 'F'
    signalling = t[:1] == 's'
    if t[signalling:signalling + 3] == 'nan':
        digits = t[signalling + 3:]
        if digits and not digits.isdecimal():
            return None
        return negative, int(digits or 0), 0, 'N' if signalling else 'n'
    number, e, exponent = t.partition('e')
    whole, _, fraction = number.partition('.')
    digits = whole + fraction
    signed = exponent[:1] in ('+', '-') and e != ''
    if not digits.isdecimal() or e and not exponent[signed:].isdecimal():
        return None
    return negative, int(digits), (int(exponent) if e else 0) - len(fraction), ''


def _of_float(value):
    if value != value:
        return False, 0, 0, 'n'
    if value in (float('inf'), float('-inf')):
        return value < 0, 0, 0, 'F'
    n, d = abs(value).as_integer_ratio()
    k = d.bit_length() - 1
    return str(value)[0] == '-', n * 5 ** k, -k, ''


def _of_tuple(value):
    if len(value) != 3:
        raise ValueError('argument must be a sequence of length 3')
    sign, digits, exponent = value
    if sign not in (0, 1):
        raise ValueError('sign must be an integer with the value 0 or 1')
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError('coefficient must be a tuple of digits')
    number = int(''.join(map(str, digits)) or '0')
    if exponent in ('F', 'n', 'N'):
        return bool(sign), 0 if exponent == 'F' else number, 0, exponent
    if not isinstance(exponent, int):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    return bool(sign), number, exponent, ''


def _parts_of(value):
    if isinstance(value, Decimal):
        return value._negative, value._number, value._exponent, value._special
    if isinstance(value, int):
        return value < 0, abs(value), 0, ''
    if isinstance(value, str):
        return _within_limits(_parse(value) or getcontext()._signal(ConversionSyntax, (False, 0, 0, 'n')))
    if isinstance(value, float):
        getcontext()._signal(FloatOperation)
        return _of_float(value)
    if isinstance(value, (tuple, list)):
        return _within_limits(_of_tuple(value))
    raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')


def _within_limits(parts):
    # What no context could hold is no number.
    _, number, exponent, special = parts
    if special or -10 ** 17 < exponent < 10 ** 17:
        return parts
    if exponent < MIN_ETINY or exponent + len(str(number)) - 1 > MAX_EMAX:
        return getcontext()._signal(InvalidOperation, (False, 0, 0, 'n'))
    return parts


class Decimal:
    """A decimal number: sign, digits and a power of ten."""
    __slots__ = ('_negative', '_number', '_exponent', '_special')
    __module__ = 'decimal'

    def __new__(cls, value='0', context=None):
        self = object.__new__(cls)
        self._negative, self._number, self._exponent, self._special = _parts_of(value)
        return self

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('argument must be int or float')
        return _make(*_of_float(f), cls)

    # What it is.
    def is_nan(self): return self._special in ('n', 'N')
    def is_qnan(self): return self._special == 'n'
    def is_snan(self): return self._special == 'N'
    def is_infinite(self): return self._special == 'F'
    def is_finite(self): return not self._special
    def is_zero(self): return not self._special and self._number == 0
    def is_signed(self): return self._negative
    def is_canonical(self): return True
    def canonical(self): return self
    def radix(self): return Decimal(10)
    def is_normal(self, context=None):
        return not self._special and self._number != 0 and self.adjusted() >= in_context(context).Emin
    def is_subnormal(self, context=None):
        return not self._special and self._number != 0 and self.adjusted() < in_context(context).Emin
    def adjusted(self): return 0 if self._special else self._exponent + len(str(self._number)) - 1
    def same_quantum(self, other, context=None):
        other = _converted(other)
        if self._special or other._special:
            return self._special.lower() == other._special.lower()
        return self._exponent == other._exponent

    def number_class(self, context=None):
        if self.is_nan():
            return _specials[self._special]
        sign = '-' if self._negative else '+'
        if self._special:
            return sign + 'Infinity'
        return sign + ('Zero' if not self._number else 'Normal' if self.is_normal(context) else 'Subnormal')

    def as_tuple(self):
        exponent = self._special or self._exponent
        digits = () if self._special in ('n', 'N') and not self._number else tuple(map(int, str(self._number)))
        return __getattr__('DecimalTuple')(int(self._negative), digits, exponent)

    def as_integer_ratio(self):
        if self._special:
            raise (OverflowError('cannot convert Infinity to integer ratio') if self._special == 'F' else
                   ValueError('cannot convert NaN to integer ratio'))
        from math import gcd
        n, d = (self._number * 10 ** self._exponent, 1) if self._exponent >= 0 else (self._number, 10 ** -self._exponent)
        g = gcd(n, d)
        return (-n if self._negative else n) // g, d // g

    # Text.
    def __str__(self):
        return self._text(False)

    def to_eng_string(self, context=None):
        return self._text(True)

    def _text(self, engineering):
        sign = '-' if self._negative else ''
        if self._special:
            return sign + _specials[self._special] + (str(self._number) if self._number else '')
        digits = str(self._number)
        left = self._exponent + len(digits)
        if self._exponent <= 0 and left > -6:
            point = left
        elif not engineering:
            point = 1
        elif not self._number:
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        if point <= 0:
            whole, fraction = '0', '0' * -point + digits
        elif point >= len(digits):
            whole, fraction = digits + '0' * (point - len(digits)), ''
        else:
            whole, fraction = digits[:point], digits[point:]
        power = '' if left == point else f"{'E' if getcontext().capitals else 'e'}{left - point:+d}"
        return sign + whole + ('.' + fraction if fraction else '') + power

    def __repr__(self): return f"Decimal('{self}')"

    def __format__(self, spec, /):
        if not spec:
            return str(self)
        from decimal._format import format_decimal
        return format_decimal(self, spec, getcontext())

    # Rounding.
    def _to_exponent(self, exponent, mode):
        if not self._number:
            return _make(self._negative, 0, exponent)
        return _make(self._negative, _cut(self._negative, self._number, exponent - self._exponent, mode), exponent)

    def _to_digits(self, digits, mode):
        places = len(str(self._number)) - digits
        made = self._to_exponent(self._exponent + places, mode)
        if len(str(made._number)) > digits:
            made = _make(made._negative, made._number // 10, made._exponent + 1)
        return made

    def _shifted(self, places):
        return self if self._special else _make(self._negative, self._number, self._exponent + places)

    def quantize(self, exp, rounding=None, context=None):
        context = in_context(context)
        exp = _converted(exp)
        rounding = _mode(rounding, context)
        if self._special or exp._special:
            nan = _nan_of(self, exp, context)
            if nan is not None:
                return nan
            if self._special == exp._special:
                return self
            return context._signal(InvalidOperation, _nan)
        if self._number and len(str(self._number)) + self._exponent - exp._exponent > context.prec:
            return context._signal(InvalidOperation, _nan)
        made = self._to_exponent(exp._exponent, rounding)
        if len(str(made._number)) > context.prec or made.adjusted() > context.Emax:
            return context._signal(InvalidOperation, _nan)
        self._note_rounding(made, context)
        return made

    def _note_rounding(self, made, context):
        if made._exponent > self._exponent:
            places = made._exponent - self._exponent
            if made._number * 10 ** places != self._number:
                context._signal(Inexact)
            context._signal(Rounded)

    def to_integral_value(self, rounding=None, context=None):
        context = in_context(context)
        if self._special:
            return _nan_of(self, self, context) or self
        if self._exponent >= 0:
            return self
        return self._to_exponent(0, _mode(rounding, context))

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        context = in_context(context)
        made = self.to_integral_value(rounding, context)
        if not self._special:
            self._note_rounding(made, context)
        return made

    def normalize(self, context=None):
        context = in_context(context)
        nan = _nan_of(self, self, context)
        d = _fixed(self, context) if nan is None else nan
        if d._special:
            return d
        if d._number == 0:
            return _make(d._negative, 0, 0)
        number, exponent = d._number, d._exponent
        while number % 10 == 0:
            number //= 10
            exponent += 1
        return _make(d._negative, number, exponent)

    def __round__(self, n=None, /):
        if n is None:
            return int(self.to_integral_value(ROUND_HALF_EVEN)) if not self._special else _no_integer(self)
        return self.quantize(_make(False, 1, -n))

    def __int__(self):
        if self._special:
            _no_integer(self)
        number = self._number * 10 ** self._exponent if self._exponent >= 0 else _cut(False, self._number, -self._exponent, ROUND_DOWN)
        return -number if self._negative else number

    __trunc__ = __int__
    def __floor__(self): return int(self.to_integral_value(ROUND_FLOOR))
    def __ceil__(self): return int(self.to_integral_value(ROUND_CEILING))

    def __float__(self):
        if self._special == 'N':
            raise ValueError('cannot convert signaling NaN to float')
        return float('-nan' if self._special == 'n' and self._negative else 'nan') if self._special == 'n' else float(str(self))

    def __complex__(self): return complex(float(self))

    # Arithmetic: operators use the current context, Context's methods their own.
    def _add(self, other, context):
        return _fixed(_sum(self, other, context), context)

    def _subtract(self, other, context):
        return _fixed(_sum(self, other if other.is_nan() else other.copy_negate(), context), context)

    def _multiply(self, other, context):
        return _fixed(_product(self, other, context), context)

    def _divide(self, other, context):
        return _quotient(self, other, context)

    def _divide_int(self, other, context):
        return _divided(self, other, context, 'quotient')

    def _remainder(self, other, context):
        return _divided(self, other, context, 'rest')

    def _divmod(self, other, context):
        return _divided(self, other, context, 'both')

    def _abs(self, context): return self._minus(context) if self._negative else self._plus(context)
    def _plus(self, context):
        nan = _nan_of(self, self, context)
        if nan is not None:
            return nan
        if not self._special and not self._number and context.rounding != ROUND_FLOOR:
            return _fixed(self.copy_abs(), context)
        return _fixed(self, context)
    def _minus(self, context): return (self if self.is_nan() else self.copy_negate())._plus(context)

    def __add__(self, other): return _apply(self, other, _add_)
    def __radd__(self, other): return _apply(self, other, _add_, True)
    def __sub__(self, other): return _apply(self, other, _subtract_)
    def __rsub__(self, other): return _apply(self, other, _subtract_, True)
    def __mul__(self, other): return _apply(self, other, _multiply_)
    def __rmul__(self, other): return _apply(self, other, _multiply_, True)
    def __truediv__(self, other): return _apply(self, other, _quotient)
    def __rtruediv__(self, other): return _apply(self, other, _quotient, True)
    def __floordiv__(self, other): return _apply(self, other, Decimal._divide_int)
    def __rfloordiv__(self, other): return _apply(self, other, Decimal._divide_int, True)
    def __mod__(self, other): return _apply(self, other, Decimal._remainder)
    def __rmod__(self, other): return _apply(self, other, Decimal._remainder, True)
    def __divmod__(self, other): return _apply(self, other, Decimal._divmod)
    def __rdivmod__(self, other): return _apply(self, other, Decimal._divmod, True)

    def __pow__(self, other, modulo=None):
        other = _operand(other)
        if other is NotImplemented or modulo is not None and _operand(modulo) is NotImplemented:
            return NotImplemented
        return self._power(other, modulo, getcontext())

    def __rpow__(self, other, modulo=None):
        other = _operand(other)
        return other if other is NotImplemented else other._power(self, modulo, getcontext())

    def _power(self, other, modulo, context):
        from decimal._powers import modular_power, power
        if modulo is not None:
            return modular_power(self, other, _converted(modulo), context)
        return power(self, other, context)

    def __neg__(self): return self._minus(getcontext())
    def __pos__(self): return self._plus(getcontext())
    def __abs__(self): return self._abs(getcontext())
    def copy_negate(self): return _make(not self._negative, self._number, self._exponent, self._special)
    def copy_abs(self): return _make(False, self._number, self._exponent, self._special)
    def copy_sign(self, other, context=None):
        return _make(_converted(other)._negative, self._number, self._exponent, self._special)
    def __bool__(self): return bool(self._special or self._number)

    def fma(self, other, third, context=None):
        context = in_context(context)
        return _fixed(_sum(_product(self, _converted(other), context), _converted(third), context), context)

    def sqrt(self, context=None):
        context = in_context(context)
        nan = _nan_of(self, self, context)
        if nan is not None:
            return nan
        if not self._number and not self._special:
            return _fixed(_make(self._negative, 0, self._exponent // 2), context)
        if self._negative:
            return context._signal(InvalidOperation, _nan)
        return self if self._special else _square_root(self, context)

    # Comparison.
    def _compared(self, other, compare, ordering):
        other = _comparable(other, ordering)
        if other is NotImplemented:
            return other
        if not isinstance(other, Decimal):
            a, b = self.as_integer_ratio()
            return compare(a * other.denominator, other.numerator * b)
        if self.is_nan() or other.is_nan():
            if ordering or 'N' in (self._special, other._special):
                getcontext()._signal(InvalidOperation)
            return compare is _different
        return compare(_order(self, other), 0)

    def __eq__(self, other): return self._compared(other, _equal, False)
    def __ne__(self, other): return self._compared(other, _different, False)
    def __lt__(self, other): return self._compared(other, _less, True)
    def __le__(self, other): return self._compared(other, _less_or_equal, True)
    def __gt__(self, other): return self._compared(other, _greater, True)
    def __ge__(self, other): return self._compared(other, _greater_or_equal, True)

    def __hash__(self):
        if self._special == 'N':
            raise TypeError('Cannot hash a signaling NaN value')
        if self._special:
            return hash(float(self)) if self._special == 'F' else object.__hash__(self)
        power = (pow(10, self._exponent, _hash_modulus) if self._exponent >= 0 else
                 pow(pow(10, -1, _hash_modulus), -self._exponent, _hash_modulus))
        result = self._number * power % _hash_modulus
        result = -result if self._negative else result
        return -2 if result == -1 else result

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))
    def conjugate(self): return self
    def __copy__(self): return self
    def __deepcopy__(self, memo): return self
    def __reduce__(self): return type(self), (str(self),)
    def __sizeof__(self): return 104


def _equal(a, b): return a == b
def _different(a, b): return a != b
def _less(a, b): return a < b
def _less_or_equal(a, b): return a <= b
def _greater(a, b): return a > b
def _greater_or_equal(a, b): return a >= b


def _mode(rounding, context):
    if rounding is None:
        return context.rounding
    if rounding not in _modes:
        raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                        "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
    return rounding


def _no_integer(d):
    raise OverflowError('cannot convert Infinity to integer') if d._special == 'F' else ValueError('cannot convert NaN to integer')


def _operand(value):
    if isinstance(value, Decimal):
        return value
    return _make(value < 0, abs(value), 0) if isinstance(value, int) else NotImplemented


def _converted(value):
    made = _operand(value)
    if made is NotImplemented:
        raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
    return made


def _comparable(other, ordering):
    # A Decimal, a fraction, or NotImplemented.
    if isinstance(other, Decimal):
        return other
    if isinstance(other, int):
        return _make(other < 0, abs(other), 0)
    if isinstance(other, float):
        _note_float(ordering)
        return Decimal.from_float(other)
    if isinstance(other, complex):
        if ordering or other.imag != 0:
            return NotImplemented
        _note_float(ordering)
        return Decimal.from_float(other.real)
    import numbers
    return other if isinstance(other, numbers.Rational) else NotImplemented


def _note_float(ordering):
    # Whether they are equal may be asked of a float even where that is trapped.
    if ordering:
        getcontext()._signal(FloatOperation)
    else:
        getcontext().flags._on[FloatOperation] = True


def _apply(a, b, operation, swapped=False):
    b = _operand(b)
    if b is NotImplemented:
        return b
    return operation(b, a, getcontext()) if swapped else operation(a, b, getcontext())


def _order(a, b):
    # -1, 0 or 1: neither is a NaN.
    if a._special or b._special:
        left = 0 if not a._special else -1 if a._negative else 1
        right = 0 if not b._special else -1 if b._negative else 1
        return (left > right) - (left < right)
    if not a._number or not b._number:
        left = 0 if not a._number else -1 if a._negative else 1
        right = 0 if not b._number else -1 if b._negative else 1
        return (left > right) - (left < right)
    if a._negative != b._negative:
        return -1 if a._negative else 1
    sign = -1 if a._negative else 1
    if a.adjusted() != b.adjusted():
        return sign if a.adjusted() > b.adjusted() else -sign
    exponent = min(a._exponent, b._exponent)
    left, right = a._number * 10 ** (a._exponent - exponent), b._number * 10 ** (b._exponent - exponent)
    return sign * ((left > right) - (left < right))


def _nan_of(a, b, context):
    # The NaN that an operation on a NaN gives, or None.
    for d in (a, b):
        if d._special == 'N':
            return context._signal(InvalidOperation, _make(d._negative, d._number, 0, 'n'))
    return a if a._special == 'n' else b if b._special == 'n' else None


def _sum(a, b, context):
    if a._special or b._special:
        nan = _nan_of(a, b, context)
        if nan is not None:
            return nan
        if a._special and b._special and a._negative != b._negative:
            return context._signal(InvalidOperation, _nan)
        return a if a._special else b
    exponent = min(a._exponent, b._exponent)
    if a._number and b._number:
        a, b = _brought_near(a, b, context.prec)
        exponent = min(a._exponent, b._exponent)
    left = a._number * 10 ** (a._exponent - exponent) if a._number else 0
    right = b._number * 10 ** (b._exponent - exponent) if b._number else 0
    total = (-left if a._negative else left) + (-right if b._negative else right)
    if not total:
        negative = a._negative and b._negative or a._negative != b._negative and context.rounding == ROUND_FLOOR
        return _make(negative, 0, exponent)
    return _make(total < 0, abs(total), exponent)


def _brought_near(a, b, prec):
    # A number far below the last digit of the other counts as one unit there.
    if a.adjusted() < b.adjusted():
        b, a = _brought_near(b, a, prec)
        return a, b
    floor = min(a._exponent, a.adjusted() - prec - 2)
    if b.adjusted() < floor - 1:
        b = _make(b._negative, 1, floor - 1)
    return a, b


def _product(a, b, context):
    negative = a._negative != b._negative
    if a._special or b._special:
        nan = _nan_of(a, b, context)
        if nan is not None:
            return nan
        if a.is_zero() or b.is_zero():
            return context._signal(InvalidOperation, _nan)
        return _make(negative, 0, 0, 'F')
    return _make(negative, a._number * b._number, a._exponent + b._exponent)


def _add_(a, b, context): return _fixed(_sum(a, b, context), context)
def _multiply_(a, b, context): return _fixed(_product(a, b, context), context)
def _subtract_(a, b, context): return a._subtract(b, context)


def _quotient(a, b, context):
    negative = a._negative != b._negative
    if a._special or b._special:
        nan = _nan_of(a, b, context)
        if nan is not None:
            return nan
        if a._special and b._special:
            return context._signal(InvalidOperation, _nan)
        if a._special:
            return _make(negative, 0, 0, 'F')
        return context._signal(Clamped, _make(negative, 0, context.Etiny()))
    if b._number == 0:
        if a._number == 0:
            return context._signal(DivisionUndefined, _nan)
        return context._signal(DivisionByZero, _make(negative, 0, 0, 'F'))
    if a._number == 0:
        return _fixed(_make(negative, 0, a._exponent - b._exponent), context)
    shift = max(0, len(str(b._number)) - len(str(a._number)) + context.prec + 1)
    if context.prec > _vast:
        shift = _exact_shift(a._number, b._number, shift)
    quotient, rest = divmod(a._number * 10 ** shift, b._number)
    exponent = a._exponent - b._exponent - shift
    if rest:
        quotient += quotient % 5 == 0
    else:
        ideal = a._exponent - b._exponent
        while exponent < ideal and quotient % 10 == 0:
            quotient //= 10
            exponent += 1
    return _fixed(_make(negative, quotient, exponent), context)


_vast = 10 ** 7  # digits that nobody wants to see: what comes out even is found with as many as it has


def _exact_shift(a, b, most):
    # How many digits more a / b has than a, where it comes out even.
    rest = b // _gcd(a, b)
    if rest.bit_length() > 10 ** 6:
        return most
    powers = []
    for prime in (2, 5):
        power = 0
        while rest % prime == 0:
            rest //= prime
            power += 1
        powers.append(power)
    return max(powers) if rest == 1 else most


def _divided(a, b, context, wanted):
    # Integer quotient and remainder: of a's sign.
    negative = a._negative != b._negative
    nan = _nan_of(a, b, context)
    if nan is not None:
        return (nan, nan) if wanted == 'both' else nan
    if a._special:
        bad = context._signal(InvalidOperation, _nan)
        if wanted == 'both':
            return (bad if b._special else _make(negative, 0, 0, 'F')), bad
        return _make(negative, 0, 0, 'F') if wanted == 'quotient' and not b._special else bad
    if b.is_zero():
        return _divided_by_zero(a, negative, context, wanted)
    if b._special:
        quotient, rest = _make(negative, 0, 0), _fixed(a, context)
    else:
        exponent = min(a._exponent, b._exponent)
        if a._number and a.adjusted() - b.adjusted() > context.prec + 1:
            bad = context._signal(DivisionImpossible, _nan)
            return (bad, bad) if wanted == 'both' else bad
        left = a._number * 10 ** (a._exponent - exponent)
        q, r = divmod(left, b._number * 10 ** (b._exponent - exponent))
        if len(str(q)) > context.prec:
            bad = context._signal(DivisionImpossible, _nan)
            return (bad, bad) if wanted == 'both' else bad
        quotient = _make(negative, q, 0 if q or wanted != 'x' else 0)
        rest = _make(a._negative, r, exponent)
        if wanted != 'quotient':
            rest = _fixed(rest, context)
    return (quotient, rest) if wanted == 'both' else quotient if wanted == 'quotient' else rest


def _divided_by_zero(a, negative, context, wanted):
    if a._number == 0:
        bad = context._signal(DivisionUndefined, _nan)
        return (bad, bad) if wanted == 'both' else bad
    if wanted == 'rest':
        return context._signal(InvalidOperation, _nan)
    infinite = context._signal(DivisionByZero, _make(negative, 0, 0, 'F'))
    return (infinite, context._signal(InvalidOperation, _nan)) if wanted == 'both' else infinite


def _square_root(d, context):
    shift = 2 * (context.prec + 2)
    if context.prec > _vast and _isqrt(d._number * 10 ** (d._exponent % 2)) ** 2 == d._number * 10 ** (d._exponent % 2):
        shift = 0
    exponent = d._exponent - shift
    number = d._number * 10 ** shift
    if exponent % 2:
        number *= 10
        exponent -= 1
    root = _isqrt(number)
    if root * root != number:
        nearest = Context(context.prec, ROUND_HALF_EVEN, context.Emin, context.Emax, context.capitals, context.clamp, traps=())
        made = _fixed(_make(False, root * 10 + 1, exponent // 2 - 1), nearest)
        context._signal(Inexact)
        context._signal(Rounded)
        return made
    result, exponent = root, exponent // 2
    ideal = d._exponent // 2
    while exponent < ideal and result % 10 == 0:
        result //= 10
        exponent += 1
    return _fixed(_make(False, result, exponent), context)


def __getattr__(name):
    # Made when first asked for: a named tuple is not cheap.
    if name != 'DecimalTuple':
        raise AttributeError(f"module 'decimal' has no attribute {name!r}")
    import sys
    names = sys.modules['decimal'].__dict__
    if name not in names:
        from collections import namedtuple
        names[name] = namedtuple(name, 'sign digits exponent', module='decimal')
    return names[name]


_nan = _make(False, 0, 0, 'n')
_as_native(Decimal, Context)


def _later(name, function):
    # A method that lies in _powers, which is read when it is first used.
    def method(self, *args, **kwargs):
        from decimal import _powers
        return getattr(_powers, function)(self, *args, **kwargs)
    method.__name__ = name
    method.__qualname__ = 'Decimal.' + name
    return method


for _name in ('exp', 'ln', 'log10', 'logb', 'scaleb', 'compare', 'compare_signal', 'compare_total', 'compare_total_mag', 'next_plus',
              'next_minus', 'next_toward', 'remainder_near', 'shift', 'rotate', 'logical_and', 'logical_or', 'logical_xor',
              'logical_invert'):
    setattr(Decimal, _name, _later(_name, _name))
for _name, _function in (('max', 'larger'), ('min', 'smaller'), ('max_mag', 'larger_magnitude'), ('min_mag', 'smaller_magnitude')):
    setattr(Decimal, _name, _later(_name, _function))


def _register(numbers):
    numbers.Number.register(Decimal)


def _register_if_known():
    import sys
    if 'numbers' in sys.modules:
        _register(sys.modules['numbers'])


_register_if_known()
