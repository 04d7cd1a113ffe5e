"""time: a time of day."""
import time as _clock

from datetime._fields import KEPT, check_time, is_packed, packed_time, set_attribute, shown, unpacked_time
from datetime._text import clock_text, formatted, formatted_by, iso_time
from datetime._zone import asked, checked_zone, from_utc, named, offset_text


def clock_parts(self):
    """Hour and minute, and second and microsecond where there are some, as repr shows them."""
    if self.microsecond:
        return [self.hour, self.minute, self.second, self.microsecond]
    return [self.hour, self.minute, self.second] if self.second else [self.hour, self.minute]


def fold_and_zone(self):
    """What repr shows of these, where it shows something."""
    return ', fold=1' if self.fold else '', '' if self.tzinfo is None else f', tzinfo={self.tzinfo!r}'


# The fields below a day, of `time` and of `datetime`: hour, minute, second, microsecond, tzinfo, fold.
clock_fields = (
    property(lambda self: self._us // 3600_000_000), property(lambda self: self._us // 60_000_000 % 60),
    property(lambda self: self._us // 1_000_000 % 60), property(lambda self: self._us % 1_000_000),
    property(lambda self: self._tzinfo), property(lambda self: self._fold))


def set_clock(self, hour, minute, second, microsecond, tzinfo, fold):
    check_time(hour, minute, second, microsecond, fold)
    self._us = ((hour * 60 + minute) * 60 + second) * 1_000_000 + microsecond
    self._tzinfo, self._fold = checked_zone(tzinfo), fold


class time:
    """A time of day."""
    __slots__ = ('_us', '_tzinfo', '_fold')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if is_packed(hour, 6, 0):
            tzinfo = minute or None  # then the zone is all that may come behind
            hour, minute, second, microsecond, fold = unpacked_time(hour if isinstance(hour, bytes) else hour.encode('latin-1'))
        self = object.__new__(cls)
        set_clock(self, hour, minute, second, microsecond, tzinfo, fold)
        return self

    __setattr__ = set_attribute
    hour, minute, second, microsecond, tzinfo, fold = clock_fields

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        parts = iso_time(text.removeprefix('T'))
        if parts is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls(*parts[:4], from_utc(parts[4]))

    def isoformat(self, timespec='auto'):
        return clock_text(self.hour, self.minute, self.second, self.microsecond, timespec) + offset_text(self.utcoffset())

    __str__ = isoformat

    def utcoffset(self): return asked(self.tzinfo, 'utcoffset', None)
    def tzname(self): return named(self.tzinfo, None)

    def strftime(self, format):
        fields = _clock.struct_time((1900, 1, 1, self.hour, self.minute, self.second, 0, 1, -1))
        return formatted(format, fields, self.microsecond, self)

    def __format__(self, spec, /): return formatted_by(self, spec)

    def replace(self, hour=KEPT, minute=KEPT, second=KEPT, microsecond=KEPT, tzinfo=KEPT, *, fold=KEPT):
        given = (hour, minute, second, microsecond, tzinfo)
        old = (self.hour, self.minute, self.second, self.microsecond, self._tzinfo)
        return type(self)(*[b if a is KEPT else a for a, b in zip(given, old)], fold=self._fold if fold is KEPT else fold)

    __replace__ = replace

    def dst(self): return asked(self.tzinfo, 'dst', None)

    def __repr__(self):
        fold, zone = fold_and_zone(self)
        return f"{shown(self)}({', '.join(map(str, clock_parts(self)))}{zone}{fold})"

    def _difference(self, other):
        # In one zone, of what the clocks show; in two, of what they mean; None where only one has a zone.
        if self._tzinfo is other._tzinfo:
            return self._us - other._us
        first, second = self.utcoffset(), other.utcoffset()
        if first is None or second is None:
            return self._us - other._us if first is second else None
        return self._us - first._us - (other._us - second._us)

    def _ordered(self, other, compare):
        if not isinstance(other, time):
            return NotImplemented
        difference = self._difference(other)
        if difference is None:
            raise TypeError("can't compare offset-naive and offset-aware times")
        return compare(difference, 0)

    def __eq__(self, other):
        return self._difference(other) == 0 if isinstance(other, time) else NotImplemented

    def __lt__(self, other): return self._ordered(other, lambda a, b: a < b)
    def __le__(self, other): return self._ordered(other, lambda a, b: a <= b)
    def __gt__(self, other): return self._ordered(other, lambda a, b: a > b)
    def __ge__(self, other): return self._ordered(other, lambda a, b: a >= b)
    def __hash__(self):
        offset = (self.replace(fold=0) if self._fold else self).utcoffset()
        return hash(self._us - (0 if offset is None else offset._us))

    def __reduce_ex__(self, protocol, /):
        data = packed_time(self._us)
        if self._fold and protocol > 3:
            data = bytes([data[0] | 128]) + data[1:]
        return type(self), (data,) if self._tzinfo is None else (data, self._tzinfo)

    def __reduce__(self): return self.__reduce_ex__(2)
