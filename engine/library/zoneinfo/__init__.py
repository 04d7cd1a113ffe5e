"""Time zones by name. The tables of them are files, and there are none here: only UTC is known."""
from datetime import timedelta as _timedelta, tzinfo as _tzinfo

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError', 'InvalidTZPathWarning']

TZPATH = ()
_known = ('UTC', 'Etc/UTC')
_made = {}


class ZoneInfoNotFoundError(KeyError):
    """A zone that nothing is known about."""


class InvalidTZPathWarning(RuntimeWarning):
    """A path that is not a whole one."""


class ZoneInfo(_tzinfo):
    """A time zone by its name; one name makes one object."""

    def __new__(cls, key):
        found = _made.get((cls, key))
        if found is None:
            found = _made[cls, key] = cls.no_cache(key)
        return found

    @classmethod
    def no_cache(cls, key):
        if not isinstance(key, str):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(key).__name__}')
        if key not in _known:
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
        self = super().__new__(cls)
        self._key = key
        return self

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for kind, key in list(_made):
            if kind is cls and (only_keys is None or key in only_keys):
                del _made[kind, key]

    @property
    def key(self): return self._key

    def utcoffset(self, dt, /): return _timedelta(0)
    def dst(self, dt, /): return _timedelta(0)
    def tzname(self, dt, /): return 'UTC'
    def fromutc(self, dt, /): return dt
    def __str__(self): return self._key
    def __repr__(self): return f'{type(self).__module__}.{type(self).__qualname__}(key={self._key!r})'
    def __reduce__(self): return type(self), (self._key,)


def available_timezones():
    return set(_known)


def reset_tzpath(to=None):
    if to is not None and isinstance(to, str | bytes):
        raise TypeError(f'tzpath must be a list or tuple, not {type(to)}: {to!r}')
