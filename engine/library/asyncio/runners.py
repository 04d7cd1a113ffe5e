"""A loop for one coroutine."""
from asyncio.coroutines import iscoroutine
from asyncio.events import _running, new_event_loop, set_event_loop


def run(main, *, debug=None, loop_factory=None):
    """Runs a coroutine with an event loop of its own."""
    if _running[0] is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


class Runner:
    """Runs coroutines one after the other in one loop."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._debug = debug
        self._factory = loop_factory
        self._loop = None
        self._is_closed = self._is_current = False

    def __enter__(self):
        self._begin()
        return self

    def __exit__(self, *details):
        self.close()

    def _begin(self):
        if self._is_closed:
            raise RuntimeError('Runner is closed')
        if self._loop is not None:
            return
        if self._factory is None:
            self._loop = new_event_loop()
            set_event_loop(self._loop)
            self._is_current = True
        else:
            self._loop = self._factory()
        if self._debug is not None:
            self._loop.set_debug(self._debug)

    def get_loop(self):
        self._begin()
        return self._loop

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError(f'a coroutine was expected, got {coro!r}')
        if _running[0] is not None:
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        self._begin()
        return self._loop.run_until_complete(self._loop.create_task(coro))

    def close(self):
        if self._loop is None:
            return
        loop, self._loop, self._is_closed = self._loop, None, True
        try:
            loop._cancel_all()
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            if self._is_current:
                set_event_loop(None)
            loop.close()
