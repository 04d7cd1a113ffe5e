"""What differs from country to country. Programs here run in the locale C, with UTF-8; there is no other."""

__all__ = ['getlocale', 'getpreferredencoding', 'Error', 'setlocale', 'localeconv', 'strcoll', 'strxfrm',
           'str', 'atof', 'atoi', 'format_string', 'currency', 'normalize', 'LC_CTYPE', 'LC_COLLATE',
           'LC_TIME', 'LC_MONETARY', 'LC_NUMERIC', 'LC_ALL', 'CHAR_MAX', 'getencoding', 'LC_MESSAGES']

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
CODESET = 14
_known = {'C': 'C', 'POSIX': 'C', 'C.UTF-8': 'C.UTF-8', 'C.utf8': 'C.utf8', '': 'C.UTF-8'}
_names = ['C.UTF-8'] + ['C'] * 11
_categories = ('LC_CTYPE', 'LC_NUMERIC', 'LC_TIME', 'LC_COLLATE', 'LC_MONETARY', 'LC_MESSAGES', 'LC_PAPER', 'LC_NAME', 'LC_ADDRESS',
               'LC_TELEPHONE', 'LC_MEASUREMENT', 'LC_IDENTIFICATION')
_builtin_str = str


class Error(Exception):
    pass


def setlocale(category, locale=None):
    if locale is not None and not isinstance(locale, _builtin_str):
        locale = '.'.join([part for part in locale if part])
    if not 0 <= category <= LC_ALL:
        raise Error('invalid locale category')
    if locale is not None:
        names = _names_in(locale) if '=' in locale else [locale] * len(_categories)
        if any(name not in _known for name in names):
            raise Error('unsupported locale setting')
        for place in range(len(_names)) if category == LC_ALL else (category,):
            _names[place] = _known[names[place]]
    if category != LC_ALL:
        return _names[category]
    if len(set(_names)) == 1:
        return _names[0]
    return ';'.join([f'{name}={value}' for name, value in zip(_categories, _names)])


def _names_in(setting):
    # What setlocale(LC_ALL) tells where the categories differ.
    named = dict([part.partition('=')[::2] for part in setting.split(';')])
    return [named.get(name, 'C') for name in _categories]


def localeconv():
    texts = ('int_curr_symbol', 'currency_symbol', 'mon_decimal_point', 'mon_thousands_sep')
    signs = ('positive_sign', 'negative_sign')
    numbers = ('int_frac_digits', 'frac_digits', 'p_cs_precedes', 'p_sep_by_space', 'n_cs_precedes', 'n_sep_by_space',
               'p_sign_posn', 'n_sign_posn')
    return {**dict.fromkeys(texts, ''), 'mon_grouping': [], **dict.fromkeys(signs, ''), **dict.fromkeys(numbers, CHAR_MAX),
            'decimal_point': '.', 'thousands_sep': '', 'grouping': []}


def getlocale(category=LC_CTYPE):
    if category == LC_ALL and len(set(_names)) > 1:
        raise TypeError('category LC_ALL is not supported')
    return ('C', 'UTF-8') if _names[category % LC_ALL] in ('C.UTF-8', 'C.utf8') else (None, None)


def getencoding(): return 'UTF-8'
def getpreferredencoding(do_setlocale=True): return 'utf-8'
def resetlocale(category=LC_ALL): setlocale(category, '')


def nl_langinfo(key):
    if key != CODESET:
        raise ValueError('unsupported langinfo constant')
    return 'UTF-8'


def strcoll(os1, os2, /):
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    return string


def normalize(localename):
    return localename


# --- numbers ---

def format_string(f, val, grouping=False, monetary=False):
    """f % val: this locale groups no digits."""
    return f % val


def str(val):
    return f'{val:.12g}'


def delocalize(string): return string
def localize(string, grouping=False, monetary=False): return string
def atof(string, func=float): return func(delocalize(string))
def atoi(string): return int(delocalize(string))


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")
