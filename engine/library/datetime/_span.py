"""timedelta: a length of time, kept as microseconds."""
from datetime._fields import shown


def _round_half_even(n, d):
    q, r = divmod(n, d)
    if 2 * r > d or 2 * r == d and q % 2:
        q += 1
    return q


class timedelta:
    """A length of time."""
    __slots__ = ('_us',)

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total, left = 0, 0.0  # what is less than a microsecond is rounded once, at the end
        for value, unit in ((microseconds, 1), (milliseconds, 1000), (seconds, 1_000_000), (minutes, 60_000_000),
                            (hours, 3600_000_000), (days, 86400_000_000), (weeks, 604800_000_000)):
            if isinstance(value, int):
                total += value * unit
            elif isinstance(value, float):
                whole = int(value)  # says what is wrong with a nan or an infinity
                part = unit * (value - whole)
                total += whole * unit + int(part)
                left += part - int(part)
            else:
                raise TypeError(f'unsupported type for timedelta {_unit_name(unit)} component: {type(value).__name__}')
        if left:
            n, d = left.as_integer_ratio()
            total = _round_half_even(total * d + n, d)
        if not -86399999913600000000 <= total < 86400000000000000000:
            days = total // 86400_000_000
            if not -2147483648 <= days <= 2147483647:
                raise OverflowError('Python int too large to convert to C int')
            raise OverflowError(f'days={days}; must have magnitude <= 999999999')
        self = object.__new__(cls)
        self._us = total
        return self

    days = property(lambda self: self._us // 86400_000_000)
    seconds = property(lambda self: self._us // 1_000_000 % 86400)
    microseconds = property(lambda self: self._us % 1_000_000)

    def total_seconds(self):
        return self._us / 1_000_000

    def __repr__(self):
        args = [f'{name}={value}' for name, value in (('days', self.days), ('seconds', self.seconds),
                                                      ('microseconds', self.microseconds)) if value]
        return f"{shown(self)}({', '.join(args) or '0'})"

    def __str__(self):
        hours, rest = divmod(self.seconds, 3600)
        text = f'{hours}:{rest // 60:02}:{rest % 60:02}'
        days = self.days
        if days:
            text = f"{days} day{'s' if abs(days) != 1 else ''}, {text}"
        return text + (f'.{self.microseconds:06}' if self.microseconds else '')

    def __add__(self, other):
        return of_microseconds(self._us + other._us) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return of_microseconds(self._us - other._us) if isinstance(other, timedelta) else NotImplemented

    def __rsub__(self, other):
        return of_microseconds(other._us - self._us) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self): return of_microseconds(-self._us)
    def __pos__(self): return self
    def __abs__(self): return of_microseconds(abs(self._us))

    def __mul__(self, other):
        if isinstance(other, int):
            return of_microseconds(self._us * other)
        if isinstance(other, float):
            n, d = other.as_integer_ratio()
            return of_microseconds(_round_half_even(self._us * n, d))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        if other == 0:
            raise ZeroDivisionError('integer division or modulo by zero')
        return of_microseconds(self._us // other) if isinstance(other, int) else NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError('integer division or modulo by zero')
            return of_microseconds(_round_half_even(self._us, other) if other > 0 else _round_half_even(-self._us, -other))
        if isinstance(other, float):
            n, d = other.as_integer_ratio()
            return of_microseconds(_round_half_even(self._us * d, n) if n > 0 else _round_half_even(-self._us * d, -n))
        return NotImplemented

    def __mod__(self, other):
        return of_microseconds(self._us % other._us) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        q, r = divmod(self._us, other._us)
        return q, of_microseconds(r)

    def __eq__(self, other): return self._us == other._us if isinstance(other, timedelta) else NotImplemented
    def __lt__(self, other): return self._us < other._us if isinstance(other, timedelta) else NotImplemented
    def __le__(self, other): return self._us <= other._us if isinstance(other, timedelta) else NotImplemented
    def __gt__(self, other): return self._us > other._us if isinstance(other, timedelta) else NotImplemented
    def __ge__(self, other): return self._us >= other._us if isinstance(other, timedelta) else NotImplemented
    def __hash__(self): return hash((self.days, self.seconds, self.microseconds))
    def __bool__(self): return self._us != 0
    def __reduce__(self): return timedelta, (self.days, self.seconds, self.microseconds)


def _unit_name(unit):
    return {86400_000_000: 'days', 1_000_000: 'seconds', 1: 'microseconds', 1000: 'milliseconds', 60_000_000: 'minutes',
            3600_000_000: 'hours', 604800_000_000: 'weeks'}[unit]


def of_microseconds(us):
    return timedelta(microseconds=us)


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)
