"""Protocol: base of classes that describe what others look like."""
from abc import ABCMeta
from typing._aliases import _closed
from typing._classes import Generic

_not_members = {'__module__', '__qualname__', '__doc__', '__dict__', '__weakref__', '__slots__', '__init__', '__parameters__',
                '__orig_bases__', '__annotations__', '__abstractmethods__', '_is_protocol', '_is_runtime_protocol',
                '__firstlineno__', '__static_attributes__', '__init_subclass__', '__subclasshook__', '__new__', '__final__',
                '__class_getitem__', '__match_args__', '__protocol_attrs__', '__non_callable_proto_members__', '__type_params__'}
_allowed = {'collections.abc': {'Callable', 'Awaitable', 'Iterable', 'Iterator', 'AsyncIterable', 'AsyncIterator', 'Hashable', 'Sized',
                                'Container', 'Collection', 'Reversible', 'Buffer'},
            'contextlib': {'AbstractContextManager', 'AbstractAsyncContextManager'}}
_missing = object()


def _members_of(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base not in _closed:
            names.update([name for name in [*base.__dict__, *base.__dict__.get('__annotations__', {})]
                          if not name.startswith('_abc_') and name not in _not_members])
    return names


def _is_of_protocols(base):
    return (base is object or base in _closed or base.__name__ in _allowed.get(base.__module__, ())
            or issubclass(base, Generic) and getattr(base, '_is_protocol', False))


def _static(instance, name):
    # What a member is, without asking the program's code.
    holders = instance.__mro__ if isinstance(instance, type) else ()
    own = _missing
    try:
        own = object.__getattribute__(instance, '__dict__').get(name, _missing)
    except AttributeError:
        pass
    if own is not _missing:
        return own
    for base in (*holders, *type(instance).__mro__):
        if name in base.__dict__:
            return base.__dict__[name]
    return _missing


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **keywords):
        if len(_closed) > 1 and any([base in _closed for base in bases]):
            if Protocol in bases:
                for base in bases:
                    if not _is_of_protocols(base):
                        raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        return super().__new__(mcls, name, bases, namespace, **keywords)

    def __init__(cls, *args, **keywords):
        if cls._is_protocol:
            cls.__protocol_attrs__ = _members_of(cls)

    def _refuse_unchecked(cls):
        # Only protocols that are made for it can be asked.
        if not cls._is_runtime_protocol:
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not cls._is_protocol:
            return super().__instancecheck__(instance)
        cls._refuse_unchecked()
        if any([ABCMeta.__subclasscheck__(cls, kind) for kind in {instance.__class__, type(instance)}]):
            return True
        for name in cls.__protocol_attrs__:
            found = _static(instance, name)
            if found is _missing or found is None and name not in cls.__non_callable_proto_members__:
                return False
        return True

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if cls._is_protocol:
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            cls._refuse_unchecked()
            data = cls.__non_callable_proto_members__
            if data and cls.__dict__.get('__subclasshook__') is _hook:
                raise TypeError("Protocols with non-method members don't support issubclass(). "
                                f'Non-method members: {str(sorted(data))[1:-1]}.')
        return super().__subclasscheck__(other)

    def _subclasscheck_of_abc(cls, other):
        return ABCMeta.__subclasscheck__(cls, other)


@classmethod
def _hook(cls, other):
    # Whoever has all members counts as a subclass.
    if not cls.__dict__.get('_is_protocol', False):
        return NotImplemented
    return True if all([_has_member(other, name) for name in cls.__protocol_attrs__]) else NotImplemented


def _has_member(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name] is not None
        if name in base.__dict__.get('__annotations__', ()) and getattr(cls, '_is_protocol', False) and issubclass(cls, Generic):
            return True
    return False


def _no_init_or_replace_init(self, *args, **keywords):
    # A class that only inherits from protocols is made by what comes behind them.
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    if cls.__init__ is not _no_init_or_replace_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get('__init__', _no_init_or_replace_init)
        if init is not _no_init_or_replace_init:
            cls.__init__ = init
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **keywords)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base of classes that describe what others look like."""
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **keywords):
        super().__init_subclass__(*args, **keywords)
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = any([base is Protocol for base in cls.__bases__])
        if '__subclasshook__' not in cls.__dict__:
            cls.__subclasshook__ = _hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


_closed.extend([Generic, Protocol])


def runtime_checkable(cls):
    if not (isinstance(cls, type) and issubclass(cls, Generic) and getattr(cls, '_is_protocol', False)):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = set()
    for name in cls.__protocol_attrs__:
        try:
            is_method = callable(getattr(cls, name, None))
        except Exception as error:
            raise TypeError(f'Failed to determine whether protocol member {name!r} is a method member') from error
        if not is_method:
            cls.__non_callable_proto_members__.add(name)
    return cls


def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)
