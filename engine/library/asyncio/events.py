"""What a loop runs, and which loop is meant."""


def _shown(callback):
    # A callback's name and place.
    name = getattr(callback, '__qualname__', None) or getattr(callback, '__name__', None) or repr(callback)
    code = getattr(getattr(callback, '__func__', callback), '__code__', None)
    place = '' if code is None or code.co_filename.startswith('<') else f' at {code.co_filename}:{code.co_firstlineno}'
    return f'{name}(){place}'


class Handle:
    def __init__(self, callback, args, loop, when=None):
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
        return contextvars.copy_context()

    def _run(self):
        if self._cancelled:
            return
        try:
            self._callback(*self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._loop.call_exception_handler({'message': f'Exception in callback {_shown(self._callback)}', 'exception': error,
                                               'handle': self})

    def __repr__(self):
        parts = ['cancelled'] if self._cancelled else []
        if self._when is not None:
            parts.append(f'when={self._when}')
        if not self._cancelled:
            parts.append(_shown(self._callback))
        return f"<{type(self).__name__} {' '.join(parts)}>"


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
