"""Classes to inherit from: Generic, Protocol, NamedTuple, TypedDict; and NewType."""
from typing._aliases import _closed, _GenericAlias, parameters_in, prepared, type_check, type_converted
from typing._variables import Hint, ParamSpec, TypeVar, TypeVarTuple, caller_module


class Generic:
    """Base of classes with type parameters."""
    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        parameters = tuple([type_converted(p) for p in parameters])
        if cls is Generic or cls is Protocol:
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

    def __init_subclass__(cls, *args, **keywords):
        super().__init_subclass__(*args, **keywords)
        if '__orig_bases__' not in cls.__dict__ and Generic in cls.__bases__ and cls.__name__ != 'Protocol':
            raise TypeError('Cannot inherit from plain Generic')
        cls.__parameters__ = _parameters_of_bases(cls.__dict__.get('__orig_bases__', ()))


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


def _protocol_members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base in (Protocol, Generic):
            continue
        for name in [*base.__dict__, *base.__dict__.get('__annotations__', {})]:
            if not name.startswith('_abc_') and name not in _not_members:
                names.add(name)
    return names


_not_members = {'__module__', '__qualname__', '__doc__', '__dict__', '__weakref__', '__slots__', '__init__', '__parameters__',
                '__orig_bases__', '__annotations__', '__abstractmethods__', '_is_protocol', '_is_runtime_protocol',
                '__firstlineno__', '__static_attributes__', '__init_subclass__', '__subclasshook__', '__new__',
                '__class_getitem__', '__match_args__', '__protocol_attrs__', '__type_params__'}


class _ProtocolMeta(type):
    def __instancecheck__(cls, instance):
        if cls is Protocol or not cls.__dict__.get('_is_protocol', False):
            return super().__instancecheck__(instance)
        if not cls._is_runtime_protocol:
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if super().__instancecheck__(instance):
            return True
        for name in _protocol_members(cls):
            if not hasattr(instance, name) or getattr(instance, name) is None and callable(getattr(cls, name, None)):
                return False
        return True

    def __subclasscheck__(cls, other):
        if cls is Protocol or not cls.__dict__.get('_is_protocol', False):
            return super().__subclasscheck__(other)
        if not cls._is_runtime_protocol:
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        data = sorted([name for name in _protocol_members(cls) if not callable(getattr(cls, name, None))])
        if data:
            raise TypeError('Protocols with non-method members don\'t support issubclass(). '
                            f'Non-method members: {str(data)[1:-1]}.')
        return all([any([name in base.__dict__ for base in other.__mro__]) for name in _protocol_members(cls)])


def _refuse_protocol(self, *args, **keywords):
    if type(self)._is_protocol:
        raise TypeError('Protocols cannot be instantiated')


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base of classes that describe what others look like."""
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **keywords):
        super().__init_subclass__(*args, **keywords)
        cls._is_protocol = any([base is Protocol for base in cls.__bases__])
        if cls._is_protocol:
            for base in cls.__bases__:
                plain = base in (object, Generic, Protocol) or base.__module__ in ('collections.abc', 'contextlib', 'abc')
                if not plain and not getattr(base, '_is_protocol', False):
                    raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        if cls._is_protocol and '__init__' not in cls.__dict__:
            cls.__init__ = _refuse_protocol


_closed.extend([Generic, Protocol])


def runtime_checkable(cls):
    if not isinstance(cls, type) or not getattr(cls, '_is_protocol', False):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    return cls


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
        made.__annotations__ = hints
        for key, value in namespace.items():
            if key not in hints and key not in ('__module__', '__qualname__', '__annotations__', '__firstlineno__', '__static_attributes__'):
                setattr(made, key, value)
        made.__doc__ = namespace.get('__doc__', made.__doc__)
        made.__orig_bases__ = (NamedTuple,)
        return made


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


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, namespace, total=True):
        made = type.__new__(mcls, name, (dict,), namespace)
        hints = {}
        required, optional = set(), set()
        for base in bases:
            hints.update(base.__dict__.get('__annotations__', {}))
            required |= base.__dict__.get('__required_keys__', set())
            optional |= base.__dict__.get('__optional_keys__', set())
        own = namespace.get('__annotations__', {})
        for key, hint in own.items():
            name_of_form = getattr(hint, '_name', None)
            is_required = total if name_of_form not in ('Required', 'NotRequired') else name_of_form == 'Required'
            (required if is_required else optional).add(key)
        hints.update(own)
        made.__annotations__ = hints
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = total
        return made

    def __call__(cls, *args, **keywords):
        return dict(*args, **keywords)

    def __instancecheck__(cls, instance):
        raise TypeError('TypedDict does not support instance and class checks')

    __subclasscheck__ = __instancecheck__


_typed_dict_base = type.__new__(_TypedDictMeta, 'TypedDict', (dict,), {})


def TypedDict(typename, fields=(), /, *, total=True):
    return _TypedDictMeta(typename, (), {'__annotations__': dict(fields), '__module__': caller_module()}, total=total)


TypedDict.__mro_entries__ = lambda bases: (_typed_dict_base,)


class NewType(Hint):
    """A name for a type that type checkers keep apart."""

    def __init__(self, name, tp):
        self.__name__ = name
        self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = '__main__'

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


