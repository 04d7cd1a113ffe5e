"""Functions in front of mocks: what stands in the place of a function is a function too.

The mock behind it (`function.mock`) delegates to the function, whose attributes may be set.
"""
import inspect

from unittest.mock._calls import _CallList
from unittest.mock._specs import called_part, is_mock

_questions = ('assert_called_with', 'assert_called_once_with', 'assert_has_calls', 'assert_any_call', 'assert_called',
              'assert_not_called', 'assert_called_once')
_questions_awaited = ('assert_awaited', 'assert_awaited_once', 'assert_awaited_with', 'assert_awaited_once_with',
                      'assert_any_await', 'assert_has_awaits', 'assert_not_awaited')


def check_arguments(spec, mock, skip_first=False, instance=False):
    """From now on calls of `mock` are complained about as calls of `spec` would be."""
    found = called_part(spec, instance, skip_first)
    if found is None:
        return
    signature = found[1]

    def check(self, /, *args, **kwargs):
        signature.bind(*args, **kwargs)
    cls = type(mock)
    cls._mock_check_sig = check
    cls.__signature__ = signature


def function_before(mock, spec):
    """A function that checks its arguments as `spec` does, then calls `mock`."""
    found = called_part(spec, False, isinstance(spec, type))
    if found is None:
        return mock
    original, signature = found
    if inspect.iscoroutinefunction(spec):
        async def function(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return await mock(*args, **kwargs)
    else:
        def function(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return mock(*args, **kwargs)
    name = getattr(original, '__name__', '')
    function.__name__ = function.__qualname__ = name if name.isidentifier() else 'funcopy'
    function.__module__ = None
    _set_up(function, mock, signature)
    return function


def _ask(mock, name):
    def question(*args, **kwargs):
        return getattr(mock, name)(*args, **kwargs)
    return question


def _set_up(function, mock, signature):
    function.mock = mock
    function.__signature__ = signature
    function.return_value = mock.return_value
    function.side_effect = mock.side_effect
    function._mock_children = mock._mock_children
    _forget(function)

    def reset_mock():
        _forget(function)
        mock.reset_mock()
        result = function.return_value
        if is_mock(result) and result is not mock:
            result.reset_mock()
    function.reset_mock = reset_mock
    for name in _questions:
        setattr(function, name, _ask(mock, name))
    mock._mock_delegate = function


def _forget(function):
    function.called = False
    function.call_count = 0
    function.call_args = None
    function.call_args_list = _CallList()
    function.method_calls = _CallList()
    function.mock_calls = _CallList()


def set_up_awaiting(function):
    """Adds to a function before an AsyncMock what there is to awaiting."""
    function.await_count = 0
    function.await_args = None
    function.await_args_list = _CallList()
    for name in _questions_awaited:
        setattr(function, name, _ask(function.mock, name))
