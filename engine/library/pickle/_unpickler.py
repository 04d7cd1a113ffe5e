"""Bytes to objects: a machine with a stack, marks and a memo."""
import struct
import sys as _sys
from copyreg import _extension_cache, _inverted_registry
from pickle._opcodes import *
from pickle._opcodes import new_name

HIGHEST_PROTOCOL = 5


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


# Parts of modules that are modules of their own elsewhere.
_lies_in = {'_bisect': 'bisect', '_csv': 'csv', '_decimal': 'decimal', '_functools': 'functools', '_heapq': 'heapq', '_io': 'io',
            '_operator': 'operator', '_queue': 'queue', '_random': 'random', '_struct': 'struct'}


def found_by_name(module, name):
    module = _lies_in.get(module, module)
    __import__(module)
    found = _sys.modules[module]
    for part in name.split('.'):
        try:
            found = getattr(found, part)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {_sys.modules[module]!r}", name=part, obj=found) from None
    return found


class Unpickler:
    """Reads objects from a file."""

    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
        if not hasattr(file, 'read') or not hasattr(file, 'readline'):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self._old_names = fix_imports
        self._encoding, self._errors = encoding, errors
        self._memo = {}

    memo = property(lambda self: self._memo, lambda self, memo: setattr(self, '_memo', dict(memo)))

    def find_class(self, module, name):
        if self._protocol < 3 and self._old_names:
            module, name = new_name(module, name)
        return found_by_name(module, name)

    def _take(self, size):
        data = self._file.read(size)
        if len(data) < size:
            raise UnpicklingError('pickle data was truncated')
        return data

    def _line(self):
        line = self._file.readline()
        if not line.endswith(b'\n'):
            raise UnpicklingError('pickle data was truncated')
        return line[:-1]

    def _number(self, size, signed=False):
        return int.from_bytes(self._take(size), 'little', signed=signed)

    def load(self):
        self._protocol = 0
        self._stack = []
        self._marks = []
        while True:
            code = self._file.read(1)
            if not code:
                raise EOFError('Ran out of input')
            if code == STOP:
                return self._pop()
            action = _actions.get(code)
            if action is None:
                raise UnpicklingError(f'invalid load key, {repr(code)[1:]}.')
            action(self)

    # --- the stack ---

    def _pop(self):
        if not self._stack:
            raise UnpicklingError('unpickling stack underflow')
        return self._stack.pop()

    def _top(self):
        if not self._stack:
            raise UnpicklingError('unpickling stack underflow')
        return self._stack[-1]

    def _push(self, value):
        self._stack.append(value)

    def _mark(self):
        self._marks.append(self._stack)
        self._stack = []

    def _marked(self):
        if not self._marks:
            raise UnpicklingError('could not find MARK')
        items = self._stack
        self._stack = self._marks.pop()
        return items

    def _drop(self):
        if self._stack:
            self._stack.pop()
        else:
            if not self._marks:
                raise UnpicklingError('unpickling stack underflow')
            self._marked()

    def _tuple(self, count):
        items = [self._pop() for _ in range(count)]
        self._push(tuple(reversed(items)))

    # --- the memo ---

    def _put(self, place):
        self._memo[place] = self._top()

    def _get(self, place):
        if place not in self._memo:
            raise UnpicklingError(f'Memo value not found at index {place}')
        self._push(self._memo[place])

    # --- values ---

    def _proto(self):
        self._protocol = self._number(1)
        if self._protocol > HIGHEST_PROTOCOL:
            raise ValueError(f'unsupported pickle protocol: {self._protocol}')

    def _int(self):
        line = self._line()
        if line in (b'00', b'01'):
            self._push(line == b'01')
            return
        try:
            self._push(int(line, 0))
        except ValueError:
            raise ValueError('could not convert string to int') from None

    def _string(self):
        line = self._line()
        if len(line) < 2 or line[:1] not in b'"\'' or line[:1] != line[-1:]:
            raise UnpicklingError('the STRING opcode argument must be quoted')
        self._push(self._decoded(line[1:-1].decode('unicode_escape').encode('latin-1')))

    def _decoded(self, data):
        return data if self._encoding == 'bytes' else data.decode(self._encoding, self._errors)

    # --- names and objects ---

    def _stack_global(self):
        name, module = self._pop(), self._pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError('STACK_GLOBAL requires str')
        self._push(self.find_class(module, name))

    def _global(self):
        module, name = self._line().decode('utf-8'), self._line().decode('utf-8')
        self._push(self.find_class(module, name))

    def _extension(self, code):
        if code not in _extension_cache:
            key = _inverted_registry.get(code)
            if key is None:
                raise ValueError(f'unregistered extension code {code}')
            _extension_cache[code] = self.find_class(*key)
        self._push(_extension_cache[code])

    def _made(self, plainly):
        args = self._pop()
        make = self._pop()
        self._push(make.__new__(make, *args) if plainly else make(*args))

    def _made_with_keywords(self):
        keywords, args, cls = self._pop(), self._pop(), self._pop()
        self._push(cls.__new__(cls, *args, **keywords))

    def _instance(self, cls, args):
        self._push(cls(*args))

    def _persistent(self, pid):
        if not hasattr(self, 'persistent_load'):
            raise UnpicklingError('A load persistent id instruction was encountered, but no persistent_load function was specified.')
        self._push(self.persistent_load(pid))

    def _build(self):
        state = self._pop()
        obj = self._top()
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

    # --- contents ---

    def _append(self, items):
        target = self._top()
        for item in items:
            target.append(item)

    def _set(self, items):
        target = self._top()
        for i in range(0, len(items) - 1, 2):
            target[items[i]] = items[i + 1]

    def _pair(self):
        value, key = self._pop(), self._pop()
        self._set([key, value])

    def _add_to_set(self):
        items = self._marked()
        self._top().update(items)


def _dict_of(items):
    return dict(zip(items[::2], items[1::2]))


def _pushes(make):
    def push(reader):
        value = make(reader)  # first: a mark's items leave another stack behind
        reader._push(value)
    return push


def _text(size):
    return _pushes(lambda r: r._take(r._number(size)).decode('utf-8', 'surrogatepass'))


def _object(reader):
    items = reader._marked()
    if not items:
        raise UnpicklingError('unpickling stack underflow')
    reader._instance(items[0], items[1:])


def _class_by_name(reader):
    cls = reader.find_class(reader._line().decode('ascii'), reader._line().decode('ascii'))
    reader._instance(cls, reader._marked())


_actions = {
    PROTO: Unpickler._proto, FRAME: lambda r: r._take(8), NONE: _pushes(lambda r: None), NEWTRUE: _pushes(lambda r: True),
    NEWFALSE: _pushes(lambda r: False), INT: Unpickler._int, BININT1: _pushes(lambda r: r._number(1)),
    BININT2: _pushes(lambda r: r._number(2)), BININT: _pushes(lambda r: r._number(4, True)),
    LONG: _pushes(lambda r: int(r._line().removesuffix(b'L'), 0)), LONG1: _pushes(lambda r: r._number(r._number(1), True)),
    LONG4: _pushes(lambda r: r._number(r._number(4), True)), FLOAT: _pushes(lambda r: float(r._line())),
    BINFLOAT: _pushes(lambda r: struct.unpack('>d', r._take(8))[0]), STRING: Unpickler._string,
    SHORT_BINSTRING: _pushes(lambda r: r._decoded(r._take(r._number(1)))),
    BINSTRING: _pushes(lambda r: r._decoded(r._take(r._number(4)))),
    UNICODE: _pushes(lambda r: r._line().decode('raw_unicode_escape')), SHORT_BINUNICODE: _text(1), BINUNICODE: _text(4),
    BINUNICODE8: _text(8), SHORT_BINBYTES: _pushes(lambda r: r._take(r._number(1))),
    BINBYTES: _pushes(lambda r: r._take(r._number(4))), BINBYTES8: _pushes(lambda r: r._take(r._number(8))),
    BYTEARRAY8: _pushes(lambda r: bytearray(r._take(r._number(8)))), EMPTY_TUPLE: _pushes(lambda r: ()),
    MARK: Unpickler._mark, TUPLE: _pushes(lambda r: tuple(r._marked())), TUPLE1: lambda r: r._tuple(1), TUPLE2: lambda r: r._tuple(2),
    TUPLE3: lambda r: r._tuple(3), EMPTY_LIST: _pushes(lambda r: []), LIST: _pushes(lambda r: r._marked()),
    EMPTY_DICT: _pushes(lambda r: {}), DICT: _pushes(lambda r: _dict_of(r._marked())), EMPTY_SET: _pushes(lambda r: set()),
    FROZENSET: _pushes(lambda r: frozenset(r._marked())), APPEND: lambda r: r._append([r._pop()]),
    APPENDS: lambda r: r._append(r._marked()), SETITEM: Unpickler._pair, SETITEMS: lambda r: r._set(r._marked()),
    ADDITEMS: Unpickler._add_to_set, MEMOIZE: lambda r: r._put(len(r._memo)), PUT: lambda r: r._put(int(r._line())),
    BINPUT: lambda r: r._put(r._number(1)), LONG_BINPUT: lambda r: r._put(r._number(4)), GET: lambda r: r._get(int(r._line())),
    BINGET: lambda r: r._get(r._number(1)), LONG_BINGET: lambda r: r._get(r._number(4)), GLOBAL: Unpickler._global,
    STACK_GLOBAL: Unpickler._stack_global, EXT1: lambda r: r._extension(r._number(1)), EXT2: lambda r: r._extension(r._number(2)),
    EXT4: lambda r: r._extension(r._number(4)), NEWOBJ: lambda r: r._made(True), NEWOBJ_EX: Unpickler._made_with_keywords,
    REDUCE: lambda r: r._made(False), OBJ: _object, INST: _class_by_name, BUILD: Unpickler._build, POP: Unpickler._drop,
    POP_MARK: Unpickler._marked, DUP: lambda r: r._push(r._top()), PERSID: lambda r: r._persistent(r._line().decode('ascii')),
    BINPERSID: lambda r: r._persistent(r._pop())}
