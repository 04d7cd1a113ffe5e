"""What a loop runs, and which loop is meant."""
import sys as _sys


def context_now():
    """A copy of the context that this runs in, or None where nobody can tell one from another."""
    variables = _sys.modules.get('contextvars')
    return None if variables is None else variables.copy_context()


def shown_callback(callback):
    """'function() at file:line': a function's place, also behind what gives it arguments."""
    calls = '()'
    while type(callback).__name__ == 'partial':
        callback, calls = callback.func, calls + '()'
    code = getattr(callback, '__code__', None) if not hasattr(callback, '__self__') else None
    place = '' if code is None else f' at {code.co_filename}:{code.co_firstlineno}'
    return f'{getattr(callback, "__qualname__", None) or repr(callback)}{calls}{place}'


class Handle:
    def __init__(self, callback, args, loop, when=None, context=None):
        self._context = context
        self._callback = callback
        self._args = args
        self._loop = loop
        self._when = when
        self._cancelled = False

    def cancel(self): self._cancelled = True
    def cancelled(self): return self._cancelled
    def when(self): return self._when

    def get_context(self):
        import contextvars
        return self._context or contextvars.copy_context()

    def _run(self):
        if self._cancelled:
            return
        try:
            if self._context is None:
                self._callback(*self._args)
            else:
                self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._loop.call_exception_handler({'message': f'Exception in callback {shown_callback(self._callback)}',
                                               'exception': error, 'handle': self})

    def __repr__(self):
        when = '' if self._when is None else f' when={self._when}'
        state = f' cancelled{when}' if self._cancelled else f'{when} {shown_callback(self._callback)}'
        return f'<{type(self).__name__}{state}>'


class TimerHandle(Handle):
    def cancelled(self): return self._cancelled


class AbstractEventLoop:
    pass


class AbstractServer:
    """What takes connections."""

    def close(self): raise NotImplementedError
    def get_loop(self): raise NotImplementedError
    def is_serving(self): raise NotImplementedError
    async def start_serving(self): raise NotImplementedError
    async def serve_forever(self): raise NotImplementedError
    async def wait_closed(self): raise NotImplementedError
    async def __aenter__(self): return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


_running = [None]


def get_running_loop():
    if _running[0] is None:
        raise RuntimeError('no running event loop')
    return _running[0]


def _get_running_loop():
    return _running[0]


def get_event_loop():
    if _running[0] is not None:
        return _running[0]
    return get_event_loop_policy().get_event_loop()


def new_event_loop():
    return get_event_loop_policy().new_event_loop()


def set_event_loop(loop):
    get_event_loop_policy().set_event_loop(loop)


class AbstractEventLoopPolicy:
    """Which loop is meant where none runs."""

    def get_event_loop(self): raise NotImplementedError
    def set_event_loop(self, loop): raise NotImplementedError
    def new_event_loop(self): raise NotImplementedError


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """One loop, which is made when it is first asked for."""
    _loop = None
    _was_set = False

    def get_event_loop(self):
        if self._loop is None and not self._was_set:
            import warnings
            warnings.warn('There is no current event loop', DeprecationWarning)
            self.set_event_loop(self.new_event_loop())
        if self._loop is None:
            raise RuntimeError("There is no current event loop in thread 'MainThread'.")
        return self._loop

    def set_event_loop(self, loop):
        self._was_set = True
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        self._loop = loop

    def new_event_loop(self):
        from asyncio.base_events import EventLoop
        return EventLoop()


class DefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    """The policy of Unix."""


DefaultEventLoopPolicy.__name__ = DefaultEventLoopPolicy.__qualname__ = '_UnixDefaultEventLoopPolicy'
DefaultEventLoopPolicy.__module__ = 'asyncio.unix_events'
_policy = [DefaultEventLoopPolicy()]


def get_event_loop_policy():
    return _policy[0]


def set_event_loop_policy(policy):
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
    _policy[0] = policy or DefaultEventLoopPolicy()
