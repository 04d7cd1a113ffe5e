"""Coroutines that a loop runs, and waiting for them."""
import sys as _sys
from _guise import as_native as _as_native
from asyncio.queues import Queue

from asyncio.exceptions import CancelledError, TimeoutError
from asyncio.coroutines import iscoroutine
from asyncio.events import get_event_loop, get_running_loop
from asyncio.futures import Future


FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'


async def _wrapped(awaitable):
    return await awaitable


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
            self._loop._soon(self._step)

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
            self._loop._soon(self._step)
        elif isinstance(awaited, Future):
            if awaited is self:
                self._loop._soon(self._step, (RuntimeError(f'Task cannot await on itself: {self!r}'),))
                return
            awaited._add_callback(self._wake)
            self._waits_for = awaited
            if self._must_cancel and awaited.cancel(msg=self._message):
                self._must_cancel = False
        else:
            self._loop._soon(self._step, (RuntimeError(f'Task got bad yield: {awaited!r}'),))

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


Task.__module__ = '_asyncio'
_as_native(Task)


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


def current_task(loop=None):
    return (loop or get_running_loop())._current


def all_tasks(loop=None):
    return {task for task in (loop or get_running_loop())._tasks if not task.done()}


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


async def wait_for(fut, timeout):
    from asyncio.timeouts import Timeout
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


def create_eager_task_factory(custom_task_constructor):
    def factory(loop, coro, *, name=None, context=None):
        return custom_task_constructor(coro, loop=loop, name=name, context=context, eager_start=True)
    return factory


eager_task_factory = create_eager_task_factory(Task)
