"""How the values of a row are told apart: a checked description, and the descriptions that have a name.

`Checked` is what a reader or a writer goes by; `Dialect` is the class that programs derive theirs from."""

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)


class Error(Exception):
    __module__ = '_csv'


class Checked:
    __slots__ = ('delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict')

    def __init__(self, dialect, options):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        if options.get('quotechar', '') is None:
            options.setdefault('quoting', QUOTE_NONE)
        for name, usual in _usual.items():
            value = options.pop(name) if name in options else getattr(dialect, name, usual)
            setattr(self, name, value)
        if options:
            raise TypeError(f'this function got an unexpected keyword argument {next(iter(options))!r}')
        self._check_kinds()
        self._check_together()

    def _check_kinds(self):
        if not isinstance(self.delimiter, str):
            raise TypeError(f'"delimiter" must be string, not {type(self.delimiter).__name__}')
        for name in ('delimiter', 'escapechar', 'quotechar'):
            value = getattr(self, name)
            if value is not None and not isinstance(value, str):
                raise TypeError(f'"{name}" must be string or None, not {type(value).__name__}')
            if value is not None and len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        if self.lineterminator is not None and not isinstance(self.lineterminator, str):
            raise TypeError('"lineterminator" must be a string')
        if type(self.quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        if not 0 <= self.quoting <= QUOTE_NOTNULL:
            raise TypeError('bad "quoting" value')
        for name in ('doublequote', 'skipinitialspace', 'strict'):
            setattr(self, name, bool(getattr(self, name)))

    def _check_together(self):
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError('quotechar must be set if quoting enabled')
        if self.lineterminator is None:
            raise TypeError('lineterminator must be set')
        for name, spaceable in (('delimiter', True), ('escapechar', not self.skipinitialspace), ('quotechar', not self.skipinitialspace)):
            value = getattr(self, name)
            if value is not None and (value in '\r\n' or value == ' ' and not spaceable):
                raise ValueError(f'bad {name} value')
        for one, other in (('delimiter', 'escapechar'), ('delimiter', 'quotechar'), ('escapechar', 'quotechar')):
            if getattr(self, one) is not None and getattr(self, one) == getattr(self, other):
                raise ValueError(f'bad {one} or {other} value')
        for name in ('delimiter', 'escapechar', 'quotechar'):
            if getattr(self, name) is not None and getattr(self, name) in self.lineterminator:
                raise ValueError(f'bad {name} or lineterminator value')

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'Dialect' instances")


Checked.__name__ = Checked.__qualname__ = 'Dialect'
Checked.__module__ = '_csv'

_usual = {'delimiter': ',', 'doublequote': True, 'escapechar': None, 'lineterminator': '\r\n', 'quotechar': '"',
          'quoting': QUOTE_MINIMAL, 'skipinitialspace': False, 'strict': False}


def checked(dialect, options):
    return dialect if type(dialect) is Checked and not options else Checked(dialect, options)


def dialect_of(args, options):
    # What follows a call's first argument, or goes by its name.
    if not 1 <= len(args) <= 2:
        bound = 'least 1 argument' if not args else 'most 2 arguments'
        raise TypeError(f' expected at {bound}, got {len(args)}')
    return args[1] if len(args) > 1 else options.pop('dialect', None)


class Dialect:
    """How the values of a row are written."""
    _name = ''
    _valid = False
    delimiter = quotechar = escapechar = doublequote = skipinitialspace = lineterminator = quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        self._validate()

    def _validate(self):
        try:
            Checked(self, {})
        except TypeError as error:
            message = str(error)
        else:
            return
        raise Error(message)


class excel(Dialect):
    """What spreadsheets write."""
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """What spreadsheets write, with tabs."""
    delimiter = '\t'


class unix_dialect(Dialect):
    """Everything in quotes, lines as Unix ends them."""
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\n'
    quoting = QUOTE_ALL


_named = {}


def register_dialect(*args, **options):
    dialect = dialect_of(args, options)
    if not isinstance(args[0], str):
        raise TypeError('dialect name must be a string')
    _named[args[0]] = checked(dialect, options)


def get_dialect(name):
    if name not in _named:
        raise Error('unknown dialect') from None
    return _named[name]


def unregister_dialect(name):
    if name not in _named:
        raise Error('unknown dialect') from None
    del _named[name]


def list_dialects():
    return list(_named)


for _dialect in (('excel', excel), ('excel-tab', excel_tab), ('unix', unix_dialect)):
    register_dialect(*_dialect)
