"""Handlers beside those of logging itself, as far as no network is needed."""
import logging
from logging import FileHandler, Handler, StreamHandler


class BufferingHandler(Handler):
    """Collects records until there are enough."""

    def __init__(self, capacity):
        Handler.__init__(self)
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        self.buffer.clear()

    def close(self):
        try:
            self.flush()
        finally:
            Handler.close(self)


class MemoryHandler(BufferingHandler):
    """Hands the collected records on to another handler."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        BufferingHandler.__init__(self, capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target):
        self.target = target

    def flush(self):
        if self.target:
            for record in self.buffer:
                self.target.handle(record)
            self.buffer.clear()

    def close(self):
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            self.target = None
            Handler.close(self)


class QueueListener:
    """Hands what stands in a queue to handlers. There are no threads here: it
    does so when it is stopped."""

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self.respect_handler_level = respect_handler_level

    def start(self):
        pass

    def prepare(self, record):
        return record

    def handle(self, record):
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def stop(self):
        while not self.queue.empty():
            self.handle(self.queue.get_nowait())


class QueueHandler(Handler):
    """Puts records into a queue."""

    def __init__(self, queue):
        Handler.__init__(self)
        self.queue = queue
        self.listener = None

    def enqueue(self, record):
        self.queue.put_nowait(record)

    def prepare(self, record):
        message = self.format(record)
        import copy
        record = copy.copy(record)
        record.message = record.msg = message
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return record

    def emit(self, record):
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)


class RotatingFileHandler(FileHandler):
    """Begins a new (virtual) file when the old one is full."""

    def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        FileHandler.__init__(self, filename, 'a' if maxBytes > 0 else mode)
        self.maxBytes = maxBytes
        self.backupCount = backupCount
        self._written = 0

    def shouldRollover(self, record):
        return self.maxBytes > 0 and self._written + len(self.format(record)) + 1 >= self.maxBytes

    def doRollover(self):
        self.stream.truncate(0)
        self.stream.seek(0)
        self._written = 0

    def emit(self, record):
        try:
            if self.shouldRollover(record):
                self.doRollover()
            self._written += len(self.format(record)) + 1
            FileHandler.emit(self, record)
        except Exception:
            self.handleError(record)


class TimedRotatingFileHandler(FileHandler):
    """A (virtual) file; the virtual clock hardly moves, so it is never full."""

    def __init__(self, filename, when='h', interval=1, backupCount=0, encoding=None, delay=False, utc=False, atTime=None, errors=None):
        FileHandler.__init__(self, filename, 'a')
