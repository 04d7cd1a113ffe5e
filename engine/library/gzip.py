"""Packed files (RFC 1952), in bytes and in the files that programs have here."""
import io as _io
import struct as _struct
import time as _time
import zlib as _zlib

__all__ = ['BadGzipFile', 'GzipFile', 'open', 'compress', 'decompress']

READ, WRITE = 'rb', 'wb'
_HEADER_BITS = 31  # zlib: with a header and a check sum of its own


class BadGzipFile(OSError):
    """These bytes are no packed file."""


def compress(data, compresslevel=9, *, mtime=None):
    packed = _zlib.compress(data, compresslevel, _HEADER_BITS)
    if mtime is None:
        mtime = _time.time()
    return packed[:4] + _struct.pack('<LBB', int(mtime), packed[8], 255) + packed[10:]


def decompress(data):
    data = bytes(data)
    parts = []
    while True:
        data = data.lstrip(b'\0') if parts else data
        if not data:
            return b''.join(parts)
        part, data = _member(data)
        parts.append(part)


_ended = 'Compressed file ended before the end-of-stream marker was reached'


def _header_size(data):
    if data[:2] != b'\x1f\x8b':
        raise BadGzipFile(f'Not a gzipped file ({data[:2]!r})')
    if len(data) < 10:
        raise EOFError(_ended)
    if data[2] != 8:
        raise BadGzipFile('Unknown compression method')
    flags, size = data[3], 10
    if flags & 4:
        size += 2 + int.from_bytes(data[size:size + 2], 'little')
    for text in (8, 16):  # a name, a comment
        if flags & text:
            size = data.index(0, size) + 1
    return size + 2 if flags & 2 else size


def _member(data):
    # (what is in the first one, what is behind it)
    unpacker = _zlib.decompressobj(-_zlib.MAX_WBITS)
    part = unpacker.decompress(data[_header_size(data):])
    if not unpacker.eof or len(unpacker.unused_data) < 8:
        raise EOFError(_ended)
    check, length = _struct.unpack('<II', unpacker.unused_data[:8])
    found = _zlib.crc32(part)
    if check != found:
        raise BadGzipFile('CRC check failed')
    if length != len(part) & 0xffffffff:
        raise BadGzipFile('Incorrect length of data produced')
    return part, unpacker.unused_data[8:]


class GzipFile(_io.BytesIO):
    """A packed file: what is read is unpacked, what is written gets packed when it is closed."""

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if mode and ('t' in mode or 'U' in mode):
            raise ValueError(f'Invalid mode: {mode!r}')
        mode = mode or getattr(fileobj, 'mode', 'rb')
        if mode not in ('r', 'rb', 'w', 'wb', 'x', 'xb', 'a', 'ab'):
            raise ValueError(f'Invalid mode: {mode!r}')
        self._own = fileobj is None
        if fileobj is None:
            import builtins
            fileobj = builtins.open(filename, mode[0] + 'b')
        self.fileobj, self.name = fileobj, filename or getattr(fileobj, 'name', '')
        self.mode = READ if mode[0] == 'r' else WRITE
        self._level, self._time = compresslevel, mtime
        super().__init__(decompress(fileobj.read()) if self.mode == READ else b'')

    def readable(self): return self.mode == READ
    def writable(self): return self.mode == WRITE

    def read(self, size=-1):
        self._must_be(READ, 'read')
        return super().read(size)

    def write(self, data):
        self._must_be(WRITE, 'write')
        return super().write(data)

    def _must_be(self, mode, name):
        if self.mode != mode:
            import errno
            raise OSError(errno.EBADF, f'{name}() on {"read-only" if mode == WRITE else "write-only"} GzipFile object')

    def close(self):
        fileobj, self.fileobj = self.fileobj, None
        if fileobj is None:
            return
        if self.mode == WRITE:
            fileobj.write(self._packed())
        super().close()
        if self._own:
            fileobj.close()

    def _packed(self):
        packed = compress(self.getvalue(), self._level, mtime=self._time)
        name = self.name if isinstance(self.name, str) else ''
        name = name.rpartition('/')[2].removesuffix('.gz').encode('latin-1', 'ignore')
        if not name:
            return packed
        return packed[:3] + bytes([packed[3] | 8]) + packed[4:10] + name + b'\0' + packed[10:]

    def __repr__(self):
        return f'<gzip {repr(self.fileobj)[1:-1]} {id(self):#x}>'


def open(filename, mode='rb', compresslevel=9, encoding=None, errors=None, newline=None):
    if 't' in mode:
        if 'b' in mode:
            raise ValueError(f'Invalid mode: {mode!r}')
    elif encoding is not None or errors is not None or newline is not None:
        raise ValueError(f"Argument '{'encoding' if encoding is not None else 'errors' if errors is not None else 'newline'}' "
                         'not supported in binary mode')
    given = mode.replace('t', '')
    if isinstance(filename, (str, bytes)):
        file = GzipFile(filename, given, compresslevel)
    elif hasattr(filename, 'read') or hasattr(filename, 'write'):
        file = GzipFile(None, given, compresslevel, filename)
    else:
        raise TypeError('filename must be a str or bytes object, or a file')
    return _io.TextIOWrapper(file, encoding, errors, newline) if 't' in mode else file
