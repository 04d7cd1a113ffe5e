"""Objects to bytes."""
import struct
import sys as _sys
from copy import dispatch_table as _dispatch_table
from copyreg import _extension_registry, _reconstructor
from pickle._opcodes import *
from pickle._opcodes import old_name
from pickle._unpickler import HIGHEST_PROTOCOL, PicklingError, found_by_name

DEFAULT_PROTOCOL = 4
_batch = 1000  # items put into a list or dict by one instruction
_frame = 64 * 1024  # what is longer stands outside of frames
_missing = object()


def _int_bytes(value):
    return value.to_bytes((value if value >= 0 else ~value).bit_length() // 8 + 1, 'little', signed=True) if value else b''


class Pickler:
    """Writes objects to a file. Each object is written once; then its number in the memo stands for it."""

    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
        protocol = DEFAULT_PROTOCOL if protocol is None else protocol
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError(f'pickle protocol must be <= {HIGHEST_PROTOCOL}')
        if not hasattr(file, 'write'):
            raise TypeError("file must have a 'write' attribute")
        self._file = file
        self._protocol = protocol
        self.bin = protocol >= 1
        self.fast = 0
        self._old_names = fix_imports and protocol < 3
        self._memo = {}

    # id -> (number, object)
    memo = property(lambda self: self._memo, lambda self, memo: setattr(self, '_memo', dict(memo)))

    def clear_memo(self):
        self._memo.clear()

    def dump(self, obj):
        self._out = bytearray()
        if self._protocol >= 2:
            self._file.write(PROTO + bytes([self._protocol]))
        self._save(obj)
        self._out += STOP
        self._end_frame()

    def _end_frame(self):
        if self._protocol >= 4 and len(self._out) >= 4:
            self._file.write(FRAME + len(self._out).to_bytes(8, 'little'))
        self._file.write(bytes(self._out))
        self._out = bytearray()

    def _write(self, *parts):
        for part in parts:
            self._out += part

    def _memoize(self, obj):
        if self.fast:
            return
        place = len(self._memo)
        self._memo[id(obj)] = (place, obj)
        if self._protocol >= 4:
            self._write(MEMOIZE)
        elif not self.bin:
            self._write(PUT, str(place).encode(), b'\n')
        else:
            self._write(BINPUT + bytes([place]) if place < 256 else LONG_BINPUT + place.to_bytes(4, 'little'))

    def _known(self, obj):
        place = self._memo[id(obj)][0]
        if not self.bin:
            self._write(GET, str(place).encode(), b'\n')
        else:
            self._write(BINGET + bytes([place]) if place < 256 else LONG_BINGET + place.to_bytes(4, 'little'))

    # --- by kind ---

    def _save(self, obj):
        if len(self._out) >= _frame and self._protocol >= 4:
            self._end_frame()
        if hasattr(self, 'persistent_id'):
            pid = self.persistent_id(obj)
            if pid is not None:
                self._save_persistent(pid)
                return
        kind = type(obj)
        if obj is None:
            self._write(NONE)
        elif kind is bool:
            self._write((NEWTRUE if obj else NEWFALSE) if self._protocol >= 2 else TRUE if obj else FALSE)
        elif kind is int:
            self._save_int(obj)
        elif kind is float:
            self._write(BINFLOAT + struct.pack('>d', obj) if self.bin else FLOAT + repr(obj).encode() + b'\n')
        elif id(obj) in self._memo:
            self._known(obj)
        else:
            self._save_new(obj, kind)

    def _save_new(self, obj, kind):
        method = _savers.get(kind)
        if method is not None and not (kind in (set, frozenset) and self._protocol < 4):
            method(self, obj)
            return
        if hasattr(self, 'reducer_override'):
            reduced = self.reducer_override(obj)
            if reduced is not NotImplemented:
                self._save_reduced(obj, reduced)
                return
        if obj is ... or obj is NotImplemented:
            self._write_name(int.__module__, repr(obj), obj)
        elif isinstance(obj, type) or kind in _by_name:
            registered = getattr(self, 'dispatch_table', _dispatch_table).get(kind)
            owner = _owner_of_native(obj) if kind in _natives else None
            if registered is not None:
                self._save_reduced(obj, registered(obj))
            elif owner is not None:
                self._save_reduced(obj, (getattr, (owner, obj.__name__)))
            else:
                self._save_name(obj, getattr(obj, '__qualname__', None))
        else:
            self._save_reduced(obj, self._reduced(obj))

    def _save_persistent(self, pid):
        if self.bin:
            self._save(pid)
            self._write(BINPERSID)
            return
        try:
            self._write(PERSID, str(pid).encode('ascii'), b'\n')
        except UnicodeEncodeError:
            raise PicklingError('persistent IDs in protocol 0 must be ASCII strings') from None

    def _save_int(self, obj):
        small = -2 ** 31 <= obj < 2 ** 31
        if self.bin and 0 <= obj < 256:
            self._write(BININT1, bytes([obj]))
        elif self.bin and 0 <= obj < 65536:
            self._write(BININT2, obj.to_bytes(2, 'little'))
        elif self.bin and small:
            self._write(BININT, obj.to_bytes(4, 'little', signed=True))
        elif self._protocol >= 2:
            data = _int_bytes(obj)
            self._write(LONG1 + bytes([len(data)]) if len(data) < 256 else LONG4 + len(data).to_bytes(4, 'little'), data)
        else:
            self._write(INT + f'{obj}\n'.encode() if small else LONG + f'{obj}L\n'.encode())

    def _write_long(self, header, data):
        # Long data stands outside of frames.
        if self._protocol >= 4 and len(data) >= _frame:
            if self._out:
                self._end_frame()
            self._file.write(header + data)
        else:
            self._write(header, data)

    def _save_text(self, obj):
        if not self.bin:
            text = obj
            for c in '\\\0\n\r\x1a':  # what would end the line, or be read as something else
                text = text.replace(c, f'\\u{ord(c):04x}')
            self._write(UNICODE, text.encode('raw_unicode_escape'), b'\n')
        else:
            data = obj.encode('utf-8', 'surrogatepass')
            size = len(data)
            short = self._protocol >= 4 and size < 256
            self._write_long(SHORT_BINUNICODE + bytes([size]) if short else BINUNICODE + size.to_bytes(4, 'little'), data)
        self._memoize(obj)

    def _save_bytes(self, obj):
        if self._protocol < 3:
            # Python 2 has no such type: it is told how to make one.
            if obj:
                import _codecs
                self._save_reduced(obj, (_codecs.encode, (obj.decode('latin-1'), 'latin1')))
            else:
                self._save_reduced(obj, (bytes, ()))
            return
        size = len(obj)
        self._write_long(SHORT_BINBYTES + bytes([size]) if size < 256 else BINBYTES + size.to_bytes(4, 'little'), obj)
        self._memoize(obj)

    def _save_bytearray(self, obj):
        if self._protocol < 5:
            self._save_reduced(obj, (bytearray, (bytes(obj),) if obj else ()))
            return
        self._write_long(BYTEARRAY8 + len(obj).to_bytes(8, 'little'), bytes(obj))
        self._memoize(obj)

    def _save_tuple(self, obj):
        if not obj:
            self._write(EMPTY_TUPLE if self.bin else MARK + TUPLE)
            return
        short = len(obj) <= 3 and self._protocol >= 2
        if not short:
            self._write(MARK)
        for item in obj:
            self._save(item)
        if id(obj) in self._memo:  # it holds itself, by way of something else
            self._write(POP * len(obj) if short else POP_MARK if self.bin else POP * (len(obj) + 1))
            self._known(obj)
            return
        self._write((TUPLE1, TUPLE2, TUPLE3)[len(obj) - 1] if short else TUPLE)
        self._memoize(obj)

    def _save_list(self, obj):
        self._write(EMPTY_LIST if self.bin else MARK + LIST)
        self._memoize(obj)
        self._append(iter(obj), len(obj) > 1)

    def _save_dict(self, obj):
        self._write(EMPTY_DICT if self.bin else MARK + DICT)
        self._memoize(obj)
        self._set(iter(obj.items()), len(obj) > 1)

    def _save_set(self, obj):
        self._write(EMPTY_SET)
        self._memoize(obj)
        for batch in self._batches(iter(obj)):
            self._write(MARK)
            for item in batch:
                self._save(item)
            self._write(ADDITEMS)

    def _save_frozenset(self, obj):
        self._write(MARK)
        for item in obj:
            self._save(item)
        if id(obj) in self._memo:
            self._write(POP_MARK)
            self._known(obj)
            return
        self._write(FROZENSET)
        self._memoize(obj)

    def _batches(self, items):
        batch = []
        for item in items:
            batch.append(item)
            if len(batch) == (_batch if self.bin else 1):
                yield batch
                batch = []
        if batch:
            yield batch

    # Of a real list or dict with several items the last batch is marked even where it has only one.
    def _append(self, items, several=False):
        for batch in self._batches(items):
            marked = self.bin and (several or len(batch) > 1)
            if marked:
                self._write(MARK)
            for item in batch:
                self._save(item)
            self._write(APPENDS if marked else APPEND)

    def _set(self, pairs, several=False):
        for batch in self._batches(pairs):
            marked = self.bin and (several or len(batch) > 1)
            if marked:
                self._write(MARK)
            for key, value in batch:
                self._save(key)
                self._save(value)
            self._write(SETITEMS if marked else SETITEM)

    # --- by name ---

    def _save_name(self, obj, name):
        for one in (None, ..., NotImplemented):
            if obj is type(one):
                self._save_reduced(obj, (type, (one,)))
                return
        module = getattr(obj, '__module__', None) or '__main__'
        if '<locals>' in name:
            raise AttributeError(f"Can't get local object {name!r}")
        try:
            found = found_by_name(module, name)
        except (ImportError, KeyError, AttributeError):
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed") from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
        self._write_name(module, name, obj)

    def _write_name(self, module, name, obj):
        code = _extension_registry.get((module, name)) if self._protocol >= 2 else None
        if code:
            self._write(EXT1 + bytes([code]) if code < 256 else EXT2 + code.to_bytes(2, 'little') if code < 65536 else
                        EXT4 + code.to_bytes(4, 'little'))
            return
        if self._protocol >= 4:
            self._save(_sys.intern(module))  # one text for all that stand in the module
            self._save(name)
            self._write(STACK_GLOBAL)
        elif '.' in name:
            outer, _, last = name.rpartition('.')
            self._save_reduced(None, (getattr, (found_by_name(module, outer), last)), False)
        else:
            if self._old_names:
                module, name = old_name(module, name)
            try:
                self._write(GLOBAL, f'{module}\n{name}\n'.encode('utf-8' if self._protocol >= 3 else 'ascii'))
            except UnicodeEncodeError:
                raise PicklingError(f"can't pickle global identifier '{module}.{name}' using pickle protocol {self._protocol}") from None
        self._memoize(obj)

    # --- by what it is made of ---

    def _reduced(self, obj):
        kind = type(obj)
        if kind is _method:
            return getattr, (obj.__self__, obj.__func__.__name__)
        if kind.__module__ == 'builtins' and kind.__name__ in _refused:
            raise TypeError(f'cannot pickle {kind.__name__!r} object')
        registered = getattr(self, 'dispatch_table', _dispatch_table).get(kind)
        if registered is not None:
            return registered(obj)
        plain = kind.__reduce_ex__ is object.__reduce_ex__ and kind.__reduce__ is object.__reduce__
        if self._protocol < 2 and plain and kind not in _reduced_alike:
            return _reduced_of_old(obj, kind)
        return obj.__reduce_ex__(self._protocol)

    def _save_reduced(self, obj, reduced, memoized=True):
        if isinstance(reduced, str):
            self._save_name(obj, reduced)
            return
        if not isinstance(reduced, tuple):
            raise PicklingError('__reduce__ must return a string or tuple')
        if not 2 <= len(reduced) <= 6:
            raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
        make, args, state, items, pairs, set_state = (*reduced, None, None, None, None)[:6]
        if not callable(make):
            raise PicklingError('first item of the tuple returned by __reduce__ must be callable')
        if not isinstance(args, tuple):
            raise PicklingError('second item of the tuple returned by __reduce__ must be a tuple')
        name = getattr(make, '__name__', '')
        if name == '__newobj_ex__' and self._protocol >= 2:
            self._save_made_with_keywords(*args)
        elif name == '__newobj__' and self._protocol >= 2:
            self._save(args[0])
            self._save(args[1:])
            self._write(NEWOBJ)
        else:
            self._save(make)
            self._save(args)
            self._write(REDUCE)
        if memoized:
            if id(obj) in self._memo:  # it holds itself, by way of its arguments
                self._write(POP)
                self._known(obj)
            else:
                self._memoize(obj)
        self._save_contents(obj, state, items, pairs, set_state)

    def _save_contents(self, obj, state, items, pairs, set_state):
        if items is not None:
            self._append(items)
        if pairs is not None:
            self._set(pairs)
        if state is None:
            return
        if set_state is None:
            self._save(state)
            self._write(BUILD)
        else:
            self._save(set_state)
            self._save(obj)
            self._save(state)
            self._write(TUPLE2, REDUCE, POP)

    def _save_made_with_keywords(self, cls, args, keywords):
        if self._protocol >= 4:
            self._save(cls)
            self._save(args)
            self._save(keywords)
            self._write(NEWOBJ_EX)
            return
        import functools
        self._save(functools.partial(cls.__new__, cls, *args, **keywords))
        self._save(())
        self._write(REDUCE)


def _owner_of_native(obj):
    # A method of an object belongs to it; what is found in a class, to the class; a module's function to neither.
    owner = getattr(obj, '__self__', None)
    if owner is None:
        owner = getattr(obj, '__objclass__', None)
    return None if isinstance(owner, type(_sys)) else owner


def _reduced_of_old(obj, cls):
    # Protocols 0 and 1: made by the built-in class below it, and then filled.
    base = next(one for one in cls.__mro__ if one.__module__ == 'builtins')
    state = None if base is object else base(obj)
    args = (cls, base, state)
    own = type(obj).__getstate__ is not object.__getstate__
    if not own and any([one.__dict__.get('__slots__') for one in cls.__mro__ if '__slots__' in one.__dict__]):
        raise TypeError('a class that defines __slots__ without defining __getstate__ cannot be pickled')
    filled = obj.__getstate__() if own else getattr(obj, '__dict__', None)
    return (_reconstructor, args, filled) if filled else (_reconstructor, args)


_savers = {str: Pickler._save_text, bytes: Pickler._save_bytes, bytearray: Pickler._save_bytearray, tuple: Pickler._save_tuple,
           list: Pickler._save_list, dict: Pickler._save_dict, set: Pickler._save_set, frozenset: Pickler._save_frozenset}
# What is found in a class or an object, and by its name there.
_natives = {type(len), type(str.join), type(int.__add__), type((1).__add__), type(dict.__dict__['fromkeys'])}
_by_name = {type(lambda: 0), *_natives}
# What is taken apart in one way by all protocols.
_reduced_alike = {set, frozenset, range, slice}
class _Example:
    def method(self): pass


_method = type(_Example().method)
_refused = {'generator', 'coroutine', 'async_generator', 'module', 'frame', 'code', 'cell', 'mappingproxy', 'traceback',
            'dict_keys', 'dict_values', 'dict_items', 'memoryview', 'super', 'property', 'staticmethod', 'classmethod'}
