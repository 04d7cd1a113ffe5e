"""Queues between tasks."""
import heapq as _heapq

from asyncio.events import get_running_loop
from asyncio.locks import Event, _Waiting


class QueueEmpty(Exception):
    pass


class QueueFull(Exception):
    pass


class QueueShutDown(Exception):
    pass


class Queue:
    """What some tasks put in, others get."""

    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters = []
        self._putters = []
        self._unfinished = 0
        self._shut = False
        self._finished = Event()
        self._finished.set()
        self._init(maxsize)

    def _init(self, maxsize): self._queue = []
    def _get(self): return self._queue.pop(0)
    def _put(self, item): self._queue.append(item)
    maxsize = property(lambda self: self._maxsize)
    def qsize(self): return len(self._queue)
    def empty(self): return not self._queue
    def full(self): return self._maxsize > 0 and len(self._queue) >= self._maxsize

    def _wake(self, waiters):
        while waiters:
            future = waiters.pop(0)
            if not future.done():
                future.set_result(None)
                break

    def _described(self):
        text = f'maxsize={self._maxsize!r}'
        if self._queue:
            text += f' _queue={list(self._queue)!r}'
        if self._getters:
            text += f' _getters[{len(self._getters)}]'
        if self._putters:
            text += f' _putters[{len(self._putters)}]'
        if self._unfinished:
            text += f' tasks={self._unfinished}'
        if self._shut:
            text += ' shutdown'
        return text

    def __repr__(self): return f'<{type(self).__name__} at {hex(id(self))} {self._described()}>'
    def __str__(self): return f'<{type(self).__name__} {self._described()}>'
    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)

    def shutdown(self, immediate=False):
        self._shut = True
        if immediate:
            while not self.empty():
                self._get()
                self._unfinished = max(0, self._unfinished - 1)
            if self._unfinished == 0:
                self._finished.set()
        for waiters in (self._getters, self._putters):
            while waiters:
                future = waiters.pop(0)
                if not future.done():
                    future.set_result(None)

    async def put(self, item):
        while self.full():
            if self._shut:
                raise QueueShutDown
            future = get_running_loop().create_future()
            self._putters.append(future)
            try:
                await future
            except BaseException:
                future.cancel()
                if future in self._putters:
                    self._putters.remove(future)
                if not self.full() and not future.cancelled():
                    self._wake(self._putters)
                raise
        return self.put_nowait(item)

    def put_nowait(self, item):
        if self._shut:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._finished.clear()
        self._wake(self._getters)

    async def get(self):
        while self.empty():
            if self._shut:
                raise QueueShutDown
            future = get_running_loop().create_future()
            self._getters.append(future)
            try:
                await future
            except BaseException:
                future.cancel()
                if future in self._getters:
                    self._getters.remove(future)
                if not self.empty() and not future.cancelled():
                    self._wake(self._getters)
                raise
        return self.get_nowait()

    def get_nowait(self):
        if self.empty():
            if self._shut:
                raise QueueShutDown
            raise QueueEmpty
        item = self._get()
        self._wake(self._putters)
        return item

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError('task_done() called too many times')
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished > 0:
            await self._finished.wait()


class PriorityQueue(Queue):
    def _put(self, item): _heapq.heappush(self._queue, item)
    def _get(self): return _heapq.heappop(self._queue)


class LifoQueue(Queue):
    def _get(self): return self._queue.pop()
