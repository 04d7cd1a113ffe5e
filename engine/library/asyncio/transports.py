"""An end of a connection, as a protocol is given it."""


class BaseTransport:
    """What all transports have."""
    __slots__ = ('_extra',)

    def __init__(self, extra=None):
        self._extra = {} if extra is None else extra

    def get_extra_info(self, name, default=None):
        """What is known of the connection: 'peername', 'sockname'."""
        return self._extra.get(name, default)

    def is_closing(self): raise NotImplementedError
    def close(self): raise NotImplementedError
    def set_protocol(self, protocol): raise NotImplementedError
    def get_protocol(self): raise NotImplementedError


class ReadTransport(BaseTransport):
    """One that bytes come from."""
    __slots__ = ()

    def is_reading(self): raise NotImplementedError
    def pause_reading(self): raise NotImplementedError
    def resume_reading(self): raise NotImplementedError


class WriteTransport(BaseTransport):
    """One that bytes can be written to."""
    __slots__ = ()

    def set_write_buffer_limits(self, high=None, low=None): raise NotImplementedError
    def get_write_buffer_size(self): raise NotImplementedError
    def get_write_buffer_limits(self): raise NotImplementedError
    def write(self, data): raise NotImplementedError
    def writelines(self, list_of_data): self.write(b''.join(list_of_data))
    def write_eof(self): raise NotImplementedError
    def can_write_eof(self): raise NotImplementedError
    def abort(self): raise NotImplementedError


class Transport(ReadTransport, WriteTransport):
    """Both ways."""
    __slots__ = ()


class DatagramTransport(BaseTransport):
    """One for messages."""
    __slots__ = ()

    def sendto(self, data, addr=None): raise NotImplementedError
    def abort(self): raise NotImplementedError


class SubprocessTransport(BaseTransport):
    """One to another program."""
    __slots__ = ()

    def get_pid(self): raise NotImplementedError
    def get_returncode(self): raise NotImplementedError
    def get_pipe_transport(self, fd): raise NotImplementedError
    def send_signal(self, signal): raise NotImplementedError
    def terminate(self): raise NotImplementedError
    def kill(self): raise NotImplementedError
