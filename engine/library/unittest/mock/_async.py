"""Mocks whose calls are awaited."""
import inspect
from unittest.mock._base import NonCallableMock, matches, problem_with
from unittest.mock._callable import Mock
from unittest.mock._calls import _Call, _CallList
from unittest.mock._magic import MagicMixin, MagicMock
from unittest.mock._names import ALL_SYNC
from unittest.mock._specs import is_async_function, is_exception, is_callable
from unittest.mock._base import _noted
from unittest.mock._values import DEFAULT


class _Code:
    # As much of a code object as says that calls give coroutines.
    co_flags = inspect.CO_COROUTINE + inspect.CO_VARARGS + inspect.CO_VARKEYWORDS


class AsyncMockMixin:
    await_count = _noted('await_count')
    await_args = _noted('await_args')
    await_args_list = _noted('await_args_list')

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__.update(_mock_await_count=0, _mock_await_args=None, _mock_await_args_list=_CallList(), __code__=_Code(),
                             __name__='AsyncMock', __defaults__=(), __kwdefaults__={}, __annotations__=None)
        inspect.markcoroutinefunction(_Marked(self.__dict__))

    def _child_class(self, name):
        cls = super()._child_class(name)
        if name in ALL_SYNC or self._mock_methods and name in self._mock_methods and name not in self._spec_asyncs:
            return MagicMock
        return AsyncMock if not issubclass(cls, AsyncMockMixin) else cls

    async def _execute_mock_call(self, /, *args, **kwargs):
        made = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = made
        self.await_args_list.append(made)
        effect = self.side_effect
        if effect is not None:
            if is_exception(effect):
                raise effect
            result = await self._effect_of(effect, args, kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is DEFAULT and self._mock_wraps is not None:
            result = self._mock_wraps(*args, **kwargs)
            return await result if is_async_function(self._mock_wraps) else result
        return self._plain_result(args, kwargs)

    async def _effect_of(self, effect, args, kwargs):
        if is_callable(effect):
            result = effect(*args, **kwargs)
            return await result if inspect.iscoroutinefunction(effect) else result
        try:
            result = next(effect)
        except StopIteration:
            raise StopAsyncIteration
        if is_exception(result):
            raise result
        return result

    def _awaited(self, expectation):
        return AssertionError(f"Expected {self._mock_name or 'mock'} to {expectation}.")

    def assert_awaited(self):
        if self.await_count == 0:
            raise self._awaited('have been awaited')

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise self._awaited(f'have been awaited once. Awaited {self.await_count} times')

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            raise AssertionError(f'Expected await: {self._shown_call(args, kwargs)}\nNot awaited')
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.await_args) != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._shown_difference(args, kwargs, 'await', self.await_args)) from cause

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        self._assert_any(args, kwargs, self.await_args_list, 'await')

    def assert_has_awaits(self, calls, any_order=False):
        expected = [self._call_matcher(one) for one in calls]
        cause = next((one for one in expected if isinstance(one, Exception)), None)
        made = _CallList([self._call_matcher(one) for one in self.await_args_list])
        if not any_order:
            if expected not in made:
                raise AssertionError(f"{problem_with(expected, cause, 'await')}\nExpected: {_CallList(calls)}\n"
                                     f'Actual: {self.await_args_list}') from cause
            return
        left, not_found = list(made), []
        for one in expected:
            if one in left:
                left.remove(one)
            else:
                not_found.append(one)
        if not_found:
            raise AssertionError(f'{tuple(not_found)!r} not all found in await list') from cause

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise self._awaited(f'not have been awaited. Awaited {self.await_count} times')

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()


class _Marked:
    # A mock's own attributes, for what would be set at the mock.
    def __init__(self, attributes):
        self.__dict__ = attributes


class AsyncMock(AsyncMockMixin, MagicMixin, Mock):
    """A mock whose calls give coroutines, which give what the mock was told to answer."""
