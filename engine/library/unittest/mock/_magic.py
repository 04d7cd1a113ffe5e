"""Special methods: which there are, how they are set, and mocks that have them all."""
from unittest.mock._callable import Mock
from unittest.mock._mocks import NonCallableMock, adopt
from unittest.mock._sentinels import DEFAULT
from unittest.mock._specs import is_mock


def _dunder(names):
    return frozenset(f'__{name}__' for name in names.split())


_operators = 'add sub mul matmul truediv floordiv mod lshift rshift and xor or pow'
_plain = _dunder('hash str sizeof lt gt le ge eq ne getitem setitem delitem len contains iter next bool int float complex index '
                 'enter exit divmod rdivmod neg pos abs invert trunc floor ceil round fspath aiter '
                 + ' '.join(f'{name} i{name} r{name}' for name in _operators.split()))
awaited_magics = _dunder('aenter aexit anext')
# Can be set, but are not there before.
_on_demand = _dunder('get set delete reversed missing reduce reduce_ex getinitargs getnewargs getstate setstate getformat repr dir '
                     'subclasses format getnewargs_ex')
_never = _dunder('getattr setattr init new prepare instancecheck subclasscheck del')
plain_magics = _plain | _on_demand
made_magics = _plain | awaited_magics
all_magics = made_magics | _on_demand

_answers = {'__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented, '__int__': 1,
            '__contains__': False, '__len__': 0, '__exit__': False, '__complex__': 1j, '__float__': 1.0, '__bool__': True,
            '__index__': 1, '__aexit__': False}
_answers_for = {'__hash__': object.__hash__, '__str__': object.__str__, '__sizeof__': object.__sizeof__,
                '__fspath__': lambda mock: f'{type(mock).__name__}/{mock._extract_mock_name()}/{id(mock)}'}


class _AsyncIterator:
    """Goes through an iterable without ever waiting."""

    def __init__(self, iterable):
        self.iterator = iter(iterable)

    def __aiter__(self):
        return self

    async def __anext__(self):
        for value in self.iterator:
            return value
        raise StopAsyncIteration


def _equal(mock):
    def effect(other):
        answer = mock.__eq__._mock_return_value
        return answer if answer is not DEFAULT else mock is other or NotImplemented
    return effect


def _unequal(mock):
    def effect(other):
        if mock.__ne__._mock_return_value is not DEFAULT:
            return DEFAULT
        return False if mock is other else NotImplemented
    return effect


def _each(mock):
    def effect():
        values = mock.__iter__._mock_return_value
        return iter([]) if values is DEFAULT else iter(values)  # what is an iterator already goes on
    return effect


def _each_awaited(mock):
    def effect():
        values = mock.__aiter__._mock_return_value
        return _AsyncIterator([] if values is DEFAULT else values)
    return effect


_effects_for = {'__eq__': _equal, '__ne__': _unequal, '__iter__': _each, '__aiter__': _each_awaited}


def _give_answer(mock, method, name):
    if name in _answers:
        method.return_value = _answers[name]
    elif name in _answers_for:
        method.return_value = _answers_for[name](mock)
    elif name in _effects_for:
        method.side_effect = _effects_for[name](mock)


def check_special(mock, name):
    """Whether `name` is a special method that goes into the class of `mock`; complains about those that must not."""
    if name in _never:
        raise AttributeError(f'Attempting to set unsupported magic method {name!r}.')
    if name not in all_magics:
        return False
    if mock._mock_methods is not None and name not in mock._mock_methods:
        raise AttributeError(f'Mock object has no attribute {name!r}')
    return True


def set_special(mock, name, value):
    """Puts a special method into the class of `mock`; gives what is found when it is asked for by name."""
    if is_mock(value):
        adopt(mock, value, None, name)
        setattr(type(mock), name, value)
        mock._mock_children[name] = value
        return value

    def method(self, /, *args, **kwargs):
        return value(self, *args, **kwargs)
    method.__name__ = name
    setattr(type(mock), name, method)
    return lambda *args, **kwargs: value(mock, *args, **kwargs)


class MagicProxy:
    """In the class of a mock, in the place of a special method that nobody asked for yet."""

    def __init__(self, name):
        self.name = name

    def __get__(self, mock, owner=None):
        if mock is None:
            return self
        name = self.name
        method = mock._get_child_mock(name=name, _new_name=name, _new_parent=mock)
        setattr(mock, name, method)
        _give_answer(mock, method, name)
        return method


_proxies = {name: MagicProxy(name) for name in sorted(made_magics)}


class MagicMixin(NonCallableMock):
    """What there is to a mock that has the special methods."""

    _mock_class_body = _proxies

    def _mock_add_spec(self, /, *args, **kwargs):
        super()._mock_add_spec(*args, **kwargs)
        self._mock_set_magics()

    def _mock_set_magics(self):
        own, names = type(self), self._mock_methods
        for name in _proxies:
            wanted = names is None or name in names
            if wanted != (name in vars(own)):
                setattr(own, name, _proxies[name]) if wanted else delattr(own, name)


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A mock that has the special methods and cannot be called."""


class MagicMock(MagicMixin, Mock):
    """A mock that has the special methods."""

    def reset_mock(self, /, *args, return_value=False, **kwargs):
        # A special method keeps its answer: what comes instead would be of the wrong type.
        is_special = self._mock_name in all_magics
        super().reset_mock(*args, return_value=return_value and not is_special, **kwargs)
