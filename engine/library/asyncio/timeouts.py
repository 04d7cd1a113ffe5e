"""Blocks that end when a time is over."""
from asyncio.exceptions import CancelledError, TimeoutError
from asyncio.events import get_running_loop
from asyncio.tasks import current_task


class Timeout:
    """Cancels what runs in the block when the time is over."""

    def __init__(self, when):
        self._when = when
        self._handle = None
        self._expired = False

    def when(self): return self._when
    def expired(self): return self._expired

    def reschedule(self, when):
        self._when = when
        if self._handle is not None:
            self._handle.cancel()
        self._handle = None
        if when is not None:
            self._handle = get_running_loop().call_at(when, self._on_timeout)

    def _on_timeout(self):
        self._expired = True
        self._task.cancel()

    async def __aenter__(self):
        self._task = current_task()
        if self._task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._cancelling = self._task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, error, traceback):
        if self._handle is not None:
            self._handle.cancel()
        if self._expired and self._task.uncancel() <= self._cancelling and kind is not None and issubclass(kind, CancelledError):
            raise TimeoutError from error


def timeout(delay):
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)
