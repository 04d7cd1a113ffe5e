"""Classes that are records: methods made from annotated fields."""
from _source import _run_source
import types as _types

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict',
           'astuple', 'make_dataclass', 'replace', 'is_dataclass']


class FrozenInstanceError(AttributeError):
    pass


class _MISSING_TYPE:
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


class _KW_ONLY_TYPE:
    pass


MISSING = _MISSING_TYPE()
_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
KW_ONLY = _KW_ONLY_TYPE()
_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT = '__post_init__'


class _FieldKind:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FieldKind('_FIELD')
_FIELD_CLASSVAR = _FieldKind('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FieldKind('_FIELD_INITVAR')
_EMPTY_METADATA = _types.MappingProxyType({})


class InitVar:
    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f'dataclasses.InitVar[{name}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only',
                 '_field_type')

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else _types.MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        return (f'Field(name={self.name!r},type={self.type!r},default={self.default!r},'
                f'default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},hash={self.hash!r},'
                f'compare={self.compare!r},metadata={self.metadata!r},kw_only={self.kw_only!r},'
                f'_field_type={self._field_type})')

    def __set_name__(self, owner, name):
        func = getattr(type(self.default), '__set_name__', None)
        if func:
            func(self.default, owner, name)


class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only', 'slots',
                 'weakref_slot')

    def __repr__(self):
        return '_DataclassParams(' + ','.join([f'{name}={getattr(self, name)!r}' for name in self.__slots__]) + ')'


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _kind_of_annotation(annotation):
    import sys
    typing = sys.modules.get('typing')
    if isinstance(annotation, str):
        head = annotation.partition('[')[0].strip()
        if head in ('ClassVar', 'typing.ClassVar'):
            return _FIELD_CLASSVAR
        if head in ('InitVar', 'dataclasses.InitVar'):
            return _FIELD_INITVAR
        return _FIELD
    if typing is not None and (annotation is typing.ClassVar or getattr(annotation, '__origin__', None) is typing.ClassVar):
        return _FIELD_CLASSVAR
    if annotation is InitVar or type(annotation) is InitVar:
        return _FIELD_INITVAR
    return _FIELD


def _get_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, _types.MemberDescriptorType):
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _kind_of_annotation(annotation)
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f'field {f.name} cannot have a default factory')
    if f._field_type is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
    elif f.kw_only is MISSING:
        f.kw_only = default_kw_only
    if f._field_type is _FIELD and f.default is not MISSING and (
            isinstance(f.default, (list, dict, set)) or f.default.__class__.__hash__ is None):
        raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
    return f


def _collect_fields(cls, kw_only, params):
    # The bases' fields first, then the class's own, each in order.
    collected = {}
    frozen_bases = []
    for base in cls.__mro__[-1:0:-1]:
        base_fields = base.__dict__.get(_FIELDS)
        if base_fields is not None:
            collected.update(base_fields)
            frozen_bases.append(getattr(base, _PARAMS).frozen)
    own = []
    marked = False
    for name, annotation in cls.__dict__.get('__annotations__', {}).items():
        if annotation is KW_ONLY or isinstance(annotation, str) and annotation in ('KW_ONLY', 'dataclasses.KW_ONLY'):
            if marked:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            marked = kw_only = True
            continue
        own.append(_get_field(cls, name, annotation, kw_only))
    for f in own:
        collected[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls.__dict__.get('__annotations__', {}):
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if frozen_bases:
        if any(frozen_bases) and not params.frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if not all(frozen_bases) and params.frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    return collected


# --- the methods ---

# CPython makes all methods of a class in one text, behind a first line. Each has its
# lines here too, by which tracebacks name the place.
class _Lines:
    def __init__(self):
        self.used = 1

    def take(self, count):
        begin = self.used
        self.used += count
        return begin


def _make_method(cls, text_lines, name, parameters, body, names):
    lines = [f'def {name}({parameters}):'] + [f'    {line}' for line in body]
    names['__name__'] = cls.__module__
    above = text_lines.take(len(lines))
    _run_source('\n' * above + '\n'.join(lines) + '\n', names, True)
    method = names.pop(name)
    method.__qualname__ = f'{cls.__qualname__}.{name}'
    method.__module__ = cls.__module__
    return method


def _parameter(f, names):
    if f.default is MISSING and f.default_factory is MISSING:
        return f.name
    names[f'_default_{f.name}'] = _HAS_DEFAULT_FACTORY if f.default_factory is not MISSING else f.default
    return f'{f.name}=_default_{f.name}'


def _init_line(f, self_name, frozen, slots, names):
    if f._field_type is _FIELD_INITVAR:
        return None
    if f.default_factory is not MISSING:
        names[f'_factory_{f.name}'] = f.default_factory
        value = f'_factory_{f.name}()'
        if f.init:
            value = f'{value} if {f.name} is _HAS_DEFAULT_FACTORY else {f.name}'
    elif f.init:
        value = f.name
    elif slots and f.default is not MISSING:
        names[f'_default_{f.name}'] = f.default
        value = f'_default_{f.name}'
    else:
        return None
    if frozen:
        return f'_setattr({self_name}, {f.name!r}, {value})'
    return f'{self_name}.{f.name} = {value}'


def _init_method(cls, lines, fields, frozen, slots):
    positional = [f for f in fields if f.init and not f.kw_only]
    keyword = [f for f in fields if f.init and f.kw_only]
    earlier = None
    for f in positional:
        if f.default is not MISSING or f.default_factory is not MISSING:
            earlier = f.name
        elif earlier is not None:
            raise TypeError(f'non-default argument {f.name!r} follows default argument {earlier!r}')
    names = {'_HAS_DEFAULT_FACTORY': _HAS_DEFAULT_FACTORY, '_setattr': object.__setattr__}
    self_name = '__dataclass_self__' if any(f.name == 'self' for f in fields) else 'self'
    parameters = [self_name] + [_parameter(f, names) for f in positional]
    if keyword:
        parameters += ['*'] + [_parameter(f, names) for f in keyword]
    body = []
    for f in fields:
        line = _init_line(f, self_name, frozen, slots, names)
        if line is not None:
            body.append(line)
    if hasattr(cls, _POST_INIT):
        arguments = ', '.join([f.name for f in fields if f._field_type is _FIELD_INITVAR])
        body.append(f'{self_name}.{_POST_INIT}({arguments})')
    method = _make_method(cls, lines, '__init__', ', '.join(parameters), body or ['pass'], names)
    annotations = {f.name: f.type for f in positional + keyword}
    annotations['return'] = None
    method.__annotations__ = annotations
    return method


_reprs_running = set()


def _repr_method(cls, fields):
    names = [f.name for f in fields]

    def __repr__(self):
        key = id(self)
        if key in _reprs_running:
            return '...'
        _reprs_running.add(key)
        try:
            return self.__class__.__qualname__ + '(' + ', '.join([f'{name}={getattr(self, name)!r}' for name in names]) + ')'
        finally:
            _reprs_running.discard(key)
    return __repr__


def _is_given_repr(function):
    return getattr(function, '__code__', None) == _repr_method(None, ()).__code__


def _tuple_text(name, fields):
    return '(' + ''.join([f'{name}.{f.name},' for f in fields]) + ')'


def _eq_method(cls, lines, fields):
    tests = ' and '.join([f'self.{f.name}==other.{f.name}' for f in fields]) or 'True'
    return _make_method(cls, lines, '__eq__', 'self, other', [
        'if self is other:', '    return True',
        'if other.__class__ is self.__class__:', f'    return {tests}', 'return NotImplemented'], {})


def _order_method(cls, lines, name, operator, fields):
    return _make_method(cls, lines, name, 'self, other', [
        'if other.__class__ is self.__class__:',
        f'    return {_tuple_text("self", fields)} {operator} {_tuple_text("other", fields)}',
        'return NotImplemented'], {})


def _frozen_methods(cls, lines, fields):
    owner = [cls]
    test = 'if type(self) is _owner[0] or name in _names:'
    methods = []
    for name, parameters, verb, given in (('__setattr__', 'self, name, value', 'assign to', 'name, value'),
                                          ('__delattr__', 'self, name', 'delete', 'name')):
        names = {'_owner': owner, '_names': frozenset(f.name for f in fields), 'FrozenInstanceError': FrozenInstanceError}
        body = [test, f'    raise FrozenInstanceError(f"cannot {verb} field {{name!r}}")', f'super(_owner[0], self).{name}({given})']
        methods.append(_make_method(cls, lines, name, parameters, body, names))
    return *methods, owner


def _define(cls, name, method):
    # False: the class has one of its own.
    if name in cls.__dict__:
        return False
    if '.' not in method.__qualname__ or '<locals>' in method.__qualname__:
        method.__qualname__ = f'{cls.__qualname__}.{name}'
    setattr(cls, name, method)
    return True


def _has_own_hash(cls):
    own = cls.__dict__.get('__hash__', MISSING)
    return not (own is MISSING or own is None and '__eq__' in cls.__dict__)


def _hash_action(cls, lines, params, fields, has_own):
    hashed = [f for f in fields if (f.compare if f.hash is None else f.hash)]
    if params.unsafe_hash:
        if has_own:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    elif not params.eq or has_own and params.eq:
        return
    elif not params.frozen:
        cls.__hash__ = None
        return
    cls.__hash__ = _make_method(cls, lines, '__hash__', 'self', [f'return hash({_tuple_text("self", hashed)})'], {})


def _process_class(cls, params):
    all_fields = _collect_fields(cls, params.kw_only, params)
    setattr(cls, _FIELDS, all_fields)
    setattr(cls, _PARAMS, params)
    has_own_hash = _has_own_hash(cls)
    fields = [f for f in all_fields.values() if f._field_type is _FIELD]
    init_fields = [f for f in all_fields.values() if f._field_type is not _FIELD_CLASSVAR]
    if params.order and not params.eq:
        raise ValueError('eq must be true if order is true')
    lines = _Lines()
    if params.init:
        _define(cls, '__init__', _init_method(cls, lines, init_fields, params.frozen, params.slots))
    cls.__replace__ = _replace
    if params.repr:
        lines.take(3)
        _define(cls, '__repr__', _repr_method(cls, [f for f in fields if f.repr]))
    compared = [f for f in fields if f.compare]
    if params.eq:
        _define(cls, '__eq__', _eq_method(cls, lines, compared))
    if params.order:
        for name, operator in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
            if not _define(cls, name, _order_method(cls, lines, name, operator, compared)):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__} '
                                'Consider using functools.total_ordering')
    owner = None
    if params.frozen:
        set_method, delete_method, owner = _frozen_methods(cls, lines, fields)
        for name, method in (('__setattr__', set_method), ('__delattr__', delete_method)):
            if not _define(cls, name, method):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}')
    _hash_action(cls, lines, params, fields, has_own_hash)
    if not getattr(cls, '__doc__', None):
        cls.__doc__ = _doc_of(cls, init_fields)
    if params.match_args and '__match_args__' not in cls.__dict__:
        cls.__match_args__ = tuple(f.name for f in init_fields if f.init and not f.kw_only)
    if params.weakref_slot and not params.slots:
        raise TypeError('weakref_slot is True but slots is False')
    if params.slots:
        cls = _with_slots(cls, fields, params)
        if owner is not None:
            owner[0] = cls
    if hasattr(cls, '__abstractmethods__'):
        import abc
        abc.update_abstractmethods(cls)
    return cls


def _doc_of(cls, fields):
    import inspect
    try:
        return cls.__name__ + str(inspect.signature(cls)).replace(' -> None', '')
    except (TypeError, ValueError):
        return cls.__name__


# What copies and pickles go by where neither a __dict__ nor plain assignment is there.
def _values_of_slots(self):
    return [getattr(self, f.name) for f in fields(self)]


def _fill_slots(self, values):
    for f, value in zip(fields(self), values):
        object.__setattr__(self, f.name, value)


# The class is made anew; methods that use super() or __class__ mean the old one still.
def _with_slots(cls, fields, params):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    namespace = dict(cls.__dict__)
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get('__slots__', ())
        inherited.update((slots,) if isinstance(slots, str) else slots)
    slots = [f.name for f in fields if f.name not in inherited]
    if params.weakref_slot and '__weakref__' not in inherited:
        slots.append('__weakref__')
    namespace['__slots__'] = tuple(slots)
    for f in fields:
        namespace.pop(f.name, None)
    namespace.pop('__dict__', None)
    namespace.pop('__weakref__', None)
    if params.frozen:
        namespace.setdefault('__getstate__', _values_of_slots)
        namespace.setdefault('__setstate__', _fill_slots)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    return made


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Adds the methods that follow from the annotated fields."""
    params = _DataclassParams()
    params.init, params.repr, params.eq, params.order = init, repr, eq, order
    params.unsafe_hash, params.frozen, params.match_args = unsafe_hash, frozen, match_args
    params.kw_only, params.slots, params.weakref_slot = kw_only, slots, weakref_slot
    if cls is None:
        return lambda cls: _process_class(cls, params)
    if not isinstance(cls, type):
        raise AttributeError(f"'{type(cls).__name__}' object has no attribute '__module__'")
    return _process_class(cls, params)


# --- functions on data classes ---

def fields(class_or_instance):
    try:
        all_fields = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(f for f in all_fields.values() if f._field_type is _FIELD)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _as_dict(obj, dict_factory)


def _as_dict(obj, factory):
    if _is_instance(obj):
        return factory([(f.name, _as_dict(getattr(obj, f.name), factory)) for f in fields(obj)])
    return _converted(obj, lambda item: _as_dict(item, factory))


def _converted(obj, convert):
    cls = type(obj)
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return cls(*[convert(item) for item in obj])
    if isinstance(obj, (list, tuple)):
        return cls([convert(item) for item in obj])
    if isinstance(obj, dict):
        pairs = [(convert(key), convert(value)) for key, value in obj.items()]
        if hasattr(cls, 'default_factory'):
            result = cls(obj.default_factory)
            for key, value in pairs:
                result[key] = value
            return result
        return cls(pairs)
    import copy
    return copy.deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _as_tuple(obj, tuple_factory)


def _as_tuple(obj, factory):
    if _is_instance(obj):
        return factory([_as_tuple(getattr(obj, f.name), factory) for f in fields(obj)])
    return _converted(obj, lambda item: _as_tuple(item, factory))


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None):
    import keyword
    namespace = dict(namespace or {})
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, 'typing.Any'
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, default = item
            defaults[name] = default
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if keyword.iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = kind

    def body(names):
        names.update(namespace)
        names.update(defaults)
        names['__annotations__'] = annotations

    cls = _types.new_class(cls_name, bases, {}, body)
    cls.__module__ = module or '__main__'
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f'InitVar {f.name!r} must be specified with replace()')
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
