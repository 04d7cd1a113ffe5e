"""Regular expressions."""
from _guise import as_closed as _as_closed
import enum as _enum
from operator import index as _index
from sys import maxsize as _maxsize
from _regex import _run
from re._compile import PatternError, compile_pattern as _compile_pattern
from re._parse import check_flags as _check_flags

__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'escape',
           'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE', 'MULTILINE',
           'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag', 'PatternError']

error = PatternError


class RegexFlag(_enum.IntFlag):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128

    def __repr__(self):
        if self._name_ is None:
            return f're.RegexFlag({self._value_})' if self._value_ else 're.NOFLAG'
        return '|'.join([f're.{name}' if name.isalpha() else hex(int(name)) for name in self._name_.split('|')])

    __str__ = __repr__


NOFLAG = RegexFlag.NOFLAG
ASCII = A = RegexFlag.ASCII
IGNORECASE = I = RegexFlag.IGNORECASE
LOCALE = L = RegexFlag.LOCALE
UNICODE = U = RegexFlag.UNICODE
MULTILINE = M = RegexFlag.MULTILINE
DOTALL = S = RegexFlag.DOTALL
VERBOSE = X = RegexFlag.VERBOSE
DEBUG = RegexFlag.DEBUG


def _plain(string):
    # What parts of a text are taken from: parts are always str or bytes.
    if type(string) is str or type(string) is bytes:
        return string
    return str.__getitem__(string, slice(None)) if isinstance(string, str) else bytes(string)


def _end_of(text, endpos):
    return max(0, min(_index(endpos), len(text)))


class Match:
    """Where a pattern was found."""
    __slots__ = ('_pattern', '_string', '_spans', '_pos', '_endpos')

    def __new__(cls, /, *args, **kwargs):
        raise TypeError("cannot create 're.Match' instances")

    re = property(lambda self: self._pattern)
    string = property(lambda self: self._string)
    pos = property(lambda self: self._pos)
    endpos = property(lambda self: self._endpos)

    @property
    def lastindex(self):
        last = self._spans[-1]
        return None if last < 0 else last

    @property
    def lastgroup(self):
        last = self._spans[-1]
        for name, number in self._pattern._names.items():
            if number == last:
                return name
        return None

    @property
    def regs(self):
        return tuple([self.span(i) for i in range(self._pattern.groups + 1)])

    def _number(self, group):
        if hasattr(type(group), '__index__'):
            number = _index(group)
        else:
            names = self._pattern._names
            number = names.get(group, -1) if names else -1
        if not 0 <= number <= self._pattern.groups:
            raise IndexError('no such group')
        return number

    def _text(self, number, default=None):
        start = self._spans[2 * number]
        if start < 0:
            return default
        string = self._string
        if type(string) is not str:
            string = _plain(string)
        return string[start:self._spans[2 * number + 1]]

    def group(self, *groups):
        if not groups:
            return self._text(0)
        if len(groups) == 1:
            return self._text(self._number(groups[0]))
        return tuple([self._text(self._number(group)) for group in groups])

    def __getitem__(self, group):
        return self._text(self._number(group))

    def groups(self, default=None):
        return tuple([self._text(i, default) for i in range(1, self._pattern.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._text(number, default) for name, number in self._pattern._names.items()}

    def start(self, group=0, /):
        return self._spans[2 * self._number(group)]

    def end(self, group=0, /):
        return self._spans[2 * self._number(group) + 1]

    def span(self, group=0, /):
        number = self._number(group)
        return self._spans[2 * number], self._spans[2 * number + 1]

    def expand(self, template):
        return _filled(_template_of(template, self._pattern), self)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    __iter__ = None
    __class_getitem__ = classmethod(lambda cls, item: _generic_alias(cls, item))

    def __repr__(self):
        return f'<re.Match object; span={self.span()!r}, match={repr(self._text(0))[:50]}>'


def _matched(pattern, string, spans, pos, endpos):
    match = object.__new__(Match)
    match._pattern = pattern
    match._string = string
    match._spans = spans
    match._pos = pos
    match._endpos = endpos
    return match


def _generic_alias(cls, item):
    import types
    return types.GenericAlias(cls, item)


class _Searcher:
    """Goes through a text match by match."""

    def __init__(self, pattern, string, pos, endpos):
        self.pattern = pattern
        self._string = string
        self._text = pattern._subject(string)
        self._pos = pos
        self._end = _end_of(self._text, endpos)
        self._empty_at = -1

    def _next(self, mode):
        if self._pos > self._end:
            return None
        if mode == 1 and self._empty_at == self._pos:
            mode = 3
        spans = _run(self.pattern._program, self._text, self._pos, self._end, mode)
        if spans is None:
            self._pos = self._end + 1
            return None
        match = _matched(self.pattern, self._string, spans, self._pos, self._end)
        self._pos = spans[1]
        self._empty_at = spans[1] if spans[0] == spans[1] else -1
        return match

    def match(self):
        return self._next(0)

    def search(self):
        return self._next(1)


class Pattern:
    """A pattern ready to be used."""
    __slots__ = ('_program', '_source', '_flags', '_groups', '_names', '_bytes', '__weakref__')

    def __new__(cls, /, *args, **kwargs):
        raise TypeError("cannot create 're.Pattern' instances")

    pattern = property(lambda self: self._source)
    groups = property(lambda self: self._groups)
    flags = property(lambda self: self._flags)

    @property
    def groupindex(self):
        import types
        return types.MappingProxyType(self._names)

    def _subject(self, string):
        # The text that the matcher sees.
        if isinstance(string, str):
            if self._bytes:
                raise TypeError('cannot use a bytes pattern on a string-like object')
            return string
        if not isinstance(string, (bytes, bytearray)):
            try:
                memoryview(string)
            except TypeError:
                raise TypeError(f"expected string or bytes-like object, got '{type(string).__name__}'") from None
        if not self._bytes:
            raise TypeError('cannot use a string pattern on a bytes-like object')
        return bytes(string).decode('latin-1')

    def _one(self, string, pos, endpos, mode):
        text = self._subject(string)
        end = _end_of(text, endpos)
        pos = max(0, min(_index(pos), len(text)))
        spans = _run(self._program, text, pos, end, mode)
        return None if spans is None else _matched(self, string, spans, pos, end)

    def match(self, string, pos=0, endpos=_maxsize):
        return self._one(string, pos, endpos, 0)

    def search(self, string, pos=0, endpos=_maxsize):
        return self._one(string, pos, endpos, 1)

    def fullmatch(self, string, pos=0, endpos=_maxsize):
        return self._one(string, pos, endpos, 2)

    def _all(self, text, pos, end):
        # The spans of all matches; an empty one may stand where one has ended,
        # but not twice at one place.
        program = self._program
        mode = 1
        while pos <= end:
            spans = _run(program, text, pos, end, mode)
            if spans is None:
                return
            yield spans
            pos = spans[1]
            mode = 3 if spans[0] == pos else 1

    def finditer(self, string, pos=0, endpos=_maxsize):
        text = self._subject(string)
        end = _end_of(text, endpos)
        found = self._matches(string, text, pos, end)
        return iter(lambda: next(found, None), None)

    def _matches(self, string, text, pos, end):
        for spans in self._all(text, pos, end):
            yield _matched(self, string, spans, pos, end)

    def findall(self, string, pos=0, endpos=_maxsize):
        text = self._subject(string)
        groups = self._groups
        end = _end_of(text, endpos)
        string = _plain(string)
        empty = string[:0]
        result = []
        for spans in self._all(text, pos, end):
            if groups == 0:
                result.append(string[spans[0]:spans[1]])
            elif groups == 1:
                result.append(string[spans[2]:spans[3]] if spans[2] >= 0 else empty)
            else:
                result.append(tuple([string[spans[2 * i]:spans[2 * i + 1]] if spans[2 * i] >= 0 else empty
                                     for i in range(1, groups + 1)]))
        return result

    def split(self, string, maxsplit=0):
        text = self._subject(string)
        string = _plain(string)
        maxsplit = _index(maxsplit)
        result = []
        last = 0
        count = 0
        for spans in self._all(text, 0, len(text)):
            if maxsplit and count >= maxsplit:
                break
            result.append(string[last:spans[0]])
            for i in range(1, self._groups + 1):
                result.append(string[spans[2 * i]:spans[2 * i + 1]] if spans[2 * i] >= 0 else None)
            last = spans[1]
            count += 1
        result.append(string[last:])
        return result

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        text = self._subject(string)
        parts = None if callable(repl) else _template_of(repl, self)
        count = _index(count)
        source, string = string, _plain(string)
        result = []
        last = 0
        done = 0
        for spans in self._all(text, 0, len(text)):
            if count and done >= count:
                break
            if spans[0] > last:
                result.append(string[last:spans[0]])
            match = _matched(self, source, spans, 0, len(text))
            piece = repl(match) if parts is None else _filled(parts, match)
            if piece is not None and (not isinstance(piece, (str, bytes)) or piece):
                result.append(piece)
            last = spans[1]
            done += 1
        if last < len(text):
            result.append(string[last:])
        return string[:0].join(result), done

    def scanner(self, string, pos=0, endpos=_maxsize):
        return _Searcher(self, string, pos, endpos)

    __class_getitem__ = classmethod(lambda cls, item: _generic_alias(cls, item))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return compile, (self._source, self._flags)

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return self._source == other._source and self._flags == other._flags

    def __hash__(self):
        return hash((self._source, self._flags))

    def __repr__(self):
        names = []
        flags = self._flags & ~(0 if self._bytes else 32)
        for name in ('IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'ASCII'):
            if flags & RegexFlag[name]._value_:
                names.append(f're.{name}')
                flags &= ~RegexFlag[name]._value_
        if flags:
            names.append(hex(flags))
        text = repr(self._source)
        if len(text) > 200:
            text = text[:200]
        return f're.compile({text}, {"|".join(names)})' if names else f're.compile({text})'


# --- templates ---

_letters = {'n': '\n', 't': '\t', 'r': '\r', 'a': '\a', 'f': '\f', 'v': '\v', 'b': '\b', '\\': '\\'}


def _template_of(template, pattern):
    # A list of texts and group numbers.
    if not isinstance(template, (str, bytes, bytearray)):
        hash(template)
        raise TypeError(f'decoding to str: need a bytes-like object, {type(template).__name__} found')
    is_bytes = not isinstance(template, str)
    text = bytes(template).decode('latin-1') if is_bytes else template
    if '\\' not in text:
        return [template]
    parts = []
    literal = []

    def flush():
        if literal:
            piece = ''.join(literal)
            parts.append(piece.encode('latin-1') if is_bytes else piece)
            literal.clear()

    def add_group(number, position):
        if number > pattern.groups:
            raise PatternError(f'invalid group reference {number}', template, position)
        flush()
        parts.append(number)

    i = 0
    while i < len(text):
        c = text[i]
        i += 1
        if c != '\\':
            literal.append(c)
            continue
        start = i - 1
        c = text[i:i + 1]
        if not c:
            raise PatternError('bad escape (end of pattern)', template, start)
        i += 1
        if c == 'g':
            if text[i:i + 1] != '<':
                raise PatternError('missing <', template, i)
            end = text.find('>', i)
            name = text[i + 1:end] if end >= 0 else ''
            if end < 0:
                raise PatternError('missing group name' if i + 1 >= len(text) else 'missing >, unterminated name', template, i + 1)
            if not name:
                raise PatternError('missing group name', template, i + 1)
            if name.isascii() and name.isdecimal():
                number = int(name)
            elif name.isidentifier() and (name.isascii() or not is_bytes):
                if name not in pattern._names:
                    raise IndexError(f'unknown group name {name!r}')
                number = pattern._names[name]
            else:
                raise PatternError(f'bad character in group name {ascii(name) if is_bytes else repr(name)}', template, i + 1)
            add_group(number, i + 1)
            i = end + 1
        elif c == '0':
            digits = c
            while len(digits) < 3 and text[i:i + 1] and text[i] in '01234567':
                digits += text[i]
                i += 1
            literal.append(chr(int(digits, 8) & 255))
        elif c in '123456789':
            digits = c
            if text[i:i + 1] and text[i] in '0123456789':
                digits += text[i]
                i += 1
                if digits.strip('01234567') == '' and text[i:i + 1] and text[i] in '01234567':
                    code = int(digits + text[i], 8)
                    if code > 255:
                        raise PatternError(f'octal escape value \\{digits}{text[i]} outside of range 0-0o377', template, start)
                    literal.append(chr(code))
                    i += 1
                    continue
            add_group(int(digits), start + 1)
        elif c in _letters:
            literal.append(_letters[c])
        elif c.isascii() and c.isalpha():
            raise PatternError(f'bad escape \\{c}', template, start)
        else:
            literal.append('\\' + c)
    flush()
    return parts


def _filled(parts, match):
    if len(parts) == 1 and not isinstance(parts[0], int):
        return parts[0]
    empty = _plain(match._string)[:0]
    return empty.join([match._text(part, empty) if isinstance(part, int) else part for part in parts])


# --- functions ---

_cache = {}


def compile(pattern, flags=0):
    """The pattern made ready."""
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    if isinstance(flags, RegexFlag):
        flags = flags._value_
    flags & 0
    key = (type(pattern), pattern, flags)
    known = _cache.get(key)
    if known is not None:
        return known
    is_bytes = isinstance(pattern, (bytes, bytearray))
    if not is_bytes and not isinstance(pattern, str):
        raise TypeError('first argument must be string or compiled pattern')
    text = bytes(pattern).decode('latin-1') if is_bytes else pattern
    program, all_flags, groups, names = _compile_pattern(text, flags, is_bytes, pattern)
    _check_flags(all_flags, is_bytes)
    if not is_bytes and not all_flags & 256:
        all_flags |= 32
    made = object.__new__(Pattern)
    made._program = program
    made._source = pattern
    made._flags = all_flags
    made._groups = groups
    made._names = names
    made._bytes = is_bytes
    if len(_cache) >= 200:
        _cache.clear()
    _cache[key] = made
    return made


def match(pattern, string, flags=0): return compile(pattern, flags).match(string)
def fullmatch(pattern, string, flags=0): return compile(pattern, flags).fullmatch(string)
def search(pattern, string, flags=0): return compile(pattern, flags).search(string)
def findall(pattern, string, flags=0): return compile(pattern, flags).findall(string)
def finditer(pattern, string, flags=0): return compile(pattern, flags).finditer(string)


class _Absent(int):
    """The value of `count`, `maxsplit` and `flags` where none is given."""


_absent = _Absent()


def _positional(function, name, args, count, flags):
    # (count, flags), which once were usual by position.
    if len(args) > 2:
        least = 2 if function == 'split' else 3
        raise TypeError(f'{function}() takes from {least} to {least + 2} positional arguments '
                        f'but {least + len(args)} were given')
    if count is not _absent or len(args) == 2 and flags is not _absent:
        raise TypeError(f"{function}() got multiple values for argument '{name if count is not _absent else 'flags'}'")
    import warnings
    warnings.warn(f"'{name}' is passed as positional argument", DeprecationWarning)
    return args[0], args[1] if len(args) == 2 else flags


def sub(pattern, repl, string, *args, count=_absent, flags=_absent):
    if args:
        count, flags = _positional('sub', 'count', args, count, flags)
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_absent, flags=_absent):
    if args:
        count, flags = _positional('subn', 'count', args, count, flags)
    return compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=_absent, flags=_absent):
    if args:
        maxsplit, flags = _positional('split', 'maxsplit', args, maxsplit, flags)
    return compile(pattern, flags).split(string, maxsplit)


sub.__text_signature__ = subn.__text_signature__ = '(pattern, repl, string, count=0, flags=0)'
split.__text_signature__ = '(pattern, string, maxsplit=0, flags=0)'


def purge():
    _cache.clear()


_special = frozenset('()[]{}?*+-|^$\\.&~# \t\n\r\v\f')


def escape(pattern):
    if isinstance(pattern, str):
        return ''.join(['\\' + c if c in _special else c for c in pattern])
    return escape(str(pattern, 'latin-1')).encode('latin-1')


class Scanner:
    """Splits a text into tokens, by a list of (pattern, action)."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self.scanner = compile('|'.join([f'({phrase})' for phrase, action in lexicon]), flags)
        # Groups inside the phrases shift the numbers of those behind.
        self._actions = {}
        number = 1
        for phrase, action in lexicon:
            self._actions[number] = action
            number += 1 + compile(phrase, flags).groups

    def scan(self, string):
        result = []
        at = 0
        while True:
            m = self.scanner.match(string, at)
            if m is None or m.end() == at:
                break
            number = next(n for n in self._actions if m.start(n) >= 0)
            action = self._actions[number]
            if callable(action):
                self.match = m
                action = action(self, m.group())
            if action is not None:
                result.append(action)
            at = m.end()
        return result, string[at:]


_as_closed(Match, Pattern)
