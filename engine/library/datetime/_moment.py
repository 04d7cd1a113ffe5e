"""datetime: a day and a time of it."""
import time as _clock
from time import _civil, _days_of

from datetime._date import date, whole_seconds
from datetime._fields import EPOCH, KEPT, LAST_ORDINAL, is_packed, packed_date, packed_time, shown, unpacked_date, unpacked_time
from datetime._span import of_microseconds, timedelta
from datetime._text import clock_text, formatted, iso_date, iso_date_length, iso_time
from datetime._time import clock_fields, clock_parts, fold_and_zone, set_clock, time
from datetime._zone import LOCAL, asked, checked_zone, from_utc, moments, named, offset_text, tzinfo


def _tell_of_utc(method, better):
    import warnings
    warnings.warn(f'datetime.datetime.{method}() is deprecated and scheduled for removal in a future version. Use '
                  f'timezone-aware objects to represent datetimes in UTC: datetime.datetime.{better}.', DeprecationWarning)


class datetime(date):
    """A day and a time of it, in a zone or in none."""
    __slots__ = ('_us', '_tzinfo', '_fold')

    def __new__(cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if is_packed(year, 10, 2):
            tzinfo = month  # then the zone is all that may come behind
            data = year if isinstance(year, bytes) else year.encode('latin-1')
            year, month, day, fold = unpacked_date(data)
            hour, minute, second, microsecond, _ = unpacked_time(data[4:])
        self = date.__new__(cls, year, month, day)
        set_clock(self, hour, minute, second, microsecond, tzinfo, fold)
        return self

    hour, minute, second, microsecond, tzinfo, fold = clock_fields

    @classmethod
    def _of(cls, total, zone):
        # Microseconds since 1970-01-01, in the zone's own time.
        days, us = divmod(total, 86400_000_000)
        if not -EPOCH < days <= LAST_ORDINAL - EPOCH:
            raise OverflowError('date value out of range')
        self = cls(*_civil(days), tzinfo=zone)
        self._us = us
        return self

    def _total(self):
        return _days_of(self._year, self._month, self._day) * 86400_000_000 + self._us

    def _utc_total(self):
        offset = self.utcoffset()
        return self._total() - (0 if offset is None else offset._us)

    @classmethod
    def now(cls, tz=None):
        checked_zone(tz)
        total = _clock.time_ns() // 1000
        return cls._of(total, None) if tz is None else tz.fromutc(cls._of(total, tz))

    @classmethod
    def utcnow(cls):
        _tell_of_utc('utcnow', 'now(datetime.UTC)')
        return cls._of(_clock.time_ns() // 1000, None)

    @classmethod
    def today(cls): return cls.now()

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        checked_zone(tz)
        whole_seconds(timestamp)
        made = cls._of(round(timestamp * 1_000_000), tz)
        return made if tz is None else tz.fromutc(made)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        _tell_of_utc('utcfromtimestamp', 'fromtimestamp(timestamp, datetime.UTC)')
        return cls._of(round(timestamp * 1_000_000), None)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        for position, (value, kind) in enumerate(((date, _date), (time, _time)), 1):
            if not isinstance(value, kind):
                raise TypeError(f'combine() argument {position} must be datetime.{kind.__name__}, not {type(value).__name__}')
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                   time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        length = iso_date_length(text)
        day = iso_date(text[:length])
        clock = (0, 0, 0, 0, None) if len(text) == length else iso_time(text[length + 1:])
        if day is None or clock is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls(*day, *clock[:4], from_utc(clock[4]))

    @classmethod
    def strptime(cls, text, format):
        import _strptime
        for place, value in enumerate((text, format), 1):
            if not isinstance(value, str):
                raise TypeError(f'strptime() argument {place} must be str, not {"None" if value is None else type(value).__name__}')
        found = _strptime.parse(text, format)
        return cls(*found[:6], found[8], from_utc(None if found[9] is None else round(found[9] * 1_000_000), found[10]))

    def timestamp(self): return self._utc_total() / 1_000_000
    def utcoffset(self): return asked(self._tzinfo, 'utcoffset', self)
    def tzname(self): return named(self._tzinfo, self)
    def dst(self): return asked(self._tzinfo, 'dst', self)
    def date(self): return _date(self._year, self._month, self._day)
    def time(self): return _time(self.hour, self.minute, self.second, self.microsecond, fold=self._fold)
    def timetz(self): return _time(self.hour, self.minute, self.second, self.microsecond, self._tzinfo, fold=self._fold)

    def astimezone(self, tz=None):
        tz = LOCAL if tz is None else tz
        if not isinstance(tz, tzinfo):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")
        return self if tz is self._tzinfo else tz.fromutc(type(self)._of(self._utc_total(), tz))

    def timetuple(self):
        summer = self.dst()
        return self._broken_down(-1 if summer is None else 1 if summer else 0)

    def utctimetuple(self): return type(self)._of(self._utc_total(), None)._broken_down(0)

    def _broken_down(self, summer):
        return _clock.struct_time((self._year, self._month, self._day, self.hour, self.minute, self.second,
                                  self.weekday(), self._day_of_year(), summer))

    def isoformat(self, sep='T', timespec='auto'):
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError(f'isoformat() argument 1 must be a unicode character, not {"None" if sep is None else type(sep).__name__}')
        return (f'{self._year:04}-{self._month:02}-{self._day:02}{sep}' +
                clock_text(self.hour, self.minute, self.second, self.microsecond, timespec, 2) + offset_text(self.utcoffset()))

    def __str__(self): return self.isoformat(' ')

    def strftime(self, format):
        return formatted(format, self.timetuple(), self.microsecond, self)

    def replace(self, year=KEPT, month=KEPT, day=KEPT, hour=KEPT, minute=KEPT, second=KEPT, microsecond=KEPT, tzinfo=KEPT, *,
                fold=KEPT):
        given = (year, month, day, hour, minute, second, microsecond, tzinfo)
        old = (*self._key(), self.hour, self.minute, self.second, self.microsecond, self._tzinfo)
        return type(self)(*[b if a is KEPT else a for a, b in zip(given, old)], fold=self._fold if fold is KEPT else fold)

    __replace__ = replace

    def __repr__(self):
        parts = [self._year, self._month, self._day, *clock_parts(self)]
        return f"{shown(self)}({', '.join(map(str, parts))}{''.join(fold_and_zone(self))})"

    def _comparable(self, other): return isinstance(other, datetime)

    def _difference(self, other):
        # In one zone, of what the clocks show; in two, of what they mean; None where only one has a zone.
        naive = self._total() - other._total()
        if self._tzinfo is other._tzinfo:
            return naive
        first, second = self.utcoffset(), other.utcoffset()
        if first is None or second is None:
            return naive if first is second else None
        return naive - first._us + second._us

    def _depends_on_fold(self):
        # A time that the clock shows twice, or never: it is equal to none of another zone.
        return self.utcoffset() != self.replace(fold=not self._fold).utcoffset()

    def _ordered(self, other, compare):
        if not isinstance(other, datetime):
            return NotImplemented
        difference = self._difference(other)
        if difference is None:
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return compare(difference, 0)

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        if self._difference(other) != 0:
            return False
        return self._tzinfo is other._tzinfo or not (self._depends_on_fold() or other._depends_on_fold())

    def __lt__(self, other): return self._ordered(other, lambda a, b: a < b)
    def __le__(self, other): return self._ordered(other, lambda a, b: a <= b)
    def __gt__(self, other): return self._ordered(other, lambda a, b: a > b)
    def __ge__(self, other): return self._ordered(other, lambda a, b: a >= b)
    def __hash__(self):
        return hash((self.replace(fold=0) if self._fold else self)._utc_total())

    def __add__(self, other):
        return type(self)._of(self._total() + other._us, self._tzinfo) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)._of(self._total() - other._us, self._tzinfo)
        if isinstance(other, datetime):
            difference = self._difference(other)
            if difference is None:
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            return of_microseconds(difference)
        return NotImplemented

    def __reduce_ex__(self, protocol, /):
        data = packed_date(*self._key()) + packed_time(self._us)
        if self._fold and protocol > 3:
            data = data[:2] + bytes([data[2] | 128]) + data[3:]
        return type(self), (data,) if self._tzinfo is None else (data, self._tzinfo)

    def __reduce__(self): return self.__reduce_ex__(2)


_date, _time = date, time  # by other names: the class has methods of these
moments.append(datetime)
