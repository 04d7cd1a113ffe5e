"""Coroutines that take turns: an event loop on the virtual clock.

Waiting takes no real time: when every task waits, the clock jumps to the next
moment at which something happens.
"""
import heapq as _heapq
import sys as _sys
import time as _time
from _clock import _advance
from _guise import as_native as _as_native
from _inspect import _reference_type

_weakly = _reference_type()


async def _example():
    pass

_made = _example()
_coroutine_type = type(_made)
_made.close()


def iscoroutine(obj):
    return isinstance(obj, _coroutine_type)


def iscoroutinefunction(func):
    func = getattr(func, '__func__', func)
    while type(func).__name__ == 'partial':
        func = func.func
    code = getattr(func, '__code__', None)
    return code is not None and bool(code.co_flags & 0x80) or getattr(func, '_is_coroutine_mark', None) is not None


FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'


class CancelledError(BaseException):
    """The task was told to stop."""


class InvalidStateError(Exception):
    """Not to be done in this state."""


class QueueEmpty(Exception):
    pass


class QueueFull(Exception):
    pass


class QueueShutDown(Exception):
    pass


class BrokenBarrierError(RuntimeError):
    pass


TimeoutError = TimeoutError
CancelledError.__module__ = 'asyncio.exceptions'
InvalidStateError.__module__ = 'asyncio.exceptions'
QueueEmpty.__module__ = QueueFull.__module__ = QueueShutDown.__module__ = 'asyncio.queues'


# --- the loop ---

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
        # CPython's tells which of the system's ways to wait it found; here, only who listens is told.
        logging = _sys.modules.get('logging')
        if logging is not None:
            logging.getLogger('asyncio').debug('Using selector: %s', 'EpollSelector')

    def time(self):
        return _time.monotonic()

    def _check_closed(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args, self)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        return self.call_at(self.time() + delay, callback, *args)

    def call_at(self, when, callback, *args, context=None):
        handle = TimerHandle(callback, args, self, when)
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
        if not self._ready and timers and not self._stopping:
            wait = timers[0][0] - self.time()
            if wait > 0:
                # In whole milliseconds, as CPython's selector waits: what is due close together comes together.
                _advance(-(-int(wait * 1e9 + 1) // 1_000_000) * 1_000_000)
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
                if not self._turn() and not self._timers and not self._ready and not self._stopping:
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


SelectorEventLoop = EventLoop
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
    return EventLoop()


def set_event_loop(loop):
    _set_loop[0] = loop


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


async def _wrapped(awaitable):
    return await awaitable


# --- futures and tasks ---

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
        if self.done():
            self._loop.call_soon(callback, self)
        else:
            self._callbacks.append(callback)

    def remove_done_callback(self, callback):
        before = len(self._callbacks)
        self._callbacks = [c for c in self._callbacks if c != callback]
        return before - len(self._callbacks)

    def _finish(self, state):
        self._state = state
        callbacks = self._callbacks
        self._callbacks = []
        for callback in callbacks:
            self._loop.call_soon(callback, self)

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
        return info

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._repr_info())}>"


def _generic_alias(cls, item):
    import types
    return types.GenericAlias(cls, item)


_task_names = [0]


class Task(Future):
    """A coroutine that the loop runs."""
    _closes = False  # an asynchronous generator: that is done to its end

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        if name is None:
            _task_names[0] += 1
            name = f'Task-{_task_names[0]}'
        self._name = str(name)
        self._coro = coro
        self._waits_for = None
        self._must_cancel = False
        self._cancel_requests = 0
        variables = _sys.modules.get('contextvars')
        self._context = context if context is not None or variables is None else variables.copy_context()
        self._loop._tasks.append(self)
        if eager_start:
            self._step()
        else:
            self._loop.call_soon(self._step)

    def get_context(self):
        return self._context

    def get_name(self): return self._name
    def set_name(self, value): self._name = str(value)
    def get_coro(self): return self._coro
    def cancelling(self): return self._cancel_requests

    def uncancel(self):
        if self._cancel_requests > 0:
            self._cancel_requests -= 1
            if self._cancel_requests == 0:
                self._must_cancel = False
        return self._cancel_requests

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def cancel(self, msg=None):
        self._retrieved = True
        if self.done():
            return False
        self._cancel_requests += 1
        if self._waits_for is not None and self._waits_for.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._message = msg
        return True

    def _step(self, error=None):
        if self.done():
            return
        if self._context is not None:
            self._context.run(self._step_on, error)
        else:
            self._step_on(error)

    def _step_on(self, error):
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
            self._must_cancel = False
        self._waits_for = None
        loop = self._loop
        previous = loop._current
        loop._current = self
        try:
            awaited = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                self._message = None
                super().cancel()
            else:
                super().set_result(stop.value)
        except CancelledError as cancelled:
            self._cancelled_error = cancelled
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as fatal:
            super().set_exception(fatal)
            raise
        except BaseException as failure:
            super().set_exception(failure)
        else:
            self._wait_for(awaited)
        finally:
            loop._current = previous
            if self.done() and self in loop._tasks:
                loop._tasks.remove(self)

    def _wait_for(self, awaited):
        if awaited is None:
            self._loop.call_soon(self._step)
        elif isinstance(awaited, Future):
            if awaited is self:
                self._loop.call_soon(self._step, RuntimeError(f'Task cannot await on itself: {self!r}'))
                return
            awaited.add_done_callback(self._wake)
            self._waits_for = awaited
            if self._must_cancel and awaited.cancel(msg=self._message):
                self._must_cancel = False
        else:
            self._loop.call_soon(self._step, RuntimeError(f'Task got bad yield: {awaited!r}'))

    def _wake(self, future):
        error = None
        try:
            future.result()
        except BaseException as raised:
            error = raised
        try:
            self._step(error)  # outside of the handler: it would be the context of what is raised there
        finally:
            error = None

    def _repr_info(self):
        info = super()._repr_info()
        info.insert(1, f'name={self._name!r}')
        code = getattr(self._coro, 'cr_code', None) or getattr(self._coro, 'gi_code', None)
        frame = getattr(self._coro, 'cr_frame', None)
        file = code.co_filename if code is not None else '?'
        where = (f'done, defined at {file}:{code.co_firstlineno}' if self.done() or frame is None else
                 f'running at {file}:{frame.f_lineno}')
        info.insert(2, f'coro=<{self._coro.__qualname__}() {where}>')
        if self._waits_for is not None and not self.done():
            info.insert(3, f'wait_for={self._waits_for!r}')
        return info


Future.__module__ = Task.__module__ = '_asyncio'
_as_native(Future, Task)


def create_task(coro, *, name=None, context=None):
    return get_running_loop().create_task(coro, name=name, context=context)


def ensure_future(coro_or_future, *, loop=None):
    if isinstance(coro_or_future, Future):
        return coro_or_future
    loop = loop or get_event_loop()
    if iscoroutine(coro_or_future):
        return loop.create_task(coro_or_future)
    if hasattr(type(coro_or_future), '__await__'):
        return loop.create_task(_wrapped(coro_or_future))
    raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')


def isfuture(obj):
    return isinstance(obj, Future)


def current_task(loop=None):
    return (loop or get_running_loop())._current


def all_tasks(loop=None):
    return {task for task in (loop or get_running_loop())._tasks if not task.done()}


# --- waiting ---

class _Turn:
    def __await__(self):
        yield


async def sleep(delay, result=None):
    if delay <= 0:
        await _Turn()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _set_unless_done, future, result)
    try:
        return await future
    finally:
        handle.cancel()


def _set_unless_done(future, result):
    if not future.done():
        future.set_result(result)


class _Gathering(Future):
    _children = ()

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                cancelled = True
        if cancelled:
            self._requested = True
        return cancelled


def gather(*coros_or_futures, return_exceptions=False):
    if not coros_or_futures:
        future = get_event_loop().create_future()
        future.set_result([])
        return future
    known = {}
    children = []
    for item in coros_or_futures:
        if id(item) not in known:
            known[id(item)] = ensure_future(item)
        children.append(known[id(item)])
    outer = _Gathering(loop=children[0].get_loop())
    outer._children = children
    outer._requested = False
    left = [len(known)]

    def done(child):
        left[0] -= 1
        if outer.done():
            if not child.cancelled():
                child.exception()
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._make_cancelled_error())
                return
            if child.exception() is not None:
                outer.set_exception(child.exception())
                return
        if left[0] == 0:
            results = []
            for one in children:
                if one.cancelled():
                    results.append(CancelledError('' if one._message is None else one._message))
                else:
                    results.append(one._result if one.exception() is None else one.exception())
            if outer._requested:
                outer.set_exception(child._make_cancelled_error())
            else:
                outer.set_result(results)

    for child in known.values():
        child.add_done_callback(done)
    return outer


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isinstance(fs, Future) or iscoroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    fs = set(fs)
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if any(iscoroutine(f) for f in fs):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    loop = get_running_loop()
    waiter = loop.create_future()

    def finished():
        done = [f for f in fs if f.done()]
        if return_when == FIRST_COMPLETED and done:
            return True
        if return_when == FIRST_EXCEPTION and any(not f.cancelled() and f.exception() is not None for f in done):
            return True
        return len(done) == len(fs)

    def on_done(_):
        if finished():
            _set_unless_done(waiter, None)

    handle = None
    if not finished():
        for f in fs:
            f.add_done_callback(on_done)
        if timeout is not None:
            handle = loop.call_later(timeout, _set_unless_done, waiter, None)
        try:
            await waiter
        finally:
            if handle is not None:
                handle.cancel()
            for f in fs:
                f.remove_done_callback(on_done)
    return {f for f in fs if f.done()}, {f for f in fs if not f.done()}


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


async def wait_for(fut, timeout):
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        fut.cancel()
        try:
            await fut
        except CancelledError as error:
            raise TimeoutError from error
    async with Timeout(None if timeout is None else get_running_loop().time() + timeout):
        return await fut


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def done(_):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())
    inner.add_done_callback(done)
    return outer


class _AsCompleted:
    def __init__(self, futures, timeout):
        self._done = Queue()
        self._left = len(futures)
        self._timeout = timeout
        for future in futures:
            future.add_done_callback(self._done.put_nowait)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._done.get()

    def __iter__(self):
        return self

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._next()

    async def _next(self):
        future = await self._done.get()
        return future.result()


def as_completed(fs, *, timeout=None):
    return _AsCompleted([ensure_future(f) for f in fs], timeout)


async def to_thread(func, /, *args, **kwargs):
    await _Turn()
    return func(*args, **kwargs)


class TaskGroup:
    """Tasks that end together: one that fails stops the others."""

    def __init__(self):
        self._tasks = set()
        self._errors = []
        self._aborting = False
        self._entered = self._exiting = False
        self._on_completed = None
        self._parent_cancel_requested = False

    async def __aenter__(self):
        self._entered = True
        self._loop = get_running_loop()
        self._parent = current_task()
        return self

    def create_task(self, coro, *, name=None, context=None):
        if not self._entered:
            coro.close()
            raise RuntimeError(f'TaskGroup {self!r} has not been entered')
        if self._exiting and not self._tasks:
            coro.close()
            raise RuntimeError(f'TaskGroup {self!r} is finished')
        if self._aborting:
            coro.close()
            raise RuntimeError(f'TaskGroup {self!r} is shutting down')
        task = self._loop.create_task(coro, name=name, context=context)
        self._tasks.add(task)
        task.add_done_callback(self._task_done)
        return task

    def _abort(self):
        self._aborting = True
        for task in sorted(self._tasks, key=lambda task: id(task)):
            if not task.done():
                task.cancel()

    def _task_done(self, task):
        self._tasks.discard(task)
        if self._on_completed is not None and not self._tasks:
            _set_unless_done(self._on_completed, True)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        self._errors.append(error)
        if not self._aborting and not self._parent_cancel_requested:
            self._abort()
            self._parent_cancel_requested = True
            self._parent.cancel()

    async def __aexit__(self, kind, error, traceback):
        self._exiting = True
        cancelled = error if kind is not None and issubclass(kind, CancelledError) else None
        if self._parent_cancel_requested:
            if self._parent.uncancel() == 0:
                cancelled = None
        if kind is not None and not self._aborting:
            self._abort()
        while self._tasks:
            self._on_completed = self._loop.create_future()
            try:
                await self._on_completed
            except CancelledError as again:
                if not self._aborting:
                    cancelled = again
                    self._abort()
                elif self._parent_cancel_requested and self._parent.uncancel() == 0:
                    cancelled = None
            self._on_completed = None
        if cancelled is not None and not self._errors:
            raise cancelled
        if kind is not None and not issubclass(kind, CancelledError):
            self._errors.append(error)
        if self._errors:
            raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None

    def __repr__(self):
        info = ['']
        if self._tasks:
            info.append(f'tasks={len(self._tasks)}')
        if self._errors:
            info.append(f'errors={len(self._errors)}')
        if self._aborting:
            info.append('cancelling')
        elif self._entered:
            info.append('entered')
        return f"<TaskGroup{' '.join(info)}>"


class _Policy:
    def get_event_loop(self): return get_event_loop()
    def set_event_loop(self, loop): set_event_loop(loop)
    def new_event_loop(self): return new_event_loop()


AbstractEventLoopPolicy = DefaultEventLoopPolicy = _Policy
BaseEventLoop = EventLoop
_policy = [_Policy()]


def get_event_loop_policy():
    return _policy[0]


def set_event_loop_policy(policy):
    _policy[0] = policy or _Policy()


def create_eager_task_factory(custom_task_constructor):
    def factory(loop, coro, *, name=None, context=None):
        return custom_task_constructor(coro, loop=loop, name=name, context=context, eager_start=True)
    return factory


eager_task_factory = create_eager_task_factory(Task)


def wrap_future(future, *, loop=None):
    return future


from asyncio.locks import (Barrier, BoundedSemaphore, Condition, Event, LifoQueue, Lock, PriorityQueue, Queue,
                           Semaphore)


def __getattr__(name):
    # The parts of the package, by the names that CPython has them under.
    if name not in ('coroutines', 'events', 'exceptions', 'futures', 'queues', 'runners', 'taskgroups', 'tasks', 'timeouts'):
        raise AttributeError(f"module 'asyncio' has no attribute {name!r}")
    from importlib import import_module
    return import_module('asyncio.' + name)
