"""Decimal numbers with as many digits as wanted."""
from math import isqrt as _isqrt
import numbers as _numbers

__all__ = ['Decimal', 'Context', 'getcontext', 'setcontext', 'localcontext', 'DecimalException', 'InvalidOperation',
           'DivisionByZero', 'Inexact', 'Rounded', 'Overflow', 'Underflow', 'ROUND_UP', 'ROUND_DOWN', 'ROUND_CEILING',
           'ROUND_FLOOR', 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_05UP', 'DefaultContext',
           'BasicContext', 'ExtendedContext']

ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR = 'ROUND_UP', 'ROUND_DOWN', 'ROUND_CEILING', 'ROUND_FLOOR'
ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP = 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_05UP'


class DecimalException(ArithmeticError):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


class Context:
    def __init__(self, prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=None, traps=None):
        self.prec = prec
        self.rounding = rounding
        self.Emin, self.Emax, self.capitals, self.clamp = Emin, Emax, capitals, clamp
        self.flags = dict.fromkeys((InvalidOperation, DivisionByZero, Inexact, Rounded), False)
        self.traps = {InvalidOperation: True, DivisionByZero: True, Overflow: True, Inexact: False, Rounded: False}
        if traps is not None:
            for signal in self.traps:
                self.traps[signal] = signal in traps

    def copy(self):
        made = Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp)
        made.traps = dict(self.traps)
        return made

    __copy__ = copy

    def clear_flags(self):
        for signal in self.flags:
            self.flags[signal] = False

    def create_decimal(self, num='0'): return _rounded(Decimal(num), self)
    def add(self, a, b): return _rounded(_sum(Decimal(a), Decimal(b)), self)
    def multiply(self, a, b): return _rounded(_product(Decimal(a), Decimal(b)), self)
    def divide(self, a, b): return _quotient(Decimal(a), Decimal(b), self)
    def sqrt(self, a): return Decimal(a).sqrt(self)

    def __repr__(self):
        flags = ', '.join([signal.__name__ for signal, on in self.flags.items() if on])
        traps = ', '.join([signal.__name__ for signal, on in self.traps.items() if on])
        return (f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, '
                f'capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])')


DefaultContext = Context()
BasicContext = Context(9, ROUND_HALF_UP)
ExtendedContext = Context(9, traps=())
_current = [Context()]


def getcontext(): return _current[0]
def setcontext(context): _current[0] = context


class localcontext:
    def __init__(self, ctx=None, **changes):
        self._context = (ctx or getcontext()).copy()
        for name, value in changes.items():
            setattr(self._context, name, value)

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._context)
        return self._context

    def __exit__(self, *details):
        setcontext(self._saved)


def _signal(kind, message, result):
    context = getcontext()
    base = InvalidOperation if issubclass(kind, InvalidOperation) else kind
    context.flags[base] = True
    if context.traps.get(base):
        raise base([kind]) if message is None else kind(message)
    return result


def _round_up(mode, negative, kept, rest, half):
    # Whether a digit string cut behind `kept` is one larger; rest against half of a unit.
    if rest == 0:
        return False
    if mode == ROUND_HALF_EVEN:
        return rest > half or rest == half and kept % 2 == 1
    if mode == ROUND_HALF_UP:
        return rest >= half
    if mode == ROUND_HALF_DOWN:
        return rest > half
    if mode == ROUND_UP:
        return True
    if mode == ROUND_CEILING:
        return not negative
    if mode == ROUND_FLOOR:
        return negative
    if mode == ROUND_05UP:
        return kept % 5 == 0
    return False


def _cut(negative, number, places, mode):
    # number / 10**places, rounded to an int.
    if places <= 0:
        return number * 10 ** -places
    unit = 10 ** places
    kept, rest = divmod(number, unit)
    return kept + _round_up(mode, negative, kept, 2 * rest, unit)


def _make(negative, number, exponent, special=''):
    self = object.__new__(Decimal)
    self._negative, self._number, self._exponent, self._special = negative, number, exponent, special
    return self


def _rounded(d, context=None):
    context = context or getcontext()
    if d._special:
        return d
    digits = len(str(d._number))
    if digits <= context.prec:
        return d
    places = digits - context.prec
    number = _cut(d._negative, d._number, places, context.rounding)
    if len(str(number)) > context.prec:
        number //= 10
        places += 1
    context.flags[Rounded] = True
    if number * 10 ** places != d._number:
        context.flags[Inexact] = True
    return _make(d._negative, number, d._exponent + places)


def _parse(text):
    t = text.strip().replace('_', '')
    negative = t[:1] == '-'
    if t[:1] in ('+', '-'):
        t = t[1:]
    lower = t.lower()
    if lower in ('inf', 'infinity'):
        return negative, 0, 0, 'F'
    if lower in ('nan', 'snan'):
        return negative, 0, 0, 'n'
    number, e, exponent = lower.partition('e')
    whole, _, fraction = number.partition('.')
    digits = whole + fraction
    sign = exponent[:1] in ('+', '-') and exponent[:1]
    if not digits.isdecimal() or e and not exponent[bool(sign):].isdecimal():
        return None
    return negative, int(digits), (int(exponent) if e else 0) - len(fraction), ''


class Decimal:
    """A decimal number: sign, digits and a power of ten."""
    __slots__ = ('_negative', '_number', '_exponent', '_special')

    def __new__(cls, value='0', context=None):
        self = object.__new__(cls)
        if isinstance(value, str):
            parts = _parse(value)
            if parts is None:
                return _signal(ConversionSyntax, None, _nan)
        elif isinstance(value, Decimal):
            parts = value._negative, value._number, value._exponent, value._special
        elif isinstance(value, int):
            parts = value < 0, abs(value), 0, ''
        elif isinstance(value, float):
            parts = _of_float(value)
        elif isinstance(value, (tuple, list)):
            sign, digits, exponent = value
            parts = bool(sign), int(''.join(map(str, digits)) or '0'), exponent, ''
        else:
            raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
        self._negative, self._number, self._exponent, self._special = parts
        return self

    @classmethod
    def from_float(cls, f): return cls(f)

    def is_nan(self): return self._special == 'n'
    def is_infinite(self): return self._special == 'F'
    def is_finite(self): return not self._special
    def is_zero(self): return not self._special and self._number == 0
    def is_signed(self): return self._negative
    def adjusted(self): return self._exponent + len(str(self._number)) - 1

    def as_tuple(self):
        from collections import namedtuple
        exponent = self._special or self._exponent
        return DecimalTuple(int(self._negative), tuple(map(int, str(self._number))), exponent)

    def as_integer_ratio(self):
        if self._special:
            raise (OverflowError('cannot convert Infinity to integer ratio') if self._special == 'F' else
                   ValueError('cannot convert NaN to integer ratio'))
        from math import gcd
        n, d = (self._number * 10 ** self._exponent, 1) if self._exponent >= 0 else (self._number, 10 ** -self._exponent)
        g = gcd(n, d)
        return (-n if self._negative else n) // g, d // g

    def __str__(self):
        sign = '-' if self._negative else ''
        if self._special:
            return sign + ('Infinity' if self._special == 'F' else 'NaN')
        digits = str(self._number)
        left = self._exponent + len(digits)
        if self._exponent <= 0 and left > -6:
            if self._exponent == 0:
                return sign + digits
            if left > 0:
                return f'{sign}{digits[:left]}.{digits[left:]}'
            return f"{sign}0.{'0' * -left}{digits}"
        mantissa = digits[0] + ('.' + digits[1:] if len(digits) > 1 else '')
        return f'{sign}{mantissa}E{left - 1:+}'

    def __repr__(self): return f"Decimal('{self}')"

    def __format__(self, spec):
        if not spec or self._special:
            return format(str(self), spec)
        kind = spec[-1] if spec[-1] in 'eEfFgGn%' else ''
        if kind and kind in 'fF%' or not kind:
            head = spec[:-1] if kind else spec
            head, dot, places = head.partition('.')
            d = self * 100 if kind == '%' else self
            if dot:
                d = d._to_exponent(-int(places), getcontext().rounding)
            elif not kind:
                return format(str(self), head) if ',' not in head else _grouped(self._plain(), head, '')
            return _grouped(d._plain(), head, '%' if kind == '%' else '')
        return format(float(self), spec)

    def _plain(self):
        # Never with an exponent.
        sign = '-' if self._negative else ''
        if self._exponent >= 0:
            return sign + str(self._number * 10 ** self._exponent)
        digits = str(self._number).rjust(1 - self._exponent, '0')
        return f'{sign}{digits[:self._exponent]}.{digits[self._exponent:]}'

    def _to_exponent(self, exponent, mode):
        return _make(self._negative, _cut(self._negative, self._number, exponent - self._exponent, mode), exponent)

    def quantize(self, exp, rounding=None, context=None):
        context = context or getcontext()
        exp = _operand(exp)
        if self._special or exp._special:
            return self if self._special == exp._special else _signal(InvalidOperation, None, _nan)
        made = self._to_exponent(exp._exponent, rounding or context.rounding)
        if len(str(made._number)) > context.prec:
            return _signal(InvalidOperation, None, _nan)
        return made

    def to_integral_value(self, rounding=None, context=None):
        if self._special or self._exponent >= 0:
            return self
        return self._to_exponent(0, rounding or getcontext().rounding)

    to_integral = to_integral_exact = to_integral_value

    def normalize(self, context=None):
        d = _rounded(self, context)
        if d._special:
            return d
        if d._number == 0:
            return _make(d._negative, 0, 0)
        number, exponent = d._number, d._exponent
        while number % 10 == 0:
            number //= 10
            exponent += 1
        return _make(d._negative, number, exponent)

    def sqrt(self, context=None):
        context = context or getcontext()
        if self._special == 'n' or self._special and not self._negative:
            return self
        if self._number == 0:
            return _make(self._negative, 0, self._exponent // 2)
        if self._negative:
            return _signal(InvalidOperation, None, _nan)
        shift = 2 * (context.prec + 2)
        exponent = self._exponent - shift
        number = self._number * 10 ** shift
        if exponent % 2:
            number *= 10
            exponent -= 1
        root = _isqrt(number)
        if root * root == number:
            result, exponent = root, exponent // 2
            ideal = self._exponent // 2
            while exponent < ideal and result % 10 == 0:
                result //= 10
                exponent += 1
            return _rounded(_make(False, result, exponent), context)
        return _rounded(_make(False, root * 10 + 1, exponent // 2 - 1), context)

    def _signed(self): return -self._number if self._negative else self._number

    def __add__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _rounded(_sum(self, other))

    __radd__ = __add__

    def __sub__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _rounded(_sum(self, other.copy_negate()))

    def __rsub__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other - self

    def __mul__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _rounded(_product(self, other))

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _quotient(self, other, getcontext())

    def __rtruediv__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other / self

    def __divmod__(self, other):
        other = _operand(other)
        if other is NotImplemented:
            return other
        if other._number == 0 and not other._special:
            if self._number == 0:
                return _signal(DivisionUndefined, None, (_nan, _nan))
            return _signal(DivisionByZero, 'x // 0', (_nan, _nan))
        exponent = min(self._exponent, other._exponent)
        a = self._number * 10 ** (self._exponent - exponent)
        b = other._number * 10 ** (other._exponent - exponent)
        q, r = divmod(a, b)
        return _make(self._negative != other._negative, q, 0), _rounded(_make(self._negative, r, exponent))

    def __floordiv__(self, other):
        result = self.__divmod__(other)
        return result if result is NotImplemented else result[0]

    def __mod__(self, other):
        result = self.__divmod__(other)
        return result if result is NotImplemented else result[1]

    def __rfloordiv__(self, other): return _operand(other) // self
    def __rmod__(self, other): return _operand(other) % self

    def __pow__(self, other, modulo=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        if other._special or other != other.to_integral_value():
            return _power(self, other)
        n = int(other)
        if n == 0:
            return _signal(InvalidOperation, None, _nan) if self._number == 0 and not self._special else _make(False, 1, 0)
        wide = getcontext().copy()
        wide.prec += 6 + len(str(abs(n)))
        result = _make(False, 1, 0)
        base = self
        left = abs(n)
        while left:
            if left & 1:
                result = _rounded(_product(result, base), wide)
            base = _rounded(_product(base, base), wide)
            left >>= 1
        return _quotient(_make(False, 1, 0), result, getcontext()) if n < 0 else _rounded(result)

    def __rpow__(self, other): return _operand(other) ** self
    def __neg__(self): return _rounded(self if self._number == 0 and not self._special and not self._negative else self.copy_negate())
    def __pos__(self): return _rounded(self)
    def __abs__(self): return _rounded(self.copy_abs())
    def copy_negate(self): return _make(not self._negative, self._number, self._exponent, self._special)
    def copy_abs(self): return _make(False, self._number, self._exponent, self._special)
    def __bool__(self): return bool(self._special or self._number)

    def __int__(self):
        if self._special:
            raise OverflowError('cannot convert Infinity to integer') if self._special == 'F' else ValueError('cannot convert NaN to integer')
        number = self._number * 10 ** self._exponent if self._exponent >= 0 else self._number // 10 ** -self._exponent
        return -number if self._negative else number

    __trunc__ = __int__

    def __float__(self):
        return float(str(self))

    def __floor__(self): return int(self.to_integral_value(ROUND_FLOOR))
    def __ceil__(self): return int(self.to_integral_value(ROUND_CEILING))

    def __round__(self, n=None):
        if n is None:
            return int(self.to_integral_value(ROUND_HALF_EVEN))
        return self._to_exponent(-n, ROUND_HALF_EVEN)

    def _compared(self, other, compare):
        if isinstance(other, float):
            other = Decimal(other)
        elif isinstance(other, _numbers.Rational) and not isinstance(other, int):
            a, b = self.as_integer_ratio()
            return compare(a * other.denominator, other.numerator * b)
        else:
            other = _operand(other)
        if other is NotImplemented:
            return other
        if self._special or other._special:
            return compare(float(self), float(other))
        exponent = min(self._exponent, other._exponent)
        return compare(self._signed() * 10 ** (self._exponent - exponent), other._signed() * 10 ** (other._exponent - exponent))

    def __eq__(self, other): return self._compared(other, lambda a, b: a == b)
    def __lt__(self, other): return self._compared(other, lambda a, b: a < b)
    def __le__(self, other): return self._compared(other, lambda a, b: a <= b)
    def __gt__(self, other): return self._compared(other, lambda a, b: a > b)
    def __ge__(self, other): return self._compared(other, lambda a, b: a >= b)

    def compare(self, other, context=None):
        other = _operand(other)
        return Decimal((self > other) - (self < other))

    def max(self, other, context=None): return _rounded(self if self >= other else _operand(other))
    def min(self, other, context=None): return _rounded(self if self <= other else _operand(other))

    def __hash__(self):
        if self._special:
            return hash(float(self)) if self._special == 'F' else object.__hash__(self)
        modulus = 2305843009213693951
        power = pow(10, self._exponent, modulus) if self._exponent >= 0 else pow(pow(10, -1, modulus), -self._exponent, modulus)
        result = self._number * power % modulus
        result = -result if self._negative else result
        return -2 if result == -1 else result

    def ln(self, context=None):
        import math
        return _rounded(Decimal(math.log(self)), context)

    def log10(self, context=None):
        import math
        return _rounded(Decimal(math.log10(self)), context)

    def exp(self, context=None): return _exponential(self, context or getcontext())
    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))
    def conjugate(self): return self
    def __copy__(self): return self
    def __deepcopy__(self, memo): return self
    def __reduce__(self): return Decimal, (str(self),)


def _tuple_type():
    from collections import namedtuple
    return namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')


DecimalTuple = _tuple_type()
_nan = _make(False, 0, 0, 'n')


def _of_float(value):
    if value != value:
        return False, 0, 0, 'n'
    if value in (float('inf'), float('-inf')):
        return value < 0, 0, 0, 'F'
    n, d = abs(value).as_integer_ratio()
    k = d.bit_length() - 1
    return str(value)[0] == '-', n * 5 ** k, -k, ''


def _operand(value):
    if isinstance(value, Decimal):
        return value
    return Decimal(value) if isinstance(value, int) else NotImplemented


def _sum(a, b):
    if a._special or b._special:
        if 'n' in (a._special, b._special):
            return _nan
        if a._special and b._special and a._negative != b._negative:
            return _signal(InvalidOperation, None, _nan)
        return a if a._special else b
    exponent = min(a._exponent, b._exponent)
    total = a._signed() * 10 ** (a._exponent - exponent) + b._signed() * 10 ** (b._exponent - exponent)
    return _make(total < 0 or total == 0 and a._negative and b._negative, abs(total), exponent)


def _product(a, b):
    negative = a._negative != b._negative
    if a._special or b._special:
        if 'n' in (a._special, b._special):
            return _nan
        if a.is_zero() or b.is_zero():
            return _signal(InvalidOperation, None, _nan)
        return _make(negative, 0, 0, 'F')
    return _make(negative, a._number * b._number, a._exponent + b._exponent)


def _quotient(a, b, context):
    negative = a._negative != b._negative
    if a._special or b._special:
        if 'n' in (a._special, b._special):
            return _nan
        if a._special and b._special:
            return _signal(InvalidOperation, None, _nan)
        return _make(negative, 0, 0, 'F') if a._special else _make(negative, 0, 0)
    if b._number == 0:
        if a._number == 0:
            return _signal(DivisionUndefined, None, _nan)
        return _by_zero(negative)
    if a._number == 0:
        return _make(negative, 0, a._exponent - b._exponent)
    shift = max(0, len(str(b._number)) - len(str(a._number)) + context.prec + 1)
    quotient, rest = divmod(a._number * 10 ** shift, b._number)
    exponent = a._exponent - b._exponent - shift
    if rest:
        if quotient % 5 == 0:
            quotient += 1
    else:
        ideal = a._exponent - b._exponent
        while exponent < ideal and quotient % 10 == 0:
            quotient //= 10
            exponent += 1
    return _rounded(_make(negative, quotient, exponent), context)


def _by_zero(negative):
    context = getcontext()
    context.flags[DivisionByZero] = True
    if context.traps[DivisionByZero]:
        raise DivisionByZero([DivisionByZero])
    return _make(negative, 0, 0, 'F')


def _exponential(d, context):
    wide = context.copy()
    wide.prec += 10
    halvings = max(0, d.adjusted() * 4 + 4)
    x = _quotient(d, Decimal(2 ** halvings), wide)
    term = total = Decimal(1)
    n = 0
    while term._number and term.adjusted() > total.adjusted() - wide.prec - 2:
        n += 1
        term = _quotient(_rounded(_product(term, x), wide), Decimal(n), wide)
        total = _rounded(_sum(total, term), wide)
    for _ in range(halvings):
        total = _rounded(_product(total, total), wide)
    return _rounded(total, context)


def _power(base, exponent):
    if exponent == Decimal('0.5'):
        return base.sqrt()
    return _rounded(Decimal(float(base) ** float(exponent)))


def _grouped(text, head, tail):
    # Thousands, fill, alignment and width of a format.
    grouping = ',' if ',' in head else '_' if '_' in head else ''
    head = head.replace(',', '')
    if grouping == '_':
        head = head.replace('_', '')
    sign = '-' if text[0] == '-' else ''
    whole, dot, fraction = text.lstrip('-').partition('.')
    if grouping:
        whole = format(int(whole), grouping)
    if '+' in head:
        sign = sign or '+'
        head = head.replace('+', '')
    body = sign + whole + dot + fraction + tail
    zero = head[:1] == '0' and head[:2] not in ('0<', '0>', '0^')
    if zero:
        return sign + body[len(sign):].rjust(int(head) - len(sign), '0')
    return format(body, head if head[:1] in '<>^' or head[1:2] in ('<', '>', '^') else '>' + head if head else '')
