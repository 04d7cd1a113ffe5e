"""What tasks wait for: locks, events, meeting places."""
from asyncio.events import get_running_loop
from asyncio.exceptions import BrokenBarrierError, CancelledError


class _Waiting:
    # A queue of futures that are woken one by one.

    def __init__(self):
        self._waiters = []

    async def _wait(self):
        future = get_running_loop().create_future()
        self._waiters.append(future)
        try:
            await future
        finally:
            if future in self._waiters:
                self._waiters.remove(future)

    def _wake(self):
        for future in self._waiters:
            if not future.done():
                future.set_result(True)
                return


class _Manager:
    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, *details):
        self.release()


class Lock(_Waiting, _Manager):
    def __init__(self):
        super().__init__()
        self._locked = False

    def locked(self):
        return self._locked

    async def acquire(self):
        if self._locked or any(not f.cancelled() for f in self._waiters):
            try:
                await self._wait()
            except CancelledError:
                if not self._locked:
                    self._wake()
                raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError('Lock is not acquired.')
        self._locked = False
        self._wake()

    def __repr__(self):
        return f"<asyncio.locks.Lock object at {hex(id(self))} [{'locked' if self._locked else 'unlocked'}]>"


class Semaphore(_Waiting, _Manager):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        super().__init__()
        self._value = value

    def locked(self):
        return self._value == 0 or any(not f.cancelled() for f in self._waiters)

    async def acquire(self):
        while self.locked():
            future = get_running_loop().create_future()
            self._waiters.append(future)
            try:
                await future
            except CancelledError:
                if future.done() and not future.cancelled():
                    self._value += 1
                    self._wake_next()
                raise
            finally:
                if future in self._waiters:
                    self._waiters.remove(future)
            return True
        self._value -= 1
        return True

    def _wake_next(self):
        for future in self._waiters:
            if not future.done() and self._value > 0:
                self._value -= 1
                future.set_result(True)
                return

    def release(self):
        self._value += 1
        self._wake_next()

    def __repr__(self):
        waiting = f', waiters:{len(self._waiters)}' if self._waiters else ''
        state = 'locked' if self.locked() else f'unlocked, value:{self._value}'
        return f'<asyncio.locks.{type(self).__name__} object at {hex(id(self))} [{state}{waiting}]>'


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._bound = value

    def release(self):
        if self._value >= self._bound:
            raise ValueError('BoundedSemaphore released too many times')
        super().release()


class Event:
    def __init__(self):
        self._waiters = []
        self._value = False

    def is_set(self): return self._value

    def set(self):
        if not self._value:
            self._value = True
            for future in self._waiters:
                if not future.done():
                    future.set_result(True)

    def clear(self): self._value = False

    async def wait(self):
        if self._value:
            return True
        future = get_running_loop().create_future()
        self._waiters.append(future)
        try:
            await future
            return True
        finally:
            self._waiters.remove(future)

    def __repr__(self):
        return f"<asyncio.locks.Event object at {hex(id(self))} [{'set' if self._value else 'unset'}]>"


class Condition(_Manager):
    def __init__(self, lock=None):
        self._lock = lock or Lock()
        self._waiters = []
        self.locked = self._lock.locked
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    async def wait(self):
        if not self.locked():
            raise RuntimeError('cannot wait on un-acquired lock')
        future = get_running_loop().create_future()
        self._waiters.append(future)
        self.release()
        try:
            await future
            return True
        finally:
            self._waiters.remove(future)
            await self.acquire()

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError('cannot notify on un-acquired lock')
        for future in self._waiters:
            if n <= 0:
                break
            if not future.done():
                n -= 1
                future.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))

    def __repr__(self):
        waiting = f', waiters:{len(self._waiters)}' if self._waiters else ''
        return f'<asyncio.locks.Condition object at {hex(id(self))} [{"locked" if self.locked() else "unlocked"}{waiting}]>'


class Barrier:
    """Lets tasks go on together, as soon as there are enough of them."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError('parties must be >= 1')
        self._condition = Condition()
        self._parties = parties
        self._state = 'filling'
        self._count = 0

    parties = property(lambda self: self._parties)
    n_waiting = property(lambda self: self._count if self._state == 'filling' else 0)
    broken = property(lambda self: self._state == 'broken')

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *details):
        pass

    async def wait(self):
        async with self._condition:
            await self._condition.wait_for(lambda: self._state not in ('draining', 'resetting'))
            self._check()
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._state = 'draining'
                    self._condition.notify_all()
                else:
                    await self._condition.wait_for(lambda: self._state != 'filling')
                    if self._state in ('broken', 'resetting'):
                        raise BrokenBarrierError('Abort or reset of barrier')
                return index
            finally:
                self._count -= 1
                if self._count == 0:
                    if self._state in ('resetting', 'draining'):
                        self._state = 'filling'
                    self._condition.notify_all()

    def _check(self):
        if self._state == 'broken':
            raise BrokenBarrierError('Barrier aborted')

    async def reset(self):
        async with self._condition:
            if self._count > 0:
                self._state = 'resetting'
                self._condition.notify_all()
            else:
                self._state = 'filling'

    async def abort(self):
        async with self._condition:
            self._state = 'broken'
            self._condition.notify_all()

    def __repr__(self):
        waiting = f', waiters:{self.n_waiting}/{self.parties}' if not self.broken else ''
        return f'<asyncio.locks.Barrier object at {hex(id(self))} [{self._state}{waiting}]>'
