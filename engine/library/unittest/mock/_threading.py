"""A mock whose calls another thread may wait for.

A program here is one thread, so what it would wait for is there already or never comes:
waiting takes no time, and ends as it would when the time is over.
"""
from unittest.mock._assertions import Base
from unittest.mock._calls import _Call
from unittest.mock._magic import MagicMixin
from unittest.mock._callable import Mock

_unset = object()


def _must_end(seconds, method):
    if seconds is None:
        raise RuntimeError(f'{method}() would wait for ever: there are no other threads')


class ThreadingMixin(Base):
    """What there is to a mock that can be waited for."""

    DEFAULT_TIMEOUT = None

    def __init__(self, /, *args, timeout=_unset, **kwargs):
        self.__dict__['_mock_wait_timeout'] = self.DEFAULT_TIMEOUT if timeout is _unset else timeout
        super().__init__(*args, **kwargs)

    def _get_child_mock(self, /, **kwargs):
        return super()._get_child_mock(**{'timeout': self._mock_wait_timeout, **kwargs})

    def wait_until_called(self, *, timeout=_unset):
        """Fails unless the mock was called."""
        if not self.called:
            seconds = self._mock_wait_timeout if timeout is _unset else timeout
            _must_end(seconds, 'wait_until_called')
            raise AssertionError(f'{self._shown_name()} was not called before timeout({seconds}).')

    def wait_until_any_call_with(self, *args, **kwargs):
        """Fails unless the mock was called with these arguments."""
        if _Call((args, kwargs), two=True) not in self.call_args_list:
            _must_end(self._mock_wait_timeout, 'wait_until_any_call_with')
            raise AssertionError(f'{self._format_mock_call_signature(args, kwargs)} call not found')


class ThreadingMock(ThreadingMixin, MagicMixin, Mock):
    """A mock whose calls can be waited for."""
