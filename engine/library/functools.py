"""Functions that work on functions."""
from _cache import is_hashed_natively as _is_hashed_natively, know as _know_missed
from _guise import as_closed as _as_closed, as_native as _as_native

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache', 'cmp_to_key',
           'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod', 'cached_property']

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)

_missing = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


def reduce(function, iterable, initial=_missing, /):
    try:
        iterator = iter(iterable)
    except TypeError:
        iterator = None
    if iterator is None:
        raise TypeError('reduce() arg 2 must support iteration')
    result = next(iterator, _missing) if initial is _missing else initial
    if result is _missing:
        raise TypeError('reduce() of empty iterable with no initial value')
    for item in iterator:
        result = function(result, item)
    return result


_being_shown = set()  # partials whose texts are made


class partial:
    """A call with some arguments already given."""

    __slots__ = ('func', 'args', 'keywords', '__dict__', '__weakref__')

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        args = tuple(args)
        if not callable(func):
            raise TypeError('the first argument must be callable')
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = object.__new__(cls)
        self.func = func
        self.args = args
        self.keywords = keywords
        return self

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    def __get__(self, instance, owner=None):
        if instance is not None:
            import warnings
            warnings.warn('functools.partial will be a method descriptor in future Python versions; wrap it in '
                          'staticmethod() if you want to preserve the old behavior', FutureWarning)
        return self

    def __reduce__(self):
        return type(self), (self.func,), (self.func, self.args, self.keywords, self.__dict__ or None)

    def __setstate__(self, state, /):
        if not isinstance(state, tuple) or len(state) != 4:
            raise TypeError('invalid partial state')
        func, args, keywords, attributes = state
        if not callable(func) or not isinstance(args, tuple) or not isinstance(keywords, dict | None):
            raise TypeError('invalid partial state')
        self.func = func
        self.args = tuple(args)
        self.keywords = keywords if type(keywords) is dict else dict(keywords or ())
        self.__dict__.clear()
        if attributes is not None:
            self.__dict__.update(attributes)

    def __repr__(self):
        if id(self) in _being_shown:
            return '...'  # inside of itself
        _being_shown.add(id(self))
        try:
            parts = [repr(self.func), *[repr(arg) for arg in self.args],
                     *[f'{name}={value!r}' for name, value in self.keywords.items()]]
        finally:
            _being_shown.discard(id(self))
        return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(parts)})"

    __class_getitem__ = classmethod(lambda cls, item: _generic_alias(cls, item))


def _generic_alias(cls, item):
    import types
    return types.GenericAlias(cls, item)


class partialmethod:
    """A method with some arguments already given."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        parts = [repr(self.func), *map(repr, self.args)]
        parts.extend([f'{name}={value!r}' for name, value in self.keywords.items()])
        return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(parts)})"

    __class_getitem__ = classmethod(lambda cls, item: _generic_alias(cls, item))

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    __isabstractmethod__ = property(lambda self: getattr(self.func, '__isabstractmethod__', False))

    def __get__(self, obj, cls=None):
        get = getattr(self.func, '__get__', None)
        if get is not None and not isinstance(self.func, partial):
            bound = get(obj, cls)
            if bound is not self.func:
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result
        return self._make_unbound_method().__get__(obj, cls)


def _make_ordering(root, name):
    # The three other comparisons from one of them and equality.
    def negated(self, other):
        result = getattr(type(self), root)(self, other)
        return result if result is NotImplemented else not result

    def or_equal(self, other):
        result = getattr(type(self), root)(self, other)
        return result if result is NotImplemented else result or self == other

    def and_unequal(self, other):
        result = getattr(type(self), root)(self, other)
        return result if result is NotImplemented else result and self != other

    def neither(self, other):
        result = getattr(type(self), root)(self, other)
        return result if result is NotImplemented else not result and self != other

    def negated_or_equal(self, other):
        result = getattr(type(self), root)(self, other)
        return result if result is NotImplemented else not result or self == other

    return {
        ('__lt__', '__gt__'): neither, ('__lt__', '__le__'): or_equal, ('__lt__', '__ge__'): negated,
        ('__le__', '__ge__'): negated_or_equal, ('__le__', '__lt__'): and_unequal, ('__le__', '__gt__'): negated,
        ('__gt__', '__lt__'): neither, ('__gt__', '__ge__'): or_equal, ('__gt__', '__le__'): negated,
        ('__ge__', '__le__'): negated_or_equal, ('__ge__', '__gt__'): and_unequal, ('__ge__', '__lt__'): negated,
    }[root, name]


def total_ordering(cls):
    orders = ('__lt__', '__le__', '__gt__', '__ge__')
    roots = {name for name in orders if getattr(cls, name, None) is not getattr(object, name, None)}
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(roots)
    for name in orders:
        if name not in roots:
            function = _make_ordering(root, name)
            function.__name__ = name
            function.__qualname__ = f"_{name.strip('_')}_from_{root.strip('_')}"
            setattr(cls, name, function)
    return cls


class KeyWrapper:
    __slots__ = ('_compare', 'obj')

    def __init__(self, compare, obj=None):
        self._compare = compare
        self.obj = obj

    def __call__(self, obj):
        return KeyWrapper(self._compare, obj)

    def _order(self, other):
        if type(other) is not KeyWrapper:
            raise TypeError('other argument must be K instance')
        return self._compare(self.obj, other.obj)

    def __lt__(self, other):
        return self._order(other) < 0

    def __gt__(self, other):
        return self._order(other) > 0

    def __eq__(self, other):
        return self._order(other) == 0

    def __le__(self, other):
        return self._order(other) <= 0

    def __ge__(self, other):
        return self._order(other) >= 0

    __hash__ = None


def cmp_to_key(mycmp):
    return KeyWrapper(mycmp)


class _CacheInfo(tuple):
    __slots__ = ()

    def __new__(cls, hits, misses, maxsize, currsize):
        return tuple.__new__(cls, (hits, misses, maxsize, currsize))

    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return f'CacheInfo(hits={self[0]}, misses={self[1]}, maxsize={self[2]}, currsize={self[3]})'


class _Key(tuple):
    # Arguments with a `__hash__` of the program's: it is asked once for each call.
    __slots__ = ()

    def __new__(cls, key):
        return tuple.__new__(cls, (key, hash(key)))

    def __hash__(self):
        return self[1]

    def __eq__(self, other):
        return self[0] == other[0]


def _make_key(args, keywords, typed):
    key = args
    if keywords:
        key += (_missing,)
        for item in keywords.items():
            key += item
    if typed:
        key += tuple([type(v) for v in args])
        if keywords:
            key += tuple([type(v) for v in keywords.values()])
    elif len(key) == 1 and (type(key[0]) is int or type(key[0]) is str):
        return key[0]
    return key if _is_hashed_natively(key) else _Key(key)


class _lru_cache_wrapper:
    # The call itself is native: it finds what is known, and leaves the rest to `_missed`. Using a
    # remembered result does not change `_entries`: their keys' `__eq__` may call the wrapped
    # function again while they are searched. So the order of use is kept beside them, in a dict
    # from a link's id to the link: (key, result).
    __slots__ = ('_entries', '_function', '_hits', '_maxsize', '_misses', '_order', '_typed', '__dict__', '__weakref__')

    from _cache import __call__

    def __init__(self, function, maxsize, typed):
        if not callable(function):
            raise TypeError('the first argument must be callable')
        self._function = function
        self._maxsize = maxsize
        self._typed = typed
        self._entries = {}
        self._order = {}
        self._hits = 0
        self._misses = 0

    def _missed(self, args, keywords, is_new):
        # `keywords` is None when there are none; `is_new`: that is all that is known of the key.
        maxsize, entries = self._maxsize, self._entries
        if is_new:
            key = args
            if len(args) == 1:
                kind = type(args[0])
                if kind is int or kind is str:
                    key = args[0]
        elif maxsize == 0:
            self._misses += 1
            return self._function(*args, **(keywords or {}))
        else:
            key = _make_key(args, keywords, self._typed)
            found = entries.get(key, _missing)
            if found is not _missing:
                return self._used(found)
        self._misses += 1
        result = self._function(*args) if keywords is None else self._function(*args, **keywords)
        if maxsize is None:
            entries[key] = result
        elif key not in entries and (len(entries) < maxsize or self._forget_oldest()):
            link = key, result
            entries[key] = link
            self._order[id(link)] = link
        return result

    def _used(self, found):
        self._hits += 1
        if self._maxsize is None:
            return found
        place, order = id(found), self._order
        if place in order:
            del order[place]
            order[place] = found
        return found[1]

    def _forget_oldest(self):
        # False when somebody else has forgotten it meanwhile.
        place = next(iter(self._order), None)
        link = self._order.pop(place, None)
        return link is not None and self._entries.pop(link[0], None) is not None

    def cache_info(self):
        return _CacheInfo(self._hits, self._misses, self._maxsize, len(self._entries))

    def cache_clear(self):
        self._entries.clear()
        self._order.clear()
        self._hits = self._misses = 0

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        import types
        return types.MethodType(self, obj)

    def __repr__(self):
        return f'<functools._lru_cache_wrapper object at {hex(id(self))}>'

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__qualname__


_know_missed(_lru_cache_wrapper._missed)


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        function, maxsize = maxsize, 128
        wrapper = _lru_cache_wrapper(function, maxsize, typed)
        wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(wrapper, function)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorate(function):
        wrapper = _lru_cache_wrapper(function, maxsize, typed)
        wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(wrapper, function)

    return decorate


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(f'Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {self.attrname!r} property.") from None
        value = cache.get(self.attrname, _missing)
        if value is _missing:
            value = self.func(instance)
            try:
                cache[self.attrname] = value
            except TypeError:
                raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support item "
                                f"assignment for caching {self.attrname!r} property.") from None
        return value


def _dispatch_class(argument_class, registry):
    # What is registered for the class that comes first: of its own bases, and of the abstract ones that it counts as.
    mro = argument_class.__mro__
    order = mro
    if any([cls not in mro and isinstance(cls, type) and issubclass(argument_class, cls) for cls in registry]):
        from _dispatch_order import order_of
        order = order_of(argument_class, registry)
    found = None
    for cls in order:
        if found is not None:
            if cls in registry and cls not in mro and found not in mro and not issubclass(found, cls):
                raise RuntimeError(f'Ambiguous dispatch: {found!r} or {cls!r}')
            break
        if cls in registry:
            found = cls
    return registry[found]


def _registrations():
    from abc import get_cache_token
    return get_cache_token()


def _is_union(hint):
    import typing
    return typing.get_origin(hint) in (type(int | str), typing.Union)


def _classes_of(hint):
    # The classes that a class or a union of classes stands for; None when it is something else.
    if isinstance(hint, type) and getattr(hint, '__origin__', hint) is hint:
        return hint,
    if not _is_union(hint):
        return None
    return hint.__args__ if all([isinstance(member, type) for member in hint.__args__]) else None


def singledispatch(func):
    registry = {object: func}
    name = getattr(func, '__name__', 'singledispatch function')

    known = {}  # by class, as of the last registrations with abstract bases
    counted = [None]

    def dispatch(cls):
        if counted[0] is not None and counted[0] != (now := _registrations()):
            known.clear()
            counted[0] = now
        found = known.get(cls)
        if found is None:
            found = known[cls] = _dispatch_class(cls, registry)
        return found

    def register(cls, func=None):
        if func is None:
            if _classes_of(cls) is not None:
                return lambda f: register(cls, f)
            annotations = getattr(getattr(cls, '__func__', cls), '__annotations__', {})
            if not annotations:
                raise TypeError(f'Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` or plain `@register` on an annotated function.')
            func = cls
            argument, cls = next(iter(annotations.items()))
            if isinstance(cls, str):
                from typing import get_type_hints
                argument, cls = next(iter(get_type_hints(getattr(func, '__func__', func)).items()))
            if _classes_of(cls) is None:
                what = 'not all arguments are classes' if _is_union(cls) else 'is not a class'
                raise TypeError(f'Invalid annotation for {argument!r}. {cls!r} {what}.')
        members = _classes_of(cls)
        if members is None:
            raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
        for member in members:
            registry[member] = func
            if hasattr(member, '__abstractmethods__'):
                counted[0] = _registrations()
        known.clear()
        return func

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError(f'{name} requires at least 1 positional argument')
        return dispatch(type(args[0]))(*args, **keywords)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = type(type.__dict__)(registry)
    wrapper._clear_cache = known.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    __isabstractmethod__ = property(lambda self: getattr(self.func, '__isabstractmethod__', False))

    def __get__(self, obj, cls=None):
        def method(*args, **keywords):
            if not args:
                raise TypeError(f'{self.func.__name__} requires at least 1 positional argument')
            return self.dispatcher.dispatch(type(args[0])).__get__(obj, cls)(*args, **keywords)
        method.__isabstractmethod__ = self.__isabstractmethod__
        method.register = self.register
        update_wrapper(method, self.func)
        return method

reduce.__module__ = cmp_to_key.__module__ = '_functools'
_as_native(partial, reduce, cmp_to_key)
_as_closed(KeyWrapper, _lru_cache_wrapper)
