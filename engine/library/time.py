"""Time, of a virtual clock: sleeping takes no time, and every run takes the same."""
from _clock import _now, _advance
from _guise import as_native as _as_native
from operator import index as _index

# The run begins here, whenever it runs: 2025-01-01 09:00:00 UTC.
_epoch = 1735722000_000_000_000

timezone = altzone = 0
daylight = 0
tzname = ('UTC', 'UTC')
_days = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
_months = ('January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
           'December')


class struct_time(tuple):
    """A moment by year, month, day, hour …"""
    n_fields = 11
    n_unnamed_fields = 0
    _zone = _offset = None
    n_sequence_fields = 9

    def __new__(cls, sequence):
        values = tuple(sequence)
        if len(values) < 9:
            raise TypeError(f'time.struct_time() takes an at least 9-sequence ({len(values)}-sequence given)')
        if len(values) > 11:
            raise TypeError(f'time.struct_time() takes an at most 11-sequence ({len(values)}-sequence given)')
        self = tuple.__new__(cls, values[:9])
        if len(values) > 9:
            self._zone = values[9]
            self._offset = values[10] if len(values) > 10 else None
        return self

    tm_year = property(lambda self: self[0])
    tm_mon = property(lambda self: self[1])
    tm_mday = property(lambda self: self[2])
    tm_hour = property(lambda self: self[3])
    tm_min = property(lambda self: self[4])
    tm_sec = property(lambda self: self[5])
    tm_wday = property(lambda self: self[6])
    tm_yday = property(lambda self: self[7])
    tm_isdst = property(lambda self: self[8])
    tm_zone = property(lambda self: self._zone)
    tm_gmtoff = property(lambda self: self._offset)

    def __repr__(self):
        names = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')
        return 'time.struct_time(' + ', '.join([f'{name}={value!r}' for name, value in zip(names, self)]) + ')'


def sleep(object, /):
    seconds = object
    if not isinstance(seconds, (int, float)):
        if not hasattr(type(seconds), '__index__') and not hasattr(type(seconds), '__float__'):
            raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
        seconds = float(seconds)
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')
    _advance(int(seconds * 1_000_000_000))


def time(): return (_epoch + _now()) / 1e9
def time_ns(): return _epoch + _now()
def monotonic(): return _now() / 1e9
def monotonic_ns(): return _now()
def perf_counter(): return _now() / 1e9
def perf_counter_ns(): return _now()
def process_time(): return _now() / 1e9
def process_time_ns(): return _now()
def thread_time(): return _now() / 1e9
def thread_time_ns(): return _now()


def _civil(days):
    # Days since 1970-01-01 to (year, month, day).
    days += 719468
    era = days // 146097
    doe = days - era * 146097
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
    mp = (5 * doy + 2) // 153
    month = mp + 3 if mp < 10 else mp - 9
    return yoe + era * 400 + (month <= 2), month, doy - (153 * mp + 2) // 5 + 1


def _days_of(year, month, day):
    year -= month <= 2
    era = year // 400
    yoe = year - era * 400
    doy = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + yoe * 365 + yoe // 4 - yoe // 100 + doy - 719468


def gmtime(seconds=None, /):
    return _broken_down(seconds, 'GMT')


def _broken_down(seconds, zone):
    if seconds is None:
        seconds = time()
    elif not isinstance(seconds, int | float):
        seconds = _index(seconds)
    if seconds != seconds:
        raise ValueError('Invalid value NaN (not a number)')
    if not abs(seconds) < 67768036191676799:
        raise OverflowError('timestamp out of range for platform time_t')
    seconds = int(seconds // 1)
    days, rest = divmod(seconds, 86400)
    year, month, day = _civil(days)
    return struct_time((year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7,
                        days - _days_of(year, 1, 1) + 1, 0, zone, 0))


def localtime(seconds=None, /):
    return _broken_down(seconds, 'UTC')


def _checked(function, t):
    if not isinstance(t, tuple):
        raise TypeError('Tuple or struct_time argument required')
    if len(t) < 9:
        raise TypeError(f'{function}(): illegal time tuple argument')
    for part in t[:9]:
        part = _index(part)
        if not -1 << 63 <= part < 1 << 63:
            raise OverflowError('Python int too large to convert to C long')
        if not -1 << 31 <= part < 1 << 31:
            raise OverflowError(f'signed integer is {"greater than maximum" if part > 0 else "less than minimum"}')
    if t[0] < -(1 << 31) + 1900:
        raise OverflowError('year out of range')
    return t


_bounds = ((1, 0, 12, 'month'), (2, 0, 31, 'day of month'), (3, 0, 23, 'hour'), (4, 0, 59, 'minute'), (5, 0, 61, 'seconds'),
           (6, -1, float('inf'), 'day of week'), (7, 0, 366, 'day of year'))


def _within_bounds(t):
    for place, least, most, name in _bounds:
        if not least <= t[place] <= most:
            raise ValueError(f'{name} out of range')
    year, month, day, hour, minute, second, weekday, yearday, summer = t[:9]
    return (year, month or 1, day or 1, hour, minute, second, weekday % 7, yearday or 1, summer)


def mktime(time_tuple, /):
    year, month, day, hour, minute, second = _checked('mktime', time_tuple)[:6]
    return float(_days_of(year, month, day) * 86400 + hour * 3600 + minute * 60 + second)


def _week_number(t, first):
    # Weeks that begin on Sunday (first 6) or Monday (first 0).
    return (t[7] + 6 - (t[6] - first) % 7) // 7


def _iso_week(t):
    days = _days_of(t[0], t[1], t[2])
    thursday = days - t[6] + 3
    year = _civil(thursday)[0]
    return year, (thursday - _days_of(year, 1, 1)) // 7 + 1


# What the letters of a format stand for: numbers and how many places they take, texts, other formats.
_numbers = {
    'C': (lambda t: t[0] // 100, 1), 'd': (lambda t: t[2], 2), 'e': (lambda t: t[2], 2), 'g': (lambda t: _iso_week(t)[0] % 100, 2),
    'G': (lambda t: _iso_week(t)[0], 1), 'H': (lambda t: t[3], 2), 'I': (lambda t: (t[3] + 11) % 12 + 1, 2), 'j': (lambda t: t[7], 3),
    'k': (lambda t: t[3], 2), 'l': (lambda t: (t[3] + 11) % 12 + 1, 2), 'm': (lambda t: t[1], 2), 'M': (lambda t: t[4], 2),
    's': (lambda t: int(mktime(t)), 1), 'S': (lambda t: t[5], 2), 'u': (lambda t: t[6] + 1, 1), 'U': (lambda t: _week_number(t, 6), 2),
    'V': (lambda t: _iso_week(t)[1], 2), 'w': (lambda t: (t[6] + 1) % 7, 1), 'W': (lambda t: _week_number(t, 0), 2),
    'y': (lambda t: t[0] % 100, 2), 'Y': (lambda t: t[0], 1)}
_texts = {
    'a': lambda t: _days[t[6]][:3], 'A': lambda t: _days[t[6]], 'b': lambda t: _months[t[1] - 1][:3], 'h': lambda t: _months[t[1] - 1][:3],
    'B': lambda t: _months[t[1] - 1], 'p': lambda t: 'AM' if t[3] < 12 else 'PM', 'P': lambda t: 'am' if t[3] < 12 else 'pm',
    'z': lambda t: '+0000', 'Z': lambda t: getattr(t, 'tm_zone', None) or 'UTC', '%': lambda t: '%', 'n': lambda t: '\n', 't': lambda t: '\t'}
_composed = {'c': '%a %b %e %H:%M:%S %Y', 'D': '%m/%d/%y', 'F': '%Y-%m-%d', 'r': '%I:%M:%S %p', 'R': '%H:%M', 'T': '%H:%M:%S',
             'x': '%m/%d/%y', 'X': '%H:%M:%S'}


_all_letters = ''.join([*_numbers, *_texts, *_composed])
_modified = {'E': 'cCnpPrRstTuxXyYz', 'O': 'bBCdegGhHIjklmMnpPrRsStTuUVwWyz'}  # of other calendars and digits, which are the same here


def _field(letter, flags, width, t):
    # The text of one letter; `flags` say how it is filled (- not, _ with blanks, 0) and in which case (^ upper, # the other).
    fill = next((flag for flag in reversed(flags) if flag in '-_0'), '')
    if letter in _numbers:
        value, places = _numbers[letter]
        value = value(t)
        if fill == '-':
            return str(value).rjust(width)
        blank = fill == '_' or not fill and letter in 'ekl'
        width = max(width, places)
        return str(value).rjust(width) if blank else str(value).zfill(width)
    text = strftime(_composed[letter], t) if letter in _composed else _texts[letter](t)
    if '#' in flags and letter in 'pZ':
        text = text.lower()
    elif letter != 'P' and ('^' in flags or '#' in flags and letter in 'aAbBh'):
        text = text.upper()
    return text.rjust(width, '0' if fill == '0' else ' ')


def strftime(format, t=None, /):
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {"None" if format is None else type(format).__name__}')
    if '\0' in format:
        raise ValueError('embedded null character')
    if t is None:
        t = localtime()
    else:
        zone = getattr(t, 'tm_zone', None)
        t = struct_time((*_within_bounds(_checked('strftime', t)), zone))
    result = []
    i = 0
    while i < len(format):
        c = format[i]
        i += 1
        if c == '%' and i < len(format):
            start = i
            while format[i:i + 1] in ('-', '_', '0', '^', '#'):
                i += 1
            flags = format[start:i]
            digits = i
            while format[i:i + 1].isdigit():
                i += 1
            width = int(format[digits:i] or 0)
            takes = _modified.get(format[i:i + 1])
            i += takes is not None
            letter = format[i:i + 1]
            i += 1
            known = letter and letter in (takes or _all_letters)
            if width > 10_000:
                raise ValueError('Invalid format string')
            result.append(_field(letter, flags, width, t) if known else '%' + format[start:i])
        else:
            result.append(c)
    return ''.join(result)


def asctime(t=None, /):
    t = _within_bounds(localtime() if t is None else _checked('asctime', t))
    return f'{_days[t[6]][:3]} {_months[t[1] - 1][:3]} {t[2]:2} {t[3]:02}:{t[4]:02}:{t[5]:02} {t[0]}'


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


def strptime(text, format='%a %b %d %H:%M:%S %Y', /):
    import _strptime
    found = _strptime.parse(text, format)
    offset, zone = found[9:]
    return struct_time(found[:8] + (-1 if zone is None else 0, zone, None if offset is None else int(offset)))


def get_clock_info(name, /):
    from types import SimpleNamespace
    if name not in ('time', 'monotonic', 'perf_counter', 'process_time', 'thread_time'):
        raise ValueError('unknown clock')
    return SimpleNamespace(implementation='virtual', monotonic=name != 'time', adjustable=False, resolution=1e-09)


CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW = range(5)


def clock_gettime(clk_id, /): return time() if clk_id == CLOCK_REALTIME else monotonic()
def clock_gettime_ns(clk_id, /): return time_ns() if clk_id == CLOCK_REALTIME else monotonic_ns()
def clock_getres(clk_id, /): return 1e-09
def tzset(): pass


_as_native(struct_time, sleep, time, time_ns, monotonic, monotonic_ns, perf_counter, perf_counter_ns, process_time,
           process_time_ns, thread_time, thread_time_ns, gmtime, localtime, mktime, strftime, asctime, ctime, strptime,
           get_clock_info, clock_gettime, clock_gettime_ns, clock_getres, tzset)
