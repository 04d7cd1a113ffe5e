"""What a connection tells: protocols are called by transports."""


class BaseProtocol:
    """The calls that all protocols get."""
    __slots__ = ()

    def connection_made(self, transport):
        """The connection stands; `transport` is its end here."""

    def connection_lost(self, exc):
        """The connection is closed; `exc` is what broke it, or None."""

    def pause_writing(self):
        """More was written than was taken."""

    def resume_writing(self):
        """What was written is taken."""


class Protocol(BaseProtocol):
    """Of a stream of bytes."""
    __slots__ = ()

    def data_received(self, data):
        """Some bytes came."""

    def eof_received(self):
        """No more bytes come; a true answer keeps the connection open for writing."""


class BufferedProtocol(BaseProtocol):
    """Of a stream of bytes, which come into a buffer of the protocol's own."""
    __slots__ = ()

    def get_buffer(self, sizehint):
        """A buffer for the next bytes."""

    def buffer_updated(self, nbytes):
        """So many bytes came into the buffer."""

    def eof_received(self):
        """No more bytes come."""


class DatagramProtocol(BaseProtocol):
    """Of messages."""
    __slots__ = ()

    def datagram_received(self, data, addr):
        """A message came."""

    def error_received(self, exc):
        """Sending or receiving failed."""


class SubprocessProtocol(BaseProtocol):
    """Of another program."""
    __slots__ = ()

    def pipe_data_received(self, fd, data):
        """The program wrote something."""

    def pipe_connection_lost(self, fd, exc):
        """One of the program's pipes is closed."""

    def process_exited(self):
        """The program has ended."""
