# Iterating where the program's own code takes part: generators, __iter__ and
# __next__, key functions. `_iterator_*` are the parts of a native iterator.


def next_of(iterator):
    which = _iterator_which(iterator)
    source = _iterator_source(iterator)
    if which == 5:
        function = _iterator_extra(iterator)
        if len(source) == 1:
            return function(next(source[0]))
        return function(*[next(one) for one in source])
    if which == 6:
        return next_of_filter(_iterator_extra(iterator), source)
    if which == 3:
        item = next(source)
        return (_iterator_number(iterator), item)
    if which == 4:
        return _next_of_zip(iterator, source)
    if which == 1:
        position = _iterator_position(iterator)
        if position >= 0:
            try:
                return source[position]
            except (IndexError, StopIteration):
                pass
        _iterator_end(iterator)
        raise StopIteration
    if which == 2:
        item = source()
        sentinel = _iterator_extra(iterator)
        if item is sentinel or sentinel == item:
            _iterator_end(iterator)
            raise StopIteration
        return item
    if which == 7:
        return next(source)
    if which == 8:
        number = _iterator_current(iterator)
        _iterator_go_on(iterator, number + _iterator_extra(iterator))
        return number
    if which == 9:
        return _next_of_chain(iterator)
    if which == 10:
        item = _iterator_pending(iterator)
        total = _iterator_current(iterator) + item
        _iterator_go_on(iterator, total)
        return total
    return next(iterator)


# Where native code met an iterable that only Python can open, or its iterator.
def _next_of_chain(iterator):
    iterable = _iterator_pending(iterator)
    if iterable is not NotImplemented:
        _iterator_go_on(iterator, iter(iterable))
    for item in _iterator_current(iterator):
        return item
    _iterator_go_on(iterator, None)
    return next(iterator)


def next_of_filter(function, source):
    if function is None or function is bool:
        for item in source:
            if item:
                return item
    else:
        for item in source:
            if function(item):
                return item
    raise StopIteration


def _next_of_zip(iterator, sources):
    if not sources:
        raise StopIteration
    if not _iterator_strict(iterator):
        return tuple([next(one) for one in sources])
    row = []
    for number, one in enumerate(sources):
        try:
            row.append(next(one))
        except StopIteration:
            break
    else:
        return tuple(row)
    if row:
        raise ValueError(_zip_words(len(row), 'shorter'))
    for number, one in enumerate(sources):
        if number:
            try:
                next(one)
            except StopIteration:
                continue
            raise ValueError(_zip_words(number, 'longer'))
    raise StopIteration


def _zip_words(number, how):
    others = '' if number == 1 else 's 1-'
    return f'zip() argument {number + 1} is {how} than argument{others or " "}{number}'


def enumerate_from(cls, iterable, start):
    return _make_enumerate(cls, iter(iterable), index_of(start))


def zip_from(cls, iterables, strict):
    strict = bool(strict)
    return _make_zip(cls, tuple([iter(one) for one in iterables]), strict)


def map_from(cls, function, iterables):
    return _make_map(cls, function, tuple([iter(one) for one in iterables]))


def filter_from(cls, function, iterable):
    return _make_filter(cls, function, iter(iterable))


def reversed_of(v):
    method = _special(v, '__reversed__')
    if method is None:
        raise TypeError(f"'{_type_name(v)}' object is not reversible")
    if method is not _missing:
        return method()
    cls = type(v)
    if _type_lookup(cls, '__getitem__') is _missing or isinstance(v, dict):
        raise TypeError(f"'{_type_name(v)}' object is not reversible")
    return _backward_iterator(v, len(v))


# What yields the items of an iterable for a list of them: its length is asked
# for then, as CPython does to have room for them.
def _with_hint(iterable):
    kind = type(iterable)
    if _type_lookup(kind, '__len__') is _missing and _type_lookup(kind, '__length_hint__') is _missing:
        return iterable
    iterator = iter(iterable)
    _length_hint(iterable, 8)
    return _onwards(iterator)


# What a `for` may run over without asking the iterator for another.
def _onwards(iterator):
    return iterator if _is_native(_type_lookup(type(iterator), '__iter__')) else _rest_of(iterator)


# The items of what must be an iterable: that it is none is told in the words of who asks.
def _items_or(iterable, words, hinted=False):
    try:
        iterator = iter(iterable)
    except TypeError:
        iterator = _missing
    if iterator is _missing:
        raise TypeError(words)
    if hinted:
        _length_hint(iterable, 8)
    return _onwards(iterator)


def _rest_of(iterator):
    while True:
        item = next(iterator, _missing)
        if item is _missing:
            return
        yield item


def _length_hint(v, default):
    method = _special(v, '__len__')
    if method is not _missing:
        try:
            return _checked_length(method())
        except TypeError:
            pass
    method = _special(v, '__length_hint__')
    if method is _missing:
        return default
    try:
        hint = method()
    except TypeError:
        return default
    if hint is NotImplemented:
        return default
    if not isinstance(hint, int):
        raise TypeError('__length_hint__ must be an integer, not ' + _type_name(hint))
    if hint > 9223372036854775807:
        raise OverflowError('Python int too large to convert to C ssize_t')
    if hint < 0:
        raise ValueError('__length_hint__() should return >= 0')
    return _plain_number(hint)


def sorted_with(iterable, key, reverse):
    return sorted_list([item for item in _with_hint(iterable)], key, reverse)


def sorted_list(items, key, reverse):
    backwards = True if reverse else False
    keys = None if key is None else [key(item) for item in items]
    result = _sort(items, keys, backwards)
    return _python_sort(items, keys, backwards) if result is NotImplemented else result


# Adds as the items come: ints, then floats, collected first since sum() of a list
# keeps the digits that adding them one by one loses; then whatever else.
def sum_of(iterable, start):
    total = start
    iterator = iter(iterable)
    if isinstance(start, (str, bytes, bytearray)):
        return sum((), start)  # which refuses it
    if type(total) is int:
        for item in iterator:
            total = total + item
            if type(total) is not int:
                break
        else:
            return total
    if type(total) is not float:
        for item in iterator:
            total = total + item
        return total
    floats = []
    for item in iterator:
        if type(item) is not float and type(item) is not int and type(item) is not bool:
            return sum_onwards(sum(floats, total), item, iterator, True)
        floats.append(item)
    return sum(floats, total)


def sum_onwards(total, item, iterator, anything):
    total = total + item
    if not anything:
        return sum_of(iterator, total)
    for item in iterator:
        total = total + item
    return total


def extreme_of(iterable, key, largest, has_default, default):
    iterator = iter(iterable)
    for best in iterator:
        break
    else:
        if has_default:
            return default
        raise ValueError(('max' if largest else 'min') + '() iterable argument is empty')
    if key is not None:
        return _extreme_by_key(iterator, key, largest, best)
    if largest:
        for item in iterator:
            if item > best:
                best = item
    else:
        for item in iterator:
            if item < best:
                best = item
    return best


def _extreme_by_key(iterator, key, largest, best):
    best_key = key(best)
    if largest:
        for item in iterator:
            item_key = key(item)
            if item_key > best_key:
                best = item
                best_key = item_key
    else:
        for item in iterator:
            item_key = key(item)
            if item_key < best_key:
                best = item
                best_key = item_key
    return best


def any_of(iterable, decisive):
    if decisive:
        for item in iterable:
            if item:
                return True
        return False
    for item in iterable:
        if not item:
            return False
    return True


def any_onwards(item, iterator, decisive):
    if (True if item else False) is decisive:
        return decisive
    return any_of(iterator, decisive)
