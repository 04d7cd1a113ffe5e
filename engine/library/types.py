"""The types of things that have no name among the built-ins."""
from _inspect import _prelude_names, _traceback_type

__all__ = ['FunctionType', 'LambdaType', 'CodeType', 'MappingProxyType', 'SimpleNamespace', 'CellType', 'GeneratorType',
           'CoroutineType', 'AsyncGeneratorType', 'MethodType', 'BuiltinFunctionType', 'BuiltinMethodType',
           'WrapperDescriptorType', 'MethodWrapperType', 'MethodDescriptorType', 'ClassMethodDescriptorType', 'ModuleType',
           'TracebackType', 'FrameType', 'GetSetDescriptorType', 'MemberDescriptorType', 'new_class', 'resolve_bases',
           'prepare_class', 'get_original_bases', 'DynamicClassAttribute', 'coroutine', 'GenericAlias', 'UnionType',
           'EllipsisType', 'NoneType', 'NotImplementedType']


def _function():
    yield


async def _coroutine():
    pass


async def _async_generator():
    yield


_mark_iterable_coroutine = _prelude_names()['_mark_iterable_coroutine']

FunctionType = type(_function)
LambdaType = FunctionType
CodeType = type(_function.__code__)
MappingProxyType = type(type.__dict__)
_generator = _function()
GeneratorType = type(_generator)
_awaitable = _coroutine()
CoroutineType = type(_awaitable)
_awaitable.close()
AsyncGeneratorType = type(_async_generator())


class _Class:
    __slots__ = ('member',)

    def method(self):
        pass


MethodType = type(_Class().method)
BuiltinFunctionType = type(len)
BuiltinMethodType = type([].append)
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
MethodDescriptorType = type(str.join)
ClassMethodDescriptorType = type(dict.__dict__['fromkeys'])
MemberDescriptorType = type(_Class.__dict__['member'])
GetSetDescriptorType = type(FunctionType.__dict__['__code__'])
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(Ellipsis)
GenericAlias = type(list[int])
UnionType = type(int | str)
FrameType = _prelude_names()['frame']


def _cell_of(value):
    return lambda: value


CellType = type(_cell_of(0).__closure__[0])


def _module_type():
    import sys
    return type(sys)


ModuleType = _module_type()


TracebackType = _traceback_type()


_in_repr = set()


class SimpleNamespace:
    """Attributes without a class of their own."""

    def __init__(self, /, *args, **keywords):
        if len(args) > 1:
            raise TypeError(f'{type(self).__name__} expected at most 1 argument, got {len(args)}')
        given = dict(*args)
        for key in given:
            if not isinstance(key, str):
                raise TypeError('keywords must be strings')
        self.__dict__.update(given)
        self.__dict__.update(keywords)

    def __repr__(self):
        name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
        if id(self) in _in_repr:
            return f'{name}(...)'
        _in_repr.add(id(self))
        try:
            return self._shown(name)
        finally:
            _in_repr.discard(id(self))

    def _shown(self, name):
        return f"{name}({', '.join(f'{key}={value!r}' for key, value in self.__dict__.items())})"

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __lt__(self, other):
        return self._ordered(other, lambda a, b: a < b)

    def __le__(self, other):
        return self._ordered(other, lambda a, b: a <= b)

    def __gt__(self, other):
        return self._ordered(other, lambda a, b: a > b)

    def __ge__(self, other):
        return self._ordered(other, lambda a, b: a >= b)

    def _ordered(self, other, order):
        return order(self.__dict__, other.__dict__) if isinstance(other, SimpleNamespace) else NotImplemented

    def __replace__(self, **keywords):
        result = type(self)(**self.__dict__)
        result.__dict__.update(keywords)
        return result


def _look_native():
    from _guise import as_native
    as_native(SimpleNamespace)


_look_native()


class DynamicClassAttribute:
    """A property of instances that the class looks up in its own way."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or fget.__doc__
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError('unreadable attribute')
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        doc = fget.__doc__ if self.overwrite_doc else None
        result = type(self)(fget, self.fset, self.fdel, doc or self.__doc__)
        result.overwrite_doc = self.overwrite_doc
        return result

    def setter(self, fset):
        result = type(self)(self.fget, fset, self.fdel, self.__doc__)
        result.overwrite_doc = self.overwrite_doc
        return result

    def deleter(self, fdel):
        result = type(self)(self.fget, self.fset, fdel, self.__doc__)
        result.overwrite_doc = self.overwrite_doc
        return result


def resolve_bases(bases):
    result = []
    for base in bases:
        if not isinstance(base, type) and hasattr(base, '__mro_entries__'):
            entries = base.__mro_entries__(bases)
            if not isinstance(entries, tuple):
                raise TypeError('__mro_entries__ must return a tuple')
            result.extend(entries)
        else:
            result.append(base)
    made = tuple(result)
    return bases if made == bases and all(map(lambda a, b: a is b, made, bases)) else made


def get_original_bases(cls, /):
    return cls.__dict__.get('__orig_bases__', cls.__bases__)


def _most_derived(meta, bases):
    for base in bases:
        if issubclass(meta, type(base)):
            continue
        if not issubclass(type(base), meta):
            raise TypeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of '
                            'the metaclasses of all its bases')
        meta = type(base)
    return meta


def prepare_class(name, bases=(), kwds=None):
    kwds = dict(kwds or {})
    meta = kwds.pop('metaclass', type(bases[0]) if bases else type)
    if isinstance(meta, type):
        meta = _most_derived(meta, bases)
    namespace = meta.__prepare__(name, bases, **kwds) if hasattr(meta, '__prepare__') else {}
    return meta, namespace, kwds


def new_class(name, bases=(), kwds=None, exec_body=None):
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace['__orig_bases__'] = bases
    return meta(name, resolved, namespace, **kwds)


def coroutine(func):
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')
    if type(func) is FunctionType:
        flags = func.__code__.co_flags
        if flags & 0x180:  # async def, or marked before
            return func
        if flags & 0x20:  # a generator function
            _mark_iterable_coroutine(func)
            return func
    import functools
    from collections.abc import Coroutine, Generator

    @functools.wraps(func)
    def wrapped(*args, **keywords):
        made = func(*args, **keywords)
        if isinstance(made, Generator) and not _is_awaitable_generator(made) and not isinstance(made, Coroutine):
            return _GeneratorWrapper(made)
        return made
    return wrapped


def _is_awaitable_generator(made):
    return type(made) is GeneratorType and made.gi_code.co_flags & 0x100 != 0


class _GeneratorWrapper:
    # What walks like a generator and can be awaited.
    def __init__(self, generator):
        self._generator = generator

    def send(self, value):
        return self._generator.send(value)

    def throw(self, *parts):
        return self._generator.throw(*parts)

    def close(self):
        return self._generator.close()

    def __next__(self):
        return next(self._generator)

    def __iter__(self):
        return self._generator if type(self._generator) is GeneratorType else self

    __await__ = __iter__

    def __getattr__(self, name):
        if name[:3] in ('cr_', 'gi_'):
            return getattr(self._generator, 'gi_' + name[3:].replace('await', 'yieldfrom'))
        raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')
