# memoryview: a window on the bytes of a bytes, a bytearray or an array, or of another
# view, as items of any number of dimensions.

_memory_items = {'B': 1, 'b': 1, 'c': 1, '?': 1, 'h': 2, 'H': 2, 'e': 2, 'i': 4, 'I': 4, 'f': 4, 'l': 8, 'L': 8,
                 'q': 8, 'Q': 8, 'n': 8, 'N': 8, 'd': 8, 'P': 8, 'w': 4}  # array's letters are only passed on
_memory_byte_formats = ('B', 'b', 'c')
_bare_object = object.__new__


# What the views of one bytearray share: as long as one of them lives, the size
# of the bytearray is fixed.
class _Lease:
    pass


def _lease_on(data):
    if not isinstance(data, bytearray):
        return None
    lease = _lease_of(data)
    if lease is None:
        lease = _Lease()
        _give_lease(data, lease)
    return lease


def _product(numbers):
    result = 1
    for number in numbers:
        result *= number
    return result


def _row_strides(shape, size):
    strides = []
    for length in reversed(shape):
        strides.insert(0, size)
        size *= length
    return tuple(strides)


class memoryview:
    # The item at (i, j, …) stands at _start + i * _strides[0] + j * _strides[1] + … in _data.
    # _owner is the object whose bytes they are.
    __slots__ = ('_owner', '_data', '_lease', '_start', '_shape', '_strides', '_format', '_spelled', '_locked', '_released',
                 '_hashed', '__weakref__')

    def __new__(cls, *args, **keywords):
        if len(args) + len(keywords) > 1:
            raise TypeError(f'memoryview() takes at most 1 argument ({len(args) + len(keywords)} given)')
        object = args[0] if args else keywords.get('object', _missing)
        if object is _missing:
            raise TypeError("memoryview() missing required argument 'object' (pos 1)")
        if isinstance(object, memoryview):
            object._check()
            return object._copied()
        if isinstance(object, (bytes, bytearray)):
            return _view_of(object, object, _lease_on(object), 'B', len(object), isinstance(object, bytes))
        buffer = _special(object, '__buffer__')
        if buffer is _missing or buffer is None:
            raise TypeError(f"memoryview: a bytes-like object is required, not '{_type_name(object)}'")
        view = buffer(284)  # all that can be asked for, but to write
        if not isinstance(view, memoryview):
            raise TypeError('__buffer__ returned non-memoryview object')
        return memoryview(view)

    def __buffer__(self, flags, /):
        index_of(flags)
        return memoryview(self)

    def __release_buffer__(self, buffer, /):
        buffer.release()

    def __init_subclass__(cls):
        raise TypeError("type 'memoryview' is not an acceptable base type")

    def _check(self):
        if self._released:
            raise ValueError('operation forbidden on released memoryview object')

    def _copied(self):
        view = _bare_object(memoryview)
        view._released, view._hashed = False, None
        for name in ('_owner', '_data', '_lease', '_start', '_shape', '_strides', '_format', '_spelled', '_locked'):
            setattr(view, name, getattr(self, name))
        return view

    def _part(self, start, shape, strides):
        part = self._copied()
        part._start, part._shape, part._strides = start, shape, strides
        return part

    # --- single items ---

    def _item(self, at):
        form = self._format
        self._check()  # what the index ran may have released it
        raw = bytes(self._data[at:at + _memory_items[form]])
        if form == 'w':
            raise NotImplementedError('memoryview: format w not supported')
        if form == 'c':
            return raw
        if form == '?':
            return raw != b'\0'
        if form in 'efd':
            return _float_from_bytes(raw)
        return int.from_bytes(raw, 'little', signed=form in 'bhilqn')

    def _packed(self, value):
        form = self._format
        if form == 'w':
            raise NotImplementedError('memoryview: format w not supported')
        if form == 'c':
            if not isinstance(value, bytes):
                raise TypeError("memoryview: invalid type for format 'c'")
            if len(value) != 1:
                raise ValueError("memoryview: invalid value for format 'c'")
            return value
        if form == '?':
            return b'\1' if value else b'\0'
        if form in 'efd':
            if not isinstance(value, (int, float)) and _special(value, '__float__') is _missing:
                raise TypeError(f"memoryview: invalid type for format '{form}'")
            return _float_to_bytes(float(value), _memory_items[form])
        if not isinstance(value, int) and _special(value, '__index__') is _missing:
            raise TypeError(f"memoryview: invalid type for format '{form}'")
        try:
            return index_of(value).to_bytes(_memory_items[form], 'little', signed=form in 'bhilqn')
        except OverflowError:
            pass
        raise ValueError(f"memoryview: invalid value for format '{form}'")

    # Where the item of these indices stands.
    def _place(self, indices):
        at = self._start
        for dimension, key in enumerate(indices):
            i, length = index_of(key), self._shape[dimension]
            if i < 0:
                i += length
            if not 0 <= i < length:
                raise IndexError(f'index out of bounds on dimension {dimension + 1}')
            at += i * self._strides[dimension]
        return at

    # The place that a key means; a view for a slice.
    def _find(self, key):
        dimensions = len(self._shape)
        if isinstance(key, slice):
            if dimensions == 0:
                raise TypeError('invalid indexing of 0-dim memory')
            kept = self._copied()  # what the indices run may release this one
            start, stop, step = key.indices(self._shape[0])
            stride = self._strides[0]
            return kept._part(self._start + start * stride, (len(range(start, stop, step)), *self._shape[1:]),
                              (stride * step, *self._strides[1:]))
        if _special(key, '__index__') is not _missing:
            if dimensions == 0:
                raise TypeError('invalid indexing of 0-dim memory')
            if dimensions != 1:
                raise NotImplementedError('multi-dimensional sub-views are not implemented')
            return self._place((key,))
        if isinstance(key, tuple):
            if all([_special(one, '__index__') is not _missing for one in key]):
                if len(key) < dimensions:
                    raise NotImplementedError('sub-views are not implemented')
                if len(key) > dimensions:
                    raise TypeError(f'cannot index {dimensions}-dimension view with {len(key)}-element tuple')
                return self._place(key)
            if all([isinstance(one, slice) for one in key]):
                raise NotImplementedError('multi-dimensional slicing is not implemented')
        raise TypeError('memoryview: invalid slice key' if dimensions else 'invalid indexing of 0-dim memory')

    def __getitem__(self, key):
        self._check()
        if key is ... and not self._shape:
            return self
        found = self._find(key)
        return found if type(found) is memoryview else self._item(found)

    def __setitem__(self, key, value):
        self._check()
        if self._locked:
            raise TypeError('cannot modify read-only memory')
        found = self._find(key)
        self._check()
        if type(found) is memoryview:
            return found._assign(value)
        packed = self._packed(value)
        self._check()
        self._data[found:found + _memory_items[self._format]] = packed

    def _assign(self, value):
        if not _has_bytes(value):
            raise TypeError(f"a bytes-like object is required, not '{_type_name(value)}'")
        source = memoryview(value)
        self._check()
        if source._shape != self._shape or source._format != self._format:
            raise ValueError('memoryview assignment: lvalue and rvalue have different structures')
        size = _memory_items[self._format]
        content = source.tobytes()
        for i, at in enumerate(self._places()):
            self._data[at:at + size] = content[i * size:i * size + size]

    def __delitem__(self, key):
        raise TypeError('cannot delete memory')

    # --- as a whole ---

    # Where all items stand, in the order of their indices.
    def _places(self):
        places = [self._start]
        for length, stride in zip(self._shape, self._strides):
            places = [at + i * stride for at in places for i in range(length)]
        return places

    def _nested(self, at, dimension):
        if dimension == len(self._shape):
            return self._item(at)
        stride = self._strides[dimension]
        return [self._nested(at + i * stride, dimension + 1) for i in range(self._shape[dimension])]

    def __len__(self):
        self._check()
        if not self._shape:
            raise TypeError('0-dim memory has no length')
        return self._shape[0]

    def __iter__(self):
        self._check()
        if not self._shape:
            raise TypeError('invalid indexing of 0-dim memory')
        if len(self._shape) != 1:
            raise NotImplementedError('multi-dimensional sub-views are not implemented')
        return iter(self.tolist())

    def __eq__(self, other):
        if not _has_bytes(other):
            return NotImplemented
        if self._released or (isinstance(other, memoryview) and other._released):
            return self is other
        other = memoryview(other)
        if self._shape != other._shape or 'w' in (self._format, other._format):
            return False
        return self.tolist() == other.tolist()

    def __hash__(self):
        if self._hashed is not None:
            return self._hashed
        self._check()
        if not self._locked:
            raise ValueError('cannot hash writable memoryview object')
        if self._format not in _memory_byte_formats:
            raise ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
        self._hashed = hash(self.tobytes())
        return self._hashed

    def __repr__(self):
        return f'<{"released " if self._released else ""}memory at {id(self):#x}>'

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *details):
        self.release()

    def tobytes(self, order='C'):
        self._check()
        if order not in ('C', 'F', 'A', None):
            raise ValueError("order must be 'C', 'F' or 'A'")
        if self.c_contiguous and order != 'F':
            return bytes(self._data[self._start:self._start + self.nbytes])
        size = _memory_items[self._format]
        view = self
        if order == 'F':
            view = self._part(self._start, self._shape[::-1], self._strides[::-1])
        return b''.join([bytes(self._data[at:at + size]) for at in view._places()])

    def tolist(self):
        self._check()
        return self._nested(self._start, 0)

    def hex(self, *args, **keywords):
        return self.tobytes().hex(*args, **keywords)

    def toreadonly(self):
        self._check()
        view = memoryview(self)
        view._locked = True
        return view

    def release(self):
        self._released = True
        self._owner = self._data = self._lease = None

    def cast(self, format, shape=_missing):
        self._check()
        if not isinstance(format, str):
            raise TypeError(f"cast() argument 'format' must be str, not {_type_name(format)}")
        if not self.c_contiguous:
            raise TypeError('memoryview: casts are restricted to C-contiguous views')
        if shape is not _missing:
            if not isinstance(shape, (list, tuple)):
                raise TypeError('shape must be a list or a tuple')
            if len(shape) != 1 and len(self._shape) != 1:
                raise TypeError('memoryview: cast must be 1D -> ND or ND -> 1D')
        name = format[1:] if format[:1] == '@' else format
        if name not in _memory_items or name == 'w':
            raise ValueError("memoryview: destination format must be a native single character "
                             "format prefixed with an optional '@'")
        if self._format not in _memory_byte_formats and name not in _memory_byte_formats:
            raise TypeError('memoryview: cannot cast between two non-byte formats')
        count, rest = divmod(self.nbytes, _memory_items[name])
        if rest:
            raise TypeError('memoryview: length is not a multiple of itemsize')
        view = memoryview(self)
        view._format, view._spelled = name, format
        view._shape = (count,) if shape is _missing else _checked_shape(shape)
        view._strides = _row_strides(view._shape, _memory_items[name])
        if _product(view._shape) * _memory_items[name] != self.nbytes:
            raise TypeError('memoryview: product(shape) * itemsize != buffer size')
        return view

    # --- what it is like ---

    @property
    def obj(self):
        self._check()
        return self._owner

    @property
    def nbytes(self):
        self._check()
        return _product(self._shape) * _memory_items[self._format]

    @property
    def itemsize(self):
        self._check()
        return _memory_items[self._format]

    @property
    def format(self):
        self._check()
        return self._spelled

    @property
    def readonly(self):
        self._check()
        return self._locked

    @property
    def ndim(self):
        self._check()
        return len(self._shape)

    @property
    def shape(self):
        self._check()
        return self._shape

    @property
    def strides(self):
        self._check()
        return self._strides

    @property
    def suboffsets(self):
        self._check()
        return ()

    # Do the items stand one behind the other, the last (or first) index fastest?
    def _stands(self, shape, strides):
        self._check()
        size = _memory_items[self._format]
        for length, stride in zip(reversed(shape), reversed(strides)):
            if length > 1 and stride != size:
                return False
            size *= length
        return True

    @property
    def c_contiguous(self):
        return self._stands(self._shape, self._strides)

    @property
    def f_contiguous(self):
        return self._stands(self._shape[::-1], self._strides[::-1])

    @property
    def contiguous(self):
        return self.c_contiguous or self.f_contiguous


def _has_bytes(object):
    return isinstance(object, (bytes, bytearray, memoryview)) or _special(object, '__buffer__') is not _missing


# A view of one dimension on `data`, which gives and takes bytes by slices.
def _view_of(owner, data, lease, form, count, locked=False):
    view = _bare_object(memoryview)
    view._released, view._hashed = False, None
    view._owner, view._data, view._lease, view._start = owner, data, lease, 0
    view._shape, view._strides = (count,), (_memory_items[form],)
    view._format = view._spelled = form
    view._locked = locked
    return view


def _checked_shape(shape):
    for length in shape:
        if not isinstance(length, int):
            raise TypeError('memoryview.cast(): elements of shape must be integers')
        if length <= 0:
            raise ValueError('memoryview.cast(): elements of shape must be integers > 0')
    return tuple(shape)


# bytes.__buffer__ and bytearray.__buffer__; what the latter's __release_buffer__ does.
def buffer_of(object):
    return memoryview(object)


def release_buffer_of(buffer):
    buffer.release()


_mark_collection(memoryview, False)
_make_builtin(memoryview, True)
