"""date: a day of the calendar."""
import time as _clock
from time import _civil, _days_of

from datetime._fields import EPOCH, KEPT, LAST_ORDINAL, check_date, is_packed, packed_date, set_attribute, shown, unpacked_date
from datetime._span import timedelta
from datetime._text import day_of_week, formatted, formatted_by, iso_date


def whole_seconds(timestamp):
    """A point in time as the operating system has it; what it cannot hold is refused."""
    if isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError('Invalid value NaN (not a number)')
        if abs(timestamp) >= 2.0 ** 63:
            raise OverflowError('timestamp out of range for platform time_t')
        timestamp = int(timestamp // 1)
    elif not isinstance(timestamp, int):
        if not hasattr(timestamp, '__index__'):
            raise TypeError(f"'{type(timestamp).__name__}' object cannot be interpreted as an integer")
        timestamp = timestamp.__index__()
    if not -2 ** 63 <= timestamp < 2 ** 63:
        raise OverflowError('timestamp out of range for platform time_t')
    year = _civil(timestamp // 86400)[0]
    if not 1 <= year <= 9999:
        raise ValueError(f'year {year} is out of range')
    return timestamp


class date:
    """A day of the calendar."""
    __slots__ = ('_year', '_month', '_day')

    def __new__(cls, year=None, month=None, day=None):
        if month is None and is_packed(year, 4, 2):
            year, month, day, _ = unpacked_date(year if isinstance(year, bytes) else year.encode('latin-1'))
        if year is None:
            raise TypeError("function missing required argument 'year' (pos 1)")
        if month is None or day is None:
            missing = 'month' if month is None else 'day'
            raise TypeError(f"function missing required argument '{missing}' (pos {2 if month is None else 3})")
        check_date(year, month, day)
        self = object.__new__(cls)
        self._year, self._month, self._day = year, month, day
        return self

    __setattr__ = set_attribute
    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_clock.time())

    @classmethod
    def fromtimestamp(cls, timestamp):
        return cls(*_civil(whole_seconds(timestamp) // 86400))

    @classmethod
    def fromordinal(cls, n):
        if not isinstance(n, int):
            raise TypeError(f"'{type(n).__name__}' object cannot be interpreted as an integer")
        if n < 1:
            raise ValueError('ordinal must be >= 1')
        if n > 2 ** 31 - 1:
            raise OverflowError('signed integer is greater than maximum')
        return cls(*_civil(n - EPOCH))

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        parts = iso_date(text)
        if parts is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        for value in (year, week, day):
            if not isinstance(value, int):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        return cls(*_civil(day_of_week(year, week, day)))

    def toordinal(self): return _days_of(self._year, self._month, self._day) + EPOCH
    def weekday(self): return (self.toordinal() + 6) % 7
    def isoweekday(self): return self.weekday() + 1

    def isocalendar(self):
        monday = self.toordinal() - self.weekday()
        year = _civil(monday + 3 - EPOCH)[0]
        week = (monday + 3 - _days_of(year, 1, 1) - EPOCH) // 7 + 1
        return IsoCalendarDate(year, week, self.isoweekday())

    def isoformat(self): return f'{self._year:04}-{self._month:02}-{self._day:02}'
    __str__ = isoformat

    def ctime(self): return _clock.asctime(self.timetuple())

    def timetuple(self):
        return _clock.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(), self._day_of_year(), -1))

    def _day_of_year(self):
        return _days_of(self._year, self._month, self._day) - _days_of(self._year, 1, 1) + 1

    def strftime(self, format):
        return formatted(format, self.timetuple(), 0, None)

    def __format__(self, spec, /): return formatted_by(self, spec)

    def replace(self, year=KEPT, month=KEPT, day=KEPT):
        return type(self)(self._year if year is KEPT else year, self._month if month is KEPT else month,
                          self._day if day is KEPT else day)

    __replace__ = replace

    def __repr__(self):
        return f'{shown(self)}({self._year}, {self._month}, {self._day})'

    def _key(self):
        return self._year, self._month, self._day

    def _comparable(self, other):
        return isinstance(other, date) and not hasattr(type(other), 'hour')  # a day and a moment are two kinds

    def __eq__(self, other): return self._key() == other._key() if self._comparable(other) else NotImplemented
    def __lt__(self, other): return self._key() < other._key() if self._comparable(other) else NotImplemented
    def __le__(self, other): return self._key() <= other._key() if self._comparable(other) else NotImplemented
    def __gt__(self, other): return self._key() > other._key() if self._comparable(other) else NotImplemented
    def __ge__(self, other): return self._key() >= other._key() if self._comparable(other) else NotImplemented
    def __hash__(self): return hash(self._key())

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        n = self.toordinal() + other.days
        if not 0 < n <= LAST_ORDINAL:
            raise OverflowError('date value out of range')
        return type(self).fromordinal(n)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if self._comparable(other):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __reduce__(self): return type(self), (packed_date(*self._key()),)


class IsoCalendarDate(tuple):
    """A day by the number of its week, as ISO 8601 counts them."""
    __slots__ = ()

    def __new__(cls, year, week, weekday):
        return tuple.__new__(cls, (year, week, weekday))

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'

    def __reduce__(self): return tuple, (tuple(self),)
