"""Results that may still be to come."""
from _guise import as_native as _as_native

from asyncio.exceptions import CancelledError, InvalidStateError
from asyncio.events import context_now, get_event_loop, shown_callback


def _shown_callback(callback):
    # A task that waits, or a function of the program's and where it is.
    if getattr(callback, '__name__', '') == '_wake':
        return 'Task.task_wakeup()'
    return '' if (getattr(callback, '__module__', None) or '').startswith('asyncio') else shown_callback(callback)


class Future:
    """A result that may still be to come."""
    _state = 'PENDING'

    def __init__(self, *, loop=None):
        self._loop = loop or get_event_loop()
        self._callbacks = []
        self._result = None
        self._exception = None
        self._message = None
        self._cancelled_error = None
        self._retrieved = True

    def get_loop(self): return self._loop
    def done(self): return self._state != 'PENDING'
    def cancelled(self): return self._state == 'CANCELLED'

    # The one that a coroutine was left with, for whoever asks first.
    def _make_cancelled_error(self):
        error, self._cancelled_error = self._cancelled_error, None
        if error is not None:
            return error
        return CancelledError() if self._message is None else CancelledError(self._message)

    def _check_done(self, what):
        if self._state == 'CANCELLED':
            raise self._make_cancelled_error()
        if self._state != 'FINISHED':
            raise InvalidStateError(what)

    def result(self):
        self._check_done('Result is not set.')
        self._retrieved = True
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        self._check_done('Exception is not set.')
        self._retrieved = True
        return self._exception

    def add_done_callback(self, callback, *, context=None):
        self._add_callback(callback, context_now() if context is None else context)

    def _add_callback(self, callback, context=None):
        if self.done():
            self._loop._soon(callback, (self,), context)
        else:
            self._callbacks.append((callback, context))

    def remove_done_callback(self, callback):
        before = len(self._callbacks)
        self._callbacks = [known for known in self._callbacks if known[0] != callback]
        return before - len(self._callbacks)

    def _finish(self, state):
        self._state = state
        callbacks = self._callbacks
        self._callbacks = []
        for callback, context in callbacks:
            self._loop._soon(callback, (self,), context)

    def set_result(self, result):
        if self._state != 'PENDING':
            raise InvalidStateError('invalid state')
        self._result = result
        self._finish('FINISHED')

    def set_exception(self, exception):
        if self._state != 'PENDING':
            raise InvalidStateError('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            raise TypeError('StopIteration interacts badly with generators and cannot be raised into a Future')
        self._exception = exception
        self._retrieved = False
        self._finish('FINISHED')

    def cancel(self, msg=None):
        self._retrieved = True  # who wants it no more wants to hear of no error
        if self._state != 'PENDING':
            return False
        self._message = msg
        self._finish('CANCELLED')
        return True

    def __await__(self):
        if not self.done():
            yield self
        if not self.done():
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__

    __class_getitem__ = classmethod(lambda cls, item: _generic_alias(cls, item))

    def __del__(self):
        if not self._retrieved and self._exception is not None:
            self._loop.call_exception_handler({
                'message': f'{type(self).__name__} exception was never retrieved', 'exception': self._exception, 'future': self})

    def _repr_info(self):
        info = [self._state.lower()]
        if self._state == 'FINISHED':
            info.append(f'exception={self._exception!r}' if self._exception is not None else f'result={self._result!r}')
        shown = [text for text in [_shown_callback(callback) for callback, _ in self._callbacks] if text]
        if shown:
            info.append(f'cb=[{", ".join(shown if len(shown) < 3 else [shown[0], f"<{len(shown) - 2} more>", shown[-1]])}]')
        return info

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._repr_info())}>"


def _generic_alias(cls, item):
    import types
    return types.GenericAlias(cls, item)


def isfuture(obj):
    return isinstance(obj, Future)


def wrap_future(future, *, loop=None):
    return future


Future.__module__ = '_asyncio'
_as_native(Future)
