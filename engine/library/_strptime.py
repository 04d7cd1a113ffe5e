"""Reading dates and times out of texts, by the letters of a format."""
import re as _re

_months = ('january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december')
_days = ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')


def _one_of(words):
    return '|'.join(sorted(words, key=len, reverse=True))


# What each letter matches; digits that may be missing come last.
_patterns = {
    'd': r'3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9]', 'f': r'[0-9]{1,6}', 'H': r'2[0-3]|[0-1]\d|\d', 'I': r'1[0-2]|0[1-9]|[1-9]| [1-9]',
    'G': r'\d\d\d\d', 'j': r'36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]', 'm': r'1[0-2]|0[1-9]|[1-9]',
    'M': r'[0-5]\d|\d', 'S': r'6[0-1]|[0-5]\d|\d', 'U': r'5[0-3]|[0-4]\d|\d', 'W': r'5[0-3]|[0-4]\d|\d', 'w': r'[0-6]',
    'u': r'[1-7]', 'V': r'5[0-3]|0[1-9]|[1-4]\d|\d', 'y': r'\d\d', 'Y': r'\d\d\d\d',
    'z': r'[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|(?-i:Z)', 'A': _one_of(_days), 'a': _one_of([day[:3] for day in _days]),
    'B': _one_of(_months), 'b': _one_of([month[:3] for month in _months]), 'p': 'am|pm', 'Z': 'utc|gmt'}
_composed = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S'}
_known = {}


class _BadLetter(Exception):
    pass


def _expression(format):
    # (the compiled pattern, the letters that it has groups of)
    parts, letters = [], []

    def add(format):
        i = 0
        while i < len(format):
            c = format[i]
            i += 1
            if c.isspace():
                while i < len(format) and format[i].isspace():
                    i += 1
                parts.append(r'\s+')
            elif c != '%':
                parts.append(_re.escape(c))
            else:
                letter = format[i]
                i += 1
                if letter in _composed:
                    add(_composed[letter])
                elif letter == '%':
                    parts.append('%')
                elif letter in _patterns:
                    letters.append(letter)
                    parts.append(f'(?P<{letter}>{_patterns[letter]})')
                else:
                    raise _BadLetter(letter)
    add(format)
    return _re.compile(''.join(parts), _re.IGNORECASE), letters


def _tell_of_missing_year(letters):
    if 'd' in letters and not {'Y', 'y', 'G'} & set(letters):
        import warnings
        warnings.warn('Parsing dates involving a day of month without a year specified is ambiguious\n'
                      'and fails to parse leap day. The default behavior will change in Python 3.15\n'
                      'to either always raise an exception or to use a different default year (TBD).\n'
                      'To avoid trouble, add a specific year to the input & format.\n'
                      'See https://github.com/python/cpython/issues/70647.', DeprecationWarning)


def _match(text, format):
    for place, value in enumerate((text, format)):
        if not isinstance(value, str):
            raise TypeError(f'strptime() argument {place} must be str, not {type(value)!r}')
    known = _known.get(format)
    if known is None:
        try:
            known = _expression(format)
        except _BadLetter as bad:
            raise ValueError(f"'{bad.args[0]}' is a bad directive in format '{format}'") from None
        except IndexError:
            raise ValueError(f"stray % in format '{format}'") from None
        _tell_of_missing_year(known[1])
        _known[format] = known
    found = known[0].match(text)
    if found is None:
        raise ValueError(f'time data {text!r} does not match format {format!r}')
    if len(text) != found.end():
        raise ValueError(f'unconverted data remains: {text[found.end():]}')
    return found.groupdict()


def _offset(text):
    # Seconds east of Greenwich, with a fraction if there is one.
    if text == 'Z':
        return 0
    digits = text[1:].replace(':', '')
    whole, _, fraction = digits.partition('.')
    if len(whole) > 4 and text[3] != ':' and ':' in text or text[3] == ':' and len(whole) > 4 and text[6:7] != ':':
        raise ValueError(f'Inconsistent use of : in {text}')
    seconds = int(whole[:2]) * 3600 + int(whole[2:4]) * 60 + int(whole[4:6] or 0)
    if fraction:
        seconds += int(fraction.ljust(6, '0')) / 1_000_000
    return -seconds if text[0] == '-' else seconds


def _check_iso(found, weekday):
    days = "('%A', '%a', '%w', or '%u')"
    if 'G' in found:
        if 'j' in found:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
        if 'V' not in found or weekday is None:
            raise ValueError(f"ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive {days}.")
    elif 'V' in found:
        if not {'Y', 'y'} & set(found) or weekday is None:
            raise ValueError(f"ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive {days}.")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")


def _weekday(found):
    for letter, days in (('A', _days), ('a', [day[:3] for day in _days])):
        if letter in found:
            return days.index(found[letter].lower())
    if 'w' in found:
        return (int(found['w']) - 1) % 7
    return int(found['u']) - 1 if 'u' in found else None


def _year(found):
    if 'y' in found:
        short = int(found['y'])
        return 2000 + short if short < 69 else 1900 + short
    return int(found['Y']) if 'Y' in found else None


def _month(found):
    if 'B' in found:
        return _months.index(found['B'].lower()) + 1
    if 'b' in found:
        return [month[:3] for month in _months].index(found['b'].lower()) + 1
    return int(found.get('m', 1))


def _hour(found):
    if 'I' not in found:
        return int(found.get('H', 0))
    return int(found['I']) % 12 + (12 if found.get('p', '').lower() == 'pm' else 0)


def _day_of_week(year, week, weekday, starts_on_monday):
    # Which day of the year the day of such a week is.
    from datetime import date
    first = date(year, 1, 1).weekday()
    if not starts_on_monday:
        first = (first + 1) % 7
        weekday = (weekday + 1) % 7
    before = (7 - first) % 7
    return 1 + weekday - first if week == 0 else 1 + before + 7 * (week - 1) + weekday


def parse(text, format):
    """(year, month, day, hour, minute, second, weekday, day of the year,
    microsecond, seconds of offset or None, name of the zone or None)"""
    from datetime import date
    found = _match(text, format)
    weekday = _weekday(found)
    _check_iso(found, weekday)
    year, month, day = _year(found), _month(found), int(found.get('d', 1))
    no_year = year is None
    if no_year:
        # The 29th of February is let be: a leap year stands in for a moment.
        year = 1904 if month == 2 and day == 29 else 1900
    julian = int(found['j']) if 'j' in found else None
    if julian is None and weekday is not None:
        if 'U' in found or 'W' in found:
            julian = _day_of_week(year, int(found['W' if 'W' in found else 'U']), weekday, 'W' in found)
        elif 'G' in found:
            whole = date.fromisocalendar(int(found['G']), int(found['V']), weekday + 1)
            year, month, day = whole.year, whole.month, whole.day
            julian = whole.timetuple().tm_yday
    if julian is not None and 'G' not in found:
        whole = date.fromordinal(date(year, 1, 1).toordinal() + julian - 1)
        year, month, day = whole.year, whole.month, whole.day
    elif julian is None:
        julian = date(year, month, day).toordinal() - date(year, 1, 1).toordinal() + 1
    if weekday is None:
        weekday = date(year, month, day).weekday()
    if no_year and 'G' not in found and year == 1904:
        year = 1900
    return (year, month, day, _hour(found), int(found.get('M', 0)), int(found.get('S', 0)), weekday, julian,
            int(found.get('f', '0').ljust(6, '0')), _offset(found['z']) if 'z' in found else None, found.get('Z'))
