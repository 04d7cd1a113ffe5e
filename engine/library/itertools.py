"""Iterators for loops."""
from _guise import as_closed as _as_closed, as_native as _as_native
import _itertools as _native
from operator import index as _index
import sys as _sys

__all__ = ['accumulate', 'batched', 'chain', 'combinations', 'combinations_with_replacement', 'compress', 'count',
           'cycle', 'dropwhile', 'filterfalse', 'groupby', 'islice', 'pairwise', 'permutations', 'product', 'repeat',
           'starmap', 'takewhile', 'tee', 'zip_longest']


# Each of these classes makes an iterator that native code advances, where all it
# goes over is built in (machine/builtins/lazy_iterators.hpp); otherwise one that
# gives the work to a generator.

def _either(native, cls, generator):
    return _native.delegate(cls, generator) if native is NotImplemented else native


class count:
    __slots__ = ()

    from _itertools import __copy__, __iter__, __next__, __reduce__

    def __new__(cls, start=0, step=1):
        for number in (start, step):
            kind = type(number)
            if not (hasattr(kind, '__index__') or hasattr(kind, '__int__') or hasattr(kind, '__float__') or kind is complex):
                raise TypeError('a number is required')
        return _native.count(cls, start, step)

    def __repr__(self):
        number, step, _ = _native.parts(self)
        if step == 1 and isinstance(step, int):
            return f'count({number!r})'
        return f'count({number!r}, {step!r})'

    def __reduce__(self):
        number, step, _ = _native.parts(self)
        if step == 1 and isinstance(step, int):
            return type(self), (number,)
        return type(self), (number, step)


class cycle:
    __slots__ = ()

    from _itertools import __copy__, __iter__, __next__, __reduce__

    def __new__(cls, iterable, /):
        iterator = iter(iterable)
        return _either(_native.cycle(cls, iterator), cls, _cycle(iterator))


def _cycle(iterator):
    saved = []
    for item in iterator:
        saved.append(item)
        yield item
    while saved:
        yield from saved


class repeat:
    __slots__ = ()

    from _itertools import __copy__, __iter__, __next__, __reduce__

    def __new__(cls, object, times=None):
        return _native.repeat(cls, object, -1 if times is None else max(_index(times), 0))

    def __length_hint__(self):
        times = _native.parts(self)[2]
        if times < 0:
            raise TypeError('len() of unsized object')
        return times

    def __repr__(self):
        _, object, times = _native.parts(self)
        return f'repeat({object!r})' if times < 0 else f'repeat({object!r}, {times})'

    def __reduce__(self):
        _, object, times = _native.parts(self)
        return type(self), ((object,) if times < 0 else (object, times))


class accumulate:
    __slots__ = ()

    from _itertools import __copy__, __iter__, __next__, __reduce__

    def __new__(cls, iterable, func=None, *, initial=None):
        iterator = iter(iterable)
        native = NotImplemented if func is not None else _native.accumulate(cls, iterator, initial)
        return _either(native, cls, _accumulate(iterator, func, initial))


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


class batched:
    __slots__ = ()

    from _itertools import __iter__, __next__, __reduce__

    def __new__(cls, iterable, n, *, strict=False):
        n = _index(n)
        strict = bool(strict)
        if n < 1:
            raise ValueError('n must be at least one')
        iterator = iter(iterable)
        return _either(_native.batched(cls, iterator, n, strict), cls, _batched(iterator, n, strict))


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


class chain:
    __slots__ = ()

    __class_getitem__ = classmethod(type(list[int]))

    from _itertools import __copy__, __iter__, __next__, __reduce__

    def __new__(cls, *iterables):
        return _either(_native.chain(cls, iterables), cls, _chain(iterables))

    @classmethod
    def from_iterable(cls, iterables, /):
        return _either(_native.chain(cls, iterables), cls, _chain(iter(iterables)))


def _chain(iterables):
    for iterable in iterables:
        for item in iterable:
            yield item


class compress:
    __slots__ = ()

    from _itertools import __copy__, __iter__, __next__, __reduce__

    def __new__(cls, data, selectors):
        return _native.delegate(cls, _compress(iter(data), iter(selectors)))


def _compress(data, selectors):
    for item, selected in zip(data, selectors):
        if selected:
            yield item


class dropwhile:
    __slots__ = ()

    from _itertools import __copy__, __iter__, __next__, __reduce__

    def __new__(cls, predicate, iterable, /):
        return _native.delegate(cls, _dropwhile(predicate, iter(iterable)))


def _dropwhile(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            yield item
            break
    for item in iterator:
        yield item


class takewhile:
    __slots__ = ()

    from _itertools import __copy__, __iter__, __next__, __reduce__

    def __new__(cls, predicate, iterable, /):
        return _native.delegate(cls, _takewhile(predicate, iter(iterable)))


def _takewhile(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            return
        yield item


class filterfalse:
    __slots__ = ()

    from _itertools import __copy__, __iter__, __next__, __reduce__

    def __new__(cls, function, iterable, /):
        return _native.delegate(cls, _filterfalse(function, iter(iterable)))


def _filterfalse(function, iterator):
    if function is None:
        function = bool
    for item in iterator:
        if not function(item):
            yield item


class starmap:
    __slots__ = ()

    from _itertools import __copy__, __iter__, __next__, __reduce__

    def __new__(cls, function, iterable, /):
        return _native.delegate(cls, _starmap(function, iter(iterable)))


def _starmap(function, iterator):
    for args in iterator:
        yield function(*tuple(args))


class islice:
    __slots__ = ()

    from _itertools import __copy__, __iter__, __next__, __reduce__

    def __new__(cls, *arguments):
        if not 2 <= len(arguments) <= 4:
            bound = 'least 2' if len(arguments) < 2 else 'most 4'
            raise TypeError(f'islice expected at {bound} arguments, got {len(arguments)}')
        iterable, *bounds = arguments
        start, stop, step = (0, bounds[0], 1) if len(bounds) == 1 else (*bounds, None)[:3]
        start = 0 if start is None else _place(start)
        stop = None if stop is None else _place(stop)
        if stop == -1:
            raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if start < 0 or stop is not None and stop < 0:
            raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        step = 1 if step is None else _place(step)
        if step < 1:
            raise ValueError('Step for islice() must be a positive integer or None.')
        iterator = iter(iterable)
        return _either(_native.slice(cls, iterator, start, stop, step), cls, _islice(iterator, start, stop, step))


# A number that islice() is given; -1 where it is none, whatever its __index__ says.
def _place(number):
    try:
        place = _index(number)
    except BaseException:
        return -1
    return place if -_sys.maxsize - 1 <= place <= _sys.maxsize else -1


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


class pairwise:
    __slots__ = ()

    from _itertools import __iter__, __next__, __reduce__

    def __new__(cls, iterable, /):
        iterator = iter(iterable)
        return _either(_native.pairwise(cls, iterator), cls, _pairwise(iterator))


def _pairwise(iterator):
    for a in iterator:
        break
    else:
        return
    for b in iterator:
        yield a, b
        a = b


class zip_longest:
    __slots__ = ()

    from _itertools import __copy__, __iter__, __next__, __reduce__

    def __new__(cls, *iterables, fillvalue=None, **others):
        if others:
            raise TypeError('zip_longest() got an unexpected keyword argument')
        iterators = tuple([iter(iterable) for iterable in iterables])
        return _either(_native.zip_longest(cls, iterators, fillvalue), cls, _zip_longest(list(iterators), fillvalue))


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


class product:
    __slots__ = ()

    from _itertools import __copy__, __iter__, __next__, __reduce__

    def __new__(cls, *iterables, repeat=1):
        repeat = _index(repeat)
        if repeat < 0:
            raise ValueError('repeat argument cannot be negative')
        return _native.product(cls, tuple([tuple(iterable) for iterable in iterables]) * repeat)


class permutations:
    __slots__ = ()

    from _itertools import __copy__, __iter__, __next__, __reduce__

    def __new__(cls, iterable, r=None):
        pool = tuple(iterable)
        if r is not None and not isinstance(r, int):
            raise TypeError('Expected int as r')
        if r is not None and r < 0:
            raise ValueError('r must be non-negative')
        return _native.permutations(cls, pool, len(pool) if r is None else r)


class combinations:
    __slots__ = ()

    from _itertools import __copy__, __iter__, __next__, __reduce__

    def __new__(cls, iterable, r):
        r = _index(r)
        pool = tuple(iterable)
        if r < 0:
            raise ValueError('r must be non-negative')
        return _native.combinations(cls, pool, r)


class combinations_with_replacement:
    __slots__ = ()

    from _itertools import __copy__, __iter__, __next__, __reduce__

    def __new__(cls, iterable, r):
        r = _index(r)
        pool = tuple(iterable)
        if r < 0:
            raise ValueError('r must be non-negative')
        return _native.combinations_again(cls, pool, r)


_nothing = object()


class groupby:
    __slots__ = ('_iterator', '_key', '_wanted', '_current_key', '_current', '_group')

    def __init__(self, iterable, key=None):
        self._iterator = iter(iterable)
        self._key = key
        self._wanted = self._current_key = self._current = _nothing
        self._group = None

    def __iter__(self):
        return self

    def __next__(self):
        group = self._group = object()
        wanted = self._wanted
        key = self._current_key
        while key is _nothing or wanted is not _nothing and (wanted is key or wanted == key):
            item = next(self._iterator)
            key = item if self._key is None else self._key(item)
            self._current = item
            self._current_key = key
        self._wanted = key
        return key, _native.delegate(_grouper, _members(self, key, group))


class _grouper:
    __slots__ = ()

    from _itertools import __iter__, __next__, __reduce__


# The items of one group, as long as no other group has been asked for.
def _members(parent, wanted, group):
    while parent._group is group:
        item = parent._current
        if item is _nothing:
            for item in parent._iterator:
                break
            else:
                return
            key = item if parent._key is None else parent._key(item)
            parent._current = item
            parent._current_key = key
        else:
            key = parent._current_key
        if not (wanted is key or wanted == key):
            return
        parent._current = _nothing
        yield item


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
_native.adopt(count, cycle, repeat, accumulate, batched, chain, compress, dropwhile, takewhile, filterfalse, starmap,
              islice, pairwise, zip_longest, product, permutations, combinations, combinations_with_replacement,
              _grouper)

_as_native(count, cycle, repeat, accumulate, batched, chain, compress, dropwhile, takewhile, filterfalse, starmap, islice, pairwise,
           zip_longest, product, permutations, combinations, combinations_with_replacement, groupby, _grouper, tee)
_as_closed(_tee)
