"""Values as JSON texts and back."""
from _json_read import read as _read
from _json_write import write as _write_plain

__all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']


class JSONDecodeError(ValueError):
    __module__ = 'json.decoder'

    def __init__(self, msg, doc, pos):
        line = doc.count('\n', 0, pos) + 1
        column = pos - doc.rfind('\n', 0, pos)
        ValueError.__init__(self, f'{msg}: line {line} column {column} (char {pos})')
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = line
        self.colno = column


# --- writing ---

_short = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f', '\b': '\\b'}


def _string(text, ascii_only):
    result = ['"']
    for c in text:
        if c in _short:
            result.append(_short[c])
        elif c < ' ' or ascii_only and c > '~':
            code = ord(c)
            if code > 0xFFFF:
                code -= 0x10000
                result.append(f'\\u{0xd800 | code >> 10 & 0x3ff:04x}\\u{0xdc00 | code & 0x3ff:04x}')
            else:
                result.append(f'\\u{code:04x}')
        else:
            result.append(c)
    result.append('"')
    return ''.join(result)


class JSONEncoder:
    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = ' ' * indent if isinstance(indent, int) and not isinstance(indent, bool) else indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        text = self._plain_text(o)
        if text is not NotImplemented:
            return text
        result = []
        self._write(o, result.append, '\n', {})
        return ''.join(result)

    def iterencode(self, o, _one_shot=False):
        result = []
        self._write(o, result.append, '\n', {})
        yield from result

    def _plain_text(self, o):
        indent = self.indent
        if indent is not None and type(indent) is not str:
            return NotImplemented
        return _write_plain(o, bool(self.ensure_ascii), bool(self.allow_nan), bool(self.sort_keys), indent,
                            self.item_separator, self.key_separator)

    def _float(self, o):
        if o != o:
            text = 'NaN'
        elif o in (float('inf'), float('-inf')):
            text = 'Infinity' if o > 0 else '-Infinity'
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            raise ValueError(f'Out of range float values are not JSON compliant: {o!r}')
        return text

    def _plain(self, o):
        # What is written in one piece; None for what holds other values.
        if isinstance(o, str):
            return _string(o, self.ensure_ascii)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, int):
            return int.__repr__(o)
        return self._float(o) if isinstance(o, float) else None

    def _write(self, o, write, newline, holders):
        text = self._plain(o)
        if text is not None:
            write(text)
        else:
            key = id(o)
            if key in holders:
                raise ValueError('Circular reference detected')
            holders[key] = o
            if isinstance(o, (list, tuple)):
                self._write_list(o, write, newline, holders)
            elif isinstance(o, dict):
                self._write_dict(o, write, newline, holders)
            else:
                self._write(self.default(o), write, newline, holders)
            del holders[key]

    def _write_list(self, items, write, newline, holders):
        if not items:
            write('[]')
            return
        inner = newline if self.indent is None else newline + self.indent
        blank = '' if self.indent is None else inner
        before = '[' + blank
        for item in items:
            text = self._plain(item)
            if text is not None:
                write(before + text)
            else:
                write(before)
                self._write(item, write, inner, holders)
            before = self.item_separator + blank
        if self.indent is not None:
            write(newline)
        write(']')

    def _key(self, key):
        text = key if isinstance(key, str) else self._plain(key)
        if text is not None or self.skipkeys:
            return text
        raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')

    def _write_dict(self, mapping, write, newline, holders):
        if not mapping:
            write('{}')
            return
        write('{')
        inner = newline if self.indent is None else newline + self.indent
        first = True
        for key, value in sorted(mapping.items()) if self.sort_keys else mapping.items():
            key = self._key(key)
            if key is None:
                continue
            blank = '' if self.indent is None else inner
            if not first:
                write(self.item_separator + blank)
            elif blank:
                write(blank)
            first = False
            write(_string(key, self.ensure_ascii))
            write(self.key_separator)
            self._write(value, write, inner, holders)
        if self.indent is not None and not first:
            write(newline)
        write('}')


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
          separators=None, default=None, sort_keys=False, **kw):
    return (cls or JSONEncoder)(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
                                allow_nan=allow_nan, indent=indent, separators=separators, default=default,
                                sort_keys=sort_keys, **kw).encode(obj)


def dump(obj, fp, **kw):
    fp.write(dumps(obj, **kw))


# --- reading ---

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


def detect_encoding(b):
    """The encoding of a JSON text, by its mark or by the zeros among its first four bytes."""
    if b.startswith((b'\xff\xfe\0\0', b'\0\0\xfe\xff')):
        return 'utf-32'
    if b.startswith((b'\xff\xfe', b'\xfe\xff')):
        return 'utf-16'
    if b.startswith(b'\xef\xbb\xbf'):
        return 'utf-8-sig'
    zeros = [not byte for byte in b[:4]]
    if len(zeros) == 4 and zeros[0]:
        return 'utf-32-be' if zeros[1] else 'utf-16-be'
    if len(zeros) == 4 and zeros[1]:
        return 'utf-32-le' if zeros[2] and zeros[3] else 'utf-16-le'
    if len(zeros) == 2 and any(zeros):
        return 'utf-16-be' if zeros[0] else 'utf-16-le'
    return 'utf-8'


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
          object_pairs_hook=None, **kw):
    if isinstance(s, (bytes, bytearray)):
        s = bytes(s).decode(detect_encoding(s), 'surrogatepass')
    elif not isinstance(s, str):
        raise TypeError(f'the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}')
    elif s.startswith('\ufeff'):
        raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
    return (cls or JSONDecoder)(object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
                                parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw).decode(s)


def load(fp, **kw):
    return loads(fp.read(), **kw)
