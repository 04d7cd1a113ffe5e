"""Values packed into bytes, by a format of one letter a field."""
import math as _math
from _guise import as_native as _as_native
from operator import index as _index

__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']


class error(Exception):
    pass


error.__module__ = 'struct'

# Letter: (native size, standard size; None where there is no such field).
_sizes = {'x': (1, 1), 'c': (1, 1), 'b': (1, 1), 'B': (1, 1), '?': (1, 1), 'h': (2, 2), 'H': (2, 2), 'i': (4, 4), 'I': (4, 4),
          'l': (8, 4), 'L': (8, 4), 'q': (8, 8), 'Q': (8, 8), 'n': (8, None), 'N': (8, None), 'P': (8, None),
          'e': (2, 2), 'f': (4, 4), 'd': (8, 8), 's': (1, 1), 'p': (1, 1)}
_float_parts = {2: (5, 10), 4: (8, 23), 8: (11, 52)}  # bits of exponent and fraction


def _fields(format):
    # (letter, count or length, size, offset) a field; then the whole size.
    order, native = 'little', True
    start = 0
    if format[:1] in ('@', '=', '<', '>', '!'):
        order = 'big' if format[0] in '>!' else 'little'
        native = format[0] == '@'
        start = 1
    format.encode('ascii')  # what is no ASCII is refused so
    if '\0' in format:
        raise error('embedded null character')
    fields = []
    offset = 0
    count = ''
    for letter in format[start:]:
        if letter.isdigit():
            count += letter
            continue
        if letter.isspace():
            if count:
                raise error('bad char in struct format')
            continue
        size = _sizes.get(letter, (None, None))[not native]
        if size is None:
            raise error('bad char in struct format')
        if native:
            offset += -offset % size
        times = int(count) if count else 1
        fields.append((letter, times, size, offset))
        offset += times * size
        if offset >= 1 << 63:
            raise error('total struct size too long')
        count = ''
    if count:
        raise error('repeat count given without format specifier')
    return order, native, fields, offset


def _float_bits(value, size, exact):
    exponent_bits, fraction_bits = _float_parts[size]
    bias = (1 << exponent_bits - 1) - 1
    highest = (1 << exponent_bits) - 1
    sign = 1 if _math.copysign(1, value) < 0 else 0
    if value != value:
        exponent, fraction = highest, 1 << fraction_bits - 1
    elif _math.isinf(value):
        exponent, fraction = highest, 0
    else:
        mantissa, power = _math.frexp(abs(value))
        exponent = power - 1 + bias if value else 0
        if exponent <= 0:
            scaled = abs(value) * 2.0 ** (bias - 1) * 2.0 ** fraction_bits
            exponent = 0
        else:
            scaled = (mantissa * 2 - 1) * 2.0 ** fraction_bits
        fraction = round(scaled)
        if fraction >> fraction_bits:
            fraction = 0
            exponent += 1
        if exponent >= highest:
            if exact:
                raise OverflowError(f"float too large to pack with {'e' if size == 2 else 'f'} format")
            exponent, fraction = highest, 0
    return sign << exponent_bits + fraction_bits | exponent << fraction_bits | fraction


def _float_of(bits, size):
    exponent_bits, fraction_bits = _float_parts[size]
    bias = (1 << exponent_bits - 1) - 1
    fraction = bits & (1 << fraction_bits) - 1
    exponent = bits >> fraction_bits & (1 << exponent_bits) - 1
    sign = -1.0 if bits >> exponent_bits + fraction_bits else 1.0
    if exponent == (1 << exponent_bits) - 1:
        return _math.copysign(_math.nan, sign) if fraction else sign * _math.inf
    if exponent == 0:
        return sign * _math.ldexp(fraction, 1 - bias - fraction_bits)
    return sign * _math.ldexp(fraction | 1 << fraction_bits, exponent - bias - fraction_bits)


def _integer_bytes(letter, value, size, order):
    try:
        number = _index(value)
    except TypeError:
        raise error('required argument is not an integer') from None
    if letter == 'P':
        if not -1 << 8 * size - 1 <= number < 1 << 8 * size:
            raise error('int too large to convert')
        return (number & (1 << 8 * size) - 1).to_bytes(size, order)
    signed = letter.islower()
    low = -(1 << 8 * size - 1) if signed else 0
    high = low + (1 << 8 * size) - 1
    if not low <= number <= high:
        raise error(f"'{letter}' format requires {low} <= number <= {high}")
    return number.to_bytes(size, order, signed=signed)


def _one(letter, value, size, order, native):
    if letter == '?':
        return b'\1' if value else b'\0'
    if letter == 'c':
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error('char format requires a bytes object of length 1')
        return bytes(value)
    if letter in 'efd':
        try:
            number = float(value) if not isinstance(value, str) else None
        except (TypeError, OverflowError):
            number = None
        if number is None:
            raise error('required argument is not a float')
        return _float_bits(number, size, letter == 'e' or not native).to_bytes(size, order)
    return _integer_bytes(letter, value, size, order)


def _text(letter, value, length):
    if not isinstance(value, (bytes, bytearray)):
        raise error(f"argument for '{letter}' must be a bytes object")
    if letter == 's':
        return bytes(value[:length]).ljust(length, b'\0')
    if length == 0:
        return b''
    kept = bytes(value[:length - 1])
    return (bytes([min(len(kept), 255)]) + kept).ljust(length, b'\0')


def _bytes_of(buffer):
    if isinstance(buffer, bytes):
        return buffer
    if not isinstance(buffer, (bytearray, memoryview)) and not hasattr(type(buffer), '__buffer__'):
        raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")
    return memoryview(buffer).tobytes()


def _writable(buffer):
    # The bytes of an object, one by one, to be written to.
    fits = isinstance(buffer, (bytearray, memoryview)) or hasattr(type(buffer), '__buffer__')
    if not fits or isinstance(buffer, bytes) or memoryview(buffer).readonly:
        raise TypeError(f'argument must be read-write bytes-like object, not {type(buffer).__name__}')
    return memoryview(buffer).cast('B')


class Struct:
    """A format looked at once and used often."""

    def __init__(self, format):
        if not isinstance(format, (str, bytes)):
            raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {type(format).__name__}')
        self.format = format if isinstance(format, str) else format.decode('ascii')
        self._order, self._native, self._fields, self.size = _fields(self.format)
        self._count = sum([1 if letter in 'sp' else times for letter, times, _, _ in self._fields if letter != 'x'])

    def __repr__(self):
        return f'Struct({self.format!r})'

    def pack(self, *values):
        if len(values) != self._count:
            raise error(f'pack expected {self._count} items for packing (got {len(values)})')
        result = bytearray()
        rest = iter(values)
        for letter, times, size, offset in self._fields:
            result += bytes(offset - len(result))
            if letter == 'x':
                result += bytes(times)
            elif letter in 'sp':
                result += _text(letter, next(rest), times)
            else:
                for _ in range(times):
                    result += _one(letter, next(rest), size, self._order, self._native)
        return bytes(result)

    def pack_into(self, buffer, offset, *values):
        buffer = _writable(buffer)
        packed = self.pack(*values)
        if -len(buffer) <= offset < 0 and offset + self.size > 0:
            raise error(f'no space to pack {self.size} bytes at offset {offset}')
        offset = self._place(len(buffer), offset, 'pack_into', 'packing')
        buffer[offset:offset + self.size] = packed

    def unpack(self, buffer, /):
        data = _bytes_of(buffer)
        if len(data) != self.size:
            raise error(f'unpack requires a buffer of {self.size} bytes')
        return self._read(data, 0)

    def unpack_from(self, buffer, offset=0):
        data = _bytes_of(buffer)
        if -len(data) <= offset < 0 and offset + self.size > 0:
            raise error(f'not enough data to unpack {self.size} bytes at offset {offset}')
        return self._read(data, self._place(len(data), offset, 'unpack_from', 'unpacking'))

    def iter_unpack(self, buffer, /):
        if self.size == 0:
            raise error('cannot iteratively unpack with a struct of length 0')
        data = _bytes_of(buffer)
        if len(data) % self.size:
            raise error(f'iterative unpacking requires a buffer of a multiple of {self.size} bytes')
        return unpack_iterator(self, data)

    def _place(self, length, offset, name, doing):
        if offset < 0:
            if offset + length < 0:
                raise error(f'offset {offset} out of range for {length}-byte buffer')
            offset += length
        if offset + self.size > length:
            raise error(f'{name} requires a buffer of at least {offset + self.size} bytes for {doing} {self.size} bytes '
                        f'at offset {offset} (actual buffer size is {length})')
        return offset

    def _read(self, data, start):
        values = []
        for letter, times, size, offset in self._fields:
            at = start + offset
            if letter == 'x':
                continue
            if letter == 's':
                values.append(data[at:at + times])
            elif letter == 'p':
                length = min(data[at], times - 1) if times else 0
                values.append(data[at + 1:at + 1 + length])
            else:
                values.extend([self._value(letter, data[k:k + size], size) for k in range(at, at + times * size, size)])
        return tuple(values)

    def _value(self, letter, piece, size):
        if letter == 'c':
            return piece
        if letter == '?':
            return piece != b'\0'
        if letter in 'efd':
            return _float_of(int.from_bytes(piece, self._order), size)
        return int.from_bytes(piece, self._order, signed=letter.islower())


class unpack_iterator:
    """The values of one piece of the data after another."""

    def __init__(self, layout, data):
        self._layout, self._data, self._at = layout, data, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self._at >= len(self._data):
            raise StopIteration
        values = self._layout._read(self._data, self._at)
        self._at += self._layout.size
        return values

    def __length_hint__(self):
        return (len(self._data) - self._at) // self._layout.size


Struct.__module__ = unpack_iterator.__module__ = '_struct'
_as_native(Struct, unpack_iterator)


def calcsize(format, /):
    return Struct(format).size


def pack(*values):
    if not values:
        raise TypeError('missing format argument')
    return Struct(values[0]).pack(*values[1:])


def pack_into(format, buffer, offset, /, *values):
    Struct(format).pack_into(buffer, offset, *values)


def unpack(*values):
    if len(values) != 2:
        raise TypeError(f'unpack expected 2 arguments, got {len(values)}')
    return Struct(values[0]).unpack(values[1])


def unpack_from(format, /, buffer, offset=0):
    return Struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return Struct(format).iter_unpack(buffer)


for _function in (calcsize, pack, pack_into, unpack, unpack_from, iter_unpack):
    _function.__module__ = '_struct'
    _as_native(_function)
