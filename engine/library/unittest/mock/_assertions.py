"""What a mock can be asked to have seen."""
from unittest.mock._calls import _Call, _CallList, shown_call
from unittest.mock._specs import is_mock, mock_behind


def error_in(value):
    # An error stands for a call that the signature does not allow; it becomes the cause.
    return value if isinstance(value, Exception) else None


class Base:
    """The assertions about calls, for whatever has the notes of a mock."""

    def __init__(self, /, *args, **kwargs):
        pass

    def _shown_name(self):
        return self._mock_name or 'mock'

    def _format_mock_call_signature(self, args, kwargs):
        return shown_call(self._shown_name(), args, kwargs)

    def _calls_repr(self):
        return f'\nCalls: {self.mock_calls!r}.' if self.mock_calls else ''

    def _signature_for(self, name):
        """The signature of the descendant that a call is named after, or None."""
        if not name:
            return self._spec_signature
        signature = None
        children = self._mock_children
        for step in name.replace('()', '').split('.'):
            child = mock_behind(children.get(step))
            if not is_mock(child):
                break
            children = child._mock_children
            signature = child._spec_signature
        return signature

    def _call_matcher(self, made):
        """The call with its arguments where the signature puts them, or the error that it gives."""
        name, args, kwargs = made if len(made) == 3 else ('', *made)
        signature = self._signature_for(name)
        if signature is None:
            return made
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return _Call(('', (name, bound.args, bound.kwargs), {}))

    def assert_not_called(self):
        """Fails when there was a call."""
        if self.call_count != 0:
            raise AssertionError(f'Expected {self._shown_name()!r} to not have been called. '
                                 f'Called {self.call_count} times.{self._calls_repr()}')

    def assert_called(self):
        """Fails when there was no call."""
        if self.call_count == 0:
            raise AssertionError(f'Expected {self._shown_name()!r} to have been called.')

    def assert_called_once(self):
        """Fails unless there was exactly one call."""
        if self.call_count != 1:
            raise AssertionError(f'Expected {self._shown_name()!r} to have been called once. '
                                 f'Called {self.call_count} times.{self._calls_repr()}')

    def assert_called_with(self, /, *args, **kwargs):
        """Fails unless the last call had these arguments."""
        wanted = self._format_mock_call_signature(args, kwargs)
        if self.call_args is None:
            raise AssertionError(f'expected call not found.\nExpected: {wanted}\n  Actual: not called.')
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.call_args) != expected:
            actual = self._format_mock_call_signature(*self.call_args)
            problem = f'expected call not found.\nExpected: {wanted}\n  Actual: {actual}'
            raise AssertionError(problem) from error_in(expected)

    def assert_called_once_with(self, /, *args, **kwargs):
        """Fails unless there was exactly one call, with these arguments."""
        if self.call_count != 1:
            raise AssertionError(f'Expected {self._shown_name()!r} to be called once. '
                                 f'Called {self.call_count} times.{self._calls_repr()}')
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        """Fails unless some call had these arguments."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        error = error_in(expected)
        actual = [self._call_matcher(made) for made in self.call_args_list]
        if error is not None or expected not in _Expectations(actual):
            raise AssertionError(f'{self._format_mock_call_signature(args, kwargs)} call not found') from error

    def assert_has_calls(self, calls, any_order=False):
        """Fails unless `calls` are among the calls, one after the other or in any order."""
        expected = [self._call_matcher(made) for made in calls]
        errors = [one for one in expected if isinstance(one, Exception)]
        cause = errors[0] if errors else None
        actual = _CallList(self._call_matcher(made) for made in self.mock_calls)
        if any_order:
            missing, actual = taken_out(expected, actual)
            if missing:
                raise AssertionError(f'{self._shown_name()!r} does not contain all of {tuple(missing)!r} in its call list, '
                                     f'found {actual!r} instead') from cause
        elif expected not in actual:
            problem = 'Calls not found.'
            if errors:
                problem = f'Error processing expected calls.\nErrors: {[error_in(one) for one in expected]}'
            raise AssertionError(f'{problem}\nExpected: {_CallList(calls)}\n  Actual: {self.mock_calls}') from cause


class _Expectations(list):
    """Calls that are compared with what is expected on the left, so that arguments there may be equal to anything."""

    def __contains__(self, expected):
        return any(expected == made for made in self)


def taken_out(expected, actual):
    """What is left of `expected` and of `actual` when each took an equal one out of the other."""
    left = list(actual)
    missing = []
    for one in expected:
        if one in left:
            left.remove(one)
        else:
            missing.append(one)
    return missing, left
