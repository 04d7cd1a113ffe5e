"""Mocks that are called: a call is noted with the mock and all above it, then answered."""
from unittest.mock._calls import _Call
from unittest.mock._mocks import NonCallableMock
from unittest.mock._sentinels import DEFAULT
from unittest.mock._specs import is_exception


def _note(mock, args, kwargs):
    made = _Call((args, kwargs), two=True)
    mock.called = True
    mock.call_count += 1
    mock.call_args = made
    mock.call_args_list.append(made)
    mock.mock_calls.append(_Call(('', args, kwargs)))
    _note_above(mock, args, kwargs)


def _note_above(mock, args, kwargs):
    # The name grows on the way up; that of a method ends where a mock is nobody's method.
    is_method, method_name = mock._mock_parent is not None, mock._mock_name
    name = mock._mock_new_name
    above = mock._mock_new_parent
    while above is not None:
        if is_method:
            above.method_calls.append(_Call((method_name, args, kwargs)))
            is_method = above._mock_parent is not None
            method_name = f'{above._mock_name}.{method_name}'
        above.mock_calls.append(_Call((name, args, kwargs)))
        if above._mock_new_name:
            name = above._mock_new_name + (name if name.startswith('()') else f'.{name}')
        above = above._mock_new_parent


def next_effect(effect):
    """What the iterator `effect` gives next; an exception is raised."""
    result = next(effect)
    if is_exception(result):
        raise result
    return result


class CallableMixin(NonCallableMock):
    """What there is to a mock that can be called."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name='', _new_parent=None, **kwargs):
        self.__dict__['_mock_return_value'] = return_value
        NonCallableMock.__init__(self, spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        if '_mock_return_value' not in kwargs and return_value is not DEFAULT:
            self.return_value = return_value
        self.side_effect = side_effect

    def _mock_check_sig(self, /, *args, **kwargs):
        # Is replaced where a specification says how the mock is called.
        pass

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(*args, **kwargs)
        _note(self, args, kwargs)
        return self._execute_mock_call(*args, **kwargs)

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if is_exception(effect):
                raise effect
            result = effect(*args, **kwargs) if callable(effect) else next_effect(effect)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is DEFAULT and self._mock_delegate is None and self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """A stand-in for any object, which can be called."""


class PropertyMock(Mock):
    """A mock to be put into a class, in the place of a property."""

    def _get_child_mock(self, /, **kwargs):
        from unittest.mock._magic import MagicMock
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, value):
        self(value)
