"""deque: a list with two ends."""
import _deque
import sys as _sys
from _deque import items as _items
from collections.abc import MutableSequence as _MutableSequence
from operator import index as _index

__name__ = 'collections'


def _alias(cls, item):
    import types
    return types.GenericAlias(cls, item)


_longest = _sys.maxsize


def _place(index):
    if not hasattr(type(index), '__index__'):
        raise TypeError(f"sequence index must be integer, not '{type(index).__name__}'")
    return _index(index)


class _deque_iterator:
    __slots__ = ('_deque', '_position', '_step', '_changes')

    from _deque import __next__

    def __init__(self, of, index=0):
        self._begin(of, index, 1)

    def _begin(self, of, position, step):
        self._deque, self._changes = of, of._changes
        self._position, self._step = position, step

    def __reduce__(self):
        of = self._deque
        if of is None:
            return type(self), (deque(), 0)
        return type(self), (of, self._position if self._step == 1 else len(of) - 1 - self._position)

    def __iter__(self):
        return self

    def __length_hint__(self):
        if self._deque is None:
            return 0
        return len(self._deque) - self._position if self._step == 1 else self._position + 1


class _deque_reverse_iterator(_deque_iterator):
    __slots__ = ()

    def __init__(self, of, index=0):
        self._begin(of, len(of) - 1 - index, -1)


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
        return _deque_iterator(self)

    def __reversed__(self):
        return _deque_reverse_iterator(self)

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
