"""Variables whose value belongs to a context."""
from _guise import as_closed as _as_closed

__all__ = ['Context', 'ContextVar', 'Token', 'copy_context']

_current = [None]


class _MissingValue:
    def __repr__(self):
        return '<Token.MISSING>'


_MissingValue.__name__ = _MissingValue.__qualname__ = 'Token.MISSING'
_missing = _MissingValue()


def _generic_alias(cls, item):
    import types
    return types.GenericAlias(cls, item)


def _read_only(name, owner=None):
    # A field that cannot be set; what is told of it differs.
    def refuse(self, value):
        raise AttributeError('readonly attribute' if owner is None else
                             f"attribute '{name}' of '_contextvars.{owner}' objects is not writable")
    return property(lambda self: getattr(self, '_' + name), refuse)


class Token:
    __class_getitem__ = classmethod(lambda cls, item: _generic_alias(cls, item))
    MISSING = _missing

    def __init__(self, context, var, old_value):
        self._context = context
        self._var, self._old_value = var, old_value
        self._used = False

    var, old_value = _read_only('var', 'Token'), _read_only('old_value', 'Token')

    def __repr__(self):
        return f"<Token{' used' if self._used else ''} var={self.var!r} at {hex(id(self))}>"


def _needs_variable(var):
    if not isinstance(var, ContextVar):
        raise TypeError(f'a ContextVar key was expected, got {var!r}')


class Context:
    def __init__(self, *args, **kwargs):
        if args or kwargs:
            raise TypeError('Context() does not accept any arguments')
        self._values = {}
        self._entered = False

    def run(self, /, *args, **kwargs):
        if not args:
            raise TypeError('run() missing 1 required positional argument')
        callable, *args = args
        if self._entered:
            raise RuntimeError(f'cannot enter context: {self!r} is already entered')
        previous = _current[0]
        _current[0] = self
        self._entered = True
        try:
            return callable(*args, **kwargs)
        finally:
            _current[0] = previous
            self._entered = False

    def copy(self):
        made = Context()
        made._values = dict(self._values)
        return made

    def __eq__(self, other):
        return self._values == other._values if isinstance(other, Context) else NotImplemented

    __hash__ = None

    def __getitem__(self, var):
        _needs_variable(var)
        return self._values[var]

    def __contains__(self, var):
        _needs_variable(var)
        return var in self._values

    def __iter__(self): return iter(self._values)
    def __len__(self): return len(self._values)

    def get(self, var, default=None, /):
        _needs_variable(var)
        return self._values.get(var, default)

    def keys(self): return self._values.keys()
    def values(self): return self._values.values()
    def items(self): return self._values.items()


_current[0] = Context()


def copy_context():
    return _current[0].copy()


class ContextVar:
    __class_getitem__ = classmethod(lambda cls, item: _generic_alias(cls, item))

    def __init__(self, /, *names, default=_missing):
        if len(names) != 1:
            raise TypeError(f'ContextVar() takes exactly 1 positional argument ({len(names)} given)')
        name, = names
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self._name = name
        self._default = default

    name = _read_only('name')

    def get(self, default=_missing, /):
        value = _current[0]._values.get(self, _missing)
        if value is not _missing:
            return value
        if default is not _missing:
            return default
        if self._default is not _missing:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        context = _current[0]
        token = Token(context, self, context._values.get(self, _missing))
        context._values[self] = value
        return token

    def reset(self, token, /):
        if not isinstance(token, Token):
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token.var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token._context is not _current[0]:
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        if token.old_value is _missing:
            token._context._values.pop(self, None)
        else:
            token._context._values[self] = token.old_value

    def __repr__(self):
        default = '' if self._default is _missing else f' default={self._default!r}'
        return f'<ContextVar name={self.name!r}{default} at {hex(id(self))}>'


for _kind in (Token, Context, ContextVar):
    _kind.__module__ = '_contextvars'
_as_closed(Token, Context, ContextVar)
