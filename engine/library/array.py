"""Lists of numbers of one kind."""
from _guise import as_native as _as_native
from _inspect import _prelude_names, _reference_type
from collections.abc import MutableSequence as _MutableSequence
import struct as _struct

typecodes = 'bBuwhHiIlLqQfd'
_ranges = {'b': ('signed char', -128, 127), 'B': ('unsigned byte integer', 0, 255), 'h': ('signed short integer', -32768, 32767),
           'H': ('unsigned short', 0, 65535)}
_names = {'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer', 'H': 'unsigned short'}


_weakly = _reference_type()
_view_of, _Lease = _prelude_names()['_view_of'], _prelude_names()['_Lease']


class _ItemBytes:
    # The bytes of an array's items, as a memoryview reads and writes them.
    __slots__ = ('_array', '_size')

    def __init__(self, of):
        self._array = of
        self._size = of.itemsize

    def _around(self, part):
        # (the items that these bytes belong to, where the first of them begins)
        size = self._size
        first = part.start // size
        return slice(first, max(first, -(-part.stop // size))), first * size

    def __getitem__(self, part):
        items, begin = self._around(part)
        return self._array[items].tobytes()[part.start - begin:part.stop - begin]

    def __setitem__(self, part, data):
        items, begin = self._around(part)
        old = bytearray(self._array[items].tobytes())
        old[part.start - begin:part.stop - begin] = data
        self._array._items[items] = type(self._array)(self._array.typecode, bytes(old))._items


class array:
    """A sequence of numbers of one machine type."""
    __slots__ = ('_typecode', '_items', '_lease', '__weakref__')

    __class_getitem__ = classmethod(type(list[int]))

    def __new__(cls, *given):
        if not given:
            raise TypeError('array() takes at least 1 argument (0 given)')
        typecode, initializer = given if len(given) > 1 else (given[0], ())
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError(f'array() argument 1 must be a unicode character, not {type(typecode).__name__}')
        if typecode == 'u':
            import warnings
            warnings.warn("The 'u' type code is deprecated and will be removed in Python 3.16", DeprecationWarning)
        if typecode not in typecodes:
            raise ValueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
        if isinstance(initializer, str) and typecode not in 'uw':
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        self = object.__new__(cls)
        self._typecode = typecode
        self._items = []
        self._lease = None
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            self.extend(iter(initializer))
        return self

    typecode = property(lambda self: self._typecode)
    itemsize = property(lambda self: 4 if self._typecode in 'uw' else _struct.calcsize(self._typecode))

    def _kept(self, value):
        # The value as an array of this type keeps it.
        code = self._typecode
        if code in 'uw':
            if not isinstance(value, str) or len(value) != 1:
                raise TypeError('array item must be a unicode character, not ' + type(value).__name__)
            return value
        if code in 'fd':
            if isinstance(value, str) or not hasattr(type(value), '__float__') and not hasattr(type(value), '__index__'):
                raise TypeError('must be real number, not ' + type(value).__name__)
            return _struct.unpack(code, _struct.pack(code, value))[0]
        if not hasattr(type(value), '__index__'):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        value = value.__index__()
        if code in _names:
            name, low, high = _ranges[code]
            if value < low:
                raise OverflowError(f'{name} is less than minimum')
            if value > high:
                raise OverflowError(f'{name} is greater than maximum')
            return value
        try:
            return _struct.unpack(code, _struct.pack(code, value))[0]
        except _struct.error:
            raise OverflowError(_too_large(code, value)) from None

    def __buffer__(self, flags, /):
        # All views share one lease: as long as it lives, the size is fixed.
        lease = None if self._lease is None else self._lease()
        if lease is None:
            lease = _Lease()
            self._lease = _weakly(lease)
        return _view_of(self, _ItemBytes(self), lease, 'w' if self._typecode == 'u' else self._typecode, len(self._items))

    def __release_buffer__(self, buffer, /):
        buffer.release()

    def _check_size_is_free(self):
        if self._lease is not None and self._lease() is not None:
            raise BufferError('cannot resize an array that is exporting buffers')

    def append(self, value, /):
        value = self._kept(value)
        self._check_size_is_free()
        self._items.append(value)

    def insert(self, index, value, /):
        value = self._kept(value)
        self._check_size_is_free()
        self._items.insert(index, value)

    def extend(self, values, /):
        if isinstance(values, array):
            self._check_size_is_free()
            if values._typecode != self._typecode:
                raise TypeError('can only extend with array of same kind')
            self._items.extend(values._items)
            return
        for value in values:
            self.append(value)

    fromlist = extend

    def fromunicode(self, text, /): self.extend(text)
    def pop(self, index=-1, /):
        if not self._items:
            raise IndexError('pop from empty array')
        self._check_size_is_free()
        return self._items.pop(index)

    def remove(self, value, /):
        if value not in self._items:
            raise ValueError('array.remove(x): x not in array')
        self._check_size_is_free()
        self._items.remove(value)

    def index(self, value, /, *bounds):
        try:
            return self._items.index(value, *bounds)
        except ValueError:
            raise ValueError('array.index(x): x not in array') from None

    def count(self, value, /): return self._items.count(value)
    def reverse(self): self._items.reverse()
    def tolist(self): return list(self._items)
    def tounicode(self): return ''.join(self._items)
    def buffer_info(self): return (id(self._items), len(self._items))

    def tobytes(self):
        if self._typecode in 'uw':
            return b''.join([ord(c).to_bytes(4, 'little') for c in self._items])
        return _struct.pack(f'{len(self._items)}{self._typecode}', *self._items)

    def frombytes(self, data, /):
        if not isinstance(data, (bytes, bytearray, memoryview)) and not hasattr(type(data), '__buffer__'):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        view = memoryview(data)
        if view.itemsize != 1:
            raise TypeError('a bytes-like object is required')
        data = view.tobytes()
        if len(data) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        self._check_size_is_free()
        if self._typecode in 'uw':
            self._items.extend([chr(int.from_bytes(data[i:i + 4], 'little')) for i in range(0, len(data), 4)])
        else:
            self._items.extend(_struct.unpack(f'{len(data) // self.itemsize}{self._typecode}', data))

    def byteswap(self):
        size = self.itemsize
        data = self.tobytes()
        swapped = array(self._typecode, b''.join([data[i:i + size][::-1] for i in range(0, len(data), size)]))
        self._items[:] = swapped._items

    def _same(self, items):
        made = type(self)(self._typecode)
        made._items = items
        return made

    def __len__(self): return len(self._items)
    def __iter__(self): return iter(self._items)
    def __contains__(self, value): return value in self._items
    def __copy__(self): return self._same(list(self._items))
    def __deepcopy__(self, memo): return self.__copy__()
    def __reduce__(self): return type(self), (self._typecode, list(self._items))
    __hash__ = None

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._same(self._items[index])
        self._check(index, 'array index out of range')
        return self._items[index]

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            if len(self._items[index]) != len(value._items):
                self._check_size_is_free()
            self._items[index] = value._items
            return
        self._check(index, 'array assignment index out of range')
        self._items[index] = self._kept(value)

    def clear(self):
        self._check_size_is_free()
        self._items.clear()

    def __delitem__(self, index):
        if not isinstance(index, slice):
            self._check(index, 'array assignment index out of range')
        self._check_size_is_free()
        del self._items[index]

    def _check(self, index, message):
        if not hasattr(type(index), '__index__'):
            raise TypeError('array indices must be integers')
        if not -len(self._items) <= index < len(self._items):
            raise IndexError(message)

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other._typecode != self._typecode:
            raise TypeError('bad argument type for built-in operation')
        return self._same(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend array with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, times): return self._same(self._items * times)
    __rmul__ = __mul__

    def __imul__(self, times):
        self._check_size_is_free()
        self._items *= times
        return self

    def __eq__(self, other): return self._items == other._items if isinstance(other, array) else NotImplemented
    def __lt__(self, other): return self._items < other._items if isinstance(other, array) else NotImplemented
    def __le__(self, other): return self._items <= other._items if isinstance(other, array) else NotImplemented
    def __gt__(self, other): return self._items > other._items if isinstance(other, array) else NotImplemented
    def __ge__(self, other): return self._items >= other._items if isinstance(other, array) else NotImplemented

    def __repr__(self):
        if not self._items:
            return f"array('{self._typecode}')"
        shown = repr(''.join(self._items)) if self._typecode in 'uw' else repr(self._items)
        return f"array('{self._typecode}', {shown})"


def _too_large(code, value):
    if code in 'IL' and value < 0 or code == 'Q' and value < 0:
        return "can't convert negative value to unsigned int" if code != 'Q' else "can't convert negative int to unsigned"
    if code == 'i':
        word = 'less than minimum' if value < 0 else 'greater than maximum'
        return f'signed integer is {word}' if -2 ** 63 <= value < 2 ** 63 else 'Python int too large to convert to C long'
    return {'I': 'unsigned int is greater than maximum', 'l': 'Python int too large to convert to C long',
            'L': 'Python int too large to convert to C unsigned long'}.get(code, 'int too big to convert')


array.__module__ = 'array'
ArrayType = array
_as_native(array)
_MutableSequence.register(array)
