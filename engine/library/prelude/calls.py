# Calls, displays and the instructions that need Python to do their work. Runs inside the machine, hidden from tracebacks and stepping.


def not_contained_in(container, item):
    return not contains_in(container, item)


def format_part_of(value, conversion, spec):
    if conversion == 1:
        value = str(value)
    elif conversion == 2:
        value = repr(value)
    elif conversion == 3:
        value = ascii(value)
    return format(value, spec)


def load_name_from(namespace, name, global_names):
    try:
        return namespace[name]
    except KeyError:
        pass
    return _load_global(global_names, name)


def load_from_mapping_or(mapping, name, global_names, cell):
    try:
        return mapping[name]
    except KeyError:
        pass
    if cell is None and global_names is None:  # `mapping` is what stands for the built-ins
        raise NameError(f"name '{name}' is not defined", name=name)
    if cell is None:
        return _load_global(global_names, name)
    try:
        return cell.cell_contents
    except ValueError:
        pass
    raise NameError(f"cannot access free variable '{name}' where it is not associated with a value in enclosing scope")


def setup_annotations_in(namespace):
    try:
        namespace['__annotations__']
    except KeyError:
        namespace['__annotations__'] = {}


def super_attribute(super_class, this_class, self, name):
    return getattr(super_class(this_class, self), name)


def call_object(callable, args, keywords):
    method = _type_lookup(type(callable), '__call__')
    get = _type_lookup(type(method), '__get__')
    if get is not _missing:
        method = get(method, callable, type(callable))
        return method(*args, **keywords)
    return method(*args, **keywords)


def _function_text(callable):
    name = getattr(callable, '__qualname__', None)
    if name is None:
        return str(callable)
    module = getattr(callable, '__module__', None)
    if module is not None and module != 'builtins':
        return f'{module}.{name}()'
    return f'{name}()'


def _never_iterates(v):
    return (_type_lookup(type(v), '__iter__') is _missing
            and _type_lookup(type(v), '__getitem__') is _missing)


def call_spread_of(callable, iterable, mapping):
    if type(iterable) is not tuple:
        if _never_iterates(iterable):
            raise TypeError(f'{_function_text(callable)} argument after * must be an iterable, not {type(iterable).__name__}')
        iterable = tuple(iterable)
    if mapping is None:
        return callable(*iterable)
    if type(mapping) is not dict:
        merged = {}
        dict_merge_call(merged, mapping, callable)
        mapping = merged
    return callable(*iterable, **mapping)


# --- raise ---

def raise_from(exception, cause):
    if isinstance(exception, type):
        made = exception()
        _require_exception(exception, made)
        if not issubclass(type(made), exception):  # as in CPython, which wants one of the class raised
            made = exception(made)
        exception = made
    if cause is not ...:
        if isinstance(cause, type):
            made = cause()
            _require_exception(cause, made)
            cause = made
        exception.__cause__ = cause
    _raise(exception)


# --- displays and calls ---

def set_from(items):
    result = set()
    for item in items:
        result.add(item)
    return result


def dict_from_flat(parts):
    result = {}
    for i in range(0, len(parts), 2):
        result[parts[i]] = parts[i + 1]
    return result


def set_add_item(items, item):
    items.add(item)


def list_extend_display(items, iterable):
    if _type_lookup(type(iterable), '__iter__') is _missing and _type_lookup(type(iterable), '__getitem__') is _missing:
        raise TypeError(f'Value after * must be an iterable, not {type(iterable).__name__}')
    for item in _with_hint(iterable):
        items.append(item)


def set_update_from(items, iterable):
    for item in iterable:
        items.add(item)


def dict_update_display(result, mapping):
    keys = getattr(mapping, 'keys', _missing)
    if keys is _missing:
        raise TypeError(f"'{type(mapping).__name__}' object is not a mapping")
    for key in keys():
        result[key] = mapping[key]


def dict_merge_call(result, mapping, callable):
    keys = getattr(mapping, 'keys', _missing)
    if keys is _missing:
        raise TypeError(f'{_function_text(callable)} argument after ** must be a mapping, not {type(mapping).__name__}')
    for key in keys():
        if key in result:
            raise TypeError(f"{_function_text(callable)} got multiple values for keyword argument '{key}'")
        value = mapping[key]
        if not isinstance(key, str):
            raise TypeError('keywords must be strings')
        result[key] = value


def unpack_items(iterable, before, after):
    if _never_iterates(iterable):
        raise TypeError(f'cannot unpack non-iterable {type(iterable).__name__} object')
    iterator = iter(iterable)
    items = []
    if after is None:
        for item in iterator:
            items.append(item)
            if len(items) > before:
                raise ValueError(f'too many values to unpack (expected {before})')
        if len(items) < before:
            raise ValueError(f'not enough values to unpack (expected {before}, got {len(items)})')
    else:
        for item in _with_hint(iterator):
            items.append(item)
        if len(items) < before + after:
            raise ValueError(f'not enough values to unpack (expected at least {before + after}, got {len(items)})')
    return tuple(items)


def match_keys_of(subject, keys):
    values = []
    seen = []
    get = subject.get
    for key in keys:
        if key in seen:
            raise ValueError(f'mapping pattern checks duplicate key ({key!r})')
        seen.append(key)
        value = get(key, _missing)
        if value is _missing:
            return None
        values.append(value)
    return tuple(values)


# --- type parameters and their kin ---

def intrinsic_one(index, argument):
    if index == 1:
        return async_generator_item(argument)
    typing = import_module('typing')
    if index == 2:
        return typing.TypeVar(argument, infer_variance=True)._of_syntax()
    if index == 3:
        return typing.ParamSpec(argument, infer_variance=True)._of_syntax()
    if index == 4:
        return typing.TypeVarTuple(argument)._of_syntax()
    if index == 5:
        return typing.Generic[tuple([typing.Unpack[p] if isinstance(p, typing.TypeVarTuple) else p for p in argument])]
    name, parameters, compute = argument
    return typing._make_type_alias(name, parameters, compute)


def intrinsic_two(index, a, b):
    if index == 2:
        a.__type_params__ = b
        return a
    typing = import_module('typing')
    if index == 0:
        return typing._make_type_variable(a, bound=b)
    if index == 1:
        return typing._make_type_variable(a, constraints=b)
    a._set_default(b)
    return a
