"""References that do not keep their objects alive."""
from _guise import as_native as _as_native
from _inspect import _reference_type, _weak_references
from collections.abc import Mapping as _Mapping, MutableMapping as _MutableMapping, MutableSet as _MutableSet

__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'WeakValueDictionary', 'WeakSet',
           'WeakMethod', 'finalize', 'ReferenceType', 'ProxyType', 'CallableProxyType', 'ProxyTypes']

ref = ReferenceType = _reference_type()


class _ProxyReference(ref):
    # What a proxy holds; it knows the proxy, weakly.
    __slots__ = ('proxy',)


def getweakrefs(object):
    return [reference.proxy() if type(reference) is _ProxyReference else reference for reference in _weak_references(object)]


def getweakrefcount(object):
    return len(_weak_references(object))


# --- proxies ---

def _target(proxy):
    target = object.__getattribute__(proxy, '_reference')()
    if target is None:
        raise ReferenceError('weakly-referenced object no longer exists')
    return target


def _full_name(cls):
    return cls.__qualname__ if cls.__module__ in ('builtins', '__main__') else f'{cls.__module__}.{cls.__qualname__}'


class ProxyType:
    """Behaves as the object it stands for while that is alive."""
    __slots__ = ('_reference', '__weakref__')

    def __getattribute__(self, name):
        return getattr(_target(self), name)

    __class__ = property(lambda self: type(_target(self)))  # for isinstance()

    def __setattr__(self, name, value): setattr(_target(self), name, value)
    def __delattr__(self, name): delattr(_target(self), name)
    def __str__(self): return str(_target(self))

    def __repr__(self):
        target = object.__getattribute__(self, '_reference')()
        of = 'dead' if target is None else f"to '{_full_name(type(target))}' at {id(target):#x}"
        return f'<weakproxy at {id(self):#x}; {of}>'

    def __bool__(self): return bool(_target(self))
    def __len__(self): return len(_target(self))
    def __iter__(self): return iter(_target(self))
    def __next__(self): return next(_target(self))
    def __getitem__(self, key): return _target(self)[key]
    def __setitem__(self, key, value): _target(self)[key] = value
    def __delitem__(self, key): del _target(self)[key]
    def __contains__(self, item): return item in _target(self)
    def __eq__(self, other): return _target(self) == (_target(other) if isinstance_of_proxy(other) else other)
    def __ne__(self, other): return not self == other
    def __lt__(self, other): return _target(self) < other
    def __le__(self, other): return _target(self) <= other
    def __gt__(self, other): return _target(self) > other
    def __ge__(self, other): return _target(self) >= other
    def __enter__(self): return _target(self).__enter__()
    def __exit__(self, *details): return _target(self).__exit__(*details)
    __hash__ = None


def _behind(value):
    return _target(value) if isinstance_of_proxy(value) else value


def _forward_operators():
    import operator

    def set_method(name, function):
        function.__name__ = name
        function.__qualname__ = 'ProxyType.' + name
        setattr(ProxyType, name, function)

    for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and', 'or', 'xor', 'matmul'):
        function = getattr(operator, name, None) or getattr(operator, name + '_')
        set_method(f'__{name}__', lambda self, other, function=function: function(_target(self), _behind(other)))
        set_method(f'__r{name}__', lambda self, other, function=function: function(_behind(other), _target(self)))
        changed = getattr(operator, 'i' + name)
        set_method(f'__i{name}__', lambda self, other, changed=changed: changed(_target(self), _behind(other)))
    set_method('__divmod__', lambda self, other: divmod(_target(self), _behind(other)))
    for name, function in (('neg', operator.neg), ('pos', operator.pos), ('invert', operator.invert), ('abs', abs), ('int', int),
                           ('float', float), ('index', operator.index), ('reversed', reversed)):
        set_method(f'__{name}__', lambda self, function=function: function(_target(self)))


class CallableProxyType(ProxyType):
    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return _target(self)(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)
_as_native(*ProxyTypes)


def isinstance_of_proxy(value):
    return type(value) in ProxyTypes


_forward_operators()


def proxy(object_, callback=None, /):
    if callback is None:
        for reference in _weak_references(object_):
            if type(reference) is _ProxyReference and reference.__callback__ is None:
                return reference.proxy()
    made = object.__new__(CallableProxyType if callable(object_) else ProxyType)
    reference = _ProxyReference(object_, None if callback is None else lambda _: callback(made))
    reference.proxy = ref(made)
    object.__setattr__(made, '_reference', reference)
    return made


# --- containers ---

class WeakMethod(ref):
    """A weak reference to a bound method: to its object and to its function."""

    __slots__ = ('_function', '_kind', '_alive', '__weakref__')

    def __new__(cls, meth, callback=None):
        try:
            obj, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f'argument should be a bound method, not {type(meth)}') from None

        def dead(_):
            me = weak()
            if me is not None and me._alive:
                me._alive = False
                if callback is not None:
                    callback(me)
        made = ref.__new__(cls, obj, dead)
        made._function = ref(func, dead)
        made._kind = type(meth)
        made._alive = True
        weak = ref(made)
        return made

    def __call__(self):
        obj, func = super().__call__(), self._function()
        if obj is None or func is None:
            return None
        return self._kind(func, obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._function == other._function

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """A weak reference that knows the key it stands for in a dict."""

    __slots__ = ('key',)

    def __new__(cls, object_, callback, key):
        made = ref.__new__(cls, object_, callback)
        made.key = key
        return made

    def __init__(self, object_, callback, key):
        super().__init__(object_, callback)


class _WeakMapping(_MutableMapping):
    # What the dicts of the living share: joining.

    def __or__(self, other):
        if not isinstance(other, _Mapping):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other):
        if not isinstance(other, _Mapping):
            return NotImplemented
        result = type(self)()
        result.update(other)
        result.update(self)
        return result

    def __ior__(self, other):
        self.update(other)
        return self


class WeakValueDictionary(_WeakMapping):
    """A dict whose items vanish with their values."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def _remover(self, key):
        reference_to_self = ref(self)

        def remove(reference):
            mapping = reference_to_self()
            if mapping is not None and mapping.data.get(key) is reference:
                del mapping.data[key]
        return remove

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = ref(value, self._remover(key))

    def __delitem__(self, key):
        del self.data[key]

    def __len__(self):
        return len(self.data)

    def __contains__(self, key):
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    def __iter__(self):
        for key, reference in list(self.data.items()):
            if reference() is not None:
                yield key

    def __repr__(self):
        return f'<{type(self).__name__} at {hex(id(self))}>'

    def keys(self):
        return iter(self)

    def values(self):
        for reference in list(self.data.values()):
            value = reference()
            if value is not None:
                yield value

    def items(self):
        for key, reference in list(self.data.items()):
            value = reference()
            if value is not None:
                yield key, value

    def get(self, key, default=None):
        reference = self.data.get(key)
        value = None if reference is None else reference()
        return default if value is None else value

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = value = default
        return value

    def pop(self, key, *args):
        value = self.get(key)
        if value is None:
            if args:
                return args[0]
            raise KeyError(key)
        del self.data[key]
        return value

    def valuerefs(self):
        return list(self.data.values())

    def itervaluerefs(self):
        yield from list(self.data.values())

    def copy(self):
        new = type(self)()
        for key, value in self.items():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = type(self)()
        for key, value in self.items():
            new[deepcopy(key, memo)] = value
        return new


class WeakKeyDictionary(_WeakMapping):
    """A dict whose items vanish with their keys."""

    def __init__(self, dict=None):
        self.data = {}
        reference_to_self = ref(self)

        def remove(reference):
            mapping = reference_to_self()
            if mapping is not None:
                mapping.data.pop(reference, None)
        self._remove = remove
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key): return self.data[ref(key)]
    def __setitem__(self, key, value): self.data[ref(key, self._remove)] = value
    def __delitem__(self, key): del self.data[ref(key)]
    def __len__(self): return len(self.data)

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __iter__(self):
        for reference in list(self.data):
            key = reference()
            if key is not None:
                yield key

    def __repr__(self):
        return f'<{type(self).__name__} at {hex(id(self))}>'

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def keys(self):
        return iter(self)

    def values(self):
        for reference, value in list(self.data.items()):
            if reference() is not None:
                yield value

    def items(self):
        for reference, value in list(self.data.items()):
            key = reference()
            if key is not None:
                yield key, value

    def keyrefs(self):
        return list(self.data)

    def copy(self):
        new = WeakKeyDictionary()
        for key, value in self.items():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = type(self)()
        for key, value in self.items():
            new[key] = deepcopy(value, memo)
        return new


class WeakSet(_MutableSet):
    """A set whose members vanish when nothing else holds them."""

    def __init__(self, data=None):
        self.data = set()
        reference_to_self = ref(self)

        def remove(reference):
            members = reference_to_self()
            if members is not None:
                members.data.discard(reference)
        self._remove = remove
        if data is not None:
            self.update(data)

    def __iter__(self):
        for reference in list(self.data):
            item = reference()
            if item is not None:
                yield item

    def __len__(self): return len(self.data)

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def add(self, item): self.data.add(ref(item, self._remove))
    def clear(self): self.data.clear()
    def discard(self, item): self.data.discard(ref(item))
    def remove(self, item): self.data.remove(ref(item))
    def copy(self): return type(self)(self)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        return type(self)([deepcopy(item, memo) for item in self])

    def pop(self):
        while self.data:
            item = self.data.pop()()
            if item is not None:
                return item
        raise KeyError('pop from empty WeakSet')

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        result = self.copy()
        result.difference_update(other)
        return result

    def difference_update(self, other):
        if self is other:
            self.data.clear()
        else:
            self.data.difference_update(_references(other))

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def intersection(self, other):
        return type(self)([item for item in other if item in self])

    def intersection_update(self, other):
        self.data.intersection_update(_references(other))

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def symmetric_difference(self, other):
        result = self.copy()
        result.symmetric_difference_update(other)
        return result

    def symmetric_difference_update(self, other):
        if self is other:
            self.data.clear()
        else:
            self.data.symmetric_difference_update({ref(item, self._remove) for item in other})

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def union(self, other):
        result = self.copy()
        result.update(other)
        return result

    def issubset(self, other): return self.data.issubset(_references(other))
    def issuperset(self, other): return self.data.issuperset(_references(other))
    def isdisjoint(self, other): return not self.intersection(other)
    def __lt__(self, other): return self.data < _references(other)
    def __gt__(self, other): return self.data > _references(other)

    def __eq__(self, other):
        if not isinstance(other, WeakSet):
            return NotImplemented
        return self.data == _references(other)

    __hash__ = None
    __or__, __and__, __sub__, __xor__ = union, intersection, difference, symmetric_difference
    __le__, __ge__ = issubset, issuperset

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def __repr__(self):
        return repr(self.data)


def _references(items):
    return {ref(item) for item in items}


# --- finalize ---

class finalize:
    """Calls a function when an object dies, or at the end of the program."""

    __slots__ = ()
    _registry = {}
    _next = [0]

    def __init__(self, obj, func, /, *args, **kwargs):
        registry = finalize._registry
        if finalize._next[0] == 0:
            import atexit
            atexit.register(finalize._at_exit)
        finalize._next[0] += 1
        registry[self] = [ref(obj, self), func, args, kwargs, True, finalize._next[0]]

    def __call__(self, _=None):
        record = finalize._registry.pop(self, None)
        if record is not None:
            return record[1](*record[2], **record[3])

    @classmethod
    def _at_exit(cls):
        due = [(record[5], one) for one, record in cls._registry.items() if record[4]]
        due.sort(key=lambda pair: pair[0], reverse=True)
        for _, one in due:
            try:
                one()
            except Exception as error:
                import sys
                sys.excepthook(type(error), error, error.__traceback__)

    def detach(self):
        record = finalize._registry.get(self)
        obj = None if record is None else record[0]()
        if obj is not None and finalize._registry.pop(self, None) is not None:
            return obj, record[1], record[2], record[3]

    def peek(self):
        record = finalize._registry.get(self)
        obj = None if record is None else record[0]()
        if obj is not None:
            return obj, record[1], record[2], record[3]

    @property
    def alive(self):
        return self in finalize._registry

    @property
    def atexit(self):
        record = finalize._registry.get(self)
        return record is not None and record[4]

    @atexit.setter
    def atexit(self, value):
        record = finalize._registry.get(self)
        if record is not None:
            record[4] = bool(value)

    def __repr__(self):
        record = finalize._registry.get(self)
        obj = None if record is None else record[0]()
        if obj is None:
            return f'<finalize object at {hex(id(self))}; dead>'
        return f'<finalize object at {hex(id(self))}; for {type(obj).__qualname__!r} at {hex(id(obj))}>'


WeakSet.__module__ = '_weakrefset'
