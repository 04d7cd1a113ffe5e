"""Mocks whose calls are awaited."""
import inspect
from types import CodeType

from unittest.mock._assertions import error_in, taken_out
from unittest.mock._callable import Mock, next_effect
from unittest.mock._calls import _Call, _CallList
from unittest.mock._magic import MagicMixin
from unittest.mock._mocks import NonCallableMock, _delegating
from unittest.mock._sentinels import DEFAULT
from unittest.mock._specs import is_exception


def _code_of_coroutine_function():
    code = NonCallableMock(spec_set=CodeType)
    code.__dict__['co_flags'] = inspect.CO_COROUTINE
    return code


class AsyncMockMixin:
    """What there is to a mock that is a coroutine function."""

    await_count = _delegating('await_count')
    await_args = _delegating('await_args')
    await_args_list = _delegating('await_args_list')

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__.update(_is_coroutine=True, _mock_await_count=0, _mock_await_args=None, _mock_await_args_list=_CallList(),
                             __code__=_code_of_coroutine_function(), __name__='AsyncMock', __defaults__=(), __kwdefaults__={},
                             __annotations__=None)

    async def _execute_mock_call(self, /, *args, **kwargs):
        made = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = made
        self.await_args_list.append(made)
        effect = self.side_effect
        if effect is not None:
            result = await self._result_of(effect, args, kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is DEFAULT and self._mock_delegate is None and self._mock_wraps is not None:
            return await _awaited(self._mock_wraps, args, kwargs)
        return self.return_value

    async def _result_of(self, effect, args, kwargs):
        if is_exception(effect):
            raise effect
        if callable(effect):
            return await _awaited(effect, args, kwargs)
        try:
            return next_effect(effect)
        except StopIteration:
            # A coroutine must not end with StopIteration.
            raise StopAsyncIteration

    def assert_awaited(self):
        """Fails when the mock was never awaited."""
        if self.await_count == 0:
            raise AssertionError(f'Expected {self._shown_name()} to have been awaited.')

    def assert_awaited_once(self):
        """Fails unless the mock was awaited exactly once."""
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._shown_name()} to have been awaited once. Awaited {self.await_count} times.')

    def assert_awaited_with(self, /, *args, **kwargs):
        """Fails unless the mock was last awaited with these arguments."""
        wanted = self._format_mock_call_signature(args, kwargs)
        if self.await_args is None:
            raise AssertionError(f'Expected await: {wanted}\nNot awaited')
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.await_args) != expected:
            actual = self._format_mock_call_signature(*self.await_args)
            raise AssertionError(f'expected await not found.\nExpected: {wanted}\n  Actual: {actual}') from error_in(expected)

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """Fails unless the mock was awaited exactly once, with these arguments."""
        self.assert_awaited_once()
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """Fails unless the mock was at some time awaited with these arguments."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        error = error_in(expected)
        actual = [self._call_matcher(made) for made in self.await_args_list]
        if error is not None or not any(expected == made for made in actual):
            raise AssertionError(f'{self._format_mock_call_signature(args, kwargs)} await not found') from error

    def assert_has_awaits(self, calls, any_order=False):
        """Fails unless the mock was awaited with `calls`, one after the other or in any order."""
        expected = [self._call_matcher(made) for made in calls]
        errors = [one for one in expected if isinstance(one, Exception)]
        cause = errors[0] if errors else None
        actual = _CallList(self._call_matcher(made) for made in self.await_args_list)
        if any_order:
            missing, _ = taken_out(expected, actual)
            if missing:
                raise AssertionError(f'{tuple(missing)!r} not all found in await list') from cause
        elif expected not in actual:
            problem = 'Awaits not found.'
            if errors:
                problem = f'Error processing expected awaits.\nErrors: {[error_in(one) for one in expected]}'
            raise AssertionError(f'{problem}\nExpected: {_CallList(calls)}\nActual: {self.await_args_list}') from cause

    def assert_not_awaited(self):
        """Fails when the mock was awaited."""
        if self.await_count != 0:
            raise AssertionError(f'Expected {self._shown_name()} to not have been awaited. Awaited {self.await_count} times.')

    def reset_mock(self, /, *args, **kwargs):
        """Forgets the calls and how the mock was awaited."""
        super().reset_mock(*args, **kwargs)
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()


async def _awaited(function, args, kwargs):
    if inspect.iscoroutinefunction(function):
        return await function(*args, **kwargs)
    return function(*args, **kwargs)


class AsyncMagicMixin(MagicMixin):
    """The special methods of a mock that is a coroutine function."""


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    """A mock that is a coroutine function: its calls are awaited."""
