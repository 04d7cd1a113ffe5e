"""Mocks with special methods, each of which comes into being when it is first used."""
from unittest.mock._base import NonCallableMock
from unittest.mock._callable import CallableMixin, Mock
from unittest.mock._names import ANSWERS, ASYNC, COMPUTED, SYNC
from unittest.mock._specs import is_list
from unittest.mock._values import DEFAULT


class _Magic:
    # Stands for a special method in a mock's class until somebody uses it.
    def __init__(self, name):
        self.name = name

    def __get__(self, mock, cls=None):
        if mock is None:
            mock = cls._mock_owner
        method = mock._get_child_mock(name=self.name, _new_name=self.name, _new_parent=mock)
        setattr(mock, self.name, method)
        _answer(mock, method, self.name)
        return method


class _AsyncIterator:
    def __init__(self, iterator):
        self.iterator = iterator

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return next(self.iterator)
        except StopIteration:
            pass
        raise StopAsyncIteration


def _equal(mock):
    def eq(other):
        told = mock.__eq__._mock_return_value
        return told if told is not DEFAULT else True if mock is other else NotImplemented
    return eq


def _unequal(mock):
    def ne(other):
        return DEFAULT if mock.__ne__._mock_return_value is not DEFAULT else False if mock is other else NotImplemented
    return ne


def _iterated(mock):
    def iterate():
        told = mock.__iter__._mock_return_value
        return iter([]) if told is DEFAULT else iter(told)
    return iterate


def _iterated_async(mock):
    def iterate():
        told = mock.__aiter__._mock_return_value
        return _AsyncIterator(iter([])) if told is DEFAULT else _AsyncIterator(iter(told))
    return iterate


_effects = {'__eq__': _equal, '__ne__': _unequal, '__iter__': _iterated, '__aiter__': _iterated_async}


def _answer(mock, method, name):
    # What a special method gives when nobody says.
    if name in ANSWERS:
        method.return_value = ANSWERS[name]
    elif name in COMPUTED:
        method.return_value = COMPUTED[name](mock)
    elif name in _effects:
        method.side_effect = _effects[name](mock)


_all = {name: _Magic(name) for name in sorted(SYNC | ASYNC)}


class MagicMixin:
    @classmethod
    def _special_methods(cls, spec):
        if spec is None:
            return _all
        names = set(spec if is_list(spec) else dir(spec))
        return {name: magic for name, magic in _all.items() if name in names}

    def mock_add_spec(self, spec, spec_set=False):
        self._take_spec(spec, spec_set)
        cls, wanted = type(self), self._special_methods(spec)
        for name in _all:
            if name not in wanted and name in cls.__dict__:
                delattr(cls, name)
            elif name in wanted and name not in cls.__dict__:
                setattr(cls, name, _all[name])

    def _child_class(self, name):
        from unittest.mock._async import AsyncMock
        if name in ASYNC and issubclass(type(self), MagicMock):
            return AsyncMock
        return super()._child_class(name)

    def _callable_class(self):
        return MagicMock


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A mock with special methods that cannot be called."""


class MagicMock(MagicMixin, Mock):
    """A callable mock with special methods."""

    def reset_mock(self, /, *args, return_value=False, **kwargs):
        if return_value and self._mock_name and self._mock_name in ANSWERS or self._mock_name in COMPUTED:
            return_value = False  # what special methods answer stays
        super().reset_mock(*args, return_value=return_value, **kwargs)
