# memoryview: a window on the bytes of a bytes or bytearray, or of another view.
# One dimension, items of one byte or of a whole number's formats.

_memory_items = {'B': 1, 'b': 1, 'c': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8,
                 'q': 8, 'Q': 8, 'n': 8, 'N': 8}
_memory_byte_formats = ('B', 'b', 'c')
_bare_object = object.__new__


class memoryview:
    __slots__ = ('_data', '_start', '_step', '_count', '_format', '_locked', '_released')

    def __new__(cls, object=_missing):
        if object is _missing:
            raise TypeError("memoryview() missing required argument 'object' (pos 1)")
        self = _bare_object(cls)
        self._released = False
        if isinstance(object, memoryview):
            object._check()
            self._data, self._start, self._step = object._data, object._start, object._step
            self._count, self._format, self._locked = object._count, object._format, object._locked
        elif isinstance(object, (bytes, bytearray)):
            self._data, self._start, self._step = object, 0, 1
            self._count, self._format, self._locked = len(object), 'B', isinstance(object, bytes)
        else:
            raise TypeError(f"memoryview: a bytes-like object is required, not '{_type_name(object)}'")
        return self

    def __init_subclass__(cls):
        raise TypeError("type 'memoryview' is not an acceptable base type")

    def _check(self):
        if self._released:
            raise ValueError('operation forbidden on released memoryview object')

    def _part(self, start, step, count):
        part = memoryview(self)
        part._start, part._step, part._count = start, step, count
        return part

    # --- single items ---

    def _item(self, i):
        at = self._start + i * self._step
        size = _memory_items[self._format]
        raw = bytes(self._data[at:at + size])
        if self._format == 'c':
            return raw
        if self._format == '?':
            return raw != b'\0'
        return int.from_bytes(raw, 'little', signed=self._format in 'bhilqn')

    def _packed(self, value):
        form = self._format
        if form == 'c':
            if not isinstance(value, bytes):
                raise TypeError("memoryview: invalid type for format 'c'")
            if len(value) != 1:
                raise ValueError("memoryview: invalid value for format 'c'")
            return value
        if form == '?':
            return b'\1' if value else b'\0'
        if not isinstance(value, int) and _special(value, '__index__') is _missing:
            raise TypeError(f"memoryview: invalid type for format '{form}'")
        try:
            return index_of(value).to_bytes(_memory_items[form], 'little', signed=form in 'bhilqn')
        except OverflowError:
            raise ValueError(f"memoryview: invalid value for format '{form}'") from None

    def _index(self, key):
        i = _plain_number(index_of(key))
        if i < 0:
            i += self._count
        if not 0 <= i < self._count:
            raise IndexError('index out of bounds on dimension 1')
        return i

    def __getitem__(self, key):
        self._check()
        if key is ...:
            return self
        if isinstance(key, slice):
            start, stop, step = key.indices(self._count)
            return self._part(self._start + start * self._step, self._step * step, len(range(start, stop, step)))
        if isinstance(key, tuple):
            if len(key) == 1 and _special(key[0], '__index__') is not _missing:
                return self._item(self._index(key[0]))
            if all([isinstance(one, slice) for one in key]):
                raise NotImplementedError('multi-dimensional slicing is not implemented')
            if all([_special(one, '__index__') is not _missing for one in key]) and key:
                raise TypeError(f'cannot index {self.ndim}-dimension view with {len(key)}-element tuple')
            raise TypeError('memoryview: invalid slice key')
        if _special(key, '__index__') is _missing:
            raise TypeError('memoryview: invalid slice key')
        return self._item(self._index(key))

    def __setitem__(self, key, value):
        self._check()
        if self._locked:
            raise TypeError('cannot modify read-only memory')
        if isinstance(key, slice):
            return self[key]._assign(value)
        if key is ...:
            return self._assign(value)
        if _special(key, '__index__') is _missing:
            raise TypeError('memoryview: invalid slice key')
        i = self._index(key)
        at = self._start + i * self._step
        self._data[at:at + _memory_items[self._format]] = self._packed(value)

    def _assign(self, value):
        if not isinstance(value, (bytes, bytearray, memoryview)):
            raise TypeError(f"a bytes-like object is required, not '{_type_name(value)}'")
        source = memoryview(value)
        if source._count != self._count or source._format != self._format:
            raise ValueError('memoryview assignment: lvalue and rvalue have different structures')
        for i, item in enumerate(source.tolist()):
            self[i] = item

    def __delitem__(self, key):
        raise TypeError('cannot delete memory')

    # --- as a whole ---

    def __len__(self):
        self._check()
        return self._count

    def __iter__(self):
        self._check()
        return iter(self.tolist())

    def __eq__(self, other):
        if not isinstance(other, (bytes, bytearray, memoryview)):
            return NotImplemented
        if self._released or (isinstance(other, memoryview) and other._released):
            return self is other
        other = memoryview(other)
        return self.tolist() == other.tolist()

    def __hash__(self):
        self._check()
        if not self._locked:
            raise ValueError('cannot hash writable memoryview object')
        if self._format not in _memory_byte_formats:
            raise ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
        return hash(self.tobytes())

    def __repr__(self):
        return f'<{"released " if self._released else ""}memory at {id(self):#x}>'

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *details):
        self.release()

    def tobytes(self, order='C'):
        self._check()
        if self._step == 1 and self._count:
            return bytes(self._data[self._start:self._start + self._count])
        size = _memory_items[self._format]
        starts = [self._start + i * self._step for i in range(self._count)]
        return b''.join([bytes(self._data[at:at + size]) for at in starts])

    def tolist(self):
        self._check()
        return [self._item(i) for i in range(self._count)]

    def hex(self, *args, **keywords):
        return self.tobytes().hex(*args, **keywords)

    def toreadonly(self):
        self._check()
        view = memoryview(self)
        view._locked = True
        return view

    def release(self):
        self._released = True

    def cast(self, format, shape=None):
        self._check()
        if not isinstance(format, str):
            raise TypeError(f"cast() argument 'format' must be str, not {_type_name(format)}")
        if shape is not None:
            raise NotImplementedError('memoryview.cast: a shape is not supported here')
        name = format[1:] if format[:1] == '@' else format
        if name in ('f', 'd', 'e', 'P'):
            raise NotImplementedError(f"memoryview.cast: the format '{name}' is not supported here")
        if name not in _memory_items:
            raise ValueError("memoryview: destination format must be a native single character "
                             "format prefixed with an optional '@'")
        if not self.contiguous:
            raise TypeError('memoryview: casts are restricted to C-contiguous views')
        if self._format not in _memory_byte_formats and name not in _memory_byte_formats:
            raise TypeError('memoryview: cannot cast between two non-byte formats')
        count, rest = divmod(self.nbytes, _memory_items[name])
        if rest:
            raise TypeError('memoryview: length is not a multiple of itemsize')
        view = memoryview(self)
        view._format, view._step, view._count = name, _memory_items[name], count
        return view

    # --- what it is like ---

    @property
    def obj(self):
        self._check()
        return self._data

    @property
    def nbytes(self):
        self._check()
        return self._count * _memory_items[self._format]

    @property
    def itemsize(self):
        self._check()
        return _memory_items[self._format]

    @property
    def format(self):
        self._check()
        return self._format

    @property
    def readonly(self):
        self._check()
        return self._locked

    @property
    def ndim(self):
        self._check()
        return 1

    @property
    def shape(self):
        self._check()
        return (self._count,)

    @property
    def strides(self):
        self._check()
        return (self._step,)

    @property
    def suboffsets(self):
        self._check()
        return ()

    @property
    def contiguous(self):
        self._check()
        return self._count <= 1 or self._step == _memory_items[self._format]

    c_contiguous = f_contiguous = contiguous


_make_builtin(memoryview, True)
