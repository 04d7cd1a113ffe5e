"""What only checkers of types need, and what can be asked of hints."""
from typing._aliases import ForwardRef, UnionType, _AnnotatedAlias, _CallableGenericAlias, _GenericAlias, _LiteralGenericAlias
from typing._classes import Generic, Protocol, _protocol_members, _TypedDictMeta
from typing._forms import Annotated


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')


def reveal_type(obj, /):
    import sys
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    try:
        arg.__no_type_check__ = True
    except (AttributeError, TypeError):
        pass
    return arg


def no_type_check_decorator(decorator):
    def wrapped_decorator(*args, **keywords):
        return no_type_check(decorator(*args, **keywords))
    return wrapped_decorator


_overloads = {}


def overload(func):
    function = getattr(func, '__func__', func)
    try:
        _overloads.setdefault((function.__module__, function.__qualname__), []).append(func)
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    function = getattr(func, '__func__', func)
    return list(_overloads.get((function.__module__, function.__qualname__), ()))


def clear_overloads():
    _overloads.clear()


def _overload_dummy(*args, **keywords):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions outside a '
                              'stub module should always be followed by an implementation that is not @overload-ed.')


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **keywords):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
            'frozen_default': frozen_default, 'field_specifiers': field_specifiers, 'kwargs': keywords}
        return cls_or_fn
    return decorator


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if tp is Generic:
        return Generic
    if type(tp) is UnionType:
        return UnionType
    return getattr(tp, '__origin__', None)


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, _CallableGenericAlias) and tp.takes_types():
        return (list(tp.__args__[:-1]), tp.__args__[-1])
    return getattr(tp, '__args__', ())


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if isinstance(obj, type):
        hints = {}
        for base in reversed(obj.__mro__):
            module = _module_namespace(base.__module__) if globalns is None else globalns
            for name, value in base.__dict__.get('__annotations__', {}).items():
                hints[name] = _evaluated(value, module, localns if localns is not None else dict(vars(base)))
    else:
        namespace = globalns
        if namespace is None:
            function = obj
            while hasattr(function, '__wrapped__'):
                function = function.__wrapped__
            namespace = getattr(function, '__globals__', {})
        if not hasattr(obj, '__annotations__') and not callable(obj):
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        if getattr(obj, '__no_type_check__', False):
            return {}
        hints = {name: _evaluated(value, namespace, localns) for name, value in getattr(obj, '__annotations__', {}).items()}
    if include_extras:
        return hints
    return {name: _without_extras(value) for name, value in hints.items()}


def _module_namespace(name):
    import sys
    module = sys.modules.get(name)
    return {} if module is None else module.__dict__


def _evaluated(value, globalns, localns):
    if value is None:
        return type(None)
    if isinstance(value, ForwardRef):
        value = value.__forward_arg__
    if isinstance(value, str):
        value = eval(value, globalns, localns)
        return _evaluated(value, globalns, localns)
    if isinstance(value, _GenericAlias) and not isinstance(value, _LiteralGenericAlias):
        args = tuple([_evaluated(arg, globalns, localns) if isinstance(arg, (ForwardRef, _GenericAlias)) else arg
                      for arg in value.__args__])
        return value if args == value.__args__ else value._with(args)
    return value


def _without_extras(value):
    if isinstance(value, _AnnotatedAlias) or isinstance(value, _GenericAlias) and value._name in ('Required', 'NotRequired', 'ReadOnly'):
        return _without_extras(value.__args__[0])
    return value


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(_protocol_members(tp))


