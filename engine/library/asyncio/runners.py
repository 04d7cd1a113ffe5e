"""A loop for one coroutine."""
from asyncio.coroutines import iscoroutine
from asyncio.events import _running
from asyncio.tasks import _task_names
from asyncio.base_events import EventLoop


def run(main, *, debug=None, loop_factory=None):
    """Runs a coroutine with an event loop of its own."""
    if _running[0] is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._factory = loop_factory or EventLoop
        self._loop = None

    def __enter__(self):
        self._loop = self._loop or self._factory()
        return self

    def __exit__(self, *details):
        self.close()

    def get_loop(self):
        self._loop = self._loop or self._factory()
        return self._loop

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError(f'a coroutine was expected, got {coro!r}')
        if _running[0] is not None:
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        loop = self.get_loop()
        return loop.run_until_complete(loop.create_task(coro))

    def close(self):
        if self._loop is not None and not self._loop._closed:
            try:
                self._loop._cancel_all()
                self._loop.run_until_complete(self._loop.shutdown_asyncgens())
                self._loop.run_until_complete(self._loop.shutdown_default_executor())
            finally:
                self._loop.close()
