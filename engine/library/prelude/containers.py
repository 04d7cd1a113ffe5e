# What containers do when keys or items are compared, hashed or shown by code of
# the program. The containers' own tables are reached by intrinsics (`_dict_*`,
# `_set_*`, `_raw_*`), so a subclass's methods are never asked by mistake.


# --- dict: finding a key ---
# The index of the entry, or -1.
def _dict_locate(d, key, h):
    after = 0
    while True:
        found = _dict_probe(d, key, h, after)
        if found >= -1:
            return found
        i = (-2 - found) & 0x7FFFFFFF
        stored = _dict_key(d, i)
        version = _dict_version(d)
        same = stored == key
        if _dict_version(d) != version:
            after = 0
        elif same:
            return i
        else:
            after = (-2 - found) >> 31


def _dict_get(d, key):
    i = _dict_locate(d, key, hash(key))
    if i >= 0:
        return _dict_value(d, i)
    if type(d) is not dict:
        missing = _special(d, '__missing__')
        if missing is not _missing:
            return missing(key)
    raise KeyError(key)


def _dict_store(d, key, value):
    h = hash(key)
    i = _dict_locate(d, key, h)
    if i >= 0:
        _dict_replace(d, i, value)
    else:
        _dict_insert(d, key, value, h)


def _dict_drop(d, key):
    i = _dict_locate(d, key, hash(key))
    if i < 0:
        raise KeyError(key)
    _dict_remove(d, i)


def dict_get_or(d, key, default):
    i = _dict_locate(d, key, hash(key))
    return default if i < 0 else _dict_value(d, i)


def dict_default(d, key, default):
    h = hash(key)
    i = _dict_locate(d, key, h)
    if i >= 0:
        return _dict_value(d, i)
    _dict_insert(d, key, default, h)
    return default


def dict_pop_key(d, key):
    i = _dict_locate(d, key, hash(key))
    if i < 0:
        raise KeyError(key)
    value = _dict_value(d, i)
    _dict_remove(d, i)
    return value


def dict_pop_or(d, key, default):
    i = _dict_locate(d, key, hash(key))
    if i < 0:
        return default
    value = _dict_value(d, i)
    _dict_remove(d, i)
    return value


def dict_update_with(d, other, keywords):
    if hasattr(other, 'keys'):
        _dict_update_mapping(d, other)
    else:
        number = 0
        for pair in other:
            try:
                pair = tuple(pair)
            except TypeError:
                pair = None
            if pair is None:
                raise TypeError(f'cannot convert dictionary update sequence element #{number} to a sequence')
            if len(pair) != 2:
                raise ValueError(f'dictionary update sequence element #{number} has length {len(pair)}; 2 is required')
            _dict_store(d, pair[0], pair[1])
            number += 1
    if keywords is not None:
        for key in keywords:
            _dict_store(d, key, keywords[key])


def _dict_update_mapping(d, other):
    if _kind(other) == 'dict' and type(other).__iter__ is dict.__iter__:
        if _dict_merge(d, other) is NotImplemented:
            i = _dict_live(other, 0)
            while i >= 0:
                key = _dict_key(other, i)
                h = _dict_hash(other, i)
                value = _dict_value(other, i)
                place = _dict_locate(d, key, h)
                if place >= 0:
                    _dict_replace(d, place, value)
                else:
                    _dict_insert(d, key, value, h)
                i = _dict_live(other, i + 1)
        return
    for key in other.keys():
        _dict_store(d, key, other[key])


def dict_from_keys(cls, iterable, value):
    result = cls()
    for key in iterable:
        result[key] = value
    return result


def _dict_equal(a, b):
    if _dict_length(a) != _dict_length(b):
        return False
    i = _dict_live(a, 0)
    while i >= 0:
        key = _dict_key(a, i)
        value = _dict_value(a, i)
        place = _dict_locate(b, key, _dict_hash(a, i))
        if place < 0:
            return False
        other = _dict_value(b, place)
        if value is not other and not value == other:
            return False
        i = _dict_live(a, i + 1)
    return True


# --- set: finding a key ---
def _set_locate(s, key, h):
    after = 0
    while True:
        found = _set_probe(s, key, h, after)
        if found >= -1:
            return found
        i = (-2 - found) & 0x7FFFFFFF
        stored = _set_key(s, i)
        version = _set_version(s)
        same = stored == key
        if _set_version(s) != version:
            after = 0
        elif same:
            return i
        else:
            after = (-2 - found) >> 31


def _set_has(s, key):
    key = _set_key_of(key)
    return _set_locate(s, key, hash(key)) >= 0


def set_add_key(s, key):
    _set_add_hashed(s, key, hash(key))


def _set_add_hashed(s, key, h):
    if _set_locate(s, key, h) < 0:
        _set_insert(s, key, h)


def set_discard_key(s, key, must):
    looked_for = _set_key_of(key)
    i = _set_locate(s, looked_for, hash(looked_for))
    if i >= 0:
        _set_remove(s, i)
    elif must:
        raise KeyError(key)


# Pairs of key and hash, as they stand now.
def _set_entries(s):
    result = []
    i = _set_live(s, 0)
    while i >= 0:
        result.append((_set_key(s, i), _set_hash(s, i)))
        i = _set_live(s, i + 1)
    return result


# The same of any iterable that a set is to take in; the set makes room as it
# would for another set.
def _incoming_items(s, iterable):
    if _is_set(iterable):
        _set_room(s, _set_length(iterable))
    elif type(iterable) is dict:
        _set_room(s, len(iterable))
    return _hashed_items(iterable)


def _hashed_items(iterable):
    if _is_set(iterable):
        return _set_entries(iterable)
    return [(item, hash(item)) for item in iterable]


def _set_add_all(s, items):
    for key, h in items:
        _set_add_hashed(s, key, h)


def _set_combine_one(operation, a, other):
    if operation == 0:
        result = _set_copy(a, a)
        if other is not a:
            _set_add_all(result, _incoming_items(result, other))
        return result
    if operation == 1:
        if a is other:
            return _set_copy(a, a)
        result = _set_like(a)
        if _is_set(other):
            if _set_length(other) > _set_length(a):
                a, other = other, a
            for key, h in _set_entries(other):
                if _set_locate(a, key, h) >= 0:
                    _set_add_hashed(result, key, h)
            return result
        for item in other:
            h = hash(item)
            if _set_locate(a, item, h) >= 0:
                _set_add_hashed(result, item, h)
        return result
    if operation == 2:
        if _is_set(other) and (_set_length(a) >> 2) <= _set_length(other):
            result = _set_like(a)
            for key, h in _set_entries(a):
                if _set_locate(other, key, h) < 0:
                    _set_add_hashed(result, key, h)
            return result
        result = _set_copy(a, a)
        _set_take_all(result, _hashed_items(other))
        _set_trim(result)
        return result
    if not _is_set(other):
        made = _set_like(a)
        _set_add_all(made, _hashed_items(other))
        result = made
    else:
        result = _set_copy(a, other)
    _set_toggle_all(result, _set_entries(a))
    return result


def _set_take_all(s, items):
    for key, h in items:
        i = _set_locate(s, key, h)
        if i >= 0:
            _set_remove(s, i)


def _set_toggle_all(s, items):
    for key, h in items:
        i = _set_locate(s, key, h)
        if i >= 0:
            _set_remove(s, i)
        else:
            _set_add_hashed(s, key, h)


def set_combine(operation, s, others):
    first = True
    for other in others:
        if first:
            result = _set_combine_one(operation, s, other)
            first = False
        elif operation == 0:
            if other is not s:
                _set_add_all(result, _incoming_items(result, other))
        elif operation == 2:
            _set_take_all(result, _hashed_items(other))
            _set_trim(result)
        else:
            result = _set_combine_one(operation, result, other)
    return result


def set_combine_in_place(operation, s, others):
    if operation == 0:
        for other in others:
            if _is_set(other):
                # For a single one native code has made the room already.
                _set_add_all(s, _hashed_items(other) if len(others) == 1 else _incoming_items(s, other))
                continue
            if type(other) is dict and len(others) > 1:
                _set_room(s, len(other))
            for item in other:
                set_add_key(s, item)
    elif operation == 1:
        _set_swap(s, set_combine(1, s, others))
    elif operation == 2:
        for other in others:
            if other is s:
                _set_swap(s, _set_like(s))
            else:
                _set_take_all(s, _hashed_items(other))
                _set_trim(s)
    else:
        for other in others:
            if other is s:
                _set_swap(s, _set_like(s))
                continue
            if not _is_set(other):
                made = _set_like(s)
                _set_add_all(made, _hashed_items(other))
                other = made
            _set_toggle_all(s, _set_entries(other))


def _set_all_in(a, b):
    if _set_length(a) > _set_length(b):
        return False
    for key, h in _set_entries(a):
        if _set_locate(b, key, h) < 0:
            return False
    return True


def _set_compare(index, a, b):
    if index == 2 or index == 3:
        same = _set_length(a) == _set_length(b) and _set_all_in(a, b)
        return same if index == 2 else not same
    if index == 1:
        return _set_all_in(a, b)
    if index == 5:
        return _set_all_in(b, a)
    if index == 0:
        return _set_length(a) < _set_length(b) and _set_all_in(a, b)
    return _set_length(b) < _set_length(a) and _set_all_in(b, a)


def set_relation(index, s, other):
    if index == 1:
        return _set_all_in(s, other if _is_set(other) else set(other))
    if _is_set(other):
        return _set_all_in(other, s)
    for item in other:
        if _set_locate(s, item, hash(item)) < 0:
            return False
    return True


def set_is_disjoint(s, other):
    for item in other:
        if _set_locate(s, item, hash(item)) >= 0:
            return False
    return True


def frozenset_from(cls, iterable):
    result = _set_of_class(cls)
    _set_add_all(result, _incoming_items(result, iterable))
    return result


# --- sequences ---
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


# --- the methods of all containers ---
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
            return _raw_repeat(a, index_of(b), False)
        return _raw_repeat(b, index_of(a), False)
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
            _raw_repeat(a, index_of(b), True)
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


def _as_index(key):
    if _kind(key) == 'slice':
        step = None if key.step is None else index_of(key.step)  # asked first
        return slice(None if key.start is None else index_of(key.start),
                     None if key.stop is None else index_of(key.stop), step)
    return index_of(key)


def container_get(container, key):
    if _kind(container) == 'dict':
        return _dict_get(container, key)
    if type(container) is range and type(key) is slice:
        return _slice_of_range(container, key)
    return _raw_get(container, _as_index(key))


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
        key = _as_index(key)
        try:
            iterator = iter(value)
        except TypeError:
            iterator = None
        if iterator is None:
            raise TypeError('must assign iterable to extended slice')
        value = [item for item in iterator]
    else:
        key = index_of(key)
    _raw_set(container, key, value)


def container_delete(container, key):
    if _kind(container) == 'dict':
        _dict_drop(container, key)
    else:
        _raw_delete(container, _as_index(key))


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


# --- list[int] and its kin: types.GenericAlias ---
# Attributes that are never the origin's.
_alias_own = ('__origin__', '__args__', '__parameters__', '__bases__', '__unpacked__', '__copy__', '__deepcopy__',
              '__reduce__', '__reduce_ex__')


class GenericAlias:
    __slots__ = ('__origin__', '__args__', '__parameters__', '__unpacked__', '__weakref__')

    def __init__(self, origin, arguments, unpacked=False):
        arguments = arguments if isinstance(arguments, tuple) else (arguments,)
        put = object.__setattr__
        put(self, '__origin__', origin)
        put(self, '__args__', arguments)
        put(self, '__parameters__', _parameters_of(arguments))
        put(self, '__unpacked__', unpacked)

    def __setattr__(self, name, value):
        if name in ('__origin__', '__args__', '__unpacked__'):
            raise AttributeError('readonly attribute')
        if name == '__parameters__':
            raise AttributeError("attribute '__parameters__' of 'types.GenericAlias' objects is not writable")
        if name == '__doc__':
            raise AttributeError("'types.GenericAlias' object attribute '__doc__' is read-only")
        raise AttributeError(f"'types.GenericAlias' object has no attribute '{name}' and no __dict__ for setting new "
                             "attributes")

    def __call__(self, *args, **kwargs):
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return result

    def __getitem__(self, arguments):
        if not self.__parameters__:
            raise TypeError(f'{self!r} is not a generic class')
        arguments = arguments if isinstance(arguments, tuple) else (arguments,)
        if len(arguments) != len(self.__parameters__):
            many = 'many' if len(arguments) > len(self.__parameters__) else 'few'
            least = 'at least ' if many == 'few' else ''
            raise TypeError(f'Too {many} arguments for {self!r}; actual {len(arguments)}, '
                            f'expected {least}{len(self.__parameters__)}')
        known = [(parameter, value) for parameter, value in zip(self.__parameters__, arguments)]
        return GenericAlias(self.__origin__, tuple([_substitute(argument, known) for argument in self.__args__]),
                            self.__unpacked__)

    def __eq__(self, other):
        if type(other) is not GenericAlias:
            return NotImplemented
        return (self.__origin__ == other.__origin__ and self.__args__ == other.__args__
                and self.__unpacked__ == other.__unpacked__)

    def __hash__(self):
        return hash(self.__origin__) ^ hash(self.__args__)

    def __repr__(self):
        text = ', '.join([_type_text(argument) for argument in self.__args__])
        return '*' * self.__unpacked__ + _type_text(self.__origin__) + '[' + (text or '()') + ']'

    def __reduce__(self):
        alias = GenericAlias, (self.__origin__, self.__args__)
        return (next, (generic_alias_iterator(alias[0](*alias[1])),)) if self.__unpacked__ else alias

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __or__(self, other):
        return union_of(self, other)

    def __ror__(self, other):
        return union_of(other, self)

    def __iter__(self):
        return generic_alias_iterator(self)

    def __getattr__(self, name):
        if name in _alias_own:
            raise AttributeError(f"'types.GenericAlias' object has no attribute '{name}'")
        return getattr(self.__origin__, name)

    def __instancecheck__(self, instance):
        raise TypeError('isinstance() argument 2 cannot be a parameterized generic')

    def __subclasscheck__(self, cls):
        raise TypeError('issubclass() argument 2 cannot be a parameterized generic')


class generic_alias_iterator:
    """Of list[int] in `tuple[*list[int]]`: the alias, unpacked, once."""

    __slots__ = ('_alias',)

    def __init__(self, alias):
        self._alias = alias

    def __iter__(self):
        return self

    def __next__(self):
        alias = self._alias
        if alias is None:
            raise StopIteration
        self._alias = None
        return GenericAlias(alias.__origin__, alias.__args__, True)


_make_builtin(generic_alias_iterator, False)
GenericAlias.__module__ = 'types'
GenericAlias.__qualname__ = 'GenericAlias'
_name_with_module(GenericAlias)


def _is_parameter(v):
    return _type_name(v) in ('TypeVar', 'ParamSpec', 'TypeVarTuple')


def _parameters_of(arguments):
    result = []
    for argument in arguments:
        if _is_parameter(argument):
            if argument not in result:
                result.append(argument)
        elif not isinstance(argument, type):
            for parameter in getattr(argument, '__parameters__', ()):
                if parameter not in result:
                    result.append(parameter)
    return tuple(result)


def _substitute(argument, known):
    for parameter, value in known:
        if argument is parameter:
            return value
    parameters = () if isinstance(argument, type) else getattr(argument, '__parameters__', ())
    if parameters:
        return argument[tuple([_substitute(parameter, known) for parameter in parameters])]
    return argument


def _type_text(v):
    if v is ...:
        return '...'
    if type(v) is GenericAlias:
        return repr(v)
    if isinstance(v, list):
        return '[' + ', '.join([_type_text(item) for item in v]) + ']'
    if hasattr(v, '__origin__') and hasattr(v, '__args__'):
        return repr(v)
    if v is type:
        return 'type'
    name = getattr(v, '__qualname__', None)
    module = getattr(v, '__module__', None)
    if name is None or module is None:
        return repr(v)
    return name if module == 'builtins' else f'{module}.{name}'


def generic_alias(cls, arguments):
    return GenericAlias(cls, arguments)


_generic_alias = generic_alias
