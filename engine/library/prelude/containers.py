# What containers do when keys or items are compared, hashed or shown by code of
# the program. The containers' own tables are reached by intrinsics (`_dict_*`,
# `_set_*`, `_raw_*`), so a subclass's methods are never asked by mistake.


def container_compare(index, a, b):
    kind = _kind(a)
    if kind == 'list' or kind == 'tuple':
        return _sequence_compare(index, a, b)
    if kind == 'dict':
        same = _dict_equal(a, b)
        return same if index == 2 else not same
    if kind == 'set':
        return _set_compare(index, a, b)
    if kind == 'slice':
        return _sequence_compare(index, (a.start, a.stop, a.step), (b.start, b.stop, b.step))
    return _view_compare(index, a, b)


def container_binary(index, a, b):
    kind = _kind(a)
    if index == 2:
        if kind == 'list' or kind == 'tuple':
            return _raw_repeat(a, _sized_index(b, OverflowError), False)
        return _raw_repeat(b, _sized_index(a, OverflowError), False)
    if kind == 'view' or _kind(b) == 'view':
        return _view_combine(index, a, b)
    if kind == 'dict':
        if _kind(b) != 'dict':
            return NotImplemented
        result = _dict_plain_copy(a)
        _dict_update_mapping(result, b)
        return result
    return _set_combine_one({11: 0, 10: 1, 1: 2, 12: 3}[index], a, b)


def container_inplace(index, a, b):
    kind = _kind(a)
    if kind == 'list':
        if index == 0:
            list_fill(a, b)
        else:
            _raw_repeat(a, _sized_index(b, OverflowError), True)
        return a
    if kind == 'dict':
        dict_update_with(a, b, None)
        return a
    if not _is_set(b):
        if _kind(b) != 'view':
            return NotImplemented
        b = set(b)
    set_combine_in_place({11: 0, 10: 1, 1: 2, 12: 3}[index], a, (b,))
    return a


def container_contains(container, item):
    kind = _kind(container)
    if kind == 'set':
        return _set_has(container, item)
    if kind == 'dict':
        return _dict_locate(container, item, hash(item)) >= 0
    if kind == 'view':
        d = _view_dict(container)
        if _view_which(container) == 0:
            return _dict_locate(d, item, hash(item)) >= 0
        i = _dict_locate(d, item[0], hash(item[0]))
        if i < 0:
            return False
        value = _dict_value(d, i)
        return value is item[1] or (True if value == item[1] else False)
    if kind == 'list' or kind == 'tuple':
        i = 0
        while i < _raw_length(container):
            x = _raw_item(container, i)
            if x is item or x == item:
                return True
            i += 1
        return False
    for x in _raw_iter(container):
        if x is item or x == item:
            return True
    return False


def _as_index(key, container):
    if _kind(key) == 'slice':
        step = None if key.step is None else index_of(key.step)  # asked first
        return slice(None if key.start is None else index_of(key.start),
                     None if key.stop is None else index_of(key.stop), step)
    return index_of(key) if type(container) is range else _sized_index(key, IndexError)


def container_get(container, key):
    if _kind(container) == 'dict':
        return _dict_get(container, key)
    if type(container) is range and type(key) is slice:
        return _slice_of_range(container, key)
    return _raw_get(container, _as_index(key, container))


def _slice_of_range(numbers, part):
    first, step = numbers.start, numbers.step
    length = max(0, -((first - numbers.stop) // step))
    start, stop, stride = slice_indices_of(part, length)
    return range(first + start * step, first + stop * step, step * stride)


def container_set(container, key, value):
    if _kind(container) == 'dict':
        _dict_store(container, key, value)
        return
    if _kind(key) == 'slice':
        key = _as_index(key, container)
        try:
            iterator = iter(value)
        except TypeError:
            iterator = None
        if iterator is None:
            raise TypeError('must assign iterable to extended slice')
        value = [item for item in iterator]
    else:
        key = _sized_index(key, IndexError)
    _raw_set(container, key, value)


def container_delete(container, key):
    if _kind(container) == 'dict':
        _dict_drop(container, key)
    else:
        _raw_delete(container, _as_index(key, container))


def container_hash(container):
    kind = _kind(container)
    if kind == 'slice':
        return _tuple_hash([hash(container.start), hash(container.stop), hash(container.step)], True)
    return _tuple_hash([hash(item) for item in _raw_iter(container)], False)


# --- views ---
def _view_combine(index, a, b):
    if index != 10:
        if _kind(a) == 'view' and _view_which(a) == 0 and type(_view_dict(a)) is dict:
            a = _view_dict(a)
        result = set(a)
        if index == 11:
            result.update(b)
        elif index == 1:
            result.difference_update(b)
        else:
            result.symmetric_difference_update(b)
        return result
    if _kind(a) != 'view' or (_is_set(b) or _kind(b) == 'view') and len(b) > len(a):
        a, b = b, a
    result = set()
    for item in b:
        if item in a:
            result.add(item)
    return result


def _view_compare(index, a, b):
    if index == 2 or index == 3:
        same = len(a) == len(b) and _all_in(a, b)
        return same if index == 2 else not same
    if index == 0:
        return len(a) < len(b) and _all_in(a, b)
    if index == 1:
        return len(a) <= len(b) and _all_in(a, b)
    if index == 4:
        return len(a) > len(b) and _all_in(b, a)
    return len(a) >= len(b) and _all_in(b, a)


def _all_in(a, b):
    for item in a:
        if item not in b:
            return False
    return True


def view_is_disjoint(view, other):
    for item in other:
        if item in view:
            return False
    return True


# --- range and slice ---
def range_from(parts):
    return range(*[index_of(part) for part in parts])


# Of ints of any size.
def slice_indices_of(s, length):
    length = index_of(length)
    if length < 0:
        raise ValueError('length should not be negative')
    step = 1 if s.step is None else _slice_index(s.step)
    if step == 0:
        raise ValueError('slice step cannot be zero')
    first, last = (length - 1, -1) if step < 0 else (0, length)
    lowest, highest = min(first, last), max(first, last)

    def place(bound, otherwise):
        if bound is None:
            return otherwise
        bound = _slice_index(bound)
        return max(bound + length, lowest) if bound < 0 else min(bound, highest)

    return place(s.start, first), place(s.stop, last), step


def _slice_index(bound):
    if _special(bound, '__index__') is _missing:
        raise TypeError('slice indices must be integers or None or have an __index__ method')
    return index_of(bound)


# --- repr ---
_containers_shown = []


def container_repr(container):
    kind = _kind(container)
    for other in _containers_shown:
        if other is container:
            return _repr_again(kind, container)
    _containers_shown.append(container)
    try:
        return _repr_now(kind, container)
    finally:
        _containers_shown.pop()


def _repr_again(kind, container):
    if kind == 'list':
        return '[...]'
    if kind == 'tuple':
        return '(...)'
    if kind == 'set':
        return _type_name(container) + '(...)'
    if kind == 'view' or kind == 'values':
        return '...'
    return '{...}'


def _repr_now(kind, container):
    if kind == 'list':
        return '[' + ', '.join([repr(item) for item in _raw_iter(container)]) + ']'
    if kind == 'tuple':
        text = ', '.join([repr(item) for item in _raw_iter(container)])
        return '(' + text + (',)' if _raw_length(container) == 1 else ')')
    if kind == 'dict':
        parts = []
        i = _dict_live(container, 0)
        while i >= 0:
            value = _dict_value(container, i)
            parts.append(repr(_dict_key(container, i)) + ': ' + repr(value))
            i = _dict_live(container, i + 1)
        return '{' + ', '.join(parts) + '}'
    if kind == 'set':
        text = '{' + ', '.join([repr(key) for key, h in _set_entries(container)]) + '}'
        return text if type(container) is set else _type_name(container) + '(' + text + ')'
    if kind == 'slice':
        return 'slice(' + repr(container.start) + ', ' + repr(container.stop) + ', ' + repr(container.step) + ')'
    return _type_name(container) + '([' + ', '.join([repr(item) for item in _raw_iter(container)]) + '])'
