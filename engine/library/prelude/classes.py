# Classes, attributes, instances: what needs Python code of the program's to
# run. `_missing` stands for "no such value" everywhere in the prelude.

_missing = object()


# --- attributes ---

# With __getattribute__ and __getattr__; the second is asked outside of the
# handler, so that its own errors have no context.
def attribute_of(object, name):
    try:
        if _is_native(_type_lookup(type(object), '__getattribute__')):
            value = _plain_attribute(object, name)
        else:
            value = _special(object, '__getattribute__')(name)
        if value is not _missing:
            return value
    except AttributeError as error:
        if _type_lookup(type(object), '__getattr__') is _missing:
            _tell_attribute(error, object, name)
            raise
    hook = _special(object, '__getattr__')
    if hook is _missing:
        return _object_getattribute(object, name)
    try:
        return hook(name)
    except AttributeError as error:
        _tell_attribute(error, object, name)
        raise


def _tell_attribute(error, object, name):
    if error.name is None and error.obj is None:
        error.name, error.obj = name, object


_object_getattribute = object.__getattribute__


def attribute_or(object, name, default):
    try:
        return getattr(object, name)
    except AttributeError:
        pass
    return default


def attribute_known(object, name):
    try:
        getattr(object, name)
    except AttributeError:
        return False
    return True


def variables_of(object):
    values = attribute_or(object, '__dict__', _missing)
    if values is _missing:
        raise TypeError('vars() argument must have __dict__ attribute')
    return values


def set_attributes(object, values):
    for name in values:
        setattr(object, name, values[name])


def sorted_names(mapping):
    return sorted(mapping.keys())


def directory_of(object):
    method = _special(object, '__dir__')
    if method is _missing:
        raise TypeError('object does not provide __dir__')
    return sorted(method())


def plain_directory(object):
    kind = type(object)
    hooked = _type_lookup(kind, '__getattr__') is not _missing or not _is_native(_type_lookup(kind, '__getattribute__'))
    if not hooked or _is_class(object):
        return list(_directory(object))
    own = getattr(object, '__dict__', None)
    names = dict(own) if isinstance(own, dict) else {}
    for base in getattr(getattr(object, '__class__', None), '__mro__', ()):
        names.update(vars(base))
    return list(names)


# object.__reduce__: (constructor, arguments, state, items, pairs), what copies and pickles are made of.
def reduce_object(object):
    cls = type(object)
    if cls.__module__ != 'itertools' and _iterator_copy(object) is not None:
        return _reduce_iterator(object, cls)
    if isinstance(object, (set, frozenset)):
        return cls, (list(object),), object.__getstate__()
    if isinstance(object, bytearray):
        return cls, (bytes(object),), object.__getstate__()
    if isinstance(object, (range, slice)):
        return cls, (object.start, object.stop, object.step)
    make = __newobj__
    args = (cls,)
    if hasattr(object, '__getnewargs_ex__'):
        make = __newobj_ex__
        args = (cls, *object.__getnewargs_ex__())
    elif hasattr(object, '__getnewargs__'):
        args = (cls, *object.__getnewargs__())
    items = iter(object) if isinstance(object, list) else None
    pairs = iter(object.items()) if isinstance(object, dict) else None
    return make, args, object.__getstate__(), items, pairs


# A call that makes an iterator which stands where this one does.
def _reduce_iterator(iterator, cls):
    which = _iterator_which(iterator)
    ended, place, step, number = _iterator_state(iterator)
    name = cls.__name__
    if name in ('range_iterator', 'longrange_iterator'):
        left = _iterator_extra(iterator)
        if number is None:
            number = place
        else:
            step = -_iterator_source(iterator).step if place else _iterator_source(iterator).step
        return iter, (range(number, number + left * step, step),), None
    if name.startswith(('dict', 'set')) and which == 0:
        return iter, (list(_iterator_copy(iterator)),)
    if ended:
        return _reduce_ended(cls, name, which)
    source = _iterator_source(iterator)
    if which == 2:
        return iter, (source, _iterator_extra(iterator))
    if which == 3:
        return cls, (source, number)
    if which == 4:
        return (cls, tuple(source), True) if _iterator_strict(iterator) else (cls, tuple(source))
    if which == 5:
        return cls, (_iterator_extra(iterator), *source)
    if which == 6:
        return cls, (_iterator_extra(iterator), source)
    return reversed if name in ('reversed', 'list_reverseiterator') else iter, (source,), place


def _reduce_ended(cls, name, which):
    nothing = [] if name.startswith('list') else '' if name.startswith('str') else ()
    if name in ('reversed', 'list_reverseiterator'):
        return reversed, (nothing,)
    if which < 3:
        return iter, (nothing,)
    return cls, (None, iter(())) if which == 6 else (iter(()),)


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, keywords):
    return cls.__new__(cls, *args, **keywords)


# --- making classes ---

def _resolve_bases(bases):
    for base in bases:
        if not _is_class(base) and hasattr(base, '__mro_entries__'):
            break
    else:
        return bases
    resolved = []
    for base in bases:
        if not _is_class(base) and hasattr(base, '__mro_entries__'):
            entries = base.__mro_entries__(bases)
            if type(entries) is not tuple:
                raise TypeError('__mro_entries__ must return a tuple')
            resolved.extend(entries)
        else:
            resolved.append(base)
    return tuple(resolved)


def build_class(body, name, bases, keywords):
    resolved = _resolve_bases(bases)
    metaclass = keywords.pop('metaclass', _missing)
    if metaclass is _missing:
        metaclass = type(resolved[0]) if resolved else type
    if _is_class(metaclass):
        metaclass = _winning_metaclass(metaclass, resolved)
    if metaclass is type:
        namespace = {}
    else:
        prepare = getattr(metaclass, '__prepare__', _missing)
        namespace = {} if prepare is _missing else prepare(name, resolved, **keywords)
        if not isinstance(namespace, dict) and not hasattr(type(namespace), '__getitem__'):
            raise TypeError((metaclass.__name__ if _is_class(metaclass) else '<metaclass>')
                            + '.__prepare__() must return a mapping, not ' + _type_name(namespace))
    cell = _run_body(body, namespace)
    if resolved is not bases:
        namespace['__orig_bases__'] = bases
    cls = metaclass(name, resolved, namespace, **keywords)
    if _is_cell(cell) and _is_class(cls):
        _check_class_cell(cell, cls, name)
    return cls


def _check_class_cell(cell, cls, name):
    try:
        content = cell.cell_contents
    except ValueError:
        content = _missing
    if content is _missing:
        raise RuntimeError('__class__ not set defining ' + repr(name) + ' as ' + repr(cls)
                           + '. Was __classcell__ propagated to type.__new__?')
    if content is not cls:
        raise TypeError('__class__ set to ' + repr(content) + ' defining ' + repr(name) + ' as ' + repr(cls))


def class_with_slots(metaclass, args, keywords):
    return _make_type_with_slots(metaclass, args, keywords, tuple(args[2]['__slots__']))


def finish_class(cls, keywords):
    if not _is_native(_type_lookup(type(cls), 'mro')):
        _set_mro(cls, tuple(cls.mro()))
    for name, value in _class_items(cls):
        hook = _special(value, '__set_name__')
        if hook is not _missing:
            try:
                hook(cls, name)
            except BaseException as error:
                error.add_note("Error calling __set_name__ on '" + _type_name(value) + "' instance "
                               + repr(name) + " in '" + cls.__name__ + "'")
                raise
    super(cls, cls).__init_subclass__(**keywords)
    return cls


def type_call(cls, args, keywords):
    made = _class_attribute(cls, '__new__')(cls, *args, **keywords)
    if not _type_is_subclass(type(made), cls):
        return made
    if cls is type and len(args) == 1:
        return made
    result = _special(made, '__init__')(*args, **keywords)
    if result is not None:
        raise TypeError("__init__() should return None, not '" + _type_name(result) + "'")
    return made


# --- isinstance, issubclass ---

# Tuples in tuples are looked through as deep as CPython does.
_deepest_tuple = 9999


def _holds_for_any(test, object, classes, depth):
    if depth == _deepest_tuple:
        name = '__instancecheck__' if test is is_instance_of else '__subclasscheck__'
        raise RecursionError('maximum recursion depth exceeded in ' + name)
    for one in classes:
        if _type_is_subclass(type(one), tuple):
            if _holds_for_any(test, object, one, depth + 1):
                return True
        elif test(object, one):
            return True
    return False


def is_instance_of(object, cls):
    if type(object) is cls:
        return True
    if _type_is_subclass(type(cls), tuple):
        return _holds_for_any(is_instance_of, object, cls, 0)
    check = _type_lookup(type(cls), '__instancecheck__')
    if check is _missing:
        raise TypeError('isinstance() arg 2 must be a type, a tuple of types, or a union')
    if not _is_native(check):
        return True if _special(cls, '__instancecheck__')(object) else False
    if _type_is_subclass(type(object), cls):
        return True
    claimed = getattr(object, '__class__', None)
    return claimed is not type(object) and _type_is_subclass(claimed, cls)


def is_subclass_of(cls, base):
    if _type_is_subclass(type(base), tuple):
        return _holds_for_any(is_subclass_of, cls, base, 1)
    check = _type_lookup(type(base), '__subclasscheck__')
    if check is _missing:
        if not _is_class(cls):
            raise TypeError('issubclass() arg 1 must be a class')
        raise TypeError('issubclass() arg 2 must be a class, a tuple of classes, or a union')
    if not _is_native(check):
        return True if _special(base, '__subclasscheck__')(cls) else False
    if not _is_class(cls):
        raise TypeError('issubclass() arg 1 must be a class')
    return _type_is_subclass(cls, base)


# --- unions: int | None ---

class UnionType:
    __slots__ = ('__args__',)

    def __init__(self, args):
        self.__args__ = args

    def __repr__(self):
        return ' | '.join([_type_expression(one) for one in self.__args__])

    def __eq__(self, other):
        if type(other) is not UnionType:
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __or__(self, other):
        return union_of(self, other)

    def __ror__(self, other):
        return union_of(other, self)

    def __instancecheck__(self, object):
        for one in self.__args__:
            if isinstance(object, one):
                return True
        return False

    def __subclasscheck__(self, cls):
        for one in self.__args__:
            if issubclass(cls, one):
                return True
        return False

    @property
    def __parameters__(self):
        return _parameters_of(self.__args__)

    def __getitem__(self, arguments):
        if not self.__parameters__:
            raise TypeError(f'{self!r} is not a generic class')
        parts = _substituted_arguments(self, self.__args__, arguments)
        result = parts[0]
        for part in parts[1:]:
            result = result | part
        return result


_make_builtin(UnionType, 'types')
_name_with_module(UnionType)


def _type_expression(one):
    if one is type(None):
        return 'None'
    if hasattr(one, '__origin__') and hasattr(one, '__args__'):
        return repr(one)
    name = getattr(one, '__qualname__', None)
    module = getattr(one, '__module__', None)
    if name is None or module is None:
        return repr(one)
    return str(name) if module == 'builtins' else str(module) + '.' + str(name)


def _union_parts(one):
    if one is None:
        return (type(None),)
    if type(one) is UnionType:
        return one.__args__
    # What module typing makes joins itself to anything, and says so by its own __ror__.
    kind = type(one)
    return (one,) if _is_class(one) or kind is GenericAlias or kind.__name__ == 'TypeAliasType' else None


def union_of(a, b):
    left = _union_parts(a)
    right = _union_parts(b)
    if left is None or right is None:
        return NotImplemented
    parts = []
    for one in left + right:
        for known in parts:
            if known is one or known == one:
                break
        else:
            parts.append(one)
    if len(parts) == 1:
        return parts[0]
    return UnionType(tuple(parts))


# --- structural patterns ---

_match_self = (bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple)


def match_class_of(subject, cls, count, names):
    if not _is_class(cls):
        raise TypeError('called match pattern must be a class')
    if not isinstance(subject, cls):
        return None
    values = []
    seen = []
    if count:
        known = getattr(cls, '__match_args__', _missing)
        itself = False
        if known is _missing:
            known = ()
            for base in _match_self:
                if _type_is_subclass(cls, base):
                    itself = True
                    break
        elif type(known) is not tuple:
            raise TypeError(cls.__name__ + '.__match_args__ must be a tuple (got ' + _type_name(known) + ')')
        allowed = 1 if itself else len(known)
        if allowed < count:
            raise TypeError(cls.__name__ + '() accepts ' + str(allowed) + ' positional sub-pattern'
                            + ('' if allowed == 1 else 's') + ' (' + str(count) + ' given)')
        if itself:
            values.append(subject)
        else:
            for index in range(count):
                name = known[index]
                if not isinstance(name, str):
                    raise TypeError('__match_args__ elements must be strings (got ' + _type_name(name) + ')')
                _note_pattern(cls, name, seen)
                value = getattr(subject, name, _missing)
                if value is _missing:
                    return None
                values.append(value)
    for name in names:
        _note_pattern(cls, name, seen)
        value = getattr(subject, name, _missing)
        if value is _missing:
            return None
        values.append(value)
    return tuple(values)


def _note_pattern(cls, name, seen):
    if name in seen:
        raise TypeError(cls.__name__ + '() got multiple sub-patterns for attribute ' + repr(name))
    seen.append(name)


# --- text ---

def wrapped_repr(v):
    before, inner, after = _repr_parts(v)
    return before + repr(inner) + after


def print_values(values, sep, end, file, flush):
    flush = bool(flush)
    values = [*values]
    if file is None:
        text = ''
        first = True
        try:
            for value in values:
                if not first:
                    text += sep
                first = False
                text += _writable(str(value))
        except BaseException:
            _print_text(text, False)
            raise
        _print_text(text + end, False)
        value = None
        for i in range(len(values)):
            values[i] = None  # the first is the first to go, as of a call's arguments
        return
    write = file.write
    first = True
    for value in values:
        if not first:
            write(sep)
        first = False
        write(str(value))
    write(end)
    if flush:
        file.flush()


def input_line(prompt):
    sys = _modules().get('sys')
    if prompt is not ...:
        print(prompt, end='')
    if sys is not None and sys.stdin is not sys.__stdin__:
        line = sys.stdin.readline()
        if line == '':
            raise EOFError('EOF when reading a line')
        return line.removesuffix('\n')
    line = _next_input()
    while line is _missing:
        line = _next_input()
    if line is None:
        raise EOFError('EOF when reading a line')
    return line


def open_file(args, keywords):
    if not args and 'file' not in (keywords or ()):
        raise TypeError("open() missing required argument 'file' (pos 1)")
    return import_module('_files').open(*args, **(keywords or {}))
