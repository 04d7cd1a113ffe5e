# Sets whose items are hashed or compared by code of the program.

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
