"""Shallow and deep copies."""
from _inspect import _prelude_names, _reference_type

__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    pass


error = Error

_atomic = {type(None), type(Ellipsis), type(NotImplemented), _reference_type(), int, float, bool, complex, str, bytes, range, type,
           property, type(len), type(lambda: None), type((lambda: None).__code__)}


_iterator_copy = _prelude_names()['_iterator_copy']
dispatch_table = {}
_not_copied = {'generator', 'coroutine', 'async_generator', 'module', 'frame', 'code', 'cell', 'mappingproxy', 'dict_keys',
               'dict_values', 'dict_items', 'memoryview', 'traceback'}


def _rebuild(x, deep, memo):
    # By the object's own reduction: constructor, arguments, state.
    cls = type(x)
    if cls.__module__ == 'itertools' and not deep and (iterator := _iterator_copy(x)) is not None:
        return iterator
    if cls.__name__ in _not_copied and cls.__module__ == 'builtins':
        raise TypeError('cannot pickle memoryview objects' if cls is memoryview else f'cannot pickle {cls.__name__!r} object')
    registered = dispatch_table.get(cls)
    if registered is not None:
        reduced = registered(x)
    elif (reduce := getattr(x, '__reduce_ex__', None)) is not None:
        reduced = reduce(4)
    elif (reduce := getattr(x, '__reduce__', None)) is not None:
        reduced = reduce()
    else:
        raise Error(f"un({'deep' if deep else 'shallow'})copyable object of type {cls}")
    if isinstance(reduced, str):
        return x
    return _reconstruct(x, deep, memo, *reduced)


def _reconstruct(x, deep, memo, constructor, args, state=None, items=None, pairs=None):
    if deep:
        args = tuple([deepcopy(arg, memo) for arg in args])
    y = constructor(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, '__setstate__'):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                y.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(y, name, value)
    if items is not None:
        for item in items:
            y.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for key, value in pairs:
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            y[key] = value
    return y


def copy(x):
    cls = type(x)
    if cls in _atomic or isinstance(x, type) or cls in (tuple, frozenset, slice):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    if hasattr(x, '__func__') and hasattr(x, '__self__'):
        return getattr(x.__self__, x.__func__.__name__)
    method = getattr(cls, '__copy__', None)
    if method is not None:
        return method(x)
    return _rebuild(x, False, None)


def deepcopy(x, memo=None, _nil=[]):
    if memo is None:
        memo = {}
    key = id(x)
    y = memo.get(key, _nil)
    if y is not _nil:
        return y
    cls = type(x)
    if cls in _atomic or isinstance(x, type):
        return x
    if cls is list:
        y = []
        memo[key] = y
        for item in x:
            y.append(deepcopy(item, memo))
    elif cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if key in memo:
            return memo[key]
        y = x
        for old, new in zip(x, items):
            if old is not new:
                y = tuple(items)
                break
    elif cls is dict:
        y = {}
        memo[key] = y
        for k, v in x.items():
            y[deepcopy(k, memo)] = deepcopy(v, memo)
    elif (copier := getattr(x, '__deepcopy__', None)) is not None:
        y = copier(memo)
    elif cls is set or cls is frozenset:
        y = cls([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        y = x.copy()
    elif hasattr(x, '__func__') and hasattr(x, '__self__'):
        y = type(x)(x.__func__, deepcopy(x.__self__, memo))
    else:
        y = _rebuild(x, True, memo)
    if y is not x:
        memo[key] = y
        memo.setdefault(id(memo), []).append(x)
    return y


def replace(obj, /, **changes):
    method = getattr(type(obj), '__replace__', None)
    if method is None:
        raise TypeError(f'replace() does not support {type(obj).__name__} objects')
    return method(obj, **changes)
