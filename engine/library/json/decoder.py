"""JSON texts to values."""
from _json_read import read as _read

__all__ = ['JSONDecoder', 'JSONDecodeError']


class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        line = doc.count('\n', 0, pos) + 1
        column = pos - doc.rfind('\n', 0, pos)
        ValueError.__init__(self, f'{msg}: line {line} column {column} (char {pos})')
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = line
        self.colno = column

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


_blank = ' \t\n\r'
_escapes = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or {'-Infinity': float('-inf'), 'Infinity': float('inf'), 'NaN': float('nan')}.__getitem__
        self._plain = parse_constant is None
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        value, end = self.raw_decode(s, self._skip(s, 0))
        end = self._skip(s, end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def raw_decode(self, s, idx=0):
        if idx < 0:
            raise ValueError('idx cannot be negative')
        if (self._plain and self.strict and self.object_hook is None and self.object_pairs_hook is None
                and self.parse_float is float and self.parse_int is int):
            found = _read(s, idx)
            if found is not NotImplemented:
                return found
        return self._value(s, idx)

    def _skip(self, s, i):
        while i < len(s) and s[i] in _blank:
            i += 1
        return i

    def _value(self, s, i):
        c = s[i:i + 1]
        if c == '"':
            return self._string(s, i + 1)
        if c == '{':
            return self._object(s, i + 1)
        if c == '[':
            return self._array(s, i + 1)
        for word, value in (('null', None), ('true', True), ('false', False)):
            if s.startswith(word, i):
                return value, i + len(word)
        if c and c in '-0123456789':
            found = self._number(s, i)
            if found is not None:
                return found
        for word in ('NaN', 'Infinity', '-Infinity'):
            if s.startswith(word, i):
                return self.parse_constant(word), i + len(word)
        raise JSONDecodeError('Expecting value', s, i)

    def _digits(self, s, i):
        while i < len(s) and '0' <= s[i] <= '9':
            i += 1
        return i

    def _number(self, s, i):
        end = i + (s[i] == '-')
        if s[end:end + 1] == '0':
            end += 1
        else:
            after = self._digits(s, end)
            if after == end:
                return None
            end = after
        whole = end
        if s[end:end + 1] == '.':
            after = self._digits(s, end + 1)
            if after > end + 1:
                end = after
        if s[end:end + 1] in ('e', 'E'):
            start = end + 1
            if s[start:start + 1] in ('+', '-'):
                start += 1
            after = self._digits(s, start)
            if after > start:
                end = after
        if end == whole:
            return self.parse_int(s[i:end]), end
        return self.parse_float(s[i:end]), end

    def _string(self, s, i):
        begin = i - 1
        parts = []
        while True:
            end = i
            while end < len(s) and s[end] not in '"\\' and (s[end] >= ' ' or not self.strict):
                end += 1
            parts.append(s[i:end])
            if end >= len(s):
                raise JSONDecodeError('Unterminated string starting at', s, begin)
            c = s[end]
            if c == '"':
                return ''.join(parts), end + 1
            if c != '\\':
                raise JSONDecodeError('Invalid control character at', s, end)
            letter = s[end + 1:end + 2]
            if not letter:
                raise JSONDecodeError('Unterminated string starting at', s, begin)
            if letter == 'u':
                code, i = self._unicode(s, end + 2)
                parts.append(chr(code))
            elif letter in _escapes:
                parts.append(_escapes[letter])
                i = end + 2
            else:
                raise JSONDecodeError('Invalid \\escape', s, end)

    def _four(self, s, i):
        digits = s[i:i + 4]
        if len(digits) != 4 or any([d not in '0123456789abcdefABCDEF' for d in digits]):
            raise JSONDecodeError('Invalid \\uXXXX escape', s, i - 1)
        return int(digits, 16)

    def _unicode(self, s, i):
        code = self._four(s, i)
        i += 4
        if 0xd800 <= code <= 0xdbff and s[i:i + 2] == '\\u':
            low = self._four(s, i + 2)
            if 0xdc00 <= low <= 0xdfff:
                return 0x10000 + ((code - 0xd800) << 10 | low - 0xdc00), i + 6
        return code, i

    def _array(self, s, i):
        values = []
        i = self._skip(s, i)
        if s[i:i + 1] == ']':
            return values, i + 1
        while True:
            value, i = self._value(s, i)
            values.append(value)
            i = self._skip(s, i)
            c = s[i:i + 1]
            if c == ']':
                return values, i + 1
            if c != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            comma = i
            i = self._skip(s, i + 1)
            if s[i:i + 1] == ']':
                raise JSONDecodeError('Illegal trailing comma before end of array', s, comma)

    def _object(self, s, i):
        pairs = []
        i = self._skip(s, i)
        if s[i:i + 1] == '}':
            return self._made(pairs), i + 1
        if s[i:i + 1] != '"':
            raise JSONDecodeError('Expecting property name enclosed in double quotes', s, i)
        while True:
            key, i = self._string(s, i + 1)
            i = self._skip(s, i)
            if s[i:i + 1] != ':':
                raise JSONDecodeError("Expecting ':' delimiter", s, i)
            value, i = self._value(s, self._skip(s, i + 1))
            pairs.append((key, value))
            i = self._skip(s, i)
            c = s[i:i + 1]
            if c == '}':
                return self._made(pairs), i + 1
            if c != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            comma = i
            i = self._skip(s, i + 1)
            if s[i:i + 1] != '"':
                if s[i:i + 1] == '}':
                    raise JSONDecodeError('Illegal trailing comma before end of object', s, comma)
                raise JSONDecodeError('Expecting property name enclosed in double quotes', s, i)

    def _made(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        made = dict(pairs)
        return made if self.object_hook is None else self.object_hook(made)


def scanstring(string, end, strict=True, /):
    """The text that a string at `end`, behind its quote, stands for, and where it ends."""
    if end < 0 or end > len(string):
        raise ValueError('end is out of bounds')
    return JSONDecoder(strict=strict)._string(string, end)
