"""Buffers before files of bytes: what is read ahead, what is not yet written."""
from io import BufferedIOBase, DEFAULT_BUFFER_SIZE, UnsupportedOperation


class _Buffered(BufferedIOBase):
    """What the three kinds share. Not both at once: bytes read ahead, and bytes that wait to be written."""
    _can_read = _can_write = False

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if self._can_read and self._can_write and not raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        if self._can_read and not raw.readable():
            raise UnsupportedOperation('File or stream is not readable.')
        if self._can_write and not raw.writable():
            raise UnsupportedOperation('File or stream is not writable.')
        if buffer_size <= 0:
            raise ValueError('buffer size must be strictly positive')
        self._raw = raw
        self._size = buffer_size
        self._ahead = b''
        self._waiting, self._waiting_size = [], 0

    @property
    def raw(self):
        if self._raw is None:
            raise ValueError('raw stream has been detached')
        return self._raw

    name = property(lambda self: self.raw.name)
    mode = property(lambda self: self.raw.mode)
    closed = property(lambda self: self.raw.closed)

    def readable(self): return self._can_read
    def writable(self): return self._can_write
    def seekable(self): return self.raw.seekable()
    def fileno(self): return self.raw.fileno()
    def isatty(self): return self.raw.isatty()

    def _check(self, what='I/O operation on'):
        if self.raw.closed:
            raise ValueError(f'{what} closed file')

    def _may(self, allowed, what):
        self.raw
        if not allowed:
            raise UnsupportedOperation(what)
        self._check('write to' if what == 'write' else f'{what} of')

    # --- reading ---

    def _fill(self, wanted):
        # Reads on until so many bytes lie ahead, or no more come; by default all.
        self._write_out()
        pieces, size = [self._ahead], len(self._ahead)
        while wanted is None or size < wanted:
            piece = self._raw.read(self._size if wanted is None else max(self._size, wanted - size))
            if not piece:
                break
            pieces.append(piece)
            size += len(piece)
        self._ahead = b''.join(pieces)

    def _take(self, size):
        result, self._ahead = self._ahead[:size], self._ahead[size:]
        return result

    def read(self, size=-1, /):
        self._may(self._can_read, 'read')
        if size is not None and size < -1:
            raise ValueError('read length must be non-negative or -1')
        whole = size is None or size < 0
        self._fill(None if whole else size)
        return self._take(len(self._ahead) if whole else size)

    def read1(self, size=-1, /):
        self._may(self._can_read, 'read')
        if not self._ahead:
            self._write_out()
            self._ahead = self._raw.read(self._size) or b''
        return self._take(len(self._ahead) if size is None or size < 0 else size)

    def peek(self, size=0, /):
        self._may(self._can_read, 'peek')
        if not self._ahead:
            self._write_out()
            self._ahead = self._raw.read(self._size) or b''
        return self._ahead

    def readline(self, size=-1, /):
        self._may(self._can_read, 'readline')
        most = None if size is None or size < 0 else size
        while b'\n' not in self._ahead and (most is None or len(self._ahead) < most):
            before = len(self._ahead)
            self._fill(before + 1)
            if len(self._ahead) == before:
                break
        end = self._ahead.find(b'\n') + 1 or len(self._ahead)
        return self._take(end if most is None else min(end, most))

    # --- writing ---

    def write(self, data, /):
        self._may(self._can_write, 'write')
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(data)
        self._forget_ahead()
        self._waiting.append(data)
        self._waiting_size += len(data)
        if self._waiting_size > self._size:
            self._write_out()
        return len(data)

    def _forget_ahead(self):
        if self._ahead:
            self._raw.seek(-len(self._ahead), 1)
            self._ahead = b''

    def _write_out(self):
        if not self._waiting:
            return
        data = b''.join(self._waiting)
        self._waiting, self._waiting_size = [], 0
        while data:
            data = data[self._raw.write(data):]

    def flush(self):
        self._check('flush of')
        self._write_out()

    # --- places ---

    def seek(self, target, whence=0, /):
        self._check('seek of')
        self._write_out()
        if whence == 1:
            target -= len(self._ahead)
        self._ahead = b''
        return self._raw.seek(target, whence)

    def tell(self):
        self._check()
        return self.raw.tell() - len(self._ahead) + self._waiting_size

    def truncate(self, size=None, /):
        self._may(self._can_write, 'truncate')
        self._write_out()
        self._forget_ahead()
        return self._raw.truncate(self._raw.tell() if size is None else size)

    def detach(self):
        raw = self.raw
        self._write_out()
        self._raw = None
        return raw

    def close(self):
        if not self.raw.closed:
            self._write_out()
            self._raw.close()

    def __repr__(self):
        name = f' name={self._raw.name!r}' if hasattr(self._raw, 'name') else ''
        return f'<_io.{type(self).__name__}{name}>'


class BufferedReader(_Buffered):
    _can_read = True


class BufferedWriter(_Buffered):
    _can_write = True


class BufferedRandom(_Buffered):
    _can_read = _can_write = True


class BufferedRWPair(BufferedIOBase):
    """Two files as one: the first is read, the second written."""

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        self._reader, self._writer = BufferedReader(reader, buffer_size), BufferedWriter(writer, buffer_size)

    closed = property(lambda self: self._writer.closed)
    def read(self, size=-1, /): return self._reader.read(size)
    def read1(self, size=-1, /): return self._reader.read1(size)
    def peek(self, size=0, /): return self._reader.peek(size)
    def readinto(self, buffer, /): return self._reader.readinto(buffer)
    def readline(self, size=-1, /): return self._reader.readline(size)
    def write(self, data, /): return self._writer.write(data)
    def flush(self): return self._writer.flush()
    def readable(self): return self._reader.readable()
    def writable(self): return self._writer.writable()
    def isatty(self): return self._writer.isatty() or self._reader.isatty()

    def close(self):
        self._writer.close()
        self._reader.close()


for _class in (BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair):
    _class.__module__ = '_io'
