"""Containers beside the built-in ones."""
from _guise import as_native as _as_native
from _collections import count_elements as _count_natively, count_one as _count_one, \
    know_fields as _know_fields, know_missing as _know_missing
import _deque
from _deque import items as _items
from operator import index as _index
import sys as _sys
from _source import _run_source
from collections.abc import (ItemsView as _ItemsView, KeysView as _KeysView, Mapping as _Mapping,
                             MutableMapping as _MutableMapping, MutableSequence as _MutableSequence, Sequence as _Sequence, ValuesView as _ValuesView)

__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque',
           'namedtuple']


def _alias(cls, item):
    import types
    return types.GenericAlias(cls, item)


# --- deque ---

_longest = _sys.maxsize


def _place(index):
    if not hasattr(type(index), '__index__'):
        raise TypeError(f"sequence index must be integer, not '{type(index).__name__}'")
    return _index(index)


class _deque_iterator:
    __slots__ = ('_deque', '_position', '_step', '_changes')

    from _deque import __next__

    def __init__(self, deque, position, step):
        self._deque = deque
        self._position = position
        self._step = step
        self._changes = deque._changes

    def __iter__(self):
        return self

    def __length_hint__(self):
        if self._deque is None:
            return 0
        return len(self._deque) - self._position if self._step == 1 else self._position + 1


class _deque_reverse_iterator(_deque_iterator):
    __slots__ = ()


class deque:
    """A list-like sequence quick at both ends."""
    __slots__ = ('_items', '_maxlen', '_changes', '_head', '__weakref__')

    from _deque import append, appendleft, pop, popleft, __len__

    def __new__(cls, *args, **kwargs):
        self = object.__new__(cls)
        self._items = []
        self._maxlen = None
        self._changes = 0
        self._head = 0
        return self

    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None:
            if not isinstance(maxlen, int):
                raise TypeError('an integer is required')
            if maxlen < 0:
                raise ValueError('maxlen must be non-negative')
        self._maxlen = maxlen
        self._items = []
        self._head = 0
        self.extend(iterable)

    @property
    def maxlen(self):
        return self._maxlen

    def extend(self, iterable, /):
        items = _items(self)
        self._changes += 1
        items.extend(list(items) if iterable is self else iterable)
        maxlen = self._maxlen
        if maxlen is not None and len(items) > maxlen:
            del items[:len(items) - maxlen]

    def extendleft(self, iterable, /):
        for item in list(iterable):
            self.appendleft(item)

    def clear(self):
        self._changes += 1
        items = _items(self)
        items.reverse()  # the first item goes first
        items.clear()

    def copy(self):
        return self.__copy__()

    def __copy__(self):
        return type(self)(_items(self), self._maxlen)

    def count(self, item, /):
        return _items(self).count(item)

    def index(self, item, start=0, stop=_longest, /):
        try:
            return _items(self).index(item, start, stop)
        except ValueError as error:
            if error.__traceback__ is not None:
                raise  # an item's own, from its comparison
        raise ValueError(f'{item!r} is not in deque')

    def insert(self, index, item, /):
        if self._maxlen is not None and len(self) >= self._maxlen:
            raise IndexError('deque already at its maximum size')
        self._changes += 1
        _items(self).insert(index, item)

    def remove(self, item, /):
        try:
            _items(self).remove(item)
            self._changes += 1
            return
        except ValueError as error:
            if error.__traceback__ is not None:
                raise
        raise ValueError(f'{item!r} is not in deque')

    def reverse(self):
        _items(self).reverse()

    def rotate(self, n=1, /):
        items = _items(self)
        n = _index(n)
        if items:
            self._changes += 1
            n %= len(items)
            if n:
                items[:] = items[-n:] + items[:-n]

    def __getitem__(self, index):
        item = _deque.item(self, index)
        if item is not NotImplemented:
            return item
        index = _place(index)
        try:
            return _items(self)[index]
        except IndexError:
            raise IndexError('deque index out of range') from None

    def __setitem__(self, index, value):
        index = _place(index)
        try:
            _items(self)[index] = value
        except IndexError:
            raise IndexError('deque index out of range') from None

    def __delitem__(self, index):
        index = _place(index)
        try:
            del _items(self)[index]
        except IndexError:
            raise IndexError('deque index out of range') from None
        self._changes += 1

    def __contains__(self, item):
        return item in _items(self)

    def __iter__(self):
        return _deque_iterator(self, 0, 1)

    def __reversed__(self):
        return _deque_reverse_iterator(self, len(self) - 1, -1)

    def __repr__(self):
        if id(self) in _in_repr:
            return '[...]'
        _in_repr.add(id(self))
        try:
            items = repr(_items(self))
        finally:
            _in_repr.discard(id(self))
        if self._maxlen is None:
            return f'{type(self).__name__}({items})'
        return f'{type(self).__name__}({items}, maxlen={self._maxlen})'

    def __eq__(self, other):
        return _items(self) == _items(other) if isinstance(other, deque) else NotImplemented

    def __lt__(self, other):
        return _items(self) < _items(other) if isinstance(other, deque) else NotImplemented

    def __le__(self, other):
        return _items(self) <= _items(other) if isinstance(other, deque) else NotImplemented

    def __gt__(self, other):
        return _items(self) > _items(other) if isinstance(other, deque) else NotImplemented

    def __ge__(self, other):
        return _items(self) >= _items(other) if isinstance(other, deque) else NotImplemented

    __hash__ = None

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
        result = self.copy()
        result.extend(_items(other))
        return result

    def __iadd__(self, other):
        self.extend(list(other))
        return self

    def __mul__(self, count):
        return type(self)(_items(self) * count, self._maxlen)

    __rmul__ = __mul__

    def __imul__(self, count):
        items = _items(self) * count
        _items(self).clear()
        self.extend(items)
        return self

    def __reduce__(self):
        return type(self), () if self._maxlen is None else ((), self._maxlen), vars(self) or None if hasattr(self, '__dict__') else None, iter(self)

    __class_getitem__ = classmethod(_alias)


_in_repr = set()
_deque.know(deque)
_MutableSequence.register(deque)
deque.__module__ = 'collections'


# --- defaultdict ---

class defaultdict(dict):
    """A dict that makes missing values with default_factory."""
    __slots__ = ('default_factory',)

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        self.default_factory = default_factory
        super().__init__(*args, **kwargs)

    def __missing__(self, key):
        factory = self.default_factory
        if factory is None:
            raise KeyError(key)
        value = self[key] = factory()
        return value

    def __repr__(self):
        factory = '...' if id(self) in _in_repr else None
        if factory is None:
            _in_repr.add(id(self))
            try:
                factory = repr(self.default_factory)
            finally:
                _in_repr.discard(id(self))
        return f'{type(self).__name__}({factory}, {dict.__repr__(self)})'

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __reduce__(self):
        args = () if self.default_factory is None else (self.default_factory,)
        return type(self), args, None, None, iter(self.items())

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self.default_factory, other)
        new.update(self)
        return new


# --- OrderedDict ---

class _OrderedView:
    # A view of an OrderedDict: the dict's own, under a name of its own.
    __slots__ = ()

    def __iter__(self): return iter(self._plain())
    def __reversed__(self): return reversed(self._plain())
    def __contains__(self, item): return item in self._plain()
    def __repr__(self): return f'{type(self).__name__}({list(self)!r})'

    @property
    def mapping(self): return self._plain().mapping


class _odict_keys(_OrderedView, _KeysView):
    __slots__ = ()
    def _plain(self): return dict.keys(self._mapping)


class _odict_values(_OrderedView, _ValuesView):
    __slots__ = ()
    def _plain(self): return dict.values(self._mapping)


class _odict_items(_OrderedView, _ItemsView):
    __slots__ = ()
    def _plain(self): return dict.items(self._mapping)


for _view in (_odict_keys, _odict_values, _odict_items):
    _view.__name__ = _view.__qualname__ = _view.__name__[1:]
    _view.__module__ = 'builtins'


_no_default = object()


class OrderedDict(dict):
    """A dict whose order can be changed and counts in comparisons."""

    # Order is changed without a subclass's own methods; items come in by them.

    def keys(self): return _odict_keys(self)
    def values(self): return _odict_values(self)
    def items(self): return _odict_items(self)

    def __init__(self, /, *others, **kwds):
        OrderedDict.update(self, *others, **kwds)

    def update(self, /, *others, **kwds):
        if len(others) > 1:
            raise TypeError(f'expected at most 1 arguments, got {len(others)}')
        for other in others:
            if isinstance(other, dict) and type(self).__setitem__ is dict.__setitem__:
                dict.update(self, other)
            elif hasattr(other, 'keys'):
                for key in other.keys():
                    self[key] = other[key]
            else:
                for pair in other:
                    key, value = tuple(pair)
                    self[key] = value
        for key, value in kwds.items():
            self[key] = value

    def setdefault(self, key, default=None):
        if key in self:
            return self[key]
        self[key] = default
        return default

    def pop(self, key, default=_no_default):
        if default is _no_default:
            return dict.pop(self, key)
        return dict.pop(self, key, default)

    def move_to_end(self, key, last=True):
        value = dict.__getitem__(self, key)
        if last:
            dict.__delitem__(self, key)
            dict.__setitem__(self, key, value)
            return
        items = [(k, v) for k, v in dict.items(self) if k != key]
        dict.clear(self)
        dict.__setitem__(self, key, value)
        for k, v in items:
            dict.__setitem__(self, k, v)

    def popitem(self, last=True):
        if not self:
            raise KeyError('dictionary is empty')
        key = next(dict.__reversed__(self) if last else dict.__iter__(self))
        value = dict.__getitem__(self, key)
        dict.__delitem__(self, key)
        return key, value

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        return dict.__eq__(self, other)

    def __ne__(self, other):
        return not self == other

    __hash__ = None

    def __repr__(self):
        if not self:
            return f'{type(self).__name__}()'
        if id(self) in _in_repr:
            return '...'
        _in_repr.add(id(self))
        try:
            return f'{type(self).__name__}({dict(self)!r})'
        finally:
            _in_repr.discard(id(self))

    def copy(self):
        return type(self)(self)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        self = cls()
        for key in iterable:
            self[key] = value
        return self

    def __reduce__(self):
        return type(self), (), vars(self) or None, None, iter(self.items())

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(other)
        new.update(self)
        return new


# --- Counter ---

def _count_elements(mapping, iterable):
    cls = type(mapping)
    if not isinstance(mapping, dict) or cls.get is not dict.get or cls.__setitem__ is not dict.__setitem__:
        get = mapping.get
        for element in iterable:
            mapping[element] = get(element, 0) + 1
        return
    iterator = iter(iterable)
    left = _count_natively(mapping, iterator)
    while left is not None and left is not NotImplemented:
        mapping[left[0]] = mapping.get(left[0], 0) + 1
        left = _count_natively(mapping, iterator)
    for element in iterator:
        if not _count_one(mapping, element):
            mapping[element] = mapping.get(element, 0) + 1


class Counter(dict):
    """A dict that counts: elements and how often there are."""

    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        ordered = sorted(self.items(), key=lambda item: item[1], reverse=True)
        return ordered if n is None else ordered[:max(n, 0)]

    def elements(self):
        from itertools import chain, repeat
        return chain.from_iterable([repeat(element, max(count, 0)) for element, count in self.items()])

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def update(self, iterable=None, /, **kwds):
        if iterable is not None:
            if isinstance(iterable, dict) or hasattr(iterable, 'keys') and hasattr(iterable, 'items'):
                if self:
                    for element, count in iterable.items():
                        self[element] = count + self.get(element, 0)
                else:
                    super().update(iterable)
            else:
                _count_elements(self, iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            if hasattr(iterable, 'items'):
                for element, count in iterable.items():
                    self[element] = self.get(element, 0) - count
            else:
                for element in iterable:
                    self[element] = self.get(element, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        return type(self)(self)

    def __reduce__(self):
        return type(self), (dict(self),)

    def __delitem__(self, element):
        if element in self:
            super().__delitem__(element)

    def __repr__(self):
        if not self:
            return f'{type(self).__name__}()'
        try:
            items = dict(self.most_common())
        except TypeError:
            items = dict(self)
        return f'{type(self).__name__}({items!r})'

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] == other[e] for c in (self, other) for e in c)

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] <= other[e] for c in (self, other) for e in c)

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] >= other[e] for c in (self, other) for e in c)

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    __hash__ = None

    def _combined(self, other, combine):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for element in [*self, *[e for e in other if e not in self]]:
            count = combine(self[element], other[element])
            if count > 0:
                result[element] = count
        return result

    def __add__(self, other):
        return self._combined(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._combined(other, lambda a, b: a - b)

    def __or__(self, other):
        return self._combined(other, max)

    def __and__(self, other):
        return self._combined(other, min)

    def __pos__(self):
        return self._combined(Counter(), lambda a, b: a)

    def __neg__(self):
        return self._combined(Counter(), lambda a, b: -a)

    def _keep_positive(self):
        for element in [element for element, count in self.items() if not count > 0]:
            del self[element]
        return self

    def __iadd__(self, other):
        for element, count in other.items():
            self[element] += count
        return self._keep_positive()

    def __isub__(self, other):
        for element, count in other.items():
            self[element] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for element, count in other.items():
            if count > self[element]:
                self[element] = count
        return self._keep_positive()

    def __iand__(self, other):
        for element, count in list(self.items()):
            if other[element] < count:
                self[element] = other[element]
        return self._keep_positive()


# --- ChainMap ---

class ChainMap(_MutableMapping):
    """Several mappings as one; changes go to the first."""

    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                return mapping[key]
            except KeyError:
                pass
        return self.__missing__(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def _merged(self):
        merged = {}
        for mapping in reversed(self.maps):
            merged.update(dict.fromkeys(mapping))
        return merged

    def __len__(self):
        return len(set().union(*self.maps))

    def __iter__(self):
        return iter(self._merged())

    def __contains__(self, key):
        for mapping in self.maps:
            if key in mapping:
                return True
        return False

    def __bool__(self):
        return any(self.maps)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map(repr, self.maps))})"

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        return cls(dict.fromkeys(iterable, value))

    def copy(self):
        return type(self)(self.maps[0].copy(), *self.maps[1:])

    __copy__ = copy

    def new_child(self, m=None, **kwargs):
        if m is None:
            m = kwargs
        elif kwargs:
            m.update(kwargs)
        return type(self)(m, *self.maps)

    @property
    def parents(self):
        return type(self)(*self.maps[1:])

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        try:
            del self.maps[0][key]
        except KeyError:
            raise KeyError(f'Key not found in the first mapping: {key!r}')

    def popitem(self):
        try:
            return self.maps[0].popitem()
        except KeyError:
            raise KeyError('No keys found in the first mapping.')

    def pop(self, key, *args):
        try:
            return self.maps[0].pop(key, *args)
        except KeyError:
            raise KeyError(f'Key not found in the first mapping: {key!r}')

    def clear(self):
        self.maps[0].clear()

    def __or__(self, other):
        if not isinstance(other, _Mapping):
            return NotImplemented
        m = self.copy()
        m.maps[0].update(other)
        return m

    def __ror__(self, other):
        if not isinstance(other, _Mapping):
            return NotImplemented
        m = dict(other)
        for child in reversed(self.maps):
            m.update(child)
        return self.__class__(m)

    def __ior__(self, other):
        self.maps[0].update(other)
        return self


_know_missing(defaultdict.__missing__, Counter.__missing__)


# --- namedtuple ---

def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """A new subclass of tuple with named fields."""
    import keyword
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    field_names = list(map(str, field_names))
    typename = str(typename)
    if rename:
        seen = set()
        for index, name in enumerate(field_names):
            if not name.isidentifier() or keyword.iskeyword(name) or name.startswith('_') or name in seen:
                field_names[index] = f'_{index}'
            seen.add(name)
    for name in [typename] + field_names:
        if not name.isidentifier():
            raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
        if keyword.iskeyword(name):
            raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
    seen = set()
    for name in field_names:
        if name.startswith('_') and not rename:
            raise ValueError(f'Field names cannot start with an underscore: {name!r}')
        if name in seen:
            raise ValueError(f'Encountered duplicate field name: {name!r}')
        seen.add(name)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(field_names):
            raise TypeError('Got more default values than field names')
        field_defaults = dict(zip(field_names[len(field_names) - len(defaults):], defaults))
    return _make_named_tuple(typename, tuple(field_names), defaults, field_defaults, module or _caller_module())


def _caller_module():
    return '__main__'


def _make_named_tuple(typename, fields, defaults, field_defaults, module):
    names = {'_tuple_new': tuple.__new__, '__name__': f'namedtuple_{typename}'}
    arguments = ''.join(f'{name}, ' for name in fields)
    _run_source(f'def __new__(_cls, {arguments}):\n    return _tuple_new(_cls, ({arguments}))\n', names)
    new = names['__new__']
    new.__qualname__ = f'{typename}.__new__'
    listed = ', '.join(fields) + (',' if len(fields) == 1 else '')
    new.__doc__ = f'Create new instance of {typename}({listed})'
    if defaults is not None:
        new.__defaults__ = defaults

    @classmethod
    def _make(cls, iterable):
        result = tuple.__new__(cls, iterable)
        if len(result) != len(fields):
            raise TypeError(f'Expected {len(fields)} arguments, got {len(result)}')
        return result

    def _replace(self, /, **kwds):
        result = self._make(kwds.pop(name, value) for name, value in zip(fields, self))
        if kwds:
            raise TypeError(f'Got unexpected field names: {list(kwds)!r}')
        return result

    def __repr__(self):
        return type(self).__name__ + '(' + ', '.join([f'{name}={value!r}' for name, value in zip(fields, self)]) + ')'

    def _asdict(self):
        return dict(zip(fields, self))

    def __getnewargs__(self):
        return tuple(self)

    for method in (_make.__func__, _replace, __repr__, _asdict, __getnewargs__):
        method.__qualname__ = f'{typename}.{method.__name__}'
    namespace = {
        '__doc__': f'{typename}({listed})', '__slots__': (), '_fields': fields,
        '_field_defaults': field_defaults, '__new__': new, '_make': _make, '__replace__': _replace,
        '_replace': _replace, '__repr__': __repr__, '_asdict': _asdict, '__getnewargs__': __getnewargs__,
        '__match_args__': fields}
    for index, name in enumerate(fields):
        namespace[name] = _tuplegetter(index, f'Alias for field number {index}')
    cls = type(typename, (tuple,), namespace)
    cls.__module__ = module
    return cls


class _tuplegetter:
    __slots__ = ('_index', '_doc')

    def __init__(self, index, doc):
        self._index = index
        self._doc = doc

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if not isinstance(instance, tuple):
            raise TypeError(f"descriptor for index '{self._index}' for tuple subclasses doesn't apply to "
                            f"'{type(instance).__name__}' object")
        return tuple.__getitem__(instance, self._index)

    def __set__(self, instance, value):
        raise AttributeError("can't set attribute")

    def __delete__(self, instance):
        raise AttributeError("can't delete attribute")

    @property
    def __doc__(self):
        return self._doc

    @__doc__.setter
    def __doc__(self, text):
        self._doc = text

    def __repr__(self):
        return f'_tuplegetter({self._index}, {self._doc!r})'


_know_fields(_tuplegetter)


# --- to be subclassed ---

class UserDict(_MutableMapping):
    """A dict for subclasses; the items lie in .data."""

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        if hasattr(self.__class__, '__missing__'):
            return self.__class__.__missing__(self, key)
        raise KeyError(key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def get(self, key, default=None):
        if key in self:
            return self[key]
        return default

    def __repr__(self):
        return repr(self.data)

    def __or__(self, other):
        if isinstance(other, UserDict):
            return self.__class__(self.data | other.data)
        if isinstance(other, dict):
            return self.__class__(self.data | other)
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, UserDict):
            return self.__class__(other.data | self.data)
        if isinstance(other, dict):
            return self.__class__(other | self.data)
        return NotImplemented

    def __ior__(self, other):
        self.data |= other.data if isinstance(other, UserDict) else other
        return self

    def copy(self):
        new = self.__class__.__new__(self.__class__)
        new.__dict__.update(self.__dict__)
        new.data = self.data.copy()
        return new

    __copy__ = copy

    @classmethod
    def fromkeys(cls, iterable, value=None):
        d = cls()
        for key in iterable:
            d[key] = value
        return d


def _plain(value):
    return value.data if isinstance(value, (UserList, UserString)) else value


class UserList(_MutableSequence):
    """A list for subclasses; the items lie in .data."""

    def __init__(self, initlist=None):
        self.data = []
        if initlist is not None:
            self.data = list(initlist.data if isinstance(initlist, UserList) else initlist)

    def __repr__(self): return repr(self.data)
    def __lt__(self, other): return self.data < _plain(other)
    def __le__(self, other): return self.data <= _plain(other)
    def __eq__(self, other): return self.data == _plain(other)
    def __gt__(self, other): return self.data > _plain(other)
    def __ge__(self, other): return self.data >= _plain(other)
    def __contains__(self, item): return item in self.data
    def __len__(self): return len(self.data)

    def __getitem__(self, i):
        return self.__class__(self.data[i]) if isinstance(i, slice) else self.data[i]

    def __setitem__(self, i, item): self.data[i] = item
    def __delitem__(self, i): del self.data[i]
    def __add__(self, other): return self.__class__(self.data + list(_plain(other)))
    def __radd__(self, other): return self.__class__(list(_plain(other)) + self.data)

    def __iadd__(self, other):
        self.data += list(_plain(other))
        return self

    def __mul__(self, n): return self.__class__(self.data * n)
    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def append(self, item): self.data.append(item)
    def insert(self, i, item): self.data.insert(i, item)
    def pop(self, i=-1): return self.data.pop(i)
    def remove(self, item): self.data.remove(item)
    def clear(self): self.data.clear()
    def copy(self): return self.__class__(self)
    def count(self, item): return self.data.count(item)
    def index(self, item, *args): return self.data.index(item, *args)
    def reverse(self): self.data.reverse()
    def sort(self, /, *args, **kwds): self.data.sort(*args, **kwds)
    def extend(self, other): self.data.extend(_plain(other))

    def __copy__(self):
        made = self.__class__.__new__(self.__class__)
        made.__dict__.update(self.__dict__)
        made.data = self.data[:]
        return made


class UserString(_Sequence):
    """A str for subclasses; the text lies in .data."""

    def __init__(self, seq):
        self.data = seq.data[:] if isinstance(seq, UserString) else str(seq)

    def __str__(self): return str(self.data)
    def __repr__(self): return repr(self.data)
    def __hash__(self): return hash(self.data)
    def __int__(self): return int(self.data)
    def __float__(self): return float(self.data)
    def __eq__(self, other): return self.data == _plain(other)
    def __lt__(self, other): return self.data < _plain(other)
    def __le__(self, other): return self.data <= _plain(other)
    def __gt__(self, other): return self.data > _plain(other)
    def __ge__(self, other): return self.data >= _plain(other)
    def __contains__(self, char): return _plain(char) in self.data
    def __len__(self): return len(self.data)
    def __getitem__(self, index): return self.__class__(self.data[index])
    def __add__(self, other): return self.__class__(self.data + str(_plain(other)))
    def __radd__(self, other): return self.__class__(str(_plain(other)) + self.data)
    def __mul__(self, n): return self.__class__(self.data * n)
    __rmul__ = __mul__
    def __mod__(self, args): return self.__class__(self.data % args)

    def __rmod__(self, template): return self.__class__(str(template) % self)
    def __complex__(self): return complex(self.data)
    def __getnewargs__(self): return (self.data[:],)
    maketrans = str.maketrans


def _forwarded(name, wrapped):
    # A method of str for UserString, whose result is plain or a UserString again.
    method = getattr(str, name)

    def call(self, /, *args, **kwargs):
        result = method(self.data, *[_plain(arg) for arg in args], **kwargs)
        return self.__class__(result) if wrapped else result
    call.__name__, call.__qualname__ = name, f'UserString.{name}'
    setattr(UserString, name, call)


for _name in ('capitalize', 'casefold', 'center', 'expandtabs', 'ljust', 'lower', 'lstrip', 'removeprefix', 'removesuffix',
              'replace', 'rjust', 'rstrip', 'strip', 'swapcase', 'title', 'translate', 'upper', 'zfill'):
    _forwarded(_name, True)
for _name in ('count', 'encode', 'endswith', 'find', 'format', 'format_map', 'index', 'isalnum', 'isalpha', 'isascii',
              'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper',
              'join', 'partition', 'rfind', 'rindex', 'rpartition', 'rsplit', 'split', 'splitlines', 'startswith'):
    _forwarded(_name, False)


_as_native(deque, _deque_iterator, _deque_reverse_iterator, defaultdict, OrderedDict)
