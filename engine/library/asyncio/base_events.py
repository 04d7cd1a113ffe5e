"""The event loop."""
import heapq as _heapq
import sys as _sys
import time as _time
from _clock import _advance
from _inspect import _reference_type

from asyncio.events import AbstractEventLoop, Handle, TimerHandle, _running, context_now
from asyncio.futures import Future, isfuture
from asyncio.tasks import Task, ensure_future, gather


_weakly = _reference_type()


# What else is ready has its turn before the loop stops.
def _stop_loop_of(future):
    if future.cancelled() or not isinstance(future.exception(), (SystemExit, KeyboardInterrupt)):
        future.get_loop().stop()


class EventLoop(AbstractEventLoop):
    def __init__(self):
        self._ready = []
        self._timers = []
        self._count = 0
        self._tasks = []
        self._current = None
        self._closed = False
        self._running = False
        self._stopping = False
        self._offset = 0
        self._debug = False
        self._async_generators = []  # weak references
        self._sweep_at = 100
        # The network of this loop (_network.py): what is told in the next turn, servers by port, ports that were given.
        self._arrivals, self._listening, self._ports = [], {}, set()
        # CPython's tells which of the system's ways to wait it found; here, only who listens is told.
        logging = _sys.modules.get('logging')
        if logging is not None:
            logging.getLogger('asyncio').debug('Using selector: %s', 'EpollSelector')

    def __repr__(self):
        return f'<{type(self).__name__} running={self._running} closed={self._closed} debug={self._debug}>'

    def time(self):
        return _time.monotonic()

    def _check_closed(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    def call_soon(self, callback, *args, context=None):
        return self._soon(callback, args, context_now() if context is None else context)

    def _soon(self, callback, args=(), context=None):
        # Without a context: for what enters its own.
        self._check_closed()
        handle = Handle(callback, args, self, None, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        handle = TimerHandle(callback, args, self, when, context_now() if context is None else context)
        self._count += 1
        _heapq.heappush(self._timers, (when, self._count, handle))
        return handle

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        self._check_closed()
        if self._task_factory is not None:
            task = self._task_factory(self, coro) if context is None else self._task_factory(self, coro, context=context)
            task.set_name(name)
            return task
        return Task(coro, loop=self, name=name, context=context)

    _task_factory = None
    _handler = None
    def set_task_factory(self, factory): self._task_factory = factory
    def get_task_factory(self): return self._task_factory
    def get_exception_handler(self): return self._handler

    def default_exception_handler(self, context):
        import traceback
        lines = [context.get('message') or 'Unhandled exception in event loop']
        for key in sorted(context):
            if key not in ('message', 'exception'):
                lines.append(f'{key}: {context[key]!r}')
        _sys.stderr.write('\n'.join(lines) + '\n')
        error = context.get('exception')
        if error is not None:
            _sys.stderr.write(''.join(traceback.format_exception(error)))

    def call_exception_handler(self, context):
        if self._handler is None:
            self.default_exception_handler(context)
        else:
            self._handler(self, context)

    def _turn(self):
        # One round: what is ready now, after the clock has gone on if nothing is.
        timers = self._timers
        while timers and timers[0][2]._cancelled:
            _heapq.heappop(timers)
        if not self._ready and not self._arrivals and timers and not self._stopping:
            wait = timers[0][0] - self.time()
            if wait > 0:
                # In whole milliseconds, as CPython's selector waits: what is due close together comes together.
                _advance(-(-int(wait * 1e9 + 1) // 1_000_000) * 1_000_000)
        if self._arrivals:
            self._ready += self._arrivals
            self._arrivals = []
        now = self.time() + 1e-9
        while timers and timers[0][0] <= now:
            handle = _heapq.heappop(timers)[2]
            if not handle._cancelled:
                self._ready.append(handle)
        ready = self._ready
        self._ready = []
        for handle in ready:
            handle._run()
        return bool(ready)

    def _check_running(self):
        if _running[0] is not None:
            raise RuntimeError('This event loop is already running' if _running[0] is self else
                               'Cannot run the event loop while another loop is running')

    def run_forever(self):
        self._check_closed()
        self._check_running()
        _running[0] = self
        self._running = True
        hooks = self._take_generators()
        try:
            while True:
                if not self._turn() and not self._timers and not self._ready and not self._arrivals and not self._stopping:
                    raise RuntimeError('the event loop waits for something that can never happen')
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._running = False
            _running[0] = None
            _sys.set_asyncgen_hooks(*hooks)

    def run_until_complete(self, future):
        self._check_closed()
        self._check_running()
        is_new = not isfuture(future)
        future = ensure_future(future, loop=self)
        future.add_done_callback(_stop_loop_of)
        try:
            self.run_forever()
        except BaseException:
            if is_new and future.done() and not future.cancelled():
                future.exception()  # somebody has heard of it
            raise
        finally:
            future.remove_done_callback(_stop_loop_of)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        if future._exception is not None:
            # In CPython the loop's frames, which hold the future, are part of its error's
            # traceback: it lives until somebody looks for circles, and so does what it knows.
            future._circle = future
        return future.result()

    # Asynchronous generators that are begun while the loop runs: those that are
    # left before their end are closed by a task.
    def _take_generators(self):
        before = _sys.get_asyncgen_hooks()
        _sys.set_asyncgen_hooks(self._generator_begun, self._generator_left)
        return before

    def _generator_begun(self, generator):
        if len(self._async_generators) >= self._sweep_at:
            self._async_generators = [one for one in self._async_generators if one() is not None]
            self._sweep_at = 2 * len(self._async_generators) + 100
        self._async_generators.append(_weakly(generator))

    def _generator_left(self, generator):
        if not self._closed:
            self.call_soon_threadsafe(self._close_generator, generator)

    def _close_generator(self, generator):
        self.create_task(_closing(generator))._closes = True

    async def create_server(self, protocol_factory, host=None, port=None, **options):
        from asyncio._network import create_server
        return await create_server(self, protocol_factory, host, port, **options)

    async def create_connection(self, protocol_factory, host=None, port=None, **options):
        from asyncio._network import create_connection
        return await create_connection(self, protocol_factory, host, port, **options)

    def stop(self): self._stopping = True
    def is_running(self): return self._running
    def is_closed(self): return self._closed
    def close(self): self._closed = True
    def get_debug(self): return self._debug
    def set_debug(self, enabled): self._debug = enabled
    def set_exception_handler(self, handler): self._handler = handler

    async def shutdown_asyncgens(self):
        alive = [generator for generator in [reference() for reference in self._async_generators] if generator is not None]
        self._async_generators = []
        if not alive:
            return
        results = await gather(*[generator.aclose() for generator in alive], return_exceptions=True)
        for result, generator in zip(results, alive):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    'message': f'an error occurred during closing of asynchronous generator {generator!r}',
                    'exception': result, 'asyncgen': generator})

    def run_in_executor(self, executor, func, *args):
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as error:
            future.set_exception(error)
        return future

    async def shutdown_default_executor(self, timeout=None):
        pass

    def _cancel_all(self):
        waiting = [task for task in self._tasks if not task.done()]
        if not waiting:
            return
        for task in waiting:
            if not task._closes:
                task.cancel()
        self.run_until_complete(gather(*waiting, return_exceptions=True))
        for task in waiting:
            if not task.cancelled() and task.exception() is not None:
                self.call_exception_handler({
                    'message': 'unhandled exception during asyncio.run() shutdown', 'exception': task.exception(), 'task': task})


async def _closing(generator):
    await generator.aclose()


EventLoop.__name__ = EventLoop.__qualname__ = '_UnixSelectorEventLoop'
EventLoop.__module__ = 'asyncio.unix_events'
BaseEventLoop = SelectorEventLoop = EventLoop
EventLoop.__name__ = EventLoop.__qualname__ = '_UnixSelectorEventLoop'
EventLoop.__module__ = 'asyncio.unix_events'
