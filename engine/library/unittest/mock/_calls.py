"""Calls as they are noted and as they are expected: tuples of a name, arguments and keyword arguments."""


def shown_call(name, args, kwargs):
    parts = [repr(arg) for arg in args]
    parts.extend([f'{key}={value!r}' for key, value in kwargs.items()])
    return f"{name}({', '.join(parts)})"


def _taken_apart(value):
    # (name, args, kwargs) of a tuple that leaves out what is empty; None when it is no such tuple.
    if len(value) == 3:
        return tuple(value)
    if len(value) == 0:
        return '', (), {}
    first, *rest = value
    if len(value) == 2:
        second, = rest
        if not isinstance(first, str):
            return '', first, second
        return (first, second, {}) if isinstance(second, tuple) else (first, (), second)
    if len(value) > 3:
        return None
    if isinstance(first, str):
        return first, (), {}
    return ('', first, {}) if isinstance(first, tuple) else ('', (), first)


class _Call(tuple):
    """One call. What `call` gives is built up as it is used: `call.name(1).other(2)`."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        of_value, args, kwargs = _taken_apart(value)
        if len(value) == 3 or of_value:
            name = of_value
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            theirs = _taken_apart(other) if len(other) < 4 else None
        except TypeError:
            return NotImplemented
        if theirs is None:
            return False
        parent, their_parent = self._mock_parent, getattr(other, '_mock_parent', None)
        if parent and their_parent and parent != their_parent:
            return False
        name, args, kwargs = _taken_apart(self)
        return (not name or name == theirs[0]) and (args, kwargs) == theirs[1:]

    __ne__ = object.__ne__
    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + '()', parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name=f'{self._mock_name}.{attr}', parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in ('count', 'index'):  # what tuples have is what a mock may be asked for
            raise AttributeError
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return tuple(self)[-2]

    @property
    def kwargs(self):
        return tuple(self)[-1]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            return 'call' + name if name.startswith('()') else name
        name, args, kwargs = _taken_apart(self)
        shown = 'call' + name if name.startswith('()') else f'call.{name}' if name else 'call'
        return shown_call(shown, args, kwargs)

    def call_list(self):
        """The calls of a chain, each as it is noted."""
        calls = []
        one = self
        while one is not None:
            if one._mock_from_kall:
                calls.append(one)
            one = one._mock_parent
        return _CallList(reversed(calls))


call = _Call(from_kall=False)


class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        length = len(value)
        return any([self[start:start + length] == value for start in range(len(self) - length + 1)])

    def __repr__(self):
        import pprint
        return pprint.pformat(list(self))
