"""What only checkers of types need, and what can be asked of hints."""
import sys as _sys
from typing._aliases import (ForwardRef, UnionType, _AnnotatedAlias, _BuiltinAlias, _CallableGenericAlias, _GenericAlias,
                             _LiteralGenericAlias)
from typing._classes import Generic, _TypedDictMeta
from typing._forms import Annotated


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')


def reveal_type(obj, /):
    print(f'Runtime type is {type(obj).__name__!r}', file=_sys.stderr)
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
    if isinstance(arg, type):
        for name in dir(arg):
            value = getattr(arg, name)
            value = getattr(value, '__func__', value)
            if getattr(value, '__qualname__', None) != f'{arg.__qualname__}.{getattr(value, "__name__", "")}':
                continue
            if isinstance(value, type):
                no_type_check(value)
            elif isinstance(value, type(cast)):
                value.__no_type_check__ = True
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
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = _hints_of_class(obj, globalns, localns) if isinstance(obj, type) else _hints_of_others(obj, globalns, localns)
    return hints if include_extras else {name: _without_extras(value) for name, value in hints.items()}


def _hints_of_class(cls, globalns, localns):
    hints = {}
    for base in reversed(cls.__mro__):
        own = base.__dict__.get('__annotations__', {})
        if isinstance(own, dict):
            module = _module_namespace(base.__module__) if globalns is None else globalns
            local = dict(vars(base)) if localns is None else localns
            for name, value in own.items():
                hints[name] = _evaluated(value, module, local, base.__type_params__)
    return hints


def _hints_of_others(obj, globalns, localns):
    if globalns is None:
        function = obj
        while hasattr(function, '__wrapped__'):
            function = function.__wrapped__
        globalns = getattr(function, '__globals__', {})
        if isinstance(obj, type(_sys)):
            globalns = obj.__dict__
    hints = getattr(obj, '__annotations__', None)
    if hints is None and not callable(obj):
        raise TypeError(f'{obj!r} is not a module, class, method, or function.')
    parameters = getattr(obj, '__type_params__', ())
    return {name: _evaluated(value, globalns, localns, parameters) for name, value in (hints or {}).items()}


def _module_namespace(name):
    module = _sys.modules.get(name)
    return {} if module is None else module.__dict__


def _evaluated(value, globalns, localns, parameters=()):
    # The hint that a text stands for, and what texts among a hint's arguments stand for.
    if value is None:
        return type(None)
    if isinstance(value, ForwardRef):
        value = value.__forward_arg__
    if isinstance(value, str):
        if parameters:
            globalns = {**globalns, **{parameter.__name__: parameter for parameter in parameters}}
            localns = {name: value for name, value in (localns or {}).items() if name not in globalns}
        return _evaluated(eval(value, globalns, localns), globalns, localns)
    return _with_each(value, lambda arg: _evaluated(ForwardRef(arg) if isinstance(arg, str) else arg, globalns, localns, parameters)
                      if isinstance(arg, (str, ForwardRef, *_with_arguments)) else arg)


_with_arguments = _GenericAlias, _BuiltinAlias, UnionType


def _with_each(value, changed):
    # A hint with its arguments changed, or itself when none was.
    if not isinstance(value, _with_arguments) or isinstance(value, _LiteralGenericAlias):
        return value
    args = tuple([changed(arg) for arg in value.__args__])
    if all([new is old for new, old in zip(args, value.__args__)]):
        return value
    if isinstance(value, UnionType):
        union = args[0]
        for arg in args[1:]:
            union |= arg
        return union
    if isinstance(value, _BuiltinAlias):
        return _BuiltinAlias(value.__origin__, args)
    return value._with(args)


def _without_extras(value):
    if isinstance(value, _AnnotatedAlias) or isinstance(value, _GenericAlias) and value._name in ('Required', 'NotRequired', 'ReadOnly'):
        return _without_extras(value.__args__[0])
    return _with_each(value, _without_extras)


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)
