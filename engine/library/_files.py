"""Files by name. They exist in memory only, from the moment that the program writes them."""
from io import RawIOBase, UnsupportedOperation

# Name -> bytes, of all files that the program has written.
contents = {}


class FileIO(RawIOBase):
    """The bytes of a file, without a buffer: what is written is there at once."""

    closefd = True

    def __init__(self, file, mode='r', closefd=True, opener=None):
        self.name = _name_of(file)
        kind = mode.replace('b', '')
        _check_kind(kind)
        _find(self.name, kind)
        self._can_read = 'r' in kind or '+' in kind
        self._can_write = 'r' not in kind or '+' in kind
        self._appends = 'a' in kind
        self.mode = {'r': 'rb', 'r+': 'rb+', '+r': 'rb+', 'w': 'wb', 'w+': 'rb+', '+w': 'rb+', 'a': 'ab', 'a+': 'ab+',
                     '+a': 'ab+', 'x': 'xb', 'x+': 'xb+', '+x': 'xb+'}[kind]
        self._position = len(contents[self.name]) if self._appends else 0

    def readable(self): return self._may(True, '') or self._can_read
    def writable(self): return self._may(True, '') or self._can_write
    def seekable(self): return self._may(True, '') or True

    def _may(self, allowed, what):
        self._check()
        if not allowed:
            raise UnsupportedOperation(f'File not open for {what}')

    def read(self, size=-1, /):
        self._may(self._can_read, 'reading')
        data = contents[self.name]
        result = data[self._position:len(data) if size is None or size < 0 else self._position + size]
        self._position += len(result)
        return result

    def readall(self): return self.read()

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def write(self, data, /):
        self._may(self._can_write, 'writing')
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(data)
        old = contents[self.name]
        at = len(old) if self._appends else self._position
        contents[self.name] = old[:at].ljust(at, b'\0') + data + old[at + len(data):]
        self._position = at + len(data)
        return len(data)

    def seek(self, target, whence=0, /):
        self._check()
        base = 0 if whence == 0 else self._position if whence == 1 else len(contents[self.name])
        if base + target < 0:
            raise OSError(22, 'Invalid argument')
        self._position = base + target
        return self._position

    def tell(self):
        self._check()
        return self._position

    def truncate(self, size=None, /):
        self._may(self._can_write, 'writing')
        size = self._position if size is None else size
        contents[self.name] = contents[self.name][:size].ljust(size, b'\0')
        return size

    def fileno(self):
        self._check()
        return 3

    def __repr__(self):
        if self._closed:
            return '<_io.FileIO [closed]>'
        return f'<_io.FileIO name={self.name!r} mode={self.mode!r} closefd=True>'


def _name_of(file):
    if not isinstance(file, (str, bytes)):
        file = file.__fspath__() if hasattr(file, '__fspath__') else file
        if not isinstance(file, (str, bytes)):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(file).__name__}')
    if ('\0' if isinstance(file, str) else b'\0') in file:
        raise ValueError('embedded null byte')
    return file


def _check_kind(kind):
    if len([letter for letter in kind if letter in 'axrw']) != 1:
        raise ValueError('must have exactly one of create/read/write/append mode')


def _find(file, kind):
    # Opens the file by name: it must be there, or must not, or is emptied.
    if ('r' in kind or not file) and file not in contents:
        raise FileNotFoundError(2, 'No such file or directory', file)
    if 'x' in kind and file in contents:
        raise FileExistsError(17, 'File exists', file)
    if 'w' in kind or file not in contents:
        contents[file] = b''


def _check_mode(mode, buffering, encoding, errors, newline):
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    if not mode or set(mode) - set('axrwb+t') or len(mode) > len(set(mode)):
        raise ValueError(f'invalid mode: {mode!r}')
    if 't' in mode and 'b' in mode:
        raise ValueError("can't have text and binary mode at once")
    _check_kind(mode)
    if 'b' in mode:
        for value, what in ((encoding, 'an encoding'), (errors, 'an errors'), (newline, 'a newline')):
            if value is not None:
                raise ValueError(f"binary mode doesn't take {what} argument")
    elif buffering == 0:
        raise ValueError("can't have unbuffered text I/O")


def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    name = _name_of(file)
    _check_mode(mode, buffering, encoding, errors, newline)
    raw = FileIO(name, mode.replace('t', ''))
    if buffering == 0:
        return raw
    import _buffered
    kind = 'BufferedRandom' if '+' in mode else 'BufferedReader' if 'r' in mode else 'BufferedWriter'
    buffer = getattr(_buffered, kind)(raw)
    if 'b' in mode:
        return buffer
    from _text_files import TextIOWrapper
    made = TextIOWrapper(buffer, encoding, errors, newline, buffering == 1)
    made.mode = mode
    return made


open_code = open
FileIO.__module__ = '_io'
