"""The types of things that have no name among the built-ins."""
from _inspect import _prelude_names, _traceback_type


def _function():
    yield


async def _coroutine():
    pass


async def _async_generator():
    yield


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
        self.__dict__.update(dict(*args))
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

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            raise AttributeError()
        if self.fget is None:
            raise AttributeError('unreadable attribute')
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)


def resolve_bases(bases):
    result = []
    for base in bases:
        if not isinstance(base, type) and hasattr(base, '__mro_entries__'):
            result.extend(base.__mro_entries__(bases))
        else:
            result.append(base)
    return tuple(result)


def get_original_bases(cls, /):
    return cls.__dict__.get('__orig_bases__', cls.__bases__)


def prepare_class(name, bases=(), kwds=None):
    kwds = dict(kwds or {})
    meta = kwds.pop('metaclass', type(bases[0]) if bases else type)
    for base in bases:
        if issubclass(type(base), meta):
            meta = type(base)
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
    return func
