"""What a loop runs, and which loop is meant."""


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
            name = getattr(self._callback, '__qualname__', None) or repr(self._callback)
            shown = f"{name}({', '.join(map(repr, self._args))})"
            self._loop.call_exception_handler({'message': f'Exception in callback {shown}', 'exception': error, 'handle': self})

    def __repr__(self):
        name = getattr(self._callback, '__qualname__', None) or repr(self._callback)
        when = '' if self._when is None else f' when={self._when}'
        state = ' cancelled' if self._cancelled else f"{when} {name}({', '.join(map(repr, self._args))})"
        return f'<{type(self).__name__}{state}>'


class TimerHandle(Handle):
    def cancelled(self): return self._cancelled


class AbstractEventLoop:
    pass


_running = [None]
_set_loop = [None]


def get_running_loop():
    if _running[0] is None:
        raise RuntimeError('no running event loop')
    return _running[0]


def get_event_loop():
    if _running[0] is not None:
        return _running[0]
    if _set_loop[0] is None:
        raise RuntimeError("There is no current event loop in thread 'MainThread'.")
    return _set_loop[0]


def new_event_loop():
    from asyncio.base_events import EventLoop
    return EventLoop()


def set_event_loop(loop):
    _set_loop[0] = loop


class _Policy:
    def get_event_loop(self): return get_event_loop()
    def set_event_loop(self, loop): set_event_loop(loop)

    def new_event_loop(self): return new_event_loop()


AbstractEventLoopPolicy = DefaultEventLoopPolicy = _Policy
_policy = [_Policy()]


def get_event_loop_policy():
    return _policy[0]


def set_event_loop_policy(policy):
    _policy[0] = policy or _Policy()
