"""Reading TOML 1.0 (toml.io)."""
import re as _re
from datetime import date as _date, datetime as _datetime, time as _time, timedelta as _timedelta, timezone as _timezone

__all__ = ['loads', 'load', 'TOMLDecodeError']


class TOMLDecodeError(ValueError):
    """The text is not TOML."""


_clock = r'([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,6})\d*)?'
_moment = _re.compile(r'(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:[Tt ]' + _clock +
                      r'(?:([Zz])|([+-])([01]\d|2[0-3]):([0-5]\d))?)?')
_time_of_day = _re.compile(_clock)
_number = _re.compile(r'0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)'
                      r'|[+-]?(?:0|[1-9](?:_?\d)*)((?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?)')
_bare = _re.compile(r'[A-Za-z0-9_-]+')
_escapes = {'b': '\b', 't': '\t', 'n': '\n', 'f': '\f', 'r': '\r', '"': '"', '\\': '\\'}


class _Table(dict):
    # A table while it is read. closed: no more may be added; implicit: only other headers named it.
    closed = implicit = inline = False


class _Array(list):
    of_tables = False


def load(fp, /, *, parse_float=float):
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    return _plain(_Reader(s.replace('\r\n', '\n'), parse_float).document())


def _plain(value):
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


class _Reader:
    def __init__(self, text, parse_float):
        self.text = text
        self.at = 0
        self.parse_float = parse_float

    def fail(self, message, at=None):
        at = self.at if at is None else at
        if at >= len(self.text):
            place = 'end of document'
        else:
            line = self.text.count('\n', 0, at) + 1
            place = f'line {line}, column {at - self.text.rfind("\n", 0, at)}'
        raise TOMLDecodeError(f'{message} (at {place})')

    def peek(self): return self.text[self.at:self.at + 1]

    def take(self, text):
        if self.text.startswith(text, self.at):
            self.at += len(text)
            return True
        return False

    def skip(self, characters):
        while self.at < len(self.text) and self.text[self.at] in characters:
            self.at += 1

    def skip_comment(self):
        if self.peek() != '#':
            return
        end = self.text.find('\n', self.at)
        end = len(self.text) if end < 0 else end
        for at in range(self.at, end):
            if self.text[at] != '\t' and (self.text[at] < ' ' or self.text[at] == '\x7f'):
                self.fail(f'Found invalid character {self.text[at]!r}', at)
        self.at = end

    def skip_lines(self):
        while True:
            before = self.at
            self.skip(' \t\n')
            self.skip_comment()
            if self.at == before:
                return

    # --- statements ---

    def document(self):
        root = current = _Table()
        while True:
            self.skip(' \t')
            if self.at >= len(self.text):
                return root
            if self.peek() == '[':
                current = self.header(root)
            elif self.peek() not in '#\n':
                if self.peek() not in '"\'' and not _bare.match(self.text, self.at):
                    self.fail('Invalid statement')
                self.pair(current)
            self.skip(' \t')
            self.skip_comment()
            if self.at < len(self.text) and not self.take('\n'):
                self.fail('Expected newline or end of document after a statement')

    def header(self, root):
        many = self.take('[[') or not self.take('[')
        self.skip(' \t')
        path = self.key()
        *above, last = path
        table = root
        for name in above:
            table = self.step(table, name, path)
        found = table.get(last)
        if many:
            if found is None:
                found = table[last] = _Array()
                found.of_tables = True
            elif not isinstance(found, _Array) or not found.of_tables:
                self.fail('Cannot mutate immutable namespace ' + repr(tuple(path)) if isinstance(found, _Array) else
                          'Cannot overwrite a value')
            found.append(_Table())
            made = found[-1]
        else:
            if found is None:
                found = table[last] = _Table()
            elif not isinstance(found, _Table) or not found.implicit:
                self.fail(f'Cannot declare {tuple(path)} twice' if isinstance(found, dict | _Array) else 'Cannot overwrite a value')
            found.implicit = False
            made = found
        if not self.take(']]' if many else ']'):
            self.fail(f"Expected {']]' if many else ']'!r} at the end of a{'n array' if many else ' table'} declaration")
        return made

    def step(self, table, name, path):
        found = table.get(name)
        if found is None:
            found = table[name] = _Table()
            found.implicit = True
        if isinstance(found, _Array) and found.of_tables:
            found = found[-1]
        if not isinstance(found, _Table) or found.inline:
            self.fail('Cannot overwrite a value')
        return found

    def pair(self, table, inline=False):
        path = self.key()
        self.skip(' \t')
        if not self.take('='):
            self.fail("Expected '=' after a key in a key/value pair")
        self.skip(' \t')
        value = self.value()
        for name in path[:-1]:
            found = table.get(name)
            if found is None:
                found = table[name] = _Table()
                found.closed = True
            elif not isinstance(found, _Table) or found.inline or not found.closed:
                self.fail(f'Cannot mutate immutable namespace {tuple(path[:-1])}' if isinstance(found, dict | list)
                          else 'Cannot overwrite a value')
            table = found
        if path[-1] in table:
            self.fail(f'Duplicate inline table key {path[-1]!r}' if inline else 'Cannot overwrite a value')
        table[path[-1]] = value

    def key(self):
        path = [self.key_part()]
        while True:
            self.skip(' \t')
            if not self.take('.'):
                return path
            self.skip(' \t')
            path.append(self.key_part())

    def key_part(self):
        bare = _bare.match(self.text, self.at)
        if bare is not None:
            self.at = bare.end()
            return bare[0]
        if self.peek() == "'" and self.peek():
            return self.literal()
        if self.peek() == '"':
            return self.basic()
        self.fail('Invalid initial character for a key part')

    # --- values ---

    def value(self):
        c = self.peek()
        if c == '"':
            return self.long_basic() if self.take('"""') else self.basic()
        if c == "'":
            return self.long_literal() if self.take("'''") else self.literal()
        for word, meaning in (('true', True), ('false', False)):
            if self.take(word):
                return meaning
        if c == '[':
            return self.array()
        if c == '{':
            return self.inline_table()
        return self.moment() or self.number()

    def moment(self):
        match = _moment.match(self.text, self.at)
        try:
            if match is None:
                match = _time_of_day.match(self.text, self.at)
                if match is None:
                    return None
                hour, minute, second, fraction = match.groups()
                self.at = match.end()
                return _time(int(hour), int(minute), int(second), int((fraction or '').ljust(6, '0')))
            day = list(map(int, match.groups()[:3]))
            hour, minute, second, fraction, zulu, sign, hours, minutes = match.groups()[3:]
            made = _date(*day)
            if hour is not None:
                zone = _timezone.utc if zulu else None
                if sign:
                    offset = _timedelta(hours=int(hours), minutes=int(minutes))
                    zone = _timezone(offset if sign == '+' else -offset)
                made = _datetime(*day, int(hour), int(minute), int(second), int((fraction or '').ljust(6, '0')), tzinfo=zone)
        except ValueError:
            self.fail('Invalid date or datetime')
        self.at = match.end()
        return made

    def number(self):
        match = _number.match(self.text, self.at)
        if match is not None:
            self.at = match.end()
            return self.parse_float(match[0]) if match[1] else int(match[0], 0)
        for word in ('inf', 'nan', '+inf', '-inf', '+nan', '-nan'):
            if self.take(word):
                return self.parse_float(word)
        self.fail('Invalid value')

    def array(self):
        self.at += 1
        made = _Array()
        self.skip_lines()
        while not self.take(']'):
            made.append(self.value())
            self.skip_lines()
            if self.take(']'):
                break
            if not self.take(','):
                self.fail('Unclosed array')
            self.skip_lines()
        return made

    def inline_table(self):
        self.at += 1
        made = _Table()
        self.skip(' \t')
        if not self.take('}'):
            while True:
                self.pair(made, inline=True)
                self.skip(' \t')
                if self.take('}'):
                    break
                if not self.take(','):
                    self.fail('Unclosed inline table')
                self.skip(' \t')
        made.inline = made.closed = True
        return made

    # --- texts ---

    def literal(self):
        start = self.at + 1
        end = self.text.find("'", start)
        line = self.text.find('\n', start)
        if end < 0 or 0 <= line < end:
            self.fail('Expected "\'"' if line < 0 else "Found invalid character '\\n'", len(self.text) if line < 0 else line)
        self.at = end + 1
        return self.text[start:end]

    def basic(self):
        self.at += 1
        parts = []
        while True:
            c = self.peek()
            if not c:
                self.fail('Unterminated string')
            if c == '"':
                self.at += 1
                return ''.join(parts)
            if c == '\\':
                parts.append(self.escape(False))
                continue
            if c != '\t' and (c < ' ' or c == '\x7f'):
                self.fail(f'Illegal character {c!r}')
            parts.append(c)
            self.at += 1

    def escape(self, many_lines):
        start = self.at
        letter = self.text[start + 1:start + 2]
        self.at += 2
        if many_lines and letter in ' \t\n' and letter:
            rest = self.text[start + 1:]
            blanks = rest[:len(rest) - len(rest.lstrip(' \t\n'))]
            if '\n' not in blanks:
                self.fail("Unescaped '\\' in a string", start + 1)
            self.at = start + 1 + len(blanks)
            return ''
        if letter in _escapes:
            return _escapes[letter]
        size = {'u': 4, 'U': 8}.get(letter)
        if size is None:
            self.fail("Unescaped '\\' in a string" if letter else 'Unterminated string')
        digits = self.text[self.at:self.at + size]
        if len(digits) < size or not all([d in '0123456789abcdefABCDEF' for d in digits]):
            self.fail('Invalid hex value')
        code = int(digits, 16)
        self.at += size
        if 0xD800 <= code < 0xE000 or code > 0x10FFFF:
            self.fail('Escaped character is not a Unicode scalar value')
        return chr(code)

    def long_literal(self): return self._long("'")
    def long_basic(self): return self._long('"')

    def _long(self, quote):
        self.take('\n')
        parts = []
        while True:
            if self.at >= len(self.text):
                self.fail('Unterminated string' if quote == '"' else 'Expected "\'\'\'"')
            if self.take(quote * 3):
                for _ in range(2):  # up to two more quotes belong to the text
                    if self.take(quote):
                        parts.append(quote)
                return ''.join(parts)
            c = self.peek()
            if quote == '"' and c == '\\':
                parts.append(self.escape(True))
                continue
            if c not in '\t\n' and (c < ' ' or c == '\x7f'):
                self.fail(f'Illegal character {c!r}' if quote == '"' else f'Found invalid character {c!r}')
            parts.append(c)
            self.at += 1
