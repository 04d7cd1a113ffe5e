# Lists and tuples whose items are compared by code of the program, and what
# is made of an iterable of the program's.

def _sequence_compare(index, a, b):
    if index == 2 or index == 3:
        if _raw_length(a) != _raw_length(b) and _kind(a) == 'list':
            return index == 3
    i = 0
    while True:
        found = _first_difference(a, b, i)
        if found == -1:
            break
        if found >= 0:
            i = found
        else:
            i = -2 - found
            x = _raw_item(a, i)
            y = _raw_item(b, i)
            if x == y:
                i += 1
                continue
            if i >= _raw_length(a) or i >= _raw_length(b):
                break
        if index == 2:
            return False
        if index == 3:
            return True
        x = _raw_item(a, i)
        y = _raw_item(b, i)
        if index == 0:
            return x < y
        if index == 1:
            return x <= y
        if index == 4:
            return x > y
        return x >= y
    return _compare_numbers(index, _raw_length(a), _raw_length(b))


def _compare_numbers(index, a, b):
    if index == 0:
        return a < b
    if index == 1:
        return a <= b
    if index == 2:
        return a == b
    if index == 3:
        return a != b
    if index == 4:
        return a > b
    return a >= b


def sequence_index(sequence, item, start, stop):
    i = start
    while i < stop and i < _raw_length(sequence):
        x = _raw_item(sequence, i)
        if x is item or x == item:
            return i
        i += 1
    if _kind(sequence) == 'tuple':
        raise ValueError('tuple.index(x): x not in tuple')
    raise_not_in_list(item)


def raise_not_in_list(item):
    raise ValueError(f'{item!r} is not in list')


def sequence_count(sequence, item):
    count = 0
    i = 0
    while i < _raw_length(sequence):
        x = _raw_item(sequence, i)
        if x is item or x == item:
            count += 1
        i += 1
    return count


def iterable_index(iterable, item):
    i = 0
    for x in iterable:
        if x is item or x == item:
            return i
        i += 1
    raise ValueError('sequence.index(x): x not in sequence')


def iterable_count(iterable, item):
    count = 0
    for x in iterable:
        if x is item or x == item:
            count += 1
    return count


def list_fill(items, iterable):
    append = _raw_append
    for item in _with_hint(iterable):
        append(items, item)


def list_fill_new(items, iterable):
    _list_swap(items, [item for item in _with_hint(iterable)])


def list_insert_at(items, i, item):
    list.insert(items, index_of(i), item)


def list_pop_at(items, i):
    return list.pop(items, index_of(i))


def list_remove_item(items, item):
    i = 0
    while i < _raw_length(items):
        x = _raw_item(items, i)
        if x is item or x == item:
            _raw_delete(items, i)
            return
        i += 1
    raise ValueError('list.remove(x): x not in list')


def tuple_from(cls, iterable):
    return _tuple_of_class(cls, [item for item in _with_hint(iterable)])
