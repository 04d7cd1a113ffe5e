"""Queues. There are no other threads here: to wait for ever is an error."""
import heapq
from _guise import as_native as _as_native

__all__ = ['Empty', 'Full', 'ShutDown', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']


class Empty(Exception):
    """Nothing is in the queue."""
    __module__ = '_queue'


class Full(Exception):
    """The queue holds as much as it may."""


class ShutDown(Exception):
    """The queue takes and gives no more."""


def _deadlock(what):
    raise RuntimeError(f'{what}() would wait for ever: there are no other threads')


def _check_timeout(block, timeout):
    if block and timeout is not None and timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")


class Queue:
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self.is_shutdown = False
        self._init(maxsize)

    def _init(self, maxsize):
        from collections import deque
        self.queue = deque()

    def _qsize(self): return len(self.queue)
    def _put(self, item): self.queue.append(item)
    def _get(self): return self.queue.popleft()
    def qsize(self): return self._qsize()
    def empty(self): return not self._qsize()
    def full(self): return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        if self.is_shutdown:
            raise ShutDown
        if self.maxsize > 0:
            _check_timeout(block, timeout)
        if self.full():
            if block and timeout is None:
                _deadlock('put')
            raise Full
        self._put(item)
        self.unfinished_tasks += 1

    def get(self, block=True, timeout=None):
        if self.is_shutdown and not self._qsize():
            raise ShutDown
        _check_timeout(block, timeout)
        if not self._qsize():
            if block and timeout is None:
                _deadlock('get')
            raise Empty
        return self._get()

    def put_nowait(self, item): return self.put(item, block=False)
    def get_nowait(self): return self.get(block=False)

    def task_done(self):
        if self.unfinished_tasks <= 0:
            raise ValueError('task_done() called too many times')
        self.unfinished_tasks -= 1

    def join(self):
        if self.unfinished_tasks:
            _deadlock('join')

    def shutdown(self, immediate=False):
        self.is_shutdown = True
        if immediate:
            while self._qsize():
                self._get()
                self.unfinished_tasks = max(0, self.unfinished_tasks - 1)


class PriorityQueue(Queue):
    """Gives the smallest first."""

    def _init(self, maxsize): self.queue = []
    def _put(self, item): heapq.heappush(self.queue, item)
    def _get(self): return heapq.heappop(self.queue)


class LifoQueue(Queue):
    """Gives the last first."""

    def _init(self, maxsize): self.queue = []
    def _get(self): return self.queue.pop()


class SimpleQueue:
    """A queue without a limit."""

    __class_getitem__ = classmethod(type(list[int]))

    __module__ = '_queue'

    def __init__(self):
        self._queue = Queue()

    def qsize(self): return self._queue.qsize()
    def empty(self): return self._queue.empty()
    def put(self, item, block=True, timeout=None): self._queue.put(item)
    def put_nowait(self, item): self._queue.put(item)
    def get(self, block=True, timeout=None): return self._queue.get(block, timeout)
    def get_nowait(self): return self._queue.get(block=False)


_as_native(SimpleQueue)
