"""The network that there is: among the tasks of one loop.

Bytes lie at the end that will read them. What comes there is told in the loop's next turn,
behind all that was ready before, as by a selector; the end of them a turn later.
"""
from asyncio.events import AbstractServer, Handle
from asyncio.exceptions import CancelledError
from asyncio.protocols import BufferedProtocol
from asyncio.transports import Transport

_first_free_port = 49152


class _Socket:
    """What programs ask of the socket behind an end: its address."""

    def __init__(self, address):
        self._address = address

    def getsockname(self): return self._address
    def fileno(self): return -1

    def __repr__(self):
        return f"<asyncio.TransportSocket laddr={self._address!r}>"


class _End(Transport):
    """One end of a connection."""

    def __init__(self, loop, here, there):
        super().__init__({'sockname': here, 'peername': there, 'socket': _Socket(here)})
        self._loop = loop
        self._protocol = self._other = self._server = None
        self._incoming = bytearray()
        self._at_end = self._wrote_end = self._closing = self._paused = self._told = False

    def __repr__(self):
        return f'<_SelectorSocketTransport {"closing" if self._closing else "open"}>'

    def _begin(self, protocol):
        self._protocol = protocol
        self._loop.call_soon(protocol.connection_made, self)

    def _notice(self):
        # Something came: told once in the next turn.
        if not self._told and not self._paused and not self._closing and (self._incoming or self._at_end):
            self._told = True
            self._loop._arrivals.append(Handle(self._read, (), self._loop))

    def _read(self):
        self._told = False
        if self._closing or self._paused:
            return
        if self._incoming:
            data = bytes(self._incoming)
            self._incoming.clear()
            if isinstance(self._protocol, BufferedProtocol):
                self._fill(data)
            else:
                self._protocol.data_received(data)
            self._notice()
        elif not self._protocol.eof_received():
            self.close()

    def _fill(self, data):
        while data:
            buffer = memoryview(self._protocol.get_buffer(-1))
            size = min(len(buffer), len(data))
            buffer[:size] = data[:size]
            self._protocol.buffer_updated(size)
            data = data[size:]

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__!r}')
        if self._wrote_end:
            raise RuntimeError('Cannot call write() after write_eof()')
        if data and not self._closing and not self._other._closing:
            self._other._incoming += data
            self._other._notice()

    def write_eof(self):
        if not self._closing and not self._wrote_end:
            self._wrote_end = True
            self._finish_other()

    def _finish_other(self):
        self._other._at_end = True
        self._other._notice()

    def can_write_eof(self): return True
    def is_closing(self): return self._closing
    def set_protocol(self, protocol): self._protocol = protocol
    def get_protocol(self): return self._protocol
    def is_reading(self): return not self._closing and not self._paused
    def pause_reading(self): self._paused = True
    def set_write_buffer_limits(self, high=None, low=None): pass
    def get_write_buffer_size(self): return 0
    def get_write_buffer_limits(self): return 16384, 65536

    def resume_reading(self):
        self._paused = False
        self._notice()

    def close(self):
        if not self._closing:
            self._closing = True
            self._loop.call_soon(self._lost, None)

    abort = close

    def _lost(self, error):
        try:
            self._protocol.connection_lost(error)
        finally:
            if not self._wrote_end:
                self._finish_other()
            if self._server is not None:
                self._server._detach(self)


class Server(AbstractServer):
    """Takes connections at an address."""

    def __init__(self, loop, make, address):
        self._loop = loop
        self._make = make
        self._address = address
        self._ends = set()
        self._waiters = []
        self._serving = self._closed = False
        self._forever = None

    def __repr__(self):
        return f'<{type(self).__name__} sockets={self.sockets!r}>'

    @property
    def sockets(self):
        return () if self._closed else (_Socket(self._address),)

    def get_loop(self): return self._loop
    def is_serving(self): return self._serving

    async def start_serving(self):
        self._serve()

    def _serve(self):
        if not self._serving and not self._closed:
            self._serving = True

    def _accept(self, end):
        end._server = self
        self._ends.add(end)
        end._begin(self._make())

    def _detach(self, end):
        self._ends.discard(end)
        self._wake_if_done()

    def _wake_if_done(self):
        if self._closed and not self._ends:
            waiters, self._waiters = self._waiters, []
            for waiter in waiters:
                if not waiter.done():
                    waiter.set_result(None)

    def close(self):
        if self._closed:
            return
        self._closed, self._serving = True, False
        self._loop._listening.pop(self._address[1], None)
        if self._forever is not None and not self._forever.done():
            self._forever.cancel()
        self._forever = None
        self._wake_if_done()

    def close_clients(self):
        for end in list(self._ends):
            end.close()

    abort_clients = close_clients

    async def wait_closed(self):
        if not self._closed or self._ends:
            waiter = self._loop.create_future()
            self._waiters.append(waiter)
            await waiter

    async def serve_forever(self):
        if self._forever is not None:
            raise RuntimeError(f'server {self!r} is already being awaited on serve_forever()')
        if self._closed:
            raise RuntimeError(f'server {self!r} is closed')
        self._serve()
        self._forever = self._loop.create_future()
        try:
            await self._forever
        except CancelledError:
            self.close()
            await self.wait_closed()
            raise
        finally:
            self._forever = None

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        self.close()
        await self.wait_closed()


Server.__module__ = 'asyncio.base_events'


def _free_port(loop):
    port = _first_free_port
    while port in loop._listening or port in loop._ports:
        port += 1
    loop._ports.add(port)
    return port


async def create_server(loop, protocol_factory, host=None, port=None, *, start_serving=True, **options):
    """A server in the loop's network; without a port, at one that is free."""
    port = int(port) if port else _free_port(loop)
    host = host if isinstance(host, str) and host else '0.0.0.0'
    if port in loop._listening:
        raise OSError(98, f'error while attempting to bind on address ({host!r}, {port}): address already in use')
    server = loop._listening[port] = Server(loop, protocol_factory, ('127.0.0.1' if host == 'localhost' else host, port))
    if start_serving:
        server._serve()
    return server


async def create_connection(loop, protocol_factory, host=None, port=None, **options):
    """A connection to a server in the loop's network; to others there is none."""
    host = '127.0.0.1' if host == 'localhost' else host
    server = loop._listening.get(int(port)) if port is not None else None
    connected = loop.create_future()
    loop._arrivals.append(Handle(_resolve, (connected,), loop))
    if server is not None:
        there = (host, server._address[1])
        here = ('127.0.0.1', _free_port(loop))
        end, other = _End(loop, here, there), _End(loop, there, here)
        end._other, other._other = other, end
        loop._arrivals.append(Handle(server._accept, (other,), loop))
    await connected
    if server is None:
        raise ConnectionRefusedError(111, f"Connect call failed ({host!r}, {port})")
    protocol = protocol_factory()
    end._begin(protocol)
    made = loop.create_future()
    loop.call_soon(_resolve, made)
    await made
    return end, protocol


def _resolve(future):
    if not future.done():
        future.set_result(None)
