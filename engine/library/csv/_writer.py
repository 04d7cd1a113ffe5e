"""Rows to lines."""
from csv._dialect import QUOTE_ALL, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS, Error, checked


class writer:
    __module__ = '_csv'
    __slots__ = ('_write', '_dialect', '_special')

    def __init__(self, file, dialect, options):
        self._dialect = d = checked(dialect, options)
        self._special = {d.delimiter, d.escapechar, d.quotechar, '\r', '\n', *d.lineterminator} - {None}
        self._write = getattr(file, 'write', None)
        if not callable(self._write):
            raise TypeError('argument 1 must have a "write" method')

    dialect = property(lambda self: self._dialect)

    def writerow(self, row, /):
        try:
            values = iter(row)
        except TypeError:
            values = None
        if values is None:
            raise Error(f'iterable expected, not {type(row).__name__}')
        d = self._dialect
        fields, value = [], ''
        for value in values:
            fields.append(self._field(value))
        if fields == ['']:
            if d.quoting == QUOTE_NONE or value is None and d.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error('single empty field record must be quoted')
            fields = [d.quotechar * 2]
        return self._write(d.delimiter.join(fields) + d.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)

    def _field(self, value):
        d = self._dialect
        text = '' if value is None else value if isinstance(value, str) else str(value)
        quoted = (d.quoting == QUOTE_ALL or d.quoting == QUOTE_NONNUMERIC and not _is_number(value)
                  or d.quoting == QUOTE_STRINGS and isinstance(value, str) or d.quoting == QUOTE_NOTNULL and value is not None)
        if not text and d.delimiter == ' ' and d.skipinitialspace:
            if d.quoting == QUOTE_NONE or value is None and d.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error('empty field must be quoted if delimiter is a space and skipinitialspace is true')
            quoted = True
        if not self._special.isdisjoint(text):
            text, needs_quotes = self._escaped(text)
            quoted = quoted or needs_quotes
        return d.quotechar + text + d.quotechar if quoted else text

    def _escaped(self, text):
        # The text with its special characters escaped or doubled; whether it must stand in quotes.
        d = self._dialect
        result, quoted = [], False
        for c in text:
            if c in self._special:
                if d.quoting == QUOTE_NONE or c == d.escapechar or c == d.quotechar and not d.doublequote:
                    if d.escapechar is None:
                        raise Error('need to escape, but no escapechar set')
                    result.append(d.escapechar)
                else:
                    quoted = True
                    if c == d.quotechar:
                        result.append(c)
            result.append(c)
        return ''.join(result), quoted


def _is_number(value):
    return isinstance(value, (int, float, complex)) or any([hasattr(type(value), name) for name in ('__float__', '__index__', '__int__')])
