"""Mocks that can be called and looked into as something else can be."""
import inspect
from unittest.mock._async import AsyncMock
from unittest.mock._base import SpecState, is_mock
from unittest.mock._calls import _CallList
from unittest.mock._magic import MagicMock, NonCallableMagicMock
from unittest.mock._names import is_magic
from unittest.mock._specs import (FUNCTIONS, check_calls, check_typos, has_callable_instances, is_async_function, is_callable, is_list,
                                  signature_of, takes_self)
from unittest.mock._values import InvalidSpecError

_checks = ('assert_called', 'assert_called_once', 'assert_called_with', 'assert_called_once_with', 'assert_has_calls',
           'assert_any_call', 'assert_not_called')
_async_checks = ('assert_awaited', 'assert_awaited_once', 'assert_awaited_with', 'assert_awaited_once_with', 'assert_any_await',
                 'assert_has_awaits', 'assert_not_awaited')


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock that is called and looked into as `spec` can be, and whose attributes are such mocks too."""
    if is_list(spec):
        spec = type(spec)
    is_type = isinstance(spec, type)
    if is_mock(spec):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    if not unsafe:
        check_typos(kwargs)
    _name = kwargs.pop('name', _name)
    wrapped = kwargs.get('wraps')
    keywords = {} if spec is None or inspect.isdatadescriptor(spec) else {'spec_set' if spec_set else 'spec': spec}
    if keywords and instance:
        keywords['_spec_as_instance'] = True
    keywords.update(kwargs)
    made = _class_for(spec, instance)(
        parent=_parent, _new_parent=_parent, _new_name=_name if _parent is not None else '', name=_name, **keywords)
    if isinstance(spec, FUNCTIONS):
        made = _function_around(made, spec)
    else:
        check_calls(made, spec, is_type, instance)
    if _parent is not None and not instance:
        _parent._mock_children[_name] = made
    if is_type and not instance and 'return_value' not in kwargs:
        made.return_value = create_autospec(spec, spec_set, instance=True, _name='()', _parent=made, wraps=wrapped)
        kwargs.pop('wraps', None)
        made.configure_mock(**kwargs)
    for name in dir(spec):
        if not is_magic(name):
            _add_child(made, spec, name, spec_set, wrapped)
    return made


def _class_for(spec, instance):
    if is_async_function(spec):
        if instance:
            raise RuntimeError('Instance can not be True when create_autospec is mocking an async function')
        return AsyncMock
    if inspect.isdatadescriptor(spec):
        return MagicMock  # nobody knows what it gives
    can_be_called = has_callable_instances(spec) if isinstance(spec, type) and instance else is_callable(spec)
    return MagicMock if can_be_called else NonCallableMagicMock


def _add_child(made, spec, name, spec_set, wrapped):
    try:
        original = getattr(spec, name)
    except AttributeError:
        return
    is_type = isinstance(spec, type)
    if not isinstance(original, FUNCTIONS):
        made._mock_children[name] = SpecState(original, spec_set, made, name)
        return
    keywords = {'spec_set' if spec_set else 'spec': original}
    if wrapped is not None and hasattr(wrapped, name):
        keywords['wraps'] = getattr(wrapped, name)
    without_first = takes_self(spec, name, is_type)
    parent = made.mock if isinstance(spec, FUNCTIONS) else made
    cls = AsyncMock if inspect.iscoroutinefunction(original) else MagicMock
    child = cls(parent=parent, name=name, _new_name=name, _new_parent=parent, _eat_self=without_first, **keywords)
    made._mock_children[name] = child
    child.return_value = cls()
    check_calls(child, original, without_first)
    if isinstance(spec, FUNCTIONS):
        setattr(made, name, child)


def _function_around(mock, original):
    # A function with the original's name and signature that calls the mock, and shows what it notes.
    found = signature_of(original, False, False)
    if found is None:
        return mock
    function, signature = found
    if is_async_function(original):
        async def copy(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return await mock(*args, **kwargs)
    else:
        def copy(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return mock(*args, **kwargs)
    name = original.__name__
    copy.__name__ = copy.__qualname__ = name if name.isidentifier() else 'funcopy'
    for detail in ('__doc__', '__text_signature__', '__module__', '__defaults__', '__kwdefaults__'):
        try:
            setattr(copy, detail, getattr(function, detail))
        except (AttributeError, TypeError):
            pass
    copy.__defaults__ = copy.__kwdefaults__ = None
    copy.__signature__ = signature
    _show_notes(copy, mock, is_async_function(original))
    return copy


def _show_notes(function, mock, is_async):
    checks = _checks + _async_checks if is_async else _checks
    for name in checks:
        setattr(function, name, getattr(mock, name))

    def reset_mock():
        function.method_calls = _CallList()
        function.mock_calls = _CallList()
        mock.reset_mock()
        result = function.return_value
        if is_mock(result) and result is not mock:
            result.reset_mock()
    function.reset_mock = reset_mock
    function.called = False
    function.call_count = 0
    function.call_args = None
    function.call_args_list = _CallList()
    function.method_calls = _CallList()
    function.mock_calls = _CallList()
    if is_async:
        function.await_count = 0
        function.await_args = None
        function.await_args_list = _CallList()
    function.return_value = mock.return_value
    function.side_effect = mock.side_effect
    function._mock_children = mock._mock_children
    function.mock = mock
    mock.__dict__['_mock_delegate'] = function
