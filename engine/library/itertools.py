"""Iterators for loops."""
from _guise import as_native as _as_native
from operator import index as _index
import sys as _sys

__all__ = ['accumulate', 'batched', 'chain', 'combinations', 'combinations_with_replacement', 'compress', 'count',
           'cycle', 'dropwhile', 'filterfalse', 'groupby', 'islice', 'pairwise', 'permutations', 'product', 'repeat',
           'starmap', 'takewhile', 'tee', 'zip_longest']


class _Iterator:
    __slots__ = ('_items', '__weakref__')

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._items)


class count:
    __slots__ = ('_next', '_step')

    def __init__(self, start=0, step=1):
        for number in (start, step):
            if not hasattr(type(number), '__add__') or isinstance(number, (str, list, tuple, bytes)):
                raise TypeError('a number is required')
        self._next = start
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        result = self._next
        self._next = result + self._step
        return result

    def __repr__(self):
        if self._step == 1 and isinstance(self._step, int):
            return f'count({self._next!r})'
        return f'count({self._next!r}, {self._step!r})'


class cycle:
    __slots__ = ('_source', '_saved', '_position')

    def __init__(self, iterable, /):
        self._source = iter(iterable)
        self._saved = []
        self._position = 0

    def __iter__(self):
        return self

    def __next__(self):
        saved = self._saved
        if self._source is not None:
            for item in self._source:
                saved.append(item)
                return item
            self._source = None
        if not saved:
            raise StopIteration
        item = saved[self._position]
        self._position = (self._position + 1) % len(saved)
        return item


class repeat:
    __slots__ = ('_object', '_times')

    def __init__(self, object, times=None):
        self._object = object
        self._times = None if times is None else max(_index(times), 0)

    def __iter__(self):
        return self

    def __next__(self):
        if self._times is not None:
            if self._times <= 0:
                raise StopIteration
            self._times -= 1
        return self._object

    def __length_hint__(self):
        if self._times is None:
            raise TypeError('len() of unsized object')
        return self._times

    def __repr__(self):
        if self._times is None:
            return f'repeat({self._object!r})'
        return f'repeat({self._object!r}, {self._times})'


class accumulate(_Iterator):
    __slots__ = ()

    def __init__(self, iterable, func=None, *, initial=None):
        self._items = _accumulate(iter(iterable), func, initial)


def _accumulate(iterator, func, initial):
    total = initial
    if total is None:
        for total in iterator:
            break
        else:
            return
    yield total
    if func is None:
        for item in iterator:
            total = total + item
            yield total
    else:
        for item in iterator:
            total = func(total, item)
            yield total


class batched(_Iterator):
    __slots__ = ()

    def __init__(self, iterable, n, *, strict=False):
        n = _index(n)
        if n < 1:
            raise ValueError('n must be at least one')
        self._items = _batched(iter(iterable), n, strict)


def _batched(iterator, n, strict):
    while True:
        batch = []
        for item in iterator:
            batch.append(item)
            if len(batch) == n:
                break
        if not batch:
            return
        if strict and len(batch) != n:
            raise ValueError('batched(): incomplete batch')
        yield tuple(batch)


class chain(_Iterator):
    __slots__ = ()

    def __init__(self, *iterables):
        self._items = _chain(iterables)

    @classmethod
    def from_iterable(cls, iterables, /):
        self = cls.__new__(cls)
        self._items = _chain(iter(iterables))
        return self


def _chain(iterables):
    for iterable in iterables:
        for item in iterable:
            yield item


class compress(_Iterator):
    __slots__ = ()

    def __init__(self, data, selectors):
        self._items = _compress(iter(data), iter(selectors))


def _compress(data, selectors):
    for item, selected in zip(data, selectors):
        if selected:
            yield item


class dropwhile(_Iterator):
    __slots__ = ()

    def __init__(self, predicate, iterable, /):
        self._items = _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            yield item
            break
    for item in iterator:
        yield item


class takewhile(_Iterator):
    __slots__ = ()

    def __init__(self, predicate, iterable, /):
        self._items = _takewhile(predicate, iter(iterable))


def _takewhile(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            return
        yield item


class filterfalse(_Iterator):
    __slots__ = ()

    def __init__(self, function, iterable, /):
        self._items = _filterfalse(function, iter(iterable))


def _filterfalse(function, iterator):
    if function is None:
        function = bool
    for item in iterator:
        if not function(item):
            yield item


class starmap(_Iterator):
    __slots__ = ()

    def __init__(self, function, iterable, /):
        self._items = _starmap(function, iter(iterable))


def _starmap(function, iterator):
    for args in iterator:
        yield function(*tuple(args))


class islice(_Iterator):
    __slots__ = ()

    def __init__(self, *arguments):
        if not 2 <= len(arguments) <= 4:
            bound = 'least 2' if len(arguments) < 2 else 'most 4'
            raise TypeError(f'islice expected at {bound} arguments, got {len(arguments)}')
        iterable, *bounds = arguments
        start, stop, step = (0, bounds[0], 1) if len(bounds) == 1 else (*bounds, None)[:3]
        start = 0 if start is None else start
        step = 1 if step is None else step
        if stop is not None and (not hasattr(type(stop), '__index__') or not 0 <= stop <= _sys.maxsize):
            if len(bounds) == 1:
                raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
            raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if not hasattr(type(start), '__index__') or not 0 <= start <= _sys.maxsize:
            raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if not hasattr(type(step), '__index__') or not 1 <= step <= _sys.maxsize:
            raise ValueError('Step for islice() must be a positive integer or None.')
        self._items = _islice(iter(iterable), start, stop, step)


def _islice(iterator, start, stop, step):
    position = 0
    wanted = start
    if stop is not None and wanted >= stop:
        while position < stop:
            for item in iterator:
                break
            else:
                return
            position += 1
        return
    for item in iterator:
        if position == wanted:
            yield item
            wanted += step
            if stop is not None and wanted >= stop:
                position += 1
                while position < stop:
                    for item in iterator:
                        break
                    else:
                        return
                    position += 1
                return
        position += 1


class pairwise(_Iterator):
    __slots__ = ()

    def __init__(self, iterable, /):
        self._items = _pairwise(iter(iterable))


def _pairwise(iterator):
    for a in iterator:
        break
    else:
        return
    for b in iterator:
        yield a, b
        a = b


class zip_longest(_Iterator):
    __slots__ = ()

    def __init__(self, *iterables, fillvalue=None, **others):
        if others:
            raise TypeError('zip_longest() got an unexpected keyword argument')
        self._items = _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


def _zip_longest(iterators, fillvalue):
    active = len(iterators)
    while active:
        row = []
        for i, iterator in enumerate(iterators):
            if iterator is None:
                row.append(fillvalue)
                continue
            for item in iterator:
                row.append(item)
                break
            else:
                active -= 1
                if not active:
                    return
                iterators[i] = None
                row.append(fillvalue)
        yield tuple(row)


class product(_Iterator):
    __slots__ = ()

    def __init__(self, *iterables, repeat=1):
        repeat = _index(repeat)
        if repeat < 0:
            raise ValueError('repeat argument cannot be negative')
        self._items = _product([tuple(iterable) for iterable in iterables] * repeat)


def _product(pools):
    if not all(pools):
        return
    indices = [0] * len(pools)
    row = [pool[0] for pool in pools]
    while True:
        yield tuple(row)
        for i in range(len(pools) - 1, -1, -1):
            indices[i] += 1
            if indices[i] < len(pools[i]):
                row[i] = pools[i][indices[i]]
                break
            indices[i] = 0
            row[i] = pools[i][0]
        else:
            return


class permutations(_Iterator):
    __slots__ = ()

    def __init__(self, iterable, r=None):
        pool = tuple(iterable)
        if r is not None and not isinstance(r, int):
            raise TypeError('Expected int as r')
        if r is not None and r < 0:
            raise ValueError('r must be non-negative')
        self._items = _permutations(pool, len(pool) if r is None else r)


def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(n))
    cycles = list(range(n, n - r, -1))
    yield pool[:r]
    while n:
        for i in range(r - 1, -1, -1):
            cycles[i] -= 1
            if cycles[i] == 0:
                indices[i:] = indices[i + 1:] + indices[i:i + 1]
                cycles[i] = n - i
            else:
                j = cycles[i]
                indices[i], indices[-j] = indices[-j], indices[i]
                yield tuple([pool[k] for k in indices[:r]])
                break
        else:
            return


class combinations(_Iterator):
    __slots__ = ()

    def __init__(self, iterable, r):
        pool = tuple(iterable)
        r = _index(r)
        if r < 0:
            raise ValueError('r must be non-negative')
        self._items = _combinations(pool, r)


def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(r))
    yield pool[:r]
    while True:
        for i in range(r - 1, -1, -1):
            if indices[i] != i + n - r:
                break
        else:
            return
        indices[i] += 1
        for j in range(i + 1, r):
            indices[j] = indices[j - 1] + 1
        yield tuple([pool[k] for k in indices])


class combinations_with_replacement(_Iterator):
    __slots__ = ()

    def __init__(self, iterable, r):
        pool = tuple(iterable)
        r = _index(r)
        if r < 0:
            raise ValueError('r must be non-negative')
        self._items = _combinations_with_replacement(pool, r)


def _combinations_with_replacement(pool, r):
    n = len(pool)
    if not n and r:
        return
    indices = [0] * r
    yield tuple([pool[k] for k in indices])
    while True:
        for i in range(r - 1, -1, -1):
            if indices[i] != n - 1:
                break
        else:
            return
        indices[i:] = [indices[i] + 1] * (r - i)
        yield tuple([pool[k] for k in indices])


class groupby:
    __slots__ = ('_iterator', '_key', '_wanted', '_current_key', '_current', '_group')

    def __init__(self, iterable, key=None):
        self._iterator = iter(iterable)
        self._key = key
        self._wanted = self._current_key = self._current = object()
        self._group = None

    def __iter__(self):
        return self

    def __next__(self):
        group = self._group = object()
        while self._current_key == self._wanted:
            self._advance()
        self._wanted = self._current_key
        return self._current_key, _grouper(self, self._wanted, group)

    def _advance(self):
        self._current = next(self._iterator)
        self._current_key = self._current if self._key is None else self._key(self._current)


class _grouper:
    __slots__ = ('_parent', '_wanted', '_group', '_done')

    def __init__(self, parent, wanted, group):
        self._parent = parent
        self._wanted = wanted
        self._group = group
        self._done = False

    def __iter__(self):
        return self

    def __next__(self):
        parent = self._parent
        if self._done or parent._group is not self._group or parent._current_key != self._wanted:
            raise StopIteration
        item = parent._current
        try:
            parent._advance()
        except StopIteration:
            self._done = True
            parent._current_key = object()
            parent._wanted = parent._current_key
        return item


class _tee:
    # A place in a chain of [item, next link]; the last link is still empty.
    __slots__ = ('_iterator', '_link')

    def __init__(self, iterator, link):
        self._iterator = iterator
        self._link = link

    def __iter__(self):
        return self

    def __next__(self):
        link = self._link
        if not link:
            link.append(next(self._iterator))
            link.append([])
        self._link = link[1]
        return link[0]

    def __copy__(self):
        return _tee(self._iterator, self._link)


def tee(iterable, n=2, /):
    n = _index(n)
    if n < 0:
        raise ValueError('n must be >= 0')
    if isinstance(iterable, _tee):
        return tuple([_tee(iterable._iterator, iterable._link) for _ in range(n)])
    iterator = iter(iterable)
    link = []
    return tuple([_tee(iterator, link) for _ in range(n)])


_grouper.__module__ = 'itertools'

_as_native(count, cycle, repeat, accumulate, batched, chain, compress, dropwhile, takewhile, filterfalse, starmap, islice, pairwise,
           zip_longest, product, permutations, combinations, combinations_with_replacement, groupby, tee)
