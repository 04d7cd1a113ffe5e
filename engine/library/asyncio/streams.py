"""Connections as something to read from and something to write to."""
from asyncio._network import create_connection, create_server
from asyncio.coroutines import iscoroutine
from asyncio.events import get_event_loop, get_running_loop
from asyncio.exceptions import IncompleteReadError, LimitOverrunError
from asyncio.protocols import Protocol
from asyncio.tasks import sleep

_usual_limit = 2 ** 16


async def open_connection(host=None, port=None, *, limit=_usual_limit, **options):
    """(reader, writer) of a new connection."""
    loop = get_running_loop()
    reader = StreamReader(limit=limit, loop=loop)
    protocol = StreamReaderProtocol(reader, loop=loop)
    transport, _ = await create_connection(loop, lambda: protocol, host, port, **options)
    return reader, StreamWriter(transport, protocol, reader, loop)


async def start_server(client_connected_cb, host=None, port=None, *, limit=_usual_limit, **options):
    """A server that calls `client_connected_cb(reader, writer)` for each connection."""
    loop = get_running_loop()

    def make():
        return StreamReaderProtocol(StreamReader(limit=limit, loop=loop), client_connected_cb, loop=loop)
    return await create_server(loop, make, host, port, **options)


class StreamReaderProtocol(Protocol):
    """Gives to a reader what comes."""

    def __init__(self, stream_reader, client_connected_cb=None, loop=None):
        self._loop = loop or get_event_loop()
        self._stream_reader = stream_reader
        self._client_connected_cb = client_connected_cb
        self._transport = self._task = None
        self._closed = self._loop.create_future()

    def connection_made(self, transport):
        self._transport = transport
        reader = self._stream_reader
        reader.set_transport(transport)
        if self._client_connected_cb is not None:
            result = self._client_connected_cb(reader, StreamWriter(transport, self, reader, self._loop))
            if iscoroutine(result):
                self._task = self._loop.create_task(result)
                self._task.add_done_callback(self._handled)

    def _handled(self, task):
        if task.cancelled():
            self._transport.close()
            return
        error = task.exception()
        if error is not None:
            self._loop.call_exception_handler({'message': 'Unhandled exception in client_connected_cb', 'exception': error,
                                               'transport': self._transport})
            self._transport.close()

    def connection_lost(self, exc):
        if exc is None:
            self._stream_reader.feed_eof()
        else:
            self._stream_reader.set_exception(exc)
        if not self._closed.done():
            self._closed.set_result(None)
        self._transport = self._task = None

    def data_received(self, data):
        self._stream_reader.feed_data(data)

    def eof_received(self):
        self._stream_reader.feed_eof()
        return True


class StreamWriter:
    """Writes to a connection."""

    def __init__(self, transport, protocol, reader, loop):
        self._transport, self._protocol, self._reader, self._loop = transport, protocol, reader, loop

    def __repr__(self):
        reader = '' if self._reader is None else f' reader={self._reader!r}'
        return f'<{type(self).__name__} transport={self._transport!r}{reader}>'

    @property
    def transport(self):
        return self._transport

    def write(self, data): self._transport.write(data)
    def writelines(self, data): self._transport.writelines(data)
    def write_eof(self): return self._transport.write_eof()
    def can_write_eof(self): return self._transport.can_write_eof()
    def close(self): return self._transport.close()
    def is_closing(self): return self._transport.is_closing()
    def get_extra_info(self, name, default=None): return self._transport.get_extra_info(name, default)

    async def wait_closed(self):
        await self._protocol._closed

    async def drain(self):
        if self._reader is not None and self._reader.exception() is not None:
            raise self._reader.exception()
        if self._transport.is_closing():
            await sleep(0)
        if self._protocol._transport is None:
            raise ConnectionResetError('Connection lost')


class StreamReader:
    """Reads what came, or waits for it."""

    def __init__(self, limit=_usual_limit, loop=None):
        if limit <= 0:
            raise ValueError('Limit cannot be <= 0')
        self._limit = limit
        self._loop = loop or get_event_loop()
        self._buffer = bytearray()
        self._eof = self._paused = False
        self._waiter = self._exception = self._transport = None

    def __repr__(self):
        told = [type(self).__name__]
        if self._buffer:
            told.append(f'{len(self._buffer)} bytes')
        if self._eof:
            told.append('eof')
        if self._limit != _usual_limit:
            told.append(f'limit={self._limit}')
        for name, value in (('waiter', self._waiter), ('exception', self._exception), ('transport', self._transport)):
            if value is not None:
                told.append(f'{name}={value!r}')
        return f'<{" ".join(told + ["paused"] * self._paused)}>'

    def exception(self): return self._exception
    def at_eof(self): return self._eof and not self._buffer

    def set_transport(self, transport):
        self._transport = transport

    def set_exception(self, exc):
        self._exception = exc
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.cancelled():
            waiter.set_exception(exc)

    def _wake(self):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.cancelled():
            waiter.set_result(None)

    def feed_eof(self):
        self._eof = True
        self._wake()

    def feed_data(self, data):
        assert not self._eof, 'feed_data after feed_eof'
        if not data:
            return
        self._buffer.extend(data)
        self._wake()
        if self._transport is not None and not self._paused and len(self._buffer) > 2 * self._limit:
            self._transport.pause_reading()
            self._paused = True

    def _go_on(self):
        if self._paused and len(self._buffer) <= self._limit:
            self._paused = False
            self._transport.resume_reading()

    async def _wait(self, who):
        if self._waiter is not None:
            raise RuntimeError(f'{who}() called while another coroutine is already waiting for incoming data')
        if self._paused:
            self._paused = False
            self._transport.resume_reading()
        self._waiter = self._loop.create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def _taken(self, size):
        data = bytes(self._buffer[:size])
        del self._buffer[:size]
        self._go_on()
        return data

    def _check(self):
        if self._exception is not None:
            raise self._exception

    async def readline(self):
        try:
            return await self.readuntil(b'\n')
        except IncompleteReadError as error:
            return error.partial
        except LimitOverrunError as error:
            if self._buffer.startswith(b'\n', error.consumed):
                del self._buffer[:error.consumed + 1]
            else:
                self._buffer.clear()
            self._go_on()
            raise ValueError(error.args[0])

    async def readuntil(self, separator=b'\n'):
        separators = separator if isinstance(separator, tuple) else (separator,)
        if not separators:
            raise ValueError('Separator should contain at least one element')
        shortest, longest = min(map(len, separators)), max(map(len, separators))
        if not shortest:
            raise ValueError('Separator should be at least one-byte string')
        self._check()
        searched = 0
        while True:
            if len(self._buffer) - searched >= shortest:
                found = [(at + len(one), at) for one in separators if (at := self._buffer.find(one, searched)) != -1]
                if found:
                    end, at = min(found)
                    break
                searched = max(0, len(self._buffer) + 1 - longest)
                if searched > self._limit:
                    raise LimitOverrunError('Separator is not found, and chunk exceed the limit', searched)
            if self._eof:
                partial = bytes(self._buffer)
                self._buffer.clear()
                raise IncompleteReadError(partial, None)
            await self._wait('readuntil')
        if at > self._limit:
            raise LimitOverrunError('Separator is found, but chunk is longer than limit', at)
        return self._taken(end)

    async def read(self, n=-1):
        self._check()
        if n == 0:
            return b''
        if n < 0:
            blocks = []
            while block := await self.read(self._limit):
                blocks.append(block)
            return b''.join(blocks)
        if not self._buffer and not self._eof:
            await self._wait('read')
        return self._taken(n)

    async def readexactly(self, n):
        if n < 0:
            raise ValueError('readexactly size can not be less than zero')
        self._check()
        while len(self._buffer) < n:
            if self._eof:
                partial = bytes(self._buffer)
                self._buffer.clear()
                raise IncompleteReadError(partial, n)
            await self._wait('readexactly')
        return self._taken(n)

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if line == b'':
            raise StopAsyncIteration
        return line
