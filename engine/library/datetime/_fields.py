"""The fields of dates and times: what they may be, how they are packed, shown and protected."""

MINYEAR, MAXYEAR = 1, 9999
EPOCH = 719163  # ordinal of 1970-01-01
LAST_ORDINAL = 3652059
_month_days = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

KEPT = object()  # the default of what replace() takes: as it is
_names = {'year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond', 'tzinfo', 'fold'}


def set_attribute(self, name, value, /):
    """The __setattr__ of all three classes: fields are read only."""
    if name in _names and hasattr(type(self), name):
        owner = 'date' if name in ('year', 'month', 'day') else 'datetime' if hasattr(type(self), 'year') else 'time'
        raise AttributeError(f"attribute '{name}' of 'datetime.{owner}' objects is not writable")
    if not hasattr(type(self), name) and not hasattr(self, '__dict__'):
        raise AttributeError(f"'datetime.{type(self).__name__}' object has no attribute '{name}' "
                             'and no __dict__ for setting new attributes', name=name, obj=self)
    object.__setattr__(self, name, value)


def shown(self):
    """The name of an object's class, as its repr begins."""
    cls = type(self)
    return f'datetime.{cls.__name__}' if cls.__module__ == 'datetime' else cls.__name__


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    return 29 if month == 2 and is_leap(year) else _month_days[month - 1]


def check_date(year, month, day):
    for value in (year, month, day):
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError('day is out of range for month')


def check_time(hour, minute, second, microsecond, fold):
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


# --- as bytes: what __reduce__ gives, and what a constructor takes for it ---

def packed_date(year, month, day):
    return bytes([year >> 8, year & 255, month, day])


def packed_time(us):
    seconds, us = divmod(us, 1_000_000)
    return bytes([seconds // 3600, seconds // 60 % 60, seconds % 60, us >> 16, us >> 8 & 255, us & 255])


def unpacked_date(data):
    """(year, month, day, fold) out of the first four bytes."""
    return data[0] << 8 | data[1], data[2] & 127, data[3], data[2] >> 7


def unpacked_time(data):
    """(hour, minute, second, microsecond, fold) out of the last six bytes."""
    return data[0] & 127, data[1], data[2], data[3] << 16 | data[4] << 8 | data[5], data[0] >> 7


def is_packed(value, size, place):
    """Whether this is what __reduce__ gave; `place` is that of the month, or the hour where there is none."""
    if not isinstance(value, bytes | str) or len(value) != size:
        return False
    month = value[place] if isinstance(value, bytes) else ord(value[place])
    return 1 <= month & 127 <= 12 if size != 6 else month & 127 < 24
