"""tzinfo, what zones say; timezone, a fixed difference from UTC."""
from datetime._fields import KEPT
from datetime._span import timedelta

moments = []  # the class datetime, once it is made


def checked_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '" + type(zone).__name__ + "'")
    return zone


def asked(zone, what, dt):
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


def named(zone, dt):
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
        if not isinstance(dt, moments[0]):
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


def offset_text(delta):
    if delta is None:
        return ''
    sign = '-' if delta._us < 0 else '+'
    seconds, fraction = divmod(abs(delta._us), 1_000_000)
    text = f'{sign}{seconds // 3600:02}:{seconds // 60 % 60:02}'
    if seconds % 60 or fraction:
        text += f':{seconds % 60:02}'
    return text + (f'.{fraction:06}' if fraction else '')


def _check_moment(method, dt):
    if dt is not None and not isinstance(dt, moments[0]):
        raise TypeError(f'{method}(dt) argument must be a datetime instance or None, not {type(dt).__name__}')


class timezone(tzinfo):
    """A fixed difference from UTC."""
    __slots__ = ('_offset', '_name')

    def __new__(cls, offset, name=KEPT):
        if not isinstance(offset, timedelta):
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}')
        if name is KEPT:
            name = None
        elif not isinstance(name, str):
            raise TypeError(f'timezone() argument 2 must be str, not {"None" if name is None else type(name).__name__}')
        if not -86400_000_000 < offset._us < 86400_000_000:
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                             f'timedelta(hours=24), not {offset!r}.')
        if name is None and not offset and hasattr(timezone, 'utc'):
            return timezone.utc
        self = object.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def utcoffset(self, dt, /):
        _check_moment('utcoffset', dt)
        return self._offset

    def dst(self, dt, /):
        _check_moment('dst', dt)
        return None

    def fromutc(self, dt, /):
        if not isinstance(dt, moments[0]):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset

    def __getinitargs__(self): return (self._offset,) if self._name is None else (self._offset, self._name)

    def __reduce__(self): return timezone, self.__getinitargs__(), None

    def tzname(self, dt, /):
        _check_moment('tzname', dt)
        if self._name is not None:
            return self._name
        return 'UTC' if not self._offset else 'UTC' + offset_text(self._offset)

    def __str__(self): return self.tzname(None)
    def __eq__(self, other): return self._offset == other._offset if isinstance(other, timezone) else NotImplemented
    def __hash__(self): return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        return f'datetime.timezone({self._offset!r})' if self._name is None else f'datetime.timezone({self._offset!r}, {self._name!r})'


UTC = timezone.utc = timezone(timedelta(0))
LOCAL = timezone(timedelta(0), 'UTC')  # where programs run
timezone.min, timezone.max = timezone(-timedelta(hours=23, minutes=59)), timezone(timedelta(hours=23, minutes=59))


def from_utc(us, name=None):
    """The zone that lies so many microseconds from UTC; none for None."""
    if us is None:
        return None
    return timezone(timedelta(microseconds=us), name) if name else timezone(timedelta(microseconds=us))
