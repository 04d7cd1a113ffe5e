"""Blocks that end when a time is over."""
from asyncio.exceptions import CancelledError, TimeoutError
from asyncio.events import get_running_loop
from asyncio.tasks import current_task


class Timeout:
    """Cancels what runs in the block when the time is over."""

    def __init__(self, when):
        self._when = when
        self._handle = self._task = None
        self._state = 'created'

    def when(self): return self._when
    def expired(self): return self._state in ('expiring', 'expired')

    def reschedule(self, when):
        if self._state == 'created':
            raise RuntimeError('Timeout has not been entered')
        if self._state != 'active':
            raise RuntimeError(f'Cannot change state of {self._state} Timeout')
        self._when = when
        if self._handle is not None:
            self._handle.cancel()
        self._handle = None
        if when is not None:
            loop = get_running_loop()
            self._handle = loop.call_soon(self._on_timeout) if when <= loop.time() else loop.call_at(when, self._on_timeout)

    def _on_timeout(self):
        self._task.cancel()
        self._state = 'expiring'
        self._handle = None

    async def __aenter__(self):
        if self._state != 'created':
            raise RuntimeError('Timeout has already been entered')
        task = current_task()
        if task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._state = 'active'
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, error, traceback):
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        if self._state == 'active':
            self._state = 'finished'
        elif self._state == 'expiring':
            self._state = 'expired'
            if self._task.uncancel() <= self._cancelling and error is not None:
                if issubclass(kind, CancelledError):
                    raise TimeoutError from error
                for one in (error, *(error.exceptions if isinstance(error, ExceptionGroup) else ())):
                    _tell_timeout(one)

    def __repr__(self):
        when = '' if self._state != 'active' else f' when={None if self._when is None else round(self._when, 3)}'
        return f'<Timeout [{self._state}]{when}>'


def _tell_timeout(error):
    # The cancellation that an error came out of was a timeout's.
    while error.__context__ is not None:
        if isinstance(error.__context__, CancelledError):
            told = TimeoutError()
            told.__context__ = told.__cause__ = error.__context__
            error.__context__ = told
            return
        error = error.__context__


def timeout(delay):
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)
