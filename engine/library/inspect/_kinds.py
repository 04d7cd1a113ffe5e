"""What kind of thing an object is."""
import functools as _functools
import sys as _sys
import types as _types
from collections.abc import Awaitable as _Awaitable

__name__ = 'inspect'

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR, CO_NOFREE = 1, 2, 4, 8, 16, 32, 64
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20


def ismodule(object): return isinstance(object, _types.ModuleType)
def isclass(object): return isinstance(object, type)
def ismethod(object): return isinstance(object, _types.MethodType)
def isfunction(object): return isinstance(object, _types.FunctionType)
def iscode(object): return isinstance(object, _types.CodeType)
def isbuiltin(object): return isinstance(object, _types.BuiltinFunctionType)
def istraceback(object): return isinstance(object, _types.TracebackType)
def isgenerator(object): return isinstance(object, _types.GeneratorType)
def iscoroutine(object): return isinstance(object, _types.CoroutineType)
def isasyncgen(object): return isinstance(object, _types.AsyncGeneratorType)
def isframe(object): return isinstance(object, _types.FrameType)
def ismemberdescriptor(object): return isinstance(object, _types.MemberDescriptorType)
def isgetsetdescriptor(object): return isinstance(object, _types.GetSetDescriptorType)
def ismethodwrapper(object): return isinstance(object, _types.MethodWrapperType)


def isawaitable(object):
    if isinstance(object, _types.GeneratorType):
        return bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
    return isinstance(object, (_types.CoroutineType, _Awaitable))


def isabstract(object):
    if not isinstance(object, type):
        return False
    names = getattr(object, '__abstractmethods__', None)
    if names is not None and '__abstractmethods__' in object.__dict__:
        return bool(names)
    # ABCMeta has not yet looked at it: its body is just done, or it is no class of ABCMeta's.
    if not hasattr(type(object), 'register'):
        return False
    if any([getattr(value, '__isabstractmethod__', False) for value in object.__dict__.values()]):
        return True
    inherited = [name for base in object.__bases__ for name in getattr(base, '__abstractmethods__', ())]
    return any([getattr(getattr(object, name, None), '__isabstractmethod__', False) for name in inherited])


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or ismethodwrapper(object)


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object) or isinstance(object, _functools.partial):
        return False
    kind = type(object)
    return hasattr(kind, '__get__') and not hasattr(kind, '__set__') and not hasattr(kind, '__delete__')


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), '__set__') or hasattr(type(object), '__delete__')


def _plain_function(obj):
    # What a method or a partial function calls in the end.
    while True:
        if ismethod(obj):
            obj = obj.__func__
        elif isinstance(obj, (_functools.partial, _functools.partialmethod)):
            obj = obj.func
        elif isinstance(getattr(obj, '__partialmethod__', None), _functools.partialmethod):
            obj = obj.__partialmethod__.func
        else:
            return obj


def _acts_as_function(obj):
    # Whether it has all that a function is known by.
    if not callable(obj) or isclass(obj):
        return False
    defaults, named = getattr(obj, '__defaults__', 0), getattr(obj, '__kwdefaults__', 0)
    return (isinstance(getattr(obj, '__code__', None), _types.CodeType) and isinstance(getattr(obj, '__name__', None), str)
            and (defaults is None or isinstance(defaults, tuple)) and (named is None or isinstance(named, dict))
            and isinstance(getattr(obj, '__annotations__', 0), (dict, type(None))))


def _has_flag(obj, flag):
    obj = _plain_function(obj)
    return (isfunction(obj) or _acts_as_function(obj)) and bool(obj.__code__.co_flags & flag)


_is_coroutine_mark = object()


def _is_marked(obj):
    obj = _plain_function(obj)
    return getattr(getattr(obj, '__func__', obj), '_is_coroutine_marker', None) is _is_coroutine_mark


def isgeneratorfunction(obj): return _has_flag(obj, CO_GENERATOR)
def iscoroutinefunction(obj): return _has_flag(obj, CO_COROUTINE) or _is_marked(obj)
def isasyncgenfunction(obj): return _has_flag(obj, CO_ASYNC_GENERATOR)


def markcoroutinefunction(func):
    func = getattr(func, '__func__', func)
    func._is_coroutine_marker = _is_coroutine_mark
    return func


def unwrap(func, *, stop=None):
    first = func
    seen = {id(func): func}
    while not isinstance(func, type) and hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= _sys.getrecursionlimit():
            raise ValueError(f'wrapper loop when unwrapping {first!r}')
        seen[id(func)] = func
    return func
