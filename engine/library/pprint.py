"""Values printed in lines that are not too long."""
import collections as _collections
import sys as _sys
import types as _types

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


class _Key:
    __slots__ = ('value',)

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


_simple_types = frozenset((str, bytes, bytearray, float, complex, bool, int, type(None)))


def _recursion(object):
    return f'<Recursion on {type(object).__name__} with id={id(object)}>'


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = _sys.stdout if stream is None else stream
        self._compact = compact
        self._sort = sort_dicts
        self._underscores = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._write(object, self._stream.write, 0, 0, {}, 0)
            self._stream.write('\n')

    def pformat(self, object):
        parts = []
        self._write(object, parts.append, 0, 0, {}, 0)
        return ''.join(parts)

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def _items(self, mapping):
        items = mapping.items()
        return sorted(items, key=lambda pair: _Key(pair[0])) if self._sort else list(items)

    def _repr(self, object, holders, level):
        return self.format(object, holders.copy(), self._depth, level)[0]

    def format(self, object, context, maxlevels, level):
        """(repr in one line, whether it can be read back, whether it holds itself); what
        `context` has the ids of holds this one."""
        kind = type(object)
        if kind in _simple_types:
            underscored = kind is int and self._underscores
            return f'{object:_d}' if underscored else repr(object), True, False
        how = kind.__repr__
        if how is int.__repr__ and self._underscores:
            return f'{object:_d}', True, False
        is_dict = issubclass(kind, dict) and how is dict.__repr__
        is_list = issubclass(kind, list) and how is list.__repr__
        if not (is_dict or is_list or issubclass(kind, tuple) and how is tuple.__repr__):
            text = repr(object)
            return text, text != '' and not text.startswith('<'), False
        if not object:
            return '{}' if is_dict else '[]' if is_list else '()', True, False
        if maxlevels and level >= maxlevels:
            hidden = '{...}' if is_dict else '[...]' if is_list else '(...,)' if len(object) == 1 else '(...)'
            return hidden, False, id(object) in context
        if id(object) in context:
            return _recursion(object), False, True
        context[id(object)] = 1
        readable, recursive = True, False
        parts = []
        for item in (each for pair in self._items(object) for each in pair) if is_dict else object:
            text, item_readable, item_recursive = self.format(item, context, maxlevels, level + 1)
            parts.append(text)
            readable = readable and item_readable
            recursive = recursive or item_recursive
        del context[id(object)]
        if is_dict:
            parts = [f'{key}: {value}' for key, value in zip(parts[::2], parts[1::2])]
        text = ', '.join(parts)
        if is_list:
            return f'[{text}]', readable, recursive
        if is_dict:
            return f'{{{text}}}', readable, recursive
        return f'({text},)' if len(parts) == 1 else f'({text})', readable, recursive

    def _write(self, object, write, indent, allowance, holders, level):
        if id(object) in holders:
            write(_recursion(object))
            return
        text = self._repr(object, holders, level)
        kind = type(object)
        if len(text) <= self._width - indent - allowance:
            write(text)
            return
        holders = holders | {id(object): 1}
        writer = _writers.get(kind.__repr__)
        if writer is not None and (kind.__repr__ in _written_when_empty or _size(object)):
            writer(self, object, write, indent, allowance, holders, level + 1)
        elif hasattr(kind, '__dataclass_fields__') and _shows_fields(kind):
            self._dataclass(object, write, indent, allowance, holders, level + 1)
        else:
            write(text)

    def _list(self, object, write, indent, allowance, holders, level):
        write('[')
        self._sequence(object, write, indent, allowance + 1, holders, level)
        write(']')

    def _tuple(self, object, write, indent, allowance, holders, level):
        write('(')
        end = ',)' if len(object) == 1 else ')'
        self._sequence(object, write, indent, allowance + len(end), holders, level)
        write(end)

    def _set(self, object, write, indent, allowance, holders, level):
        kind = type(object)
        name = '' if kind is set else kind.__name__ + '('
        write(name + '{')
        end = '}' if kind is set else '})'
        self._sequence(sorted(object, key=_Key), write, indent + len(name), allowance + len(end), holders, level)
        write(end)

    def _ordered(self, object, write, indent, allowance, holders, level):
        name = type(object).__name__ + '('
        write(name)
        self._write(list(object.items()), write, indent + len(name), allowance + 1, holders, level)
        write(')')

    def _default(self, object, write, indent, allowance, holders, level):
        name = type(object).__name__ + '('
        indent += len(name)
        write(f'{name}{object.default_factory!r},\n{" " * indent}')
        self._dict(object, write, indent, allowance + 1, holders, level)
        write(')')

    def _counter(self, object, write, indent, allowance, holders, level):
        name = type(object).__name__ + '('
        write(name)
        self._dict(object, write, indent + len(name), allowance + 1, holders, level, object.most_common())
        write(')')

    def _chain(self, object, write, indent, allowance, holders, level):
        name = type(object).__name__ + '('
        indent += len(name)
        write(name)
        for mapping in object.maps[:-1]:
            self._write(mapping, write, indent, 1, holders, level)
            write(',\n' + ' ' * indent)
        self._write(object.maps[-1], write, indent, allowance + 1, holders, level)
        write(')')

    def _deque(self, object, write, indent, allowance, holders, level):
        name = type(object).__name__ + '('
        indent += len(name)
        write(name + '[')
        bounded = object.maxlen is not None
        self._sequence(object, write, indent, 2 if bounded else allowance + 2, holders, level)
        write(f'],\n{" " * indent}maxlen={object.maxlen})' if bounded else '])')

    def _wrapped(self, object, write, indent, allowance, holders, level):
        self._write(object.data, write, indent, allowance, holders, level - 1)

    def _proxy(self, object, write, indent, allowance, holders, level):
        write('mappingproxy(')
        self._write(object.copy(), write, indent + 13, allowance + 1, holders, level)
        write(')')

    def _namespace(self, object, write, indent, allowance, holders, level):
        name = 'namespace' if type(object) is _types.SimpleNamespace else type(object).__name__
        self._named(name, list(vars(object).items()), write, indent, allowance, holders, level)

    def _bytes(self, object, write, indent, allowance, holders, level):
        if isinstance(object, bytearray):
            write('bytearray(')
            self._bytes(bytes(object), write, indent + 10, allowance + 1, holders, level + 1)
            write(')')
            return
        if len(object) <= 4:
            write(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        chunks, current = [], b''
        room = self._width - indent
        last = len(object) // 4 * 4
        for i in range(0, len(object), 4):
            part = object[i:i + 4]
            if i == last:
                room -= allowance
            if len(repr(current + part)) > room:
                if current:
                    chunks.append(repr(current))
                current = part
            else:
                current += part
        if current:
            chunks.append(repr(current))
        text = ('\n' + ' ' * indent).join(chunks)
        write(f'({text})' if level == 1 else text)

    def _dict(self, object, write, indent, allowance, holders, level, items=None):
        write('{')
        if self._indent > 1:
            write((self._indent - 1) * ' ')
        indent += self._indent
        items = self._items(object) if items is None else items
        for i, (key, value) in enumerate(items):
            if i:
                write(',\n' + ' ' * indent)
            text = self._repr(key, holders, level)
            write(text + ': ')
            last = i == len(items) - 1
            self._write(value, write, indent + len(text) + 2, allowance + 1 if last else 1, holders, level)
        write('}')

    def _sequence(self, items, write, indent, allowance, holders, level):
        indent += self._indent
        if self._indent > 1:
            write((self._indent - 1) * ' ')
        separator = ',\n' + ' ' * indent
        width = room = self._width - indent + 1
        delimiter = ''
        items = list(items)
        for i, item in enumerate(items):
            last = i == len(items) - 1
            if last:
                room -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, holders, level)
                size = len(text) + 2
                if width < size:
                    width = room
                    if delimiter:
                        delimiter = separator
                if width >= size:
                    width -= size
                    write(delimiter)
                    delimiter = ', '
                    write(text)
                    continue
            write(delimiter)
            delimiter = separator
            self._write(item, write, indent, allowance if last else 1, holders, level)

    def _string(self, object, write, indent, allowance, holders, level):
        chunks = []
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        room = self._width - indent
        for i, line in enumerate(lines):
            text = repr(line)
            last_line = i == len(lines) - 1
            if len(text) <= room - (allowance if last_line else 0):
                chunks.append(text)
                continue
            words = []
            for word in line.split(' '):
                words.append(word)
            pieces = [word + ' ' for word in words[:-1]] + ([words[-1]] if words[-1] else [])
            current = ''
            for j, piece in enumerate(pieces):
                candidate = current + piece
                limit = room - (allowance if last_line and j == len(pieces) - 1 else 0)
                if len(repr(candidate)) > limit:
                    if current:
                        chunks.append(repr(current))
                    current = piece
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            write(chunks[0])
            return
        if level == 1:
            write('(')
        write(('\n' + ' ' * indent).join(chunks))
        if level == 1:
            write(')')

    def _dataclass(self, object, write, indent, allowance, holders, level):
        items = [(f.name, getattr(object, f.name)) for f in object.__dataclass_fields__.values() if f.repr]
        self._named(type(object).__name__, items, write, indent, allowance, holders, level)

    def _named(self, name, items, write, indent, allowance, holders, level):
        indent += len(name) + 1
        write(name + '(')
        for i, (key, value) in enumerate(items):
            if i:
                write(',\n' + ' ' * indent)
            write(key + '=')
            if id(value) in holders:
                write('...')
                continue
            last = i == len(items) - 1
            self._write(value, write, indent + len(key) + 1, allowance + 1 if last else 1, holders, level)
        write(')')


def _shows_fields(kind):
    # Whether its repr() is the one that a dataclass is given.
    from dataclasses import _is_given_repr
    return kind.__dataclass_params__.repr and _is_given_repr(kind.__repr__)


def _size(object):
    try:
        return len(object)
    except TypeError:
        return len(vars(object))


# Who writes what is too long for a line, by the repr() that its class has.
_writers = {
    dict.__repr__: PrettyPrinter._dict, list.__repr__: PrettyPrinter._list, tuple.__repr__: PrettyPrinter._tuple,
    set.__repr__: PrettyPrinter._set, frozenset.__repr__: PrettyPrinter._set, str.__repr__: PrettyPrinter._string,
    bytes.__repr__: PrettyPrinter._bytes, bytearray.__repr__: PrettyPrinter._bytes,
    _collections.OrderedDict.__repr__: PrettyPrinter._ordered, _collections.defaultdict.__repr__: PrettyPrinter._default,
    _collections.Counter.__repr__: PrettyPrinter._counter, _collections.ChainMap.__repr__: PrettyPrinter._chain,
    _collections.deque.__repr__: PrettyPrinter._deque, _collections.UserDict.__repr__: PrettyPrinter._wrapped,
    _collections.UserList.__repr__: PrettyPrinter._wrapped, _collections.UserString.__repr__: PrettyPrinter._wrapped,
    _types.SimpleNamespace.__repr__: PrettyPrinter._namespace, _types.MappingProxyType.__repr__: PrettyPrinter._proxy}
# Of the others the empty ones are written as repr() has them.
_written_when_empty = [kind.__repr__ for kind in (dict, list, tuple, bytes, bytearray, _collections.ChainMap, _collections.UserDict,
                                                  _collections.UserList, _types.MappingProxyType)]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._repr(object, {}, 0)


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)
