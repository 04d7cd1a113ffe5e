"""Calls as values: what a mock notes, and what `call` writes down for comparing.

A call is a tuple of name, arguments and keyword arguments; those in `call_args` leave
the name out. Besides, a call knows the call or attribute that it was reached through.
"""
_of_tuple = frozenset(vars(tuple))  # as attributes of a call these are steps of a chain, not methods of a tuple


def shown_call(name, args, kwargs):
    """The text of a call, as it is written in a program."""
    shown = [repr(value) for value in args] + [f'{key}={value!r}' for key, value in kwargs.items()]
    return f'{name}({", ".join(shown)})'


def _arguments(value):
    # One value that is not a name: the positional arguments or the named ones.
    return (value, {}) if isinstance(value, tuple) else ((), value)


def _parts(value):
    """Name, arguments and keyword arguments of a call that may be written shorter."""
    if len(value) == 3:
        return tuple(value)
    if len(value) == 2:
        first, second = value
        return (first, *_arguments(second)) if isinstance(first, str) else ('', first, second)
    if len(value) == 1:
        return (value[0], (), {}) if isinstance(value[0], str) else ('', *_arguments(value[0]))
    return ('', (), {})


class _Call(tuple):
    """One call, or with `from_kall=False` the attributes on the way to one."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        called, args, kwargs = _parts(value) if value else (name, (), {})
        return tuple.__new__(cls, (args, kwargs) if two else (called, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            length = len(other)
        except TypeError:
            return NotImplemented
        if length > 3:
            return False
        above, others_above = self._mock_parent, getattr(other, '_mock_parent', None)
        if above is not None and others_above is not None and above != others_above:
            return False
        name, args, kwargs = _parts(self)
        others_name, others_args, others_kwargs = _parts(other)
        if name and others_name != name:
            return False
        return (others_args, others_kwargs) == (args, kwargs)  # in this order, so that ANY may stand in `other`

    __ne__ = object.__ne__
    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + '()', parent=self)

    def __getattribute__(self, name):
        if name in _of_tuple:
            raise AttributeError(name)
        return tuple.__getattribute__(self, name)

    def __getattr__(self, name):
        if self._mock_name is None:
            return _Call(name=name, from_kall=False)
        return _Call(name=f'{self._mock_name}.{name}', parent=self, from_kall=False)

    @property
    def args(self):
        return _parts(self)[1]

    @property
    def kwargs(self):
        return _parts(self)[2]

    def __repr__(self):
        name, args, kwargs = _parts(self)
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            return 'call' + name if name.startswith('()') else name
        if name:
            name = name if name.startswith('()') else '.' + name
        return shown_call('call' + name, args, kwargs)

    def call_list(self):
        """The calls of a chain, each with all before it."""
        calls = []
        step = self
        while step is not None:
            if step._mock_from_kall:
                calls.append(step)
            step = step._mock_parent
        return _CallList(reversed(calls))


call = _Call(from_kall=False)


class _CallList(list):
    """A list of calls, which contains also each stretch of itself."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        length = len(value)
        return any(self[start:start + length] == value for start in range(len(self) - length + 1))

    def __repr__(self):
        from pprint import pformat
        return pformat(list(self))
