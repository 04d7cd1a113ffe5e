"""Lines to rows, character by character: what a character means depends on what stood before it."""
from csv._dialect import QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS, Error, checked

_limit = [131072]

# Where in a row the reader stands.
_ROW, _FIELD, _IN, _QUOTED, _BEHIND_QUOTE, _ESCAPED, _ESCAPED_QUOTED, _ESCAPED_END, _END = range(9)


def field_size_limit(*limit):
    if len(limit) > 1:
        raise TypeError(f'field_size_limit() takes at most 1 argument ({len(limit)} given)')
    before = _limit[0]
    if limit:
        if type(limit[0]) is not int:
            raise TypeError('limit must be an integer')
        _limit[0] = limit[0]
    return before


class reader:
    __module__ = '_csv'
    __slots__ = ('_lines', '_dialect', '_line_num', '_fields', '_field', '_state', '_bare')

    def __init__(self, lines, dialect, options):
        self._lines = iter(lines)
        self._dialect = checked(dialect, options)
        self._line_num = 0

    dialect = property(lambda self: self._dialect)
    line_num = property(lambda self: self._line_num)

    def __iter__(self):
        return self

    def __next__(self):
        self._fields = []
        self._field = []
        self._state = _ROW
        self._bare = True
        while True:
            line = next(self._lines, None)
            if line is None:
                return self._ended()
            if not isinstance(line, str):
                raise Error(f'iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)')
            self._line_num += 1
            if self._state == _ROW and (row := self._plain_row(line)) is not None:
                return row
            for c in line:
                self._take(c)
            self._take('')
            if self._state == _ROW:
                return self._fields

    def _plain_row(self, line):
        # Most lines hold nothing but values and delimiters. None: this one may hold more.
        d = self._dialect
        if d.quoting not in (QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONE) or d.skipinitialspace or len(line) > _limit[0]:
            return None
        if d.quotechar is not None and d.quotechar in line or d.escapechar is not None and d.escapechar in line:
            return None
        bare = line.rstrip('\r\n')
        if '\n' in bare or '\r' in bare:
            return None
        return bare.split(d.delimiter) if bare else []

    def _ended(self):
        if not self._field and self._state != _QUOTED:
            raise StopIteration
        if self._dialect.strict:
            raise Error('unexpected end of data')
        self._save()
        return self._fields

    def _save(self):
        text = ''.join(self._field)
        self._field.clear()
        quoting = self._dialect.quoting
        if self._bare:
            if not text and quoting in (QUOTE_NOTNULL, QUOTE_STRINGS):
                text = None
            elif text and quoting in (QUOTE_NONNUMERIC, QUOTE_STRINGS):
                text = float(text)
        self._fields.append(text)

    def _add(self, c):
        if len(self._field) >= _limit[0]:
            raise Error(f'field larger than field limit ({_limit[0]})')
        self._field.append(c)

    def _finish(self, c):
        # A field ends: at a delimiter, or with its row.
        self._save()
        self._state = _FIELD if c == self._dialect.delimiter else _END if c else _ROW

    def _take(self, c):
        # '' stands for the end of a line.
        state = self._state
        if state == _ROW and c == '':
            return
        if state == _ROW and c in '\r\n':
            self._state = _END
        elif state == _ROW or state == _FIELD:
            self._begin(c)
        elif state == _QUOTED:
            self._take_quoted(c)
        elif state == _BEHIND_QUOTE:
            self._take_behind_quote(c)
        elif state == _ESCAPED or state == _ESCAPED_QUOTED:
            self._add(c or '\n')
            self._state = _QUOTED if state == _ESCAPED_QUOTED else _ESCAPED_END if c and c in '\r\n' else _IN
        elif state == _END:
            if c == '':
                self._state = _ROW
            elif c not in '\r\n':
                raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")
        elif state != _ESCAPED_END or c:
            self._take_plain(c)

    def _begin(self, c):
        d = self._dialect
        self._bare = True
        if c in '\r\n' or c == d.delimiter and not (c == ' ' and d.skipinitialspace):
            self._finish(c)
        elif c == d.quotechar and d.quoting != QUOTE_NONE:
            self._bare = False
            self._state = _QUOTED
        elif c == d.escapechar:
            self._state = _ESCAPED
        elif c == ' ' and d.skipinitialspace:
            self._state = _FIELD
        else:
            self._add(c)
            self._state = _IN

    def _take_plain(self, c):
        d = self._dialect
        if c in '\r\n' or c == d.delimiter:
            self._finish(c)
        elif c == d.escapechar:
            self._state = _ESCAPED
        else:
            self._add(c)
            self._state = _IN

    def _take_quoted(self, c):
        d = self._dialect
        if c == '':
            return
        if c == d.escapechar:
            self._state = _ESCAPED_QUOTED
        elif c == d.quotechar and d.quoting != QUOTE_NONE:
            self._state = _BEHIND_QUOTE if d.doublequote else _IN
        else:
            self._add(c)

    def _take_behind_quote(self, c):
        d = self._dialect
        if c == d.quotechar and d.quoting != QUOTE_NONE:
            self._add(c)
            self._state = _QUOTED
        elif c in '\r\n' or c == d.delimiter:
            self._finish(c)
        elif d.strict:
            raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
        else:
            self._add(c)
            self._state = _IN
