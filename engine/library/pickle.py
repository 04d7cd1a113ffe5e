"""Objects as bytes and back: protocol 4 of plain data, functions and classes by name, instances."""
import sys as _sys
from copy import dispatch_table as _dispatch_table

__all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump', 'dumps', 'load', 'loads']

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
_batch = 1000  # items put into a list or dict by one instruction


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


for _error in (PickleError, PicklingError, UnpicklingError):
    _error.__module__ = '_pickle'


def _int_bytes(value):
    return value.to_bytes((value if value >= 0 else ~value).bit_length() // 8 + 1, 'little', signed=True)


class Pickler:
    """Writes objects to a file."""

    def __init__(self, file, protocol=None, **options):
        protocol = DEFAULT_PROTOCOL if protocol is None else HIGHEST_PROTOCOL if protocol < 0 else protocol
        if protocol > HIGHEST_PROTOCOL:
            raise ValueError(f'pickle protocol must be <= {HIGHEST_PROTOCOL}')
        self._file = file
        self._protocol = max(protocol, 4)  # what is older is written as 4: every loads() reads it

    def dump(self, obj):
        self._out = bytearray()
        self._memo = {}
        self._save(obj)
        self._out += b'.'
        self._file.write(b'\x80' + bytes([self._protocol]))
        if len(self._out) >= 4:
            self._file.write(b'\x95' + len(self._out).to_bytes(8, 'little'))
        self._file.write(bytes(self._out))

    def _memoize(self, obj):
        self._memo[id(obj)] = (len(self._memo), obj)
        self._out += b'\x94'

    def _known(self, obj):
        place = self._memo[id(obj)][0]
        self._out += b'h' + bytes([place]) if place < 256 else b'j' + place.to_bytes(4, 'little')

    def _save(self, obj):
        kind = type(obj)
        if obj is None:
            self._out += b'N'
        elif kind is bool:
            self._out += b'\x88' if obj else b'\x89'
        elif kind is int:
            self._save_int(obj)
        elif kind is float:
            import struct
            self._out += b'G' + struct.pack('>d', obj)
        elif id(obj) in self._memo:
            self._known(obj)
        else:
            if obj is ... or obj is NotImplemented:
                self._name_of('builtins', repr(obj), obj)
                return
            method = _savers.get(kind)
            if method is not None:
                method(self, obj)
            elif isinstance(obj, type) or kind in _by_name:
                self._save_name(obj, getattr(obj, '__qualname__', None))
            else:
                self._save_reduced(obj)

    def _save_int(self, obj):
        if 0 <= obj < 256:
            self._out += b'K' + bytes([obj])
        elif 0 <= obj < 65536:
            self._out += b'M' + obj.to_bytes(2, 'little')
        elif -2 ** 31 <= obj < 2 ** 31:
            self._out += b'J' + obj.to_bytes(4, 'little', signed=True)
        else:
            data = _int_bytes(obj)
            self._out += (b'\x8a' + bytes([len(data)]) if len(data) < 256 else b'\x8b' + len(data).to_bytes(4, 'little')) + data

    def _save_sized(self, obj, data, short, long):
        self._out += (short + bytes([len(data)]) if len(data) < 256 else long + len(data).to_bytes(4, 'little')) + data
        self._memoize(obj)

    def _save_text(self, obj):
        self._save_sized(obj, obj.encode('utf-8', 'surrogatepass'), b'\x8c', b'X')

    def _save_bytes(self, obj):
        self._save_sized(obj, obj, b'C', b'B')

    def _save_tuple(self, obj):
        if not obj:
            self._out += b')'
            return
        if len(obj) > 3:
            self._out += b'('
        for item in obj:
            self._save(item)
        if id(obj) in self._memo:  # it holds itself, by way of something else
            self._out += b'0' * len(obj) if len(obj) <= 3 else b'1'
            self._known(obj)
            return
        self._out += (b't', b'\x85', b'\x86', b'\x87')[len(obj) if len(obj) <= 3 else 0]
        self._memoize(obj)

    def _save_list(self, obj):
        self._out += b']'
        self._memoize(obj)
        self._append(iter(obj))

    def _save_dict(self, obj):
        self._out += b'}'
        self._memoize(obj)
        self._set(iter(obj.items()))

    def _save_set(self, obj):
        self._out += b'\x8f'
        self._memoize(obj)
        for batch in self._batches(iter(obj)):
            self._out += b'('
            for item in batch:
                self._save(item)
            self._out += b'\x90'

    def _save_frozenset(self, obj):
        self._out += b'('
        for item in obj:
            self._save(item)
        self._out += b'\x91'
        self._memoize(obj)

    def _batches(self, items):
        batch = []
        for item in items:
            batch.append(item)
            if len(batch) == _batch:
                yield batch
                batch = []
        if batch:
            yield batch

    def _append(self, items):
        for batch in self._batches(items):
            if len(batch) > 1:
                self._out += b'('
            for item in batch:
                self._save(item)
            self._out += b'e' if len(batch) > 1 else b'a'

    def _set(self, pairs):
        for batch in self._batches(pairs):
            if len(batch) > 1:
                self._out += b'('
            for key, value in batch:
                self._save(key)
                self._save(value)
            self._out += b'u' if len(batch) > 1 else b's'

    def _save_name(self, obj, name):
        if obj is type(None) or obj is type(...) or obj is type(NotImplemented):
            self._call(type, (None if obj is type(None) else ... if obj is type(...) else NotImplemented,), obj)
            return
        module = getattr(obj, '__module__', None) or '__main__'
        if '<locals>' in name:
            raise AttributeError(f'Can\'t get local object {name!r}')
        try:
            found = _found(module, name)
        except (ImportError, KeyError, AttributeError):
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed") from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
        self._name_of(module, name, obj)

    def _name_of(self, module, name, obj):
        self._save(module)
        self._save(name)
        self._out += b'\x93'
        self._memoize(obj)

    def _call(self, function, args, obj):
        self._save(function)
        self._save(args)
        self._out += b'R'
        self._memoize(obj)

    def _save_reduced(self, obj):
        kind = type(obj)
        if kind.__module__ == 'builtins' and kind.__name__ in _refused:
            raise TypeError(f'cannot pickle {kind.__name__!r} object')
        registered = _dispatch_table.get(kind)
        reduced = obj.__reduce_ex__(self._protocol) if registered is None else registered(obj)
        if isinstance(reduced, str):
            return self._save_name(obj, reduced)
        make, args, state, items, pairs = (*reduced, None, None, None)[:5]
        if make.__name__ == '_new_plainly':
            self._save(args[0])
            self._save(args[1:])
            self._out += b'\x81'
            self._memoize(obj)
        else:
            self._call(make, args, obj)
        if items is not None:
            self._append(items)
        if pairs is not None:
            self._set(pairs)
        if state is not None:
            self._save(state)
            self._out += b'b'


_savers = {str: Pickler._save_text, bytes: Pickler._save_bytes, tuple: Pickler._save_tuple, list: Pickler._save_list,
           dict: Pickler._save_dict, set: Pickler._save_set, frozenset: Pickler._save_frozenset}
_by_name = {type(lambda: 0), type(len)}
_refused = {'generator', 'coroutine', 'async_generator', 'module', 'frame', 'code', 'cell', 'mappingproxy', 'traceback',
            'dict_keys', 'dict_values', 'dict_items', 'memoryview', 'super', 'property', 'staticmethod', 'classmethod'}


def _found(module, name):
    __import__(module)
    found = _sys.modules[module]
    for part in name.split('.'):
        found = getattr(found, part)
    return found


class Unpickler:
    """Reads objects from a file."""

    def __init__(self, file, **options):
        self._file = file

    def find_class(self, module, name):
        return _found(module, name)

    def _take(self, size):
        data = self._file.read(size)
        if len(data) < size:
            raise EOFError('Ran out of input') if not self._begun else UnpicklingError('pickle data was truncated')
        self._begun = True
        return data

    def _number(self, size):
        return int.from_bytes(self._take(size), 'little')

    def load(self):
        self._begun = False
        self._stack = []
        self._marks = []
        self._memo = []
        while True:
            code = self._take(1)
            if code == b'.':
                return self._stack.pop()
            action = _actions.get(code)
            if action is None:
                shown = repr(code)[1:]
                raise UnpicklingError(f'invalid load key, {shown}.')
            try:
                action(self)
            except IndexError:
                raise UnpicklingError('unpickling stack underflow') from None

    def _marked(self):
        items = self._stack
        self._stack = self._marks.pop()
        return items

    def _mark(self):
        self._marks.append(self._stack)
        self._stack = []

    def _tuple(self, count):
        items = tuple(self._stack[-count:])
        del self._stack[-count:]
        self._stack.append(items)

    def _proto(self):
        protocol = self._number(1)
        if protocol > HIGHEST_PROTOCOL:
            raise ValueError(f'unsupported pickle protocol: {protocol}')

    def _global(self):
        name = self._stack.pop()
        self._stack[-1] = self.find_class(self._stack[-1], name)

    def _made(self, plainly):
        args = self._stack.pop()
        make = self._stack[-1]
        self._stack[-1] = make.__new__(make, *args) if plainly else make(*args)

    def _build(self):
        state = self._stack.pop()
        obj = self._stack[-1]
        if hasattr(obj, '__setstate__'):
            obj.__setstate__(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            obj.__dict__.update(state)
        for name, value in (slots or {}).items():
            setattr(obj, name, value)

    def _append(self, items):
        target = self._stack[-1]
        for item in items:
            target.append(item)

    def _set(self, items):
        target = self._stack[-1]
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _one_item(self):
        item = self._stack.pop()
        self._append([item])

    def _one_pair(self):
        pair = self._stack[-2:]
        del self._stack[-2:]
        self._set(pair)

    def _float(self):
        import struct
        self._stack.append(struct.unpack('>d', self._take(8))[0])

    def _add_to_set(self):
        items = self._marked()
        self._stack[-1].update(items)


def _pushes(make):
    def push(reader):
        value = make(reader)  # first: a mark's items leave another stack behind
        reader._stack.append(value)
    return push


_actions = {
    b'\x80': Unpickler._proto, b'\x95': lambda r: r._take(8), b'N': _pushes(lambda r: None), b'\x88': _pushes(lambda r: True),
    b'\x89': _pushes(lambda r: False), b'K': _pushes(lambda r: r._number(1)), b'M': _pushes(lambda r: r._number(2)),
    b'J': _pushes(lambda r: int.from_bytes(r._take(4), 'little', signed=True)),
    b'\x8a': _pushes(lambda r: int.from_bytes(r._take(r._number(1)), 'little', signed=True)),
    b'\x8b': _pushes(lambda r: int.from_bytes(r._take(r._number(4)), 'little', signed=True)), b'G': Unpickler._float,
    b'\x8c': _pushes(lambda r: r._take(r._number(1)).decode('utf-8', 'surrogatepass')),
    b'X': _pushes(lambda r: r._take(r._number(4)).decode('utf-8', 'surrogatepass')),
    b'C': _pushes(lambda r: r._take(r._number(1))), b'B': _pushes(lambda r: r._take(r._number(4))), b')': _pushes(lambda r: ()),
    b'(': Unpickler._mark, b't': _pushes(lambda r: tuple(r._marked())), b'\x85': lambda r: r._tuple(1),
    b'\x86': lambda r: r._tuple(2), b'\x87': lambda r: r._tuple(3), b']': _pushes(lambda r: []), b'}': _pushes(lambda r: {}),
    b'\x8f': _pushes(lambda r: set()), b'\x91': _pushes(lambda r: frozenset(r._marked())), b'a': Unpickler._one_item,
    b'e': lambda r: r._append(r._marked()), b's': Unpickler._one_pair, b'u': lambda r: r._set(r._marked()),
    b'\x90': Unpickler._add_to_set, b'\x94': lambda r: r._memo.append(r._stack[-1]),
    b'h': _pushes(lambda r: r._memo[r._number(1)]), b'j': _pushes(lambda r: r._memo[r._number(4)]), b'\x93': Unpickler._global,
    b'\x81': lambda r: r._made(True), b'R': lambda r: r._made(False), b'b': Unpickler._build, b'0': lambda r: r._stack.pop(),
    b'1': Unpickler._marked}


def dump(obj, file, protocol=None, **options):
    Pickler(file, protocol).dump(obj)


def dumps(obj, protocol=None, **options):
    import io
    file = io.BytesIO()
    Pickler(file, protocol).dump(obj)
    return file.getvalue()


def load(file, **options):
    return Unpickler(file).load()


def loads(data, /, **options):
    import io
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return Unpickler(io.BytesIO(data)).load()
