"""Files that exist in memory only."""
from _guise import as_native as _as_native
from abc import ABCMeta as _ABCMeta
from operator import index as _index

__all__ = ['BlockingIOError', 'open', 'IOBase', 'RawIOBase', 'BytesIO', 'StringIO', 'BufferedIOBase', 'TextIOBase',
           'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END', 'DEFAULT_BUFFER_SIZE', 'text_encoding']

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192
BlockingIOError = BlockingIOError


class UnsupportedOperation(OSError, ValueError):
    pass


class IOBase(metaclass=_ABCMeta):
    _closed = False

    def close(self):
        self._closed = True

    @property
    def closed(self):
        return self._closed

    def _must_be_open(self):
        if self._closed:
            raise ValueError('I/O operation on closed file.')

    _check = _must_be_open

    def __enter__(self):
        self._must_be_open()
        return self

    def __exit__(self, *details):
        self.close()

    def __iter__(self):
        self._must_be_open()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self, size=-1, /):
        line = bytearray()
        while (size is None or size < 0 or len(line) < size) and not line.endswith(b'\n'):
            byte = self.read(1)
            if not byte:
                break
            line += byte
        return bytes(line)

    def readlines(self, hint=-1, /):
        if hint is None or hint <= 0:
            return list(self)
        lines, size = [], 0
        for line in self:
            lines.append(line)
            size += len(line)
            if size >= hint:
                break
        return lines

    def writelines(self, lines):
        self._must_be_open()
        for line in lines:
            self.write(line)

    def flush(self): self._check()

    def isatty(self):
        self._must_be_open()
        return False

    def readable(self): return False
    def writable(self): return False
    def seekable(self): return False

    def fileno(self): raise UnsupportedOperation('fileno')
    def seek(self, offset, whence=0, /): raise UnsupportedOperation('seek')
    def tell(self): return self.seek(0, 1)
    def truncate(self, size=None): raise UnsupportedOperation('truncate')


class RawIOBase(IOBase):
    """Bytes without a buffer."""

    def readinto(self, buffer, /): raise NotImplementedError
    def write(self, b, /): raise NotImplementedError

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        return None if count is None else bytes(buffer[:count])

    def readall(self):
        pieces = []
        while piece := self.read(DEFAULT_BUFFER_SIZE):
            pieces.append(piece)
        return b''.join(pieces)


class BufferedIOBase(IOBase):
    """Bytes by way of a buffer."""

    def read(self, size=-1): raise UnsupportedOperation('read')
    def read1(self, size=-1): raise UnsupportedOperation('read1')
    def write(self, b): raise UnsupportedOperation('write')
    def detach(self): raise UnsupportedOperation('detach')

    def readinto(self, buffer, /):
        if isinstance(buffer, (str, bytes)) or not hasattr(type(buffer), '__buffer__'):
            raise TypeError(f'readinto() argument must be read-write bytes-like object, not {type(buffer).__name__}')
        with memoryview(buffer).cast('B') as view:
            data = self.read(len(view))
            view[:len(data)] = data
        return len(data)

    readinto1 = readinto


class TextIOBase(IOBase):
    """Text."""
    encoding = errors = newlines = None

    def read(self, size=-1): raise UnsupportedOperation('read')
    def readline(self, size=-1): raise UnsupportedOperation('readline')
    def write(self, s): raise UnsupportedOperation('write')
    def detach(self): raise UnsupportedOperation('detach')


class _Memory:
    # What text and bytes in memory share; _data is a str or bytes.

    def _check(self):
        if self._closed:
            raise ValueError(self._when_closed)

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def getvalue(self):
        self._check()
        self._join()
        return self._data

    def _join(self):
        if self._parts:
            self._data += self._empty.join(self._parts)
            self._parts.clear()

    def tell(self):
        self._check()
        return self._position

    def seek(self, position, whence=0, /):
        self._check()
        self._join()
        position = _index(position)
        if whence not in (0, 1, 2):
            raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)' if self._empty == ''
                             else f'invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 1:
            if position != 0 and self._empty == '':
                raise OSError("Can't do nonzero cur-relative seeks")
            position += self._position
        elif whence == 2:
            if position != 0 and self._empty == '':
                raise OSError("Can't do nonzero cur-relative seeks")
            position += len(self._data)
        elif position < 0:
            raise ValueError(f'Negative seek position {position}' if self._empty == '' else f'negative seek value {position}')
        self._position = max(position, 0)
        return self._position

    def read(self, size=-1, /):
        self._check()
        self._join()
        size = _size_of(size)
        end = len(self._data) if size is None or size < 0 else self._position + size
        result = self._data[self._position:end]
        self._position += len(result)
        return result

    def readline(self, size=-1, /):
        self._check()
        self._join()
        size = _size_of(size)
        end = self._data.find(self._newline, self._position)
        end = len(self._data) if end < 0 else end + len(self._newline)
        if size is not None and 0 <= size < end - self._position:
            end = self._position + size
        result = self._data[self._position:end]
        self._position += len(result)
        return result

    def truncate(self, size=None, /):
        self._check()
        self._join()
        size = self._position if size is None else _size_of(size)
        if size < 0:
            raise ValueError(f'Negative size value {size}')
        self._data = self._data[:size]
        self._size = len(self._data)
        return size


class StringIO(_Memory, TextIOBase):
    """A text file in memory."""
    _empty = ''
    _newline = '\n'
    _when_closed = 'I/O operation on closed file'

    def __init__(self, initial_value='', newline='\n'):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline!r}')
        self._universal = newline is None
        self._any_end = newline == ''
        self._newline = newline or '\n'
        self._seen = None  # line ends of which kinds were written, where that is of interest
        self._data = self._translated(initial_value) if initial_value else ''
        self._parts = []  # written behind _data, not yet joined to it
        self._size = len(self._data)  # with these parts
        self._position = 0

    line_buffering = False

    def flush(self): pass

    @property
    def newlines(self):
        return None if self._seen is None else self._seen.newlines

    def _translated(self, text):
        if self._universal or self._any_end:
            if self._seen is None:
                from _text_files import IncrementalNewlineDecoder
                self._seen = IncrementalNewlineDecoder(None, self._universal)
            return self._seen.decode(text, True)
        return text.replace('\n', self._newline) if self._newline != '\n' else text

    def readline(self, size=-1, /):
        if not self._any_end:
            return _Memory.readline(self, size)
        self._check()
        self._join()
        result = first_line(self._data, self._position)
        size = _size_of(size)
        if size is not None and size >= 0:
            result = result[:size]
        self._position += len(result)
        return result

    def _put(self, text):
        # Most writing goes to the end; that only collects.
        if self._position == self._size:
            self._parts.append(text)
        else:
            self._join()
            before = self._data[:self._position].ljust(self._position, '\0')
            self._data = before + text + self._data[self._position + len(text):]
        self._position += len(text)
        self._size = max(self._size, self._position)

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got '{type(text).__name__}'")
        self._check()
        if text:
            self._put(self._translated(text))
        return len(text)


class BytesIO(_Memory, BufferedIOBase):
    """A file of bytes in memory. They lie in a bytearray, which getbuffer() shows."""
    _newline = b'\n'
    _empty = b''
    _when_closed = 'I/O operation on closed file.'

    def __init__(self, initial_bytes=b''):
        self._data = bytearray(_bytes_of(b'' if initial_bytes is None else initial_bytes))
        self._position = 0
        self._shown = False

    def _join(self): pass

    def __iter__(self): return self

    def close(self):
        self._check_not_shown()
        self._closed = True

    def _check_not_shown(self):
        if self._shown:  # a bytearray whose bytes are shown refuses to grow, and tells so
            self._data.append(0)
            self._data.pop()

    def getvalue(self): return bytes(_Memory.getvalue(self))
    def read(self, size=-1, /): return bytes(_Memory.read(self, size))
    def readline(self, size=-1, /): return bytes(_Memory.readline(self, size))
    read1 = read

    def write(self, data, /):
        self._check()
        data = _bytes_of(data)
        self._check_not_shown()
        if data:
            self._data.extend(bytes(max(0, self._position - len(self._data))))
            end = self._position + len(data)
            self._data[self._position:end] = data
            self._position = end
        return len(data)

    def truncate(self, size=None, /):
        self._check()
        size = self._position if size is None else _size_of(size)
        if size < 0:
            raise ValueError(f'negative size value {size}')
        self._check_not_shown()
        if size < len(self._data):
            del self._data[size:]
        return size

    def getbuffer(self):
        self._check()
        self._shown = True
        return memoryview(self._data)


def _size_of(size):
    if size is None or isinstance(size, int):
        return size
    if not hasattr(type(size), '__index__'):
        raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
    return _index(size)


def _bytes_of(data):
    if isinstance(data, str | int) or not hasattr(type(data), '__buffer__') and not isinstance(data, bytes | bytearray | memoryview):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return bytes(data)


def first_line(text, start):
    """The line that begins there, with its end: \\n, \\r or \\r\\n."""
    ends = [at for at in (text.find('\n', start), text.find('\r', start)) if at >= 0]
    if not ends:
        return text[start:]
    end = min(ends)
    return text[start:end + (2 if text[end:end + 2] == '\r\n' else 1)]


def text_encoding(encoding, stacklevel=2, /):
    return 'utf-8' if encoding is None else encoding


def __getattr__(name):
    if name in ('open_code', 'FileIO'):
        import _files as part
    elif name in ('BufferedReader', 'BufferedWriter', 'BufferedRandom', 'BufferedRWPair'):
        import _buffered as part
    elif name in ('TextIOWrapper', 'IncrementalNewlineDecoder'):
        import _text_files as part
    else:
        part = None
    if part is not None:
        return getattr(part, name)
    raise AttributeError(f"module 'io' has no attribute '{name}'")


StringIO.__module__ = BytesIO.__module__ = '_io'
_as_native(StringIO, BytesIO)
from builtins import open


# The program's own input and output.
import sys as _sys
for _stream in (_sys.stdin, _sys.stdout):
    TextIOBase.register(type(_stream))
