"""What a specification says: which names there are, how it is called, what of it is awaited."""
import inspect
from types import FunctionType, MethodType

functions = (FunctionType, MethodType)


def is_mock(value):
    """Whether `value` is a mock, whatever class it pretends to be of."""
    from unittest.mock._mocks import NonCallableMock
    return issubclass(type(value), NonCallableMock)


def mock_behind(value):
    """The mock that a function with a specification stands for, or `value` itself."""
    return getattr(value, 'mock', value) if isinstance(value, functions) else value


def is_names(spec):
    """Whether a specification is no object but a list of names."""
    return type(spec) in (list, tuple)


def is_exception(value):
    return isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException)


def is_async(value):
    """Whether calling `value` gives something to be awaited (of mocks: those that say so)."""
    if is_mock(value) and not hasattr(type(value), 'await_count'):
        return False
    value = getattr(value, '__func__', value)
    return inspect.iscoroutinefunction(value) or inspect.isawaitable(value)


def async_names(spec):
    """The names of the coroutine functions that `spec` has, found without running any of its code."""
    found = {}
    for home in reversed((spec if isinstance(spec, type) else type(spec)).__mro__):
        found.update(vars(home))
    if not isinstance(spec, type):
        found.update(getattr(spec, '__dict__', {}))
    return [name for name, value in sorted(found.items()) if inspect.iscoroutinefunction(inspect.unwrap(value))]


def is_callable(value):
    """Whether `value` can be called, where static methods and class methods can."""
    if isinstance(value, type):
        return True
    if isinstance(value, (staticmethod, classmethod, MethodType)):
        return is_callable(value.__func__)
    return getattr(value, '__call__', None) is not None


def makes_callables(spec):
    """Whether instances of the class `spec`, or `spec` itself where it is no class, can be called."""
    if not isinstance(spec, type):
        return getattr(spec, '__call__', None) is not None
    return any(vars(home).get('__call__') is not None for home in spec.__mro__)


def called_part(spec, as_instance, eat_self):
    """The function that runs when `spec` is called and its signature, or None where that is not known."""
    if isinstance(spec, type) and not as_instance:
        spec, eat_self = spec.__init__, True
    elif isinstance(spec, (staticmethod, classmethod)):
        eat_self = eat_self or isinstance(spec, classmethod)
        spec = spec.__func__
    elif not isinstance(spec, functions):
        try:
            spec = spec.__call__
        except AttributeError:
            return None
    try:
        signature = inspect.signature(spec)
        return spec, _without_first(signature) if eat_self else signature
    except ValueError:
        return None


def _without_first(signature):
    first, *others = signature.parameters.values() or [None]
    if first is None or first.kind is first.KEYWORD_ONLY:
        raise ValueError('no parameter to leave out')
    if first.kind in (first.VAR_POSITIONAL, first.VAR_KEYWORD):
        return signature
    return signature.replace(parameters=others)


def first_is_bound(spec, name, of_class):
    """Whether the first parameter of the function `spec.name` is filled in when it is called through an instance."""
    if not isinstance(spec, type):
        if name in getattr(spec, '__dict__', {}):
            return False
        spec = type(spec)
    for home in spec.__mro__:
        if name in vars(home):
            return isinstance(vars(home)[name], functions) and of_class
    return of_class
