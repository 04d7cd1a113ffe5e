"""Dates, times and what lies between them."""
from _guise import as_native as _as_native
import time as _time
from time import _civil, _days_of

__all__ = ['date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC']

MINYEAR, MAXYEAR = 1, 9999
_offset = 719163  # ordinal of 1970-01-01
_month_days = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _tell_of_utc(method, better):
    import warnings
    warnings.warn(f'datetime.datetime.{method}() is deprecated and scheduled for removal in a future version. Use '
                  f'timezone-aware objects to represent datetimes in UTC: datetime.datetime.{better}.', DeprecationWarning)


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else _month_days[month - 1]


def _check_date(year, month, day):
    for value in (year, month, day):
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError('day is out of range for month')


def _check_time(hour, minute, second, microsecond, fold):
    for value in (hour, minute, second, microsecond):
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')
    if fold not in (0, 1):
        raise ValueError('fold must be either 0 or 1')


def _shown(self):
    cls = type(self)
    return f'datetime.{cls.__name__}' if cls in (date, time, datetime, timedelta) else cls.__name__


# --- timedelta ---

def _round_half_even(n, d):
    q, r = divmod(n, d)
    if 2 * r > d or 2 * r == d and q % 2:
        q += 1
    return q


class timedelta:
    """A length of time."""
    __slots__ = ('_us',)

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        for value, unit in ((days, 86400_000_000), (seconds, 1_000_000), (microseconds, 1), (milliseconds, 1000),
                            (minutes, 60_000_000), (hours, 3600_000_000), (weeks, 604800_000_000)):
            if isinstance(value, int):
                total += value * unit
            elif isinstance(value, float):
                n, d = value.as_integer_ratio()
                total += _round_half_even(n * unit, d)
            else:
                raise TypeError(f'unsupported type for timedelta {_unit_name(unit)} component: {type(value).__name__}')
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
        return f"{_shown(self)}({', '.join(args) or '0'})"

    def __str__(self):
        hours, rest = divmod(self.seconds, 3600)
        text = f'{hours}:{rest // 60:02}:{rest % 60:02}'
        days = self.days
        if days:
            text = f"{days} day{'s' if abs(days) != 1 else ''}, {text}"
        return text + (f'.{self.microseconds:06}' if self.microseconds else '')

    def __add__(self, other):
        return _delta(self._us + other._us) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return _delta(self._us - other._us) if isinstance(other, timedelta) else NotImplemented

    def __rsub__(self, other):
        return _delta(other._us - self._us) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self): return _delta(-self._us)
    def __pos__(self): return self
    def __abs__(self): return _delta(abs(self._us))

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(self._us * other)
        if isinstance(other, float):
            n, d = other.as_integer_ratio()
            return _delta(_round_half_even(self._us * n, d))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        if other == 0:
            raise ZeroDivisionError('integer division or modulo by zero')
        return _delta(self._us // other) if isinstance(other, int) else NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError('integer division or modulo by zero')
            return _delta(_round_half_even(self._us, other) if other > 0 else _round_half_even(-self._us, -other))
        if isinstance(other, float):
            n, d = other.as_integer_ratio()
            return _delta(_round_half_even(self._us * d, n) if n > 0 else _round_half_even(-self._us * d, -n))
        return NotImplemented

    def __mod__(self, other):
        return _delta(self._us % other._us) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        q, r = divmod(self._us, other._us)
        return q, _delta(r)

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


def _delta(us):
    return timedelta(microseconds=us)


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)


# --- date ---

def _formatted(format, fields, us, moment):
    # strftime with what the time module does not know.
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {"None" if format is None else type(format).__name__}')
    def offset(): return '' if moment is None else _offset_text(moment.utcoffset())

    result = []
    i = 0
    while i < len(format):
        if format[i] == '%' and i + 1 < len(format):
            letter = format[i + 1]
            if letter == 'f':
                result.append(f'{us:06}')
            elif letter == 'z':
                result.append(offset().replace(':', ''))
            elif letter == ':' and format[i + 2:i + 3] == 'z':
                result.append(offset())
                i += 1
            elif letter == 'Z':
                result.append('' if moment is None else (moment.tzname() or '').replace('%', '%%'))
            else:
                result.append(format[i:i + 2])
            i += 2
        else:
            result.append(format[i])
            i += 1
    return _time.strftime(''.join(result), fields)


_fields = {'year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond', 'tzinfo', 'fold'}


def _owner(self, name):
    return 'date' if name in ('year', 'month', 'day') else 'datetime' if isinstance(self, datetime) else 'time'


class date:
    __slots__ = ('_year', '_month', '_day')

    def __new__(cls, year=None, month=None, day=None):
        if year is None:
            raise TypeError("function missing required argument 'year' (pos 1)")
        if month is None or day is None:
            missing = 'month' if month is None else 'day'
            raise TypeError(f"function missing required argument '{missing}' (pos {2 if month is None else 3})")
        _check_date(year, month, day)
        self = object.__new__(cls)
        self._year, self._month, self._day = year, month, day
        return self

    def __setattr__(self, name, value):
        if name in _fields:
            raise AttributeError(f"attribute '{name}' of 'datetime.{_owner(self, name)}' objects is not writable")
        object.__setattr__(self, name, value)

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp):
        return cls(*_civil(int(timestamp // 86400)))

    @classmethod
    def fromordinal(cls, n):
        if n < 1:
            raise ValueError('ordinal must be >= 1')
        return cls(*_civil(n - _offset))

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        parts = _iso_date(text)
        if parts is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f'Year is out of range: {year}')
        thursday_first = _days_of(year, 1, 1) % 7 in (0, 6 if _is_leap(year) else 0)
        if not 0 < week < 53 and not (week == 53 and thursday_first):
            raise ValueError(f'Invalid week: {week}')
        if not 0 < day < 8:
            raise ValueError(f'Invalid weekday: {day} (range is [1, 7])')
        first = _days_of(year, 1, 4)
        return cls(*_civil(first - (first + 3) % 7 + (week - 1) * 7 + day - 1))

    def toordinal(self): return _days_of(self._year, self._month, self._day) + _offset
    def weekday(self): return (self.toordinal() + 6) % 7
    def isoweekday(self): return self.weekday() + 1

    def isocalendar(self):
        from collections import namedtuple
        monday = self.toordinal() - self.weekday()
        year = _civil(monday + 3 - _offset)[0]
        week = (monday + 3 - _days_of(year, 1, 1) - _offset) // 7 + 1
        return _IsoCalendarDate(year, week, self.isoweekday())

    def isoformat(self): return f'{self._year:04}-{self._month:02}-{self._day:02}'
    __str__ = isoformat

    def ctime(self): return _time.asctime(self.timetuple())

    def timetuple(self):
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(), self._day_of_year(), -1))

    def _day_of_year(self):
        return _days_of(self._year, self._month, self._day) - _days_of(self._year, 1, 1) + 1

    def strftime(self, format):
        return _formatted(format, self.timetuple(), 0, None)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def replace(self, year=None, month=None, day=None):
        return type(self)(self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day)

    __replace__ = replace

    def __repr__(self):
        return f'{_shown(self)}({self._year}, {self._month}, {self._day})'

    def _key(self):
        return self._year, self._month, self._day

    def _comparable(self, other):
        return isinstance(other, date) and not isinstance(other, datetime)

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
        if not 0 < n <= 3652059:
            raise OverflowError('date value out of range')
        return type(self).fromordinal(n)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if self._comparable(other):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __reduce__(self): return type(self), self._key()


class _IsoCalendarDate(tuple):
    __slots__ = ()

    def __new__(cls, year, week, weekday):
        return tuple.__new__(cls, (year, week, weekday))

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'


def _iso_date(text):
    if text[4:5] == 'W' or text[4:6] == '-W':
        week = text.replace('-', '')
        if len(week) not in (7, 8) or not (week[:4] + week[5:]).isdecimal():
            return None
        made = date.fromisocalendar(int(week[:4]), int(week[5:7]), int(week[7:] or 1))
        return made._year, made._month, made._day
    if len(text) == 10 and text[4] == text[7] == '-':
        parts = text[:4], text[5:7], text[8:]
    elif len(text) == 8 and text.isdecimal():
        parts = text[:4], text[4:6], text[6:]
    else:
        return None
    return tuple([int(part) for part in parts]) if all([part.isdecimal() for part in parts]) else None


def _iso_time(text):
    # (hour, minute, second, microsecond, offset in seconds or None), or None.
    offset = None
    if text.endswith(('Z', 'z')):
        offset, text = 0, text[:-1]
    for sign in '+-':
        at = text.find(sign)
        if at > 0:
            rest = _iso_time(text[at + 1:])
            if rest is None:
                return None
            offset = (rest[0] * 3600 + rest[1] * 60 + rest[2]) * (1 if sign == '+' else -1)
            text = text[:at]
    whole, _, fraction = text.replace(',', '.').partition('.')
    digits = whole.replace(':', '')
    if not digits.isdecimal() or len(digits) not in (2, 4, 6) or fraction and not fraction.isdecimal():
        return None
    return (int(digits[:2]), int(digits[2:4] or 0), int(digits[4:6] or 0), int((fraction + '000000')[:6]), offset)


# --- time zones ---

def _checked_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '" + type(zone).__name__ + "'")
    return zone


def _asked(zone, what, dt):
    # What a zone says about a moment: its difference from UTC, or the part of it that is summer time.
    if zone is None:
        return None
    said = getattr(zone, what)(dt)
    if said is None:
        return None
    if not isinstance(said, timedelta):
        raise TypeError(f"tzinfo.{what}() must return None or timedelta, not '{type(said).__name__}'")
    if not -86400_000_000 < said._us < 86400_000_000:
        raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).')
    return said


def _named(zone, dt):
    name = None if zone is None else zone.tzname(dt)
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
    return name


class tzinfo:
    """What there is to say about a time zone, by subclasses."""
    __slots__ = ()

    def __new__(cls, *args, **kwargs): return object.__new__(cls)
    def tzname(self, dt, /): raise NotImplementedError('a tzinfo subclass must implement tzname()')
    def utcoffset(self, dt, /): raise NotImplementedError('a tzinfo subclass must implement utcoffset()')
    def dst(self, dt, /): raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        summer = dt.dst()
        if summer is None:
            raise ValueError('fromutc: non-None dst() result required')
        # By standard time first; whether that is a summer's moment, the zone says then.
        result = dt + (offset - summer)
        summer = result.dst()
        if summer is None:
            raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return result + summer

    def __reduce__(self):
        args = getattr(self, '__getinitargs__', tuple)()
        return type(self), args, self.__getstate__()


def _offset_text(delta):
    if delta is None:
        return ''
    sign = '-' if delta._us < 0 else '+'
    seconds, fraction = divmod(abs(delta._us), 1_000_000)
    text = f'{sign}{seconds // 3600:02}:{seconds // 60 % 60:02}'
    if seconds % 60 or fraction:
        text += f':{seconds % 60:02}'
    return text + (f'.{fraction:06}' if fraction else '')


def _check_moment(method, dt):
    if dt is not None and not isinstance(dt, datetime):
        raise TypeError(f'{method}(dt) argument must be a datetime instance or None, not {type(dt).__name__}')


class timezone(tzinfo):
    """A fixed difference from UTC."""
    __slots__ = ('_offset', '_name')

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}')
        if name is not None and not isinstance(name, str):
            raise TypeError(f'timezone() argument 2 must be str, not {type(name).__name__}')
        if not -86400_000_000 < offset._us < 86400_000_000:
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                             f'timedelta(hours=24), not {offset!r}.')
        if name is None and not offset and hasattr(timezone, 'utc'):
            return timezone.utc
        self = object.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def utcoffset(self, dt, /):
        _check_moment('utcoffset', dt)
        return self._offset

    def dst(self, dt, /):
        _check_moment('dst', dt)
        return None

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset

    def __getinitargs__(self): return (self._offset,) if self._name is None else (self._offset, self._name)

    def __reduce__(self): return timezone, self.__getinitargs__()

    def tzname(self, dt, /):
        _check_moment('tzname', dt)
        if self._name is not None:
            return self._name
        return 'UTC' if not self._offset else 'UTC' + _offset_text(self._offset)

    def __str__(self): return self.tzname(None)
    def __eq__(self, other): return self._offset == other._offset if isinstance(other, timezone) else NotImplemented
    def __hash__(self): return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        return f'datetime.timezone({self._offset!r})' if self._name is None else f'datetime.timezone({self._offset!r}, {self._name!r})'


UTC = timezone.utc = timezone(timedelta(0))
timezone.min, timezone.max = timezone(-timedelta(hours=23, minutes=59)), timezone(timedelta(hours=23, minutes=59))


# --- time ---

def _clock_text(hour, minute, second, us, timespec):
    if timespec == 'auto':
        timespec = 'microseconds' if us else 'seconds'
    try:
        return {'hours': f'{hour:02}', 'minutes': f'{hour:02}:{minute:02}', 'seconds': f'{hour:02}:{minute:02}:{second:02}',
                'milliseconds': f'{hour:02}:{minute:02}:{second:02}.{us // 1000:03}',
                'microseconds': f'{hour:02}:{minute:02}:{second:02}.{us:06}'}[timespec]
    except KeyError:
        raise ValueError('Unknown timespec value') from None


class time:
    """A time of day."""
    __slots__ = ('_us', '_tzinfo', '_fold')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        _check_time(hour, minute, second, microsecond, fold)
        self = object.__new__(cls)
        self._us = ((hour * 60 + minute) * 60 + second) * 1_000_000 + microsecond
        self._tzinfo, self._fold = _checked_zone(tzinfo), fold
        return self

    def __setattr__(self, name, value):
        if name in _fields:
            raise AttributeError(f"attribute '{name}' of 'datetime.time' objects is not writable")
        object.__setattr__(self, name, value)

    hour = property(lambda self: self._us // 3600_000_000)
    minute = property(lambda self: self._us // 60_000_000 % 60)
    second = property(lambda self: self._us // 1_000_000 % 60)
    microsecond = property(lambda self: self._us % 1_000_000)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        parts = _iso_time(text.removeprefix('T'))
        if parts is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        zone = None if parts[4] is None else _zone(parts[4])
        return cls(*parts[:4], zone)

    def isoformat(self, timespec='auto'):
        return _clock_text(self.hour, self.minute, self.second, self.microsecond, timespec) + _offset_text(self.utcoffset())

    __str__ = isoformat

    def utcoffset(self): return _asked(self.tzinfo, 'utcoffset', None)
    def tzname(self): return _named(self.tzinfo, None)

    def strftime(self, format):
        fields = _time.struct_time((1900, 1, 1, self.hour, self.minute, self.second, 0, 1, -1))
        return _formatted(format, fields, self.microsecond, self)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(self.hour if hour is None else hour, self.minute if minute is None else minute,
                          self.second if second is None else second,
                          self.microsecond if microsecond is None else microsecond,
                          self.tzinfo if tzinfo is True else tzinfo, fold=self.fold if fold is None else fold)

    __replace__ = replace

    def dst(self): return _asked(self.tzinfo, 'dst', None)

    def __repr__(self):
        parts = [self.hour, self.minute]
        if self.second or self.microsecond:
            parts.append(self.second)
        if self.microsecond:
            parts.append(self.microsecond)
        text = ', '.join(map(str, parts))
        if self.tzinfo is not None:
            text += f', tzinfo={self.tzinfo!r}'
        if self.fold:
            text += ', fold=1'
        return f'{_shown(self)}({text})'

    def _utc(self):
        offset = self.utcoffset()
        return self._us - (0 if offset is None else offset._us)

    def _ordered(self, other, compare):
        if not isinstance(other, time):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return compare(self._utc(), other._utc())

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._utc() == other._utc()

    def __lt__(self, other): return self._ordered(other, lambda a, b: a < b)
    def __le__(self, other): return self._ordered(other, lambda a, b: a <= b)
    def __gt__(self, other): return self._ordered(other, lambda a, b: a > b)
    def __ge__(self, other): return self._ordered(other, lambda a, b: a >= b)
    def __hash__(self): return hash(self._utc())
    def __reduce__(self): return type(self), (self.hour, self.minute, self.second, self.microsecond, self._tzinfo)


def _zone(seconds):
    return UTC if seconds == 0 else timezone(timedelta(seconds=seconds))


# --- datetime ---

class datetime(date):
    __slots__ = ('_us', '_tzinfo', '_fold')

    def __new__(cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = date.__new__(cls, year, month, day)
        _check_time(hour, minute, second, microsecond, fold)
        self._us = ((hour * 60 + minute) * 60 + second) * 1_000_000 + microsecond
        self._tzinfo = _checked_zone(tzinfo)
        self._fold = fold
        return self

    hour = property(lambda self: self._us // 3600_000_000)
    minute = property(lambda self: self._us // 60_000_000 % 60)
    second = property(lambda self: self._us // 1_000_000 % 60)
    microsecond = property(lambda self: self._us % 1_000_000)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def _of(cls, total, zone):
        # Microseconds since 1970-01-01, in the zone's own time.
        days, us = divmod(total, 86400_000_000)
        if not -_offset < days <= 3652059 - _offset:
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
        _checked_zone(tz)
        total = _time.time_ns() // 1000
        return cls._of(total, None) if tz is None else tz.fromutc(cls._of(total, tz))

    @classmethod
    def utcnow(cls):
        _tell_of_utc('utcnow', 'now(datetime.UTC)')
        return cls._of(_time.time_ns() // 1000, None)

    @classmethod
    def today(cls): return cls.now()

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _checked_zone(tz)
        if not hasattr(timestamp, '__round__'):
            raise TypeError(f"'{type(timestamp).__name__}' object cannot be interpreted as an integer")
        made = cls._of(round(timestamp * 1_000_000), tz)
        return made if tz is None else tz.fromutc(made)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        _tell_of_utc('utcfromtimestamp', 'fromtimestamp(timestamp, datetime.UTC)')
        return cls._of(round(timestamp * 1_000_000), None)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        for position, (value, kind) in enumerate(((date, _date_class), (time, _time_class)), 1):
            if not isinstance(value, kind):
                raise TypeError(f'combine() argument {position} must be datetime.{kind.__name__}, not {type(value).__name__}')
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                   time.tzinfo if tzinfo is True else tzinfo)

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        length = 8 if len(text) >= 8 and text[:8].isdecimal() else 10
        if 'W' in text[:6]:
            length = next((i for i, c in enumerate(text) if i > 6 and not c.isdecimal() and c != '-'), len(text))
        day = _iso_date(text[:length])
        clock = (0, 0, 0, 0, None) if len(text) == length else _iso_time(text[length + 1:])
        if day is None or clock is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls(*day, *clock[:4], None if clock[4] is None else _zone(clock[4]))

    @classmethod
    def strptime(cls, text, format):
        import _strptime
        found = _strptime.parse(text, format)
        return cls(*found[:6], found[8], None if found[9] is None else _zone(found[9]))

    def timestamp(self): return self._utc_total() / 1_000_000
    def utcoffset(self): return _asked(self._tzinfo, 'utcoffset', self)
    def tzname(self): return _named(self._tzinfo, self)
    def dst(self): return _asked(self._tzinfo, 'dst', self)
    def date(self): return date(self._year, self._month, self._day)
    def time(self): return time(self.hour, self.minute, self.second, self.microsecond)
    def timetz(self): return time(self.hour, self.minute, self.second, self.microsecond, self._tzinfo)

    def astimezone(self, tz=None):
        tz = UTC if tz is None else tz
        if not isinstance(tz, tzinfo):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")
        return tz.fromutc(type(self)._of(self._utc_total(), tz))

    def timetuple(self):
        summer = self.dst()
        return self._broken_down(-1 if summer is None else 1 if summer else 0)

    def utctimetuple(self): return type(self)._of(self._utc_total(), None)._broken_down(0)

    def _broken_down(self, summer):
        return _time.struct_time((self._year, self._month, self._day, self.hour, self.minute, self.second,
                                  self.weekday(), self._day_of_year(), summer))

    def isoformat(self, sep='T', timespec='auto'):
        return (f'{self._year:04}-{self._month:02}-{self._day:02}{sep}' +
                _clock_text(self.hour, self.minute, self.second, self.microsecond, timespec) + _offset_text(self.utcoffset()))

    def __str__(self): return self.isoformat(' ')

    def strftime(self, format):
        return _formatted(format, self.timetuple(), self.microsecond, self)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                tzinfo=True, *, fold=None):
        def kept(value, old):
            return old if value is None else value
        return type(self)(kept(year, self._year), kept(month, self._month), kept(day, self._day), kept(hour, self.hour),
                          kept(minute, self.minute), kept(second, self.second), kept(microsecond, self.microsecond),
                          self._tzinfo if tzinfo is True else tzinfo, fold=kept(fold, self._fold))

    __replace__ = replace

    def __repr__(self):
        parts = [self._year, self._month, self._day, self.hour, self.minute]
        if self.second or self.microsecond:
            parts.append(self.second)
        if self.microsecond:
            parts.append(self.microsecond)
        text = ', '.join(map(str, parts))
        if self._tzinfo is not None:
            text += f', tzinfo={self._tzinfo!r}'
        if self._fold:
            text += ', fold=1'
        return f'{_shown(self)}({text})'

    def _comparable(self, other): return isinstance(other, datetime)

    def _ordered(self, other, compare):
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return compare(self._utc_total(), other._utc_total())

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            return False
        return self._utc_total() == other._utc_total()

    def __lt__(self, other): return self._ordered(other, lambda a, b: a < b)
    def __le__(self, other): return self._ordered(other, lambda a, b: a <= b)
    def __gt__(self, other): return self._ordered(other, lambda a, b: a > b)
    def __ge__(self, other): return self._ordered(other, lambda a, b: a >= b)
    def __hash__(self): return hash(self._utc_total())

    def __add__(self, other):
        return type(self)._of(self._total() + other._us, self._tzinfo) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)._of(self._total() - other._us, self._tzinfo)
        if isinstance(other, datetime):
            if (self.utcoffset() is None) != (other.utcoffset() is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            return _delta(self._utc_total() - other._utc_total())
        return NotImplemented

    def __reduce__(self):
        return type(self), (self._year, self._month, self._day, self.hour, self.minute, self.second, self.microsecond, self._tzinfo)


date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(days=1)
time.min, time.max, time.resolution = time(0, 0), time(23, 59, 59, 999999), timedelta(microseconds=1)
datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)

_date_class, _time_class = date, time

_as_native(timedelta, date, tzinfo, timezone, time, datetime)
