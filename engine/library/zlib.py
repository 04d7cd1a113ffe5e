"""Packing and unpacking of bytes, and check sums."""
from _guise import as_closed as _as_closed, as_native as _as_native
from binascii import crc32
import _zlib

DEFLATED, MAX_WBITS, DEF_MEM_LEVEL, DEF_BUF_SIZE = 8, 15, 8, 16384
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = 0, 1, 2, 3, 4
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = 0, 1, 2, 3, 4, 5, 6
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = '1.2.13'
_STREAM_END, _NEED_DICT, _BUF_ERROR = 1, 2, -5


class error(Exception):
    pass


error.__module__ = 'zlib'


def adler32(data, value=1, /):
    low, high = value & 0xffff, value >> 16 & 0xffff
    for byte in memoryview(data).cast('B'):
        low = (low + byte) % 65521
        high = (high + low) % 65521
    return high << 16 | low


def _bytes_of(data):
    if isinstance(data, str) or data is None or isinstance(data, int):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return bytes(memoryview(data).cast('B'))


def _failure(answer, doing, text):
    if text is None:
        text = {_BUF_ERROR: 'incomplete or truncated stream', -2: 'inconsistent stream state', -3: 'invalid input data',
                _NEED_DICT: None}.get(answer)
    return error(f'Error {answer} {doing}' + (f': {text}' if text else ''))


def compress(data, /, level=-1, wbits=MAX_WBITS):
    answer, packed, _, text = _zlib.pack([(_bytes_of(data), Z_FINISH)], level, wbits, DEF_MEM_LEVEL, 0, None)
    if answer == -2:
        raise error('Bad compression level')
    if answer != _STREAM_END:
        raise _failure(answer, 'while compressing data', text)
    return packed


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    answer, unpacked, _, text = _zlib.unpack(_bytes_of(data), wbits, None, 0)
    if answer == 0:
        answer = _BUF_ERROR
    if answer != _STREAM_END:
        raise _failure(answer, 'while decompressing data', text)
    return unpacked


class Compress:
    __slots__ = ('_pieces', '_settings', '_given', '_done')

    def compress(self, data, /):
        return self._turn(_bytes_of(data), Z_NO_FLUSH)

    def flush(self, mode=Z_FINISH, /):
        return b'' if mode == Z_NO_FLUSH else self._turn(b'', mode)

    # All pieces are gone through again: what is behind that which was given is new.
    def _turn(self, data, mode):
        if self._done:
            raise _failure(-2, 'while finishing compression' if mode == Z_FINISH else 'while compressing data', None)
        self._pieces.append((data, mode))
        answer, packed, _, text = _zlib.pack(self._pieces, *self._settings)
        if answer not in (0, _STREAM_END):
            raise _failure(answer, 'while compressing data', text)
        self._done = answer == _STREAM_END
        new = packed[self._given:]
        self._given = len(packed)
        return new

    def copy(self):
        other = object.__new__(Compress)
        other._pieces, other._settings, other._given, other._done = list(self._pieces), self._settings, self._given, self._done
        return other

    __copy__ = copy

    def __deepcopy__(self, memo, /):
        return self.copy()


class Decompress:
    __slots__ = ('_data', '_bits', '_words', '_given', 'unused_data', 'unconsumed_tail', 'eof')

    def decompress(self, data, /, max_length=0):
        if max_length < 0:
            raise ValueError('max_length must be non-negative')
        data = _bytes_of(data)
        if self.eof:
            self.unused_data += data
            return b''
        return self._turn(data, max_length, 'while decompressing data')

    def _turn(self, data, most, doing):
        self._data += data
        answer, unpacked, left, text = _zlib.unpack(self._data, self._bits, self._words, self._given + most if most else 0)
        if answer not in (0, _STREAM_END, _BUF_ERROR):
            raise _failure(answer, doing, text)
        rest = self._data[len(self._data) - left:] if left else b''
        self.eof = answer == _STREAM_END
        self.unconsumed_tail = b''
        if self.eof:
            self.unused_data = rest
        elif most and rest:
            self.unconsumed_tail = rest
            self._data = self._data[:len(self._data) - left]
        new = unpacked[self._given:]
        self._given = len(unpacked)
        return new

    def flush(self, length=DEF_BUF_SIZE, /):
        if length <= 0:
            raise ValueError('length must be greater than zero')
        return b'' if self.eof else self._turn(self.unconsumed_tail, 0, 'while decompressing data')

    def copy(self):
        other = object.__new__(Decompress)
        for name in self.__slots__:
            setattr(other, name, getattr(self, name))
        return other

    __copy__ = copy

    def __deepcopy__(self, memo, /):
        return self.copy()


def compressobj(level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY, zdict=None):
    self = object.__new__(Compress)
    self._pieces, self._given, self._done = [], 0, False
    self._settings = level, wbits, memLevel, strategy, None if zdict is None else _bytes_of(zdict)
    if method != DEFLATED or _zlib.pack([], *self._settings)[0] < 0:
        raise ValueError('Invalid initialization option')
    return self


def decompressobj(wbits=MAX_WBITS, zdict=b''):
    self = object.__new__(Decompress)
    self._data, self._bits, self._words, self._given = b'', wbits, _bytes_of(zdict) or None, 0
    self.unused_data = self.unconsumed_tail = b''
    self.eof = False
    if _zlib.unpack(b'', wbits, None, 0)[0] == -2:
        raise ValueError('Invalid initialization option')
    return self


_as_native(adler32, compress, decompress, compressobj, decompressobj)
_as_closed(Compress, Decompress)
