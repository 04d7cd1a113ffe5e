# Dicts whose keys are hashed or compared by code of the program.

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
