"""Rows of comma-separated values."""

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'QUOTE_STRINGS', 'QUOTE_NOTNULL', 'Error', 'Dialect', 'excel',
           'excel_tab', 'field_size_limit', 'reader', 'writer', 'Sniffer', 'register_dialect', 'get_dialect', 'list_dialects',
           'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect']

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)


class Error(Exception):
    __module__ = '_csv'


class Dialect:
    """How the values of a row are written."""
    delimiter = ','
    quotechar = '"'
    escapechar = None
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL
    strict = False


class excel(Dialect):
    pass


class excel_tab(excel):
    delimiter = '\t'


class unix_dialect(Dialect):
    quoting = QUOTE_ALL
    lineterminator = '\n'


_dialects = {'excel': excel, 'excel-tab': excel_tab, 'unix': unix_dialect}


def register_dialect(name, dialect=excel, **fmtparams):
    _dialects[name] = _made(dialect, fmtparams)


def unregister_dialect(name):
    get_dialect(name)
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def _made(dialect, fmtparams):
    made = Dialect()
    found = get_dialect(dialect) if isinstance(dialect, str) else dialect
    for name in ('delimiter', 'quotechar', 'escapechar', 'doublequote', 'skipinitialspace', 'lineterminator', 'quoting', 'strict'):
        setattr(made, name, fmtparams.pop(name, getattr(found, name, getattr(Dialect, name))))
    if fmtparams:
        raise TypeError(f"{next(iter(fmtparams))!r} is an invalid keyword argument for this function")
    if not isinstance(made.delimiter, str):
        raise TypeError(f'"delimiter" must be string, not {type(made.delimiter).__name__}')
    if len(made.delimiter) != 1:
        raise TypeError('"delimiter" must be a 1-character string')
    return made


class reader:
    """Splits lines into rows."""

    def __init__(self, csvfile, dialect='excel', **fmtparams):
        self._lines = iter(csvfile)
        self.dialect = _made(dialect, fmtparams)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        d = self.dialect
        fields, field, state, quoted = [], [], 'start', False

        def end_field():
            text = ''.join(field)
            field.clear()
            if d.quoting == QUOTE_NONNUMERIC and not quoted:
                text = float(text)
            fields.append(text)
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if state == 'quoted' or field or fields:
                    if d.strict:
                        raise Error('unexpected end of data') from None
                    end_field()
                    return fields
                raise
            if not isinstance(line, str):
                raise Error(f'iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)')
            self.line_num += 1
            for c in line:
                if state == 'escaped':
                    field.append(c)
                    state = 'plain'
                elif state == 'quoted':
                    if c == d.escapechar:
                        state = 'escaped in quotes'
                    elif c == d.quotechar:
                        state = 'behind quote' if d.doublequote else 'plain'
                    else:
                        field.append(c)
                elif state == 'escaped in quotes':
                    field.append(c)
                    state = 'quoted'
                elif state == 'behind quote' and c == d.quotechar:
                    field.append(c)
                    state = 'quoted'
                elif c in '\r\n':
                    pass
                elif c == d.delimiter:
                    end_field()
                    state, quoted = 'start', False
                elif state == 'start' and c == d.quotechar and d.quoting != QUOTE_NONE:
                    state, quoted = 'quoted', True
                elif c == d.escapechar:
                    state = 'escaped'
                elif state == 'start' and c == ' ' and d.skipinitialspace:
                    pass
                else:
                    if state == 'behind quote' and d.strict:
                        raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
                    field.append(c)
                    state = 'plain'
            if state in ('quoted', 'escaped', 'escaped in quotes'):
                continue
            if not fields and not field and not quoted and state == 'start' and not line.strip('\r\n'):
                return []
            end_field()
            return fields


class writer:
    """Writes rows as lines."""

    def __init__(self, csvfile, dialect='excel', **fmtparams):
        self._write = csvfile.write
        self.dialect = _made(dialect, fmtparams)

    def _field(self, value, alone):
        d = self.dialect
        text = '' if value is None else value if isinstance(value, str) else repr(value) if isinstance(value, float) else str(value)
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        must = (d.quoting == QUOTE_ALL or d.quoting == QUOTE_NONNUMERIC and not number or d.quoting == QUOTE_STRINGS and isinstance(value, str)
                or d.quoting == QUOTE_NOTNULL and value is not None)
        special = [c for c in (d.delimiter, d.quotechar, d.escapechar, '\r', '\n') if c]
        found = any([c in text for c in special])
        if d.quoting == QUOTE_NONE:
            if found and not d.escapechar:
                raise Error('need to escape, but no escapechar set')
            return ''.join([d.escapechar + c if c in special else c for c in text]) if found else text
        if must or found or alone and not text:
            if d.quotechar in text:
                if d.doublequote:
                    text = text.replace(d.quotechar, d.quotechar * 2)
                elif d.escapechar:
                    text = text.replace(d.quotechar, d.escapechar + d.quotechar)
                else:
                    raise Error('need to escape, but no escapechar set')
            return d.quotechar + text + d.quotechar
        return text

    def writerow(self, row, /):
        try:
            values = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        alone = len(values) == 1
        return self._write(self.dialect.delimiter.join([self._field(v, alone) for v in values]) + self.dialect.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


class DictReader:
    """Rows as dicts, with the names of the first row or given ones."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        self._fieldnames = fieldnames if fieldnames is None else list(fieldnames)
        self.restkey, self.restval = restkey, restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect

    line_num = property(lambda self: self.reader.line_num)

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __iter__(self):
        return self

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while row == []:
            row = next(self.reader)
        made = dict(zip(names, row))
        if len(names) < len(row):
            made[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            made[name] = self.restval
        return made


_field_limit = [131072]


def field_size_limit(*limit):
    before = _field_limit[0]
    if limit:
        if not isinstance(limit[0], int):
            raise TypeError('limit must be an integer')
        _field_limit[0] = limit[0]
    return before


class Sniffer:
    """Guesses from a sample what stands between the values, and whether the
    first row names them."""

    def __init__(self):
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        lines = [line for line in sample.split('\n') if line]
        candidates = []
        for c in dict.fromkeys(sample):
            if c.isalnum() or c in '\r\n"\'' or delimiters is not None and c not in delimiters:
                continue
            counts = [line.count(c) for line in lines]
            most = max(set(counts), key=counts.count)
            if most and counts.count(most) >= 0.9 * len(lines):
                candidates.append(c)
        if not candidates:
            raise Error('Could not determine delimiter')
        chosen = next((c for c in self.preferred if c in candidates), candidates[0])

        class dialect(Dialect):
            _name = 'sniffed'
            lineterminator = '\r\n'
            quoting = QUOTE_MINIMAL
            delimiter = chosen
            quotechar = '"'
            skipinitialspace = all([line.count(chosen) == line.count(chosen + ' ') for line in lines])
        return dialect

    def has_header(self, sample):
        rows = reader(sample.splitlines(keepends=True), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for checked, row in enumerate(rows):
            if checked > 20:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                kind = self._kind_of(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kinds[column] != kind:
                    del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            votes += 1 if kind != self._kind_of(header[column]) else -1
        return votes > 0

    def _kind_of(self, text):
        # Numbers are of one kind, other texts of one for each length.
        try:
            complex(text)
            return complex
        except ValueError:
            return len(text)


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        self.fieldnames = list(fieldnames)
        self.restval = restval
        if extrasaction.lower() not in ('raise', 'ignore'):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction.lower()
        self.writer = writer(f, dialect, *args, **kwds)

    def _row(self, rowdict):
        if self.extrasaction == 'raise':
            wrong = [name for name in rowdict if name not in self.fieldnames]
            if wrong:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join([repr(name) for name in wrong]))
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writeheader(self): return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))
    def writerow(self, rowdict): return self.writer.writerow(self._row(rowdict))
    def writerows(self, rowdicts): return self.writer.writerows([self._row(row) for row in rowdicts])
