"""Methods of Decimal beyond the four operations: powers, logarithms, neighbours, digits."""
import decimal as _d
from decimal._context import (in_context, DivisionImpossible, Inexact, InvalidOperation, DivisionByZero, Rounded, ROUND_HALF_EVEN, ROUND_DOWN,
                              ROUND_CEILING, ROUND_FLOOR, Context, getcontext)
from decimal._transcendental import exponential, log_of_ten, logarithm


def _wide(context, digits):
    return Context(min(digits, _d.MAX_PREC), ROUND_HALF_EVEN, -10 ** 15, 10 ** 15, context.capitals, 0, traps=())


def _inexact(d, context):
    # A result that is never exact, from more digits than wanted.
    nearest = Context(context.prec, ROUND_HALF_EVEN, context.Emin, context.Emax, context.capitals, context.clamp, traps=context.traps)
    made = _d._fixed(d, nearest)
    for signal, on in nearest.flags.items():
        if on:
            context.flags[signal] = True
    context._signal(Inexact)
    context._signal(Rounded)
    return made


def _scaled(d, places):
    # d * 10**places as an int, rounded towards minus infinity.
    shift = d._exponent + places
    number = d._number * 10 ** shift if shift >= 0 else d._number // 10 ** -shift
    return -number if d._negative else number


def _exponential_of(d, digits):
    """e**d with about that many digits."""
    places = digits + max(0, d.adjusted()) + 8
    x = _scaled(d, places)
    ten = log_of_ten(places)
    power, rest = divmod(x, ten)
    return _d._make(False, exponential(rest, places), power - places)


def _logarithm_of(d, digits):
    """ln d with about that many digits behind the point of its first."""
    power = d.adjusted()
    places = digits + len(str(abs(power))) + 8
    number = _scaled(_d._make(False, d._number, d._exponent - power), places)
    if power == -1 or power == 0:
        places += _closeness(d)
        number = _scaled(_d._make(False, d._number, d._exponent - power), places)
    value = logarithm(number, places) + power * log_of_ten(places)
    return _d._make(value < 0, abs(value), -places)


def _closeness(d):
    # Zeros behind the point in d - 1: they cost digits of the logarithm.
    near = _d._sum(d, _d._make(True, 1, 0), _wide(getcontext(), 10 ** 6))
    return max(0, -near.adjusted()) if near._number else 0


def exp(self, context=None):
    context = in_context(context)
    nan = _d._nan_of(self, self, context)
    if nan is not None:
        return nan
    if self._special:
        return _d._make(False, 0, 0) if self._negative else self
    if not self._number:
        return _d._make(False, 1, 0)
    if self.adjusted() > 18:
        return _d._fixed(_d._make(False, 1, -10 ** 19 if self._negative else 10 ** 19), context)
    return _inexact(_exponential_of(self, context.prec + 6), context)


def ln(self, context=None):
    context = in_context(context)
    nan = _d._nan_of(self, self, context)
    if nan is not None:
        return nan
    if self.is_zero():
        return _d._make(True, 0, 0, 'F')
    if self._negative:
        return context._signal(InvalidOperation, _d._nan)
    if self._special:
        return self
    if self == 1:
        return _d._make(False, 0, 0)
    return _inexact(_logarithm_of(self, context.prec + 6), context)


def log10(self, context=None):
    context = in_context(context)
    nan = _d._nan_of(self, self, context)
    if nan is not None:
        return nan
    if self.is_zero():
        return _d._make(True, 0, 0, 'F')
    if self._negative:
        return context._signal(InvalidOperation, _d._nan)
    if self._special:
        return self
    digits = str(self._number)
    if digits[0] == '1' and not digits[1:].strip('0'):
        return _d._fixed(_d.Decimal(self.adjusted()), context)
    places = context.prec + 12
    wide = _wide(context, places)
    ten = _d._make(False, log_of_ten(places), -places)
    return _inexact(_d._quotient(_logarithm_of(self, places), ten, wide), context)


def logb(self, context=None):
    context = in_context(context)
    nan = _d._nan_of(self, self, context)
    if nan is not None:
        return nan
    if self._special:
        return self.copy_abs()
    if not self._number:
        return context._signal(DivisionByZero, _d._make(True, 0, 0, 'F'))
    return _d._fixed(_d.Decimal(self.adjusted()), context)


def scaleb(self, other, context=None):
    context = in_context(context)
    other = _d._converted(other)
    nan = _d._nan_of(self, other, context)
    if nan is not None:
        return nan
    if other._special or other._exponent != 0 or abs(int(other)) > 2 * (context.Emax + context.prec):
        return context._signal(InvalidOperation, _d._nan)
    return _d._fixed(self._shifted(int(other)), context)


def power(base, exponent, context):
    """base ** exponent."""
    nan = _d._nan_of(base, exponent, context)
    if nan is not None:
        return nan
    whole = not exponent._special and exponent == exponent.to_integral_value()
    if exponent.is_zero():
        return context._signal(InvalidOperation, _d._nan) if base.is_zero() else _d._make(False, 1, 0)
    negative = base._negative and whole and int(exponent) % 2 == 1
    if base._negative and not whole and not exponent._special and not base.is_zero():
        return context._signal(InvalidOperation, _d._nan)
    if base.is_zero() or base._special or exponent._special:
        return _extreme_power(base, exponent, negative, context)
    if whole and abs(int(exponent)) < 10 ** 9:
        return _whole_power(base, int(exponent), context)
    return _real_power(base.copy_abs(), exponent, context)


def _extreme_power(base, exponent, negative, context):
    if exponent._special:
        one = _d._order(base.copy_abs(), _d._make(False, 1, 0))
        if base._negative:
            return context._signal(InvalidOperation, _d._nan)
        if one == 0:
            return _inexact(_d._make(False, 10 ** (context.prec - 1), 1 - context.prec), context)
        grows = (one > 0) != exponent._negative
    else:
        grows = base.is_zero() == exponent._negative
    return _d._make(negative, 0, 0, 'F') if grows else _d._make(negative, 0, 0)


def _whole_power(base, n, context):
    wide = _wide(context, context.prec + 4 + len(str(abs(n))))
    if n < 0:
        base = _d._quotient(_d._make(False, 1, 0), base, _wide(context, wide.prec + 2))
    result = _d._make(False, 1, 0)
    left = abs(n)
    while left:
        if left & 1:
            result = _d._fixed(_d._product(result, base, wide), wide)
        left >>= 1
        if left:
            base = _d._fixed(_d._product(base, base, wide), wide)
        if result.adjusted() > 4 * context.Emax or result.adjusted() < 4 * context.Emin - context.prec:
            break
    return _d._fixed(result, context)


def _real_power(base, exponent, context):
    if base == 1:
        return _inexact(_d._make(False, 10 ** (context.prec - 1), 1 - context.prec), context)
    digits = context.prec + 8 + max(0, exponent.adjusted())
    logarithm_ = _logarithm_of(base, digits + abs(base.adjusted()).bit_length())
    product = _d._product(logarithm_, exponent, context)
    if product.adjusted() > 18:
        return _d._fixed(_d._make(False, 1, -10 ** 19 if product._negative else 10 ** 19), context)
    result = _d._fixed(_exponential_of(product, digits), _wide(context, context.prec + 4))
    return _inexact(result, context)


def modular_power(base, exponent, modulo, context):
    for d in (base, exponent, modulo):
        if d._special or d != d.to_integral_value():
            return context._signal(InvalidOperation, _d._nan)
    if exponent._negative or not modulo._number or not (base._number or exponent._number):
        return context._signal(InvalidOperation, _d._nan)
    result = pow(abs(int(base)), int(exponent), abs(int(modulo)))
    return _d._fixed(_d._make(base._negative and int(exponent) % 2 == 1, result, 0), context)


def compare(self, other, context=None):
    context = in_context(context)
    other = _d._converted(other)
    nan = _d._nan_of(self, other, context)
    return nan if nan is not None else _d.Decimal(_d._order(self, other))


def compare_signal(self, other, context=None):
    context = in_context(context)
    other = _d._converted(other)
    if self.is_nan() or other.is_nan():
        return context._signal(InvalidOperation, _d._nan)
    return compare(self, other, context)


def _total_key(d):
    rank = {'': 0, 'F': 1, 'N': 2, 'n': 3}[d._special]
    return rank, d


def compare_total(self, other, context=None):
    other = _d._converted(other)
    if self._negative != other._negative:
        return _d.Decimal(-1 if self._negative else 1)
    result = _compare_magnitudes(self, other)
    return _d.Decimal(-result if self._negative else result)


def _compare_magnitudes(a, b):
    left, right = _total_key(a)[0], _total_key(b)[0]
    if left != right:
        return 1 if left > right else -1
    if left >= 2:
        return (a._number > b._number) - (a._number < b._number)
    order = _d._order(a.copy_abs(), b.copy_abs())
    return order or (a._exponent > b._exponent) - (a._exponent < b._exponent)


def compare_total_mag(self, other, context=None):
    return compare_total(self.copy_abs(), _d._converted(other).copy_abs())


def _chosen(self, other, context, largest, key):
    context = in_context(context)
    other = _d._converted(other)
    if self.is_nan() or other.is_nan():
        if self._special == 'n' and not other.is_nan():
            return _d._fixed(other, context)
        if other._special == 'n' and not self.is_nan():
            return _d._fixed(self, context)
        return _d._nan_of(self, other, context)
    order = _d._order(key(self), key(other)) or int(compare_total(self, other))
    return _d._fixed(self if (order >= 0) == largest else other, context)


def larger(self, other, context=None): return _chosen(self, other, context, True, lambda d: d)
def smaller(self, other, context=None): return _chosen(self, other, context, False, lambda d: d)
def larger_magnitude(self, other, context=None): return _chosen(self, other, context, True, lambda d: d.copy_abs())
def smaller_magnitude(self, other, context=None): return _chosen(self, other, context, False, lambda d: d.copy_abs())


def _neighbour(self, context, mode):
    context = in_context(context)
    nan = _d._nan_of(self, self, context)
    if nan is not None:
        return nan
    if self._special:
        if self._negative == (mode == ROUND_FLOOR):
            return self
        return _d._make(self._negative, 10 ** context.prec - 1, context.Emax - context.prec + 1)
    quiet = context.copy()
    quiet.clear_traps()
    quiet.rounding = mode
    made = _d._fixed(self, quiet)
    if made != self:
        return made
    return _d._fixed(_d._sum(self, _d._make(mode == ROUND_FLOOR, 1, quiet.Etiny() - 1), quiet), quiet)


def next_plus(self, context=None): return _neighbour(self, context, ROUND_CEILING)
def next_minus(self, context=None): return _neighbour(self, context, ROUND_FLOOR)


def next_toward(self, other, context=None):
    context = in_context(context)
    other = _d._converted(other)
    nan = _d._nan_of(self, other, context)
    if nan is not None:
        return nan
    order = _d._order(self, other)
    return self.copy_sign(other) if order == 0 else next_plus(self, context) if order < 0 else next_minus(self, context)


def remainder_near(self, other, context=None):
    context = in_context(context)
    other = _d._converted(other)
    nan = _d._nan_of(self, other, context)
    if nan is not None:
        return nan
    if self._special or other.is_zero():
        return context._signal(InvalidOperation, _d._nan)
    if other._special:
        return _d._fixed(self, context)
    exponent = self._exponent if self._exponent < other._exponent else other._exponent
    a = self._number * 10 ** (self._exponent - exponent)
    b = other._number * 10 ** (other._exponent - exponent)
    q, r = divmod(a, b)
    if 2 * r + (q & 1) > b:
        r -= b
        q += 1
    if len(str(q)) > context.prec:
        return context._signal(DivisionImpossible, _d._nan)
    return _d._fixed(_d._make(self._negative != (r < 0), abs(r), exponent), context)


def _moved(self, other, context, around):
    context = in_context(context)
    other = _d._converted(other)
    nan = _d._nan_of(self, other, context)
    if nan is not None:
        return nan
    if other._special or other._exponent != 0 or not -context.prec <= int(other) <= context.prec:
        return context._signal(InvalidOperation, _d._nan)
    if self._special:
        return self
    n = int(other)
    digits = str(self._number).rjust(context.prec, '0')[-context.prec:]
    if around:
        digits = digits[n:] + digits[:n]
    else:
        digits = (digits + '0' * n)[-context.prec:] if n >= 0 else digits[:n]
    return _d._make(self._negative, int(digits or '0'), self._exponent)


def shift(self, other, context=None): return _moved(self, other, context, False)
def rotate(self, other, context=None): return _moved(self, other, context, True)


def _logical(context, combine, *operands):
    texts = []
    for d in operands:
        if d._negative or d._exponent != 0 or d._special or str(d._number).strip('01'):
            return context._signal(InvalidOperation, _d._nan)
        texts.append(str(d._number).rjust(context.prec, '0')[-context.prec:])
    bits = [combine(*[digit == '1' for digit in column]) for column in zip(*texts)]
    return _d._make(False, int(''.join(['1' if bit else '0' for bit in bits])), 0)


def logical_and(self, other, context=None): return _logical(in_context(context), lambda a, b: a and b, self, _d._converted(other))
def logical_or(self, other, context=None): return _logical(in_context(context), lambda a, b: a or b, self, _d._converted(other))
def logical_xor(self, other, context=None): return _logical(in_context(context), lambda a, b: a != b, self, _d._converted(other))
def logical_invert(self, context=None): return _logical(in_context(context), lambda a: not a, self)
