"""dicts that make what is missing, and that know their order."""
from collections.abc import ItemsView as _ItemsView, KeysView as _KeysView, ValuesView as _ValuesView

from collections._deque_class import _in_repr

__name__ = 'collections'


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
        if key == next(dict.__reversed__(self) if last else dict.__iter__(self)):
            return
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
