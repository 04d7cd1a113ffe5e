"""Files by name. They exist in memory only, from the moment that the program writes them."""
import sys as _sys
from io import BufferedIOBase, RawIOBase, TextIOBase, UnsupportedOperation, first_line

# Name -> bytes, of all files that the program has written.
contents = {}
_reserve = 8192


class _Binary(BufferedIOBase):
    """The bytes of a file; what is written lies in a buffer until it is flushed."""
    _can_read = _can_write = False

    def __init__(self, name, mode):
        self.name = name
        self.mode = mode
        self._position = 0
        self._pending = []
        self._pending_size = 0
        self._appends = 'a' in mode
        if self._appends:
            self._position = len(contents[name])

    raw = property(lambda self: self)
    def readable(self): return self._can_read
    def writable(self): return self._can_write
    def seekable(self): return True

    def _may(self, allowed, what):
        self._check()
        if not allowed:
            raise UnsupportedOperation(what)

    def read(self, size=-1, /):
        self._may(self._can_read, 'read')
        self.flush()
        data = contents[self.name]
        end = len(data) if size is None or size < 0 else self._position + size
        result = data[self._position:end]
        self._position += len(result)
        return result

    read1 = read

    def peek(self, size=0, /):
        return contents[self.name][self._position:]

    def readline(self, size=-1, /):
        self._may(self._can_read, 'read')
        self.flush()
        data = contents[self.name]
        end = data.find(b'\n', self._position) + 1 or len(data)
        if size is not None and size >= 0:
            end = min(end, self._position + size)
        result = data[self._position:end]
        self._position += len(result)
        return result

    def write(self, data, /):
        self._may(self._can_write, 'write')
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(data)
        self._pending.append(data)
        self._pending_size += len(data)
        if self._pending_size > _reserve:
            self.flush()
        return len(data)

    def flush(self):
        self._check()
        if not self._pending:
            return
        new = b''.join(self._pending)
        self._pending, self._pending_size = [], 0
        old = contents[self.name]
        at = len(old) if self._appends else self._position
        contents[self.name] = old[:at].ljust(at, b'\0') + new + old[at + len(new):]
        self._position = at + len(new)

    def seek(self, target, whence=0, /):
        self.flush()
        if whence == 0 and target < 0:
            raise OSError(22, 'Invalid argument')
        base = 0 if whence == 0 else self._position if whence == 1 else len(contents[self.name])
        self._position = max(0, base + target)
        return self._position

    def tell(self):
        self._check()
        return self._position + self._pending_size

    def truncate(self, size=None, /):
        self._may(self._can_write, 'truncate')
        self.flush()
        size = self._position if size is None else size
        contents[self.name] = contents[self.name][:size].ljust(size, b'\0')
        return size

    def close(self):
        if not self._closed:
            self.flush()
            self._closed = True

    def fileno(self):
        return 3

    def __repr__(self):
        return f'<_io.{type(self).__name__} name={self.name!r}>'


class BufferedReader(_Binary):
    _can_read = True


class BufferedWriter(_Binary):
    _can_write = True


class BufferedRandom(_Binary):
    _can_read = _can_write = True


class FileIO(BufferedRandom, RawIOBase):
    """A file without a buffer: what is written is there at once."""

    def write(self, data, /):
        written = _Binary.write(self, data)
        self.flush()
        return written


BufferedRWPair = BufferedRandom


class TextIOWrapper(TextIOBase):
    """Text over a file of bytes."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline!r}')
        self.buffer = buffer
        self.encoding = encoding or 'utf-8'
        self.errors = errors or 'strict'
        self.line_buffering = line_buffering
        self.write_through = write_through
        self._newline = newline
        ''.encode(self.encoding)
        self._text = None  # what was read from the buffer and not yet given
        self._at = 0

    name = property(lambda self: self.buffer.name)
    closed = property(lambda self: self.buffer.closed)
    mode = 'r'

    def readable(self): return self.buffer.readable()
    def writable(self): return self.buffer.writable()
    def seekable(self): return self.buffer.seekable()
    def fileno(self): return self.buffer.fileno()

    def _check(self):
        if self.buffer.closed:
            raise ValueError('I/O operation on closed file.')

    def _fill(self):
        self._check()
        if not self.buffer.readable():
            raise UnsupportedOperation('not readable')
        if self._text is None:
            self._start = self.buffer.tell()
            text = self.buffer.read().decode(self.encoding, self.errors)
            if self._newline is None and '\r' in text:
                text = text.replace('\r\n', '\n').replace('\r', '\n')
            self._text, self._at = text, 0

    def _forget(self):
        # The buffer stands again where this text stands.
        if self._text is not None:
            self.buffer.seek(self._start + len(self._text[:self._at].encode(self.encoding, self.errors)))
            self._text = None

    def read(self, size=-1, /):
        self._fill()
        end = len(self._text) if size is None or size < 0 else self._at + size
        result = self._text[self._at:end]
        self._at += len(result)
        return result

    def readline(self, size=-1, /):
        self._fill()
        if self._newline == '':
            result = first_line(self._text, self._at)
        else:
            mark = self._newline or '\n'
            end = self._text.find(mark, self._at)
            result = self._text[self._at:end + len(mark) if end >= 0 else len(self._text)]
        if size is not None and size >= 0:
            result = result[:size]
        self._at += len(result)
        return result

    def write(self, text, /):
        self._check()
        if not self.buffer.writable():
            raise UnsupportedOperation('not writable')
        if not isinstance(text, str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
        self._forget()
        written = text.replace('\n', self._newline) if self._newline in ('\r', '\r\n') else text
        self.buffer.write(written.encode(self.encoding, self.errors))
        if self.line_buffering and '\n' in text or self.write_through:
            self.flush()
        return len(text)

    def seek(self, cookie, whence=0, /):
        self._check()
        if whence == 1:
            if cookie:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            return self.tell()
        if whence == 2 and cookie:
            raise UnsupportedOperation("can't do nonzero end-relative seeks")
        if cookie < 0:
            raise ValueError(f'negative seek position {cookie!r}')
        self._text = None
        return self.buffer.seek(cookie, whence)

    def tell(self):
        self._check()
        self._forget()
        return self.buffer.tell()

    def truncate(self, size=None, /):
        self.flush()
        self._forget()
        return self.buffer.truncate(size)

    def flush(self):
        self._check()
        self.buffer.flush()

    def close(self):
        if not self.buffer.closed:
            self.buffer.close()

    def detach(self):
        self.flush()
        return self.buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        self.encoding = encoding or self.encoding
        self.errors = errors or self.errors

    def __repr__(self):
        name = f' name={self.name!r}' if hasattr(self.buffer, 'name') else ''
        mode = f' mode={self.mode!r}' if name else ''
        return f'<_io.TextIOWrapper{name}{mode} encoding={self.encoding!r}>'


def _checked_mode(mode, encoding):
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    if not mode or set(mode) - set('axrwb+t') or len(mode) > len(set(mode)):
        raise ValueError(f'invalid mode: {mode!r}')
    if 't' in mode and 'b' in mode:
        raise ValueError("can't have text and binary mode at once")
    if len(set(mode) & set('axrw')) != 1:
        raise ValueError('must have exactly one of create/read/write/append mode')
    if 'b' in mode and encoding is not None:
        raise ValueError('binary mode doesn\'t take an encoding argument')


def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    if not isinstance(file, (str, bytes)):
        file = file.__fspath__() if hasattr(file, '__fspath__') else file
        if not isinstance(file, (str, bytes)):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(file).__name__}')
    _checked_mode(mode, encoding)
    if 'r' in mode and file not in contents:
        raise FileNotFoundError(2, 'No such file or directory', file)
    if 'x' in mode and file in contents:
        raise FileExistsError(17, 'File exists', file)
    if 'w' in mode or file not in contents:
        contents[file] = b''
    cls = BufferedRandom if '+' in mode else BufferedReader if 'r' in mode else BufferedWriter
    if 'b' in mode:
        if buffering == 0:
            cls = FileIO
        raw_mode = {'rb': 'rb', 'wb': 'wb', 'ab': 'ab', 'xb': 'xb'}.get(mode.replace('+', ''), mode)
        return cls(file, raw_mode + ('+' if '+' in mode else ''))
    made = TextIOWrapper(cls(file, mode), encoding, errors, newline, buffering == 1)
    made.mode = mode
    return made


open_code = open


TextIOWrapper.__module__ = '_io'
TextIOWrapper.register(type(_sys.stdout))
TextIOWrapper.register(type(_sys.stdin))
