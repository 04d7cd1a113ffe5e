"""Dates and times as text: strftime and ISO 8601."""
import time as _clock
from time import _civil, _days_of

from datetime._fields import check_date, is_leap
from datetime._zone import offset_text


def formatted(format, fields, us, moment):
    # strftime with what the time module does not know.
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {"None" if format is None else type(format).__name__}')
    def offset(): return '' if moment is None else offset_text(moment.utcoffset())

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
    return _clock.strftime(''.join(result), fields)


def formatted_by(self, spec):
    """What __format__ of all three classes does."""
    if not isinstance(spec, str):
        raise TypeError(f'__format__() argument 1 must be str, not {"None" if spec is None else type(spec).__name__}')
    return self.strftime(spec) if spec else str(self)


def clock_text(hour, minute, second, us, timespec, place=1):
    if not isinstance(timespec, str):
        raise TypeError(f'isoformat() argument {place} must be str, not {"None" if timespec is None else type(timespec).__name__}')
    if timespec == 'auto':
        timespec = 'microseconds' if us else 'seconds'
    try:
        return {'hours': f'{hour:02}', 'minutes': f'{hour:02}:{minute:02}', 'seconds': f'{hour:02}:{minute:02}:{second:02}',
                'milliseconds': f'{hour:02}:{minute:02}:{second:02}.{us // 1000:03}',
                'microseconds': f'{hour:02}:{minute:02}:{second:02}.{us:06}'}[timespec]
    except KeyError:
        raise ValueError('Unknown timespec value') from None


# --- ISO 8601 ---

def day_of_week(year, week, day):
    """Days since 1970-01-01 of a day in the calendar of weeks, which says too what is wrong with it."""
    if not 1 <= year <= 9999:
        raise ValueError(f'Year is out of range: {year}')
    thursday_first = _days_of(year, 1, 1) % 7 in (0, 6 if is_leap(year) else 0)
    if not 0 < week < 53 and not (week == 53 and thursday_first):
        raise ValueError(f'Invalid week: {week}')
    if not 0 < day < 8:
        raise ValueError(f'Invalid day: {day} (range is [1, 7])')
    first = _days_of(year, 1, 4)
    return first - (first + 3) % 7 + (week - 1) * 7 + day - 1


def _numbers(*parts):
    return tuple(map(int, parts)) if all([part.isascii() and part.isdecimal() for part in parts]) else None


def iso_date_length(text):
    """How much of a text is the date: what stands behind it is one character of any kind, and the time."""
    if len(text) == 7:
        return 7
    if text[4:5] == '-':
        if text[5:6] != 'W':
            return 10
        # A day of the week, unless the dash is what stands before the time.
        return 10 if text[8:9] == '-' and len(text) > 9 and not text[10:11].isdecimal() else 8
    if text[4:5] != 'W':
        return 8
    end = 7
    while text[end:end + 1].isdecimal():
        end += 1
    return end if end < 9 else 7 if end % 2 == 0 else 8


def iso_date(text):
    """(year, month, day), or None."""
    if text[4:5] == 'W' or text[4:6] == '-W':
        dashed = text[4] == '-'
        rest = text[6:] if dashed else text[5:]
        if len(rest) not in (2, 4 if dashed else 3) or dashed and rest[2:3] not in ('', '-'):
            return None
        numbers = _numbers(text[:4], rest[:2], rest[-1] if len(rest) > 2 else '1')
        try:
            return numbers and _civil(day_of_week(*numbers))
        except ValueError:
            return None
    if len(text) == 10 and text[4] == text[7] == '-':
        return _numbers(text[:4], text[5:7], text[8:])
    return _numbers(text[:4], text[4:6], text[6:]) if len(text) == 8 else None


def _clock_numbers(text):
    # ((hour, minute, second), microsecond), or None. With colons everywhere or nowhere.
    whole, mark, fraction = text.replace(',', '.').partition('.')
    parts = whole.split(':') if ':' in whole else [whole[i:i + 2] for i in range(0, len(whole), 2)]
    if not 1 <= len(parts) <= 3 or any([len(part) != 2 for part in parts]) or mark and not fraction:
        return None
    numbers = _numbers(*parts, fraction or '0')
    return numbers and ((*numbers[:-1], 0, 0)[:3], int((fraction + '000000')[:6]))


def iso_time(text):
    """(hour, minute, second, microsecond, microseconds from UTC or None), or None."""
    offset = None
    if text.endswith('Z'):
        offset, text = 0, text[:-1]
    for sign in '+-':
        at = text.find(sign)
        if at > 0 and offset is None:
            zone = _clock_numbers(text[at + 1:])
            if zone is None:
                return None
            (hour, minute, second), fraction = zone
            offset = ((hour * 60 + minute) * 60 + second) * 1_000_000 + fraction
            offset, text = offset if sign == '+' else -offset, text[:at].removesuffix(' ')
    found = _clock_numbers(text)
    return found and (*found[0], found[1], offset)
