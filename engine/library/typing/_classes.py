"""Classes to inherit from: Generic, Protocol, NamedTuple, TypedDict; and NewType."""
from typing._aliases import _closed, _GenericAlias, parameters_in, prepared, remembered, type_check, type_converted
from typing._variables import Hint, ParamSpec, TypeVar, TypeVarTuple, caller_module


class Generic:
    """Base of classes with type parameters."""
    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, parameters):
        return remembered(cls, parameters, lambda parameters: _specialized(cls, parameters))

    def __init_subclass__(cls, *args, **keywords):
        super().__init_subclass__(*args, **keywords)
        if '__orig_bases__' not in cls.__dict__ and Generic in cls.__bases__ and cls.__name__ != 'Protocol':
            raise TypeError('Cannot inherit from plain Generic')
        cls.__parameters__ = _parameters_of_bases(cls.__dict__.get('__orig_bases__', ()))


def _specialized(cls, parameters):
    # A class with what it is made for.
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    parameters = tuple([type_converted(p) for p in parameters])
    if cls in _closed:
        if not parameters:
            raise TypeError(f'Parameter list to {cls.__name__}[...] cannot be empty')
        for p in parameters:
            if not isinstance(p, (TypeVar, ParamSpec)) and not getattr(p, '__typing_is_unpacked_typevartuple__', False):
                raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.')
        if len(set(parameters)) != len(parameters):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
        return _GenericAlias(cls, parameters)
    parameters = prepared(cls, parameters)
    _check_count(cls, len(parameters))
    flat = []
    for parameter, value in zip(cls.__parameters__, parameters):
        flat.extend(value if isinstance(parameter, TypeVarTuple) else (value,))
    return _GenericAlias(cls, tuple(flat))


def _check_count(cls, given):
    wanted = len(cls.__parameters__)
    if not wanted:
        raise TypeError(f'{cls} is not a generic class')
    if given > wanted:
        raise TypeError(f'Too many arguments for {cls}; actual {given}, expected {wanted}')
    if given < wanted and not cls.__parameters__[given].has_default():
        least = len([p for p in cls.__parameters__ if not p.has_default()])
        raise TypeError(f'Too few arguments for {cls}; actual {given}, expected at least {least}')


# Those that Generic[...] lists, when a class inherits from it.
def _parameters_of_bases(bases):
    found, listed = parameters_in(bases), None
    for base in bases:
        if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
            if listed is not None:
                raise TypeError('Cannot inherit from Generic[...] multiple times.')
            listed = base.__parameters__
    if listed is None:
        return found
    missing = [str(p) for p in found if p not in listed]
    if missing:
        raise TypeError(f"Some type variables ({', '.join(missing)}) are not listed in Generic[{', '.join(map(str, listed))}]")
    return listed


class NamedTupleMeta(type):
    def __new__(mcls, name, bases, namespace):
        from collections import namedtuple
        hints = namespace.get('__annotations__', {})
        given = [field for field in hints if field in namespace]
        for field in hints:
            if given and field not in given and list(hints).index(field) > list(hints).index(given[0]):
                before = [g for g in given if list(hints).index(g) < list(hints).index(field)]
                raise TypeError(f"Non-default namedtuple field {field} cannot follow default field{'s' if len(before) > 1 else ''} "
                                f"{', '.join(before)}")
        defaults = [namespace[field] for field in given]
        made = namedtuple(name, list(hints), defaults=defaults, module=namespace.get('__module__'))
        if Generic in bases:
            made.__bases__ = (tuple, Generic)
            made.__class_getitem__ = classmethod(Generic.__class_getitem__.__func__)
        made.__annotations__ = hints
        made.__orig_bases__ = (NamedTuple,)
        for key, value in namespace.items():
            if key not in hints and key not in ('__module__', '__qualname__', '__annotations__', '__firstlineno__', '__static_attributes__'):
                setattr(made, key, value)
                _tell_name(made, key, value)
        made.__doc__ = namespace.get('__doc__', made.__doc__)
        if Generic in bases:
            made.__init_subclass__()
        return made


def _tell_name(cls, name, value):
    tell = getattr(type(value), '__set_name__', None)
    if tell is None:
        return
    try:
        tell(value, cls, name)
    except BaseException as error:
        error.add_note(f'Error calling __set_name__ on {type(value).__name__!r} instance {name!r} in {cls.__name__!r}')
        raise


_named_tuple_base = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})


def NamedTuple(typename, fields=None, /, **kwargs):
    from collections import namedtuple
    if fields is None:
        import warnings
        how = 'Creating NamedTuple classes using keyword arguments' if kwargs else "Failing to pass a value for the 'fields' parameter"
        warnings.warn(f'{how} is deprecated and will be disallowed in Python 3.15. '
                      'Use the class-based or functional syntax instead.', DeprecationWarning)
        fields = kwargs.items()
    elif kwargs:
        raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
    hints = [(name, type_check(hint, f'field {name} annotation must be a type')) for name, hint in fields]
    made = namedtuple(typename, [name for name, _ in hints], module=caller_module())
    made.__annotations__ = dict(hints)
    made.__orig_bases__ = (NamedTuple,)
    return made


def _bases_with_tuple(bases):
    for base in bases:
        if base is not NamedTuple and base is not Generic and getattr(base, '__origin__', None) is not Generic:
            raise TypeError('can only inherit from a NamedTuple type and Generic')
    return (_named_tuple_base,)


NamedTuple.__mro_entries__ = _bases_with_tuple


def _qualifiers(hint):
    # What stands around a key's type, outermost first.
    while getattr(hint, '_name', None) in ('Annotated', 'Required', 'NotRequired', 'ReadOnly'):
        yield hint._name
        hint = hint.__args__[0]


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, namespace, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        generic = (Generic,) if any([issubclass(base, Generic) for base in bases]) else ()
        made = type.__new__(mcls, name, (*generic, dict), namespace)
        if '__orig_bases__' not in made.__dict__:
            made.__orig_bases__ = bases
        made._take_keys(bases, namespace.get('__annotations__', {}), total)
        made.__total__ = total
        return made

    def _take_keys(cls, bases, own, total):
        hints, required, optional, readonly, mutable = {}, set(), set(), set(), set()
        for base in bases:
            hints.update(base.__dict__.get('__annotations__', {}))
            for keys, others, name in ((required, optional, '__required_keys__'), (optional, required, '__optional_keys__'),
                                       (readonly, mutable, '__readonly_keys__'), (mutable, readonly, '__mutable_keys__')):
                given = base.__dict__.get(name, set())
                keys |= given
                others -= given
        for key, hint in own.items():
            hints[key] = hint = type_check(hint, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type")
            said = set(_qualifiers(hint))
            is_required = 'Required' in said or total and 'NotRequired' not in said
            if 'ReadOnly' in said and key in mutable:
                raise TypeError(f'Cannot override mutable key {key!r} with read-only key')
            for is_first, first, second in ((is_required, required, optional), ('ReadOnly' in said, readonly, mutable)):
                (first if is_first else second).add(key)
                (second if is_first else first).discard(key)
        cls.__annotations__ = hints
        cls.__required_keys__, cls.__optional_keys__ = frozenset(required), frozenset(optional)
        cls.__readonly_keys__, cls.__mutable_keys__ = frozenset(readonly), frozenset(mutable)

    def __call__(cls, *args, **keywords):
        return dict(*args, **keywords)

    def __instancecheck__(cls, instance):
        raise TypeError('TypedDict does not support instance and class checks')

    __subclasscheck__ = __instancecheck__


_typed_dict_base = type.__new__(_TypedDictMeta, 'TypedDict', (), {})


def TypedDict(typename, fields=(), /, *, total=True):
    made = _TypedDictMeta(typename, (), {'__annotations__': dict(fields), '__module__': caller_module()}, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


TypedDict.__mro_entries__ = lambda bases: (_typed_dict_base,)


class NewType(Hint):
    """A name for a type that type checkers keep apart."""

    def __init__(self, name, tp):
        self.__name__ = name
        self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = caller_module()

    def __mro_entries__(self, bases):
        above = self.__name__

        class Refusing:
            def __init_subclass__(cls):
                raise TypeError('Cannot subclass an instance of NewType. Perhaps you were looking for: '
                                f'`{cls.__name__} = NewType({cls.__name__!r}, {above})`')
        return (Refusing,)

    def __reduce__(self):
        return self.__qualname__

    def __call__(self, *values):
        if len(values) != 1:
            raise TypeError(f'_typing._idfunc() takes exactly one argument ({len(values)} given)')
        return values[0]

    def __mro_entries__(self, bases):
        name = self.__name__

        class Refuser:
            def __init_subclass__(cls):
                raise TypeError('Cannot subclass an instance of NewType. Perhaps you were looking for: '
                                f'`{cls.__name__} = NewType({cls.__name__!r}, {name})`')
        return (Refuser,)

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'


