"""Rows of comma-separated values."""
import types as _types
from _guise import as_closed as _as_closed, as_native as _as_native
from csv._dialect import (QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS, Checked as _Checked,
                          Dialect, Error, dialect_of as _dialect_of, excel, excel_tab, get_dialect, list_dialects,
                          register_dialect, unix_dialect, unregister_dialect)
from csv._reader import field_size_limit, reader as _reader
from csv._writer import writer as _writer

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'QUOTE_STRINGS', 'QUOTE_NOTNULL', 'Error', 'Dialect', 'excel',
           'excel_tab', 'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect', 'list_dialects', 'Sniffer',
           'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect']
__version__ = '1.0'


def reader(*args, **options):
    dialect = _dialect_of(args, options)
    return _reader(args[0], dialect, options)


def writer(*args, **options):
    dialect = _dialect_of(args, options)
    return _writer(args[0], dialect, options)


for _class in (Dialect, excel, excel_tab, unix_dialect):
    _class.__module__ = 'csv'
for _function in (reader, writer, field_size_limit, register_dialect, get_dialect, list_dialects, unregister_dialect):
    _function.__module__ = '_csv'
_as_native(reader, writer, field_size_limit, register_dialect, get_dialect, list_dialects, unregister_dialect)
_as_closed(_Checked, _reader, _writer)


def __getattr__(name):
    if name == 'Sniffer':  # few programs guess, and it needs patterns
        from csv._sniffer import Sniffer
        Sniffer.__module__ = 'csv'
        return Sniffer
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


class DictReader:
    """Rows as dicts, with the names of the first row or given ones."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        made = dict(zip(names, row))
        if len(names) < len(row):
            made[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            made[name] = self.restval
        return made

    __class_getitem__ = classmethod(_types.GenericAlias)


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ('raise', 'ignore'):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _dict_to_list(self, rowdict):
        if self.extrasaction == 'raise':
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join([repr(name) for name in wrong]))
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._dict_to_list, rowdicts))

    __class_getitem__ = classmethod(_types.GenericAlias)
