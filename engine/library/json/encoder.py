"""Values to JSON texts."""
from _json_write import write as _write_plain

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


def encode_basestring(s, /):
    if not isinstance(s, str):
        raise TypeError(f'first argument must be a string, not {type(s).__name__}')
    return _string(s, False)


def encode_basestring_ascii(s, /):
    if not isinstance(s, str):
        raise TypeError(f'first argument must be a string, not {type(s).__name__}')
    return _string(s, True)


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
