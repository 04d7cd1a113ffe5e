# Awaiting, and asynchronous iterators and generators: the language reference,
# 8.9 and 3.4.


def awaitable_iterator(awaitable, where):
    method = _type_lookup(type(awaitable), '__await__')
    if method is _missing:
        if where == 0:
            raise TypeError(f"object {type(awaitable).__name__} can't be used in 'await' expression")
        name = '__aenter__' if where == 1 else '__aexit__'
        raise TypeError(f"'async with' received an object from {name} that does not implement __await__: {type(awaitable).__name__}")
    iterator = _call_special(method, awaitable)
    if type(iterator) is coroutine_wrapper:
        return iterator._coroutine
    if _is_coroutine(iterator) and iterator is not awaitable:
        raise TypeError('__await__() returned a coroutine')
    if _type_lookup(type(iterator), '__next__') is _missing:
        raise TypeError(f"__await__() returned non-iterator of type '{type(iterator).__name__}'")
    return iterator


class coroutine_wrapper:
    """A coroutine as an iterator: what its __await__ gives."""

    __slots__ = ('_coroutine',)

    def __iter__(self):
        return self

    def __next__(self):
        return _generator_send(self._coroutine, None)

    def send(self, value, /):
        return _generator_send(self._coroutine, value)

    def throw(self, /, *parts):
        return throw_parts(self._coroutine, parts)

    def close(self):
        return close_generator(self._coroutine)


def coroutine_wrapper_of(coroutine):
    made = coroutine_wrapper()
    made._coroutine = coroutine
    return made


def _call_special(method, receiver, *args):
    get = _type_lookup(type(method), '__get__')
    if get is _missing:
        return method(*args)
    return get(method, receiver, type(receiver))(*args)


def _bound_special(object, name):
    method = _type_lookup(type(object), name)
    get = _type_lookup(type(method), '__get__')
    return method if get is _missing else get(method, object, type(object))


def enter_held(held, is_async):
    manager, = held
    enter = _bound_special(manager, '__aenter__' if is_async else '__enter__')
    held[0] = _bound_special(manager, '__aexit__' if is_async else '__exit__')
    return enter()


def call_held(held, *args):
    return held[0](*args)


def async_iterator_of(iterable):
    method = _type_lookup(type(iterable), '__aiter__')
    if method is _missing:
        raise TypeError(f"'async for' requires an object with __aiter__ method, got {type(iterable).__name__}")
    iterator = _call_special(method, iterable)
    if _type_lookup(type(iterator), '__anext__') is _missing:
        raise TypeError(f"'async for' received an object from __aiter__ that does not implement __anext__: {type(iterator).__name__}")
    return iterator


def async_next_of(iterator):
    method = _type_lookup(type(iterator), '__anext__')
    if method is _missing:
        raise TypeError(f"'async for' requires an iterator with __anext__ method, got {type(iterator).__name__}")
    awaitable = _call_special(method, iterator)
    try:
        return _awaitable_or_iterator(awaitable)
    except BaseException as error:
        raise TypeError(f"'async for' received an invalid object from __anext__: {type(awaitable).__name__}") from error


def aiter_of(iterable):
    method = _type_lookup(type(iterable), '__aiter__')
    if method is _missing:
        raise TypeError(f"'{_type_name(iterable)}' object is not an async iterable")
    iterator = _call_special(method, iterable)
    if _type_lookup(type(iterator), '__anext__') is _missing:
        raise TypeError(f"aiter() returned not an async iterator of type '{_type_name(iterator)}'")
    return iterator


def anext_of(iterator, default):
    method = _type_lookup(type(iterator), '__anext__')
    if method is _missing:
        raise TypeError(f"'{_type_name(iterator)}' object is not an async iterator")
    awaitable = _call_special(method, iterator)
    return awaitable if default is ... else _next_or_default(awaitable, default)


async def _next_or_default(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default


def _awaitable_or_iterator(awaitable):
    if _is_coroutine(awaitable):
        return awaitable
    return awaitable_iterator(awaitable, 0)


# Of an asynchronous generator, beside its state: bits of GeneratorFlags.
_asks_running, _asks_closed = 4, 8
_ended = object()


class _async_generator_step:
    """What the methods of an asynchronous generator give: one walk to its next yield."""

    __slots__ = ('generator', 'state')  # 0: not awaited yet, 1: on its way, 2: over

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def throw(self, *parts):
        if len(parts) > 1:
            _deprecated(_throw_signature % 'throw')
        self._require_unused()
        if self.state == 0:
            self._begin()
        return self._walk(_throw_into, *parts)

    def close(self):
        if self.state == 2:
            return
        try:
            self.throw(GeneratorExit)
        except (StopIteration, StopAsyncIteration, GeneratorExit):
            return
        raise RuntimeError('coroutine ignored GeneratorExit')

    def _require_unused(self):
        if self.state == 2:
            raise RuntimeError(f'cannot reuse already awaited {self._reused}')

    def _begin(self):
        if _generator_flag(self.generator, _asks_running):
            self.state = 2
            raise RuntimeError(f'{self._caller()}(): asynchronous generator is already running')
        self.state = 1
        _generator_mark(self.generator, _asks_running, True)

    def _over(self):
        self.state = 2
        _generator_mark(self.generator, _asks_running, False)

    def _walk(self, step, *arguments):
        try:
            result = step(self.generator, *arguments)
        except StopIteration:
            result = _ended
        except BaseException as error:
            self._over()
            if isinstance(error, (StopAsyncIteration, GeneratorExit)):
                _generator_mark(self.generator, _asks_closed, True)
            raise
        if result is _ended:
            self._over()
            _generator_mark(self.generator, _asks_closed, True)
            raise StopAsyncIteration
        if type(result) is async_generator_item:
            self._over()
            raise StopIteration(result.value)
        return result

    def __del__(self):
        if self.state == 0:
            import_module('warnings').warn(
                f"coroutine method '{self._method()}' of {self.generator.__qualname__!r} was never awaited",
                RuntimeWarning, source=self)


class async_generator_asend(_async_generator_step):
    __slots__ = ('value',)
    _reused = '__anext__()/asend()'

    def __init__(self, generator, value):
        self.generator = generator
        self.value = value
        self.state = 0

    def send(self, value):
        self._require_unused()
        if self.state == 0:
            self._begin()
            if value is None:
                value = self.value
        return self._walk(_generator_send, value)

    def _caller(self):
        return 'anext'

    def _method(self):
        return 'asend'


class async_generator_athrow(_async_generator_step):
    __slots__ = ('parts',)  # of the exception; None: aclose()
    _reused = 'aclose()/athrow()'

    def __init__(self, generator, parts):
        self.generator = generator
        self.parts = parts
        self.state = 0

    def send(self, value):
        self._require_unused()
        generator = self.generator
        if _generator_state(generator) == 3:
            self.state = 2
            raise StopIteration
        if self.state == 1:
            return self._walk(_generator_send, value)
        if _generator_flag(generator, _asks_closed):
            self.state = 2
            raise StopAsyncIteration
        if value is not None and not _generator_flag(generator, _asks_running):
            raise RuntimeError("can't send non-None value to a just-started coroutine")
        self._begin()
        if self.parts is None:
            _generator_mark(generator, _asks_closed, True)
            return self._walk(_throw_into, GeneratorExit)
        return self._walk(_throw_into, *self.parts)

    def _walk(self, step, *arguments):
        if self.parts is not None:
            return _async_generator_step._walk(self, step, *arguments)
        try:
            result = step(self.generator, *arguments)
        except (StopIteration, StopAsyncIteration, GeneratorExit):
            result = _ended
        except BaseException:
            self._over()
            raise
        if result is _ended:
            self._over()
            raise StopIteration
        if type(result) is async_generator_item:
            self._over()
            raise RuntimeError('async generator ignored GeneratorExit')
        return result

    def _caller(self):
        return self._method()

    def _method(self):
        return 'aclose' if self.parts is None else 'athrow'


class async_generator_item:
    __slots__ = ('value',)

    def __init__(self, value):
        self.value = value


# sys.set_asyncgen_hooks: called when an asynchronous generator is first asked, and
# when one dies that has not ended.
_asyncgen_hooks = [None, None]
_asyncgen_finalizers = {}  # identity of a generator -> the second as it was then


def _begin_async(generator):
    if _generator_was_begun(generator):
        return
    first, last = _asyncgen_hooks
    if last is not None:
        _asyncgen_finalizers[_generator_keeps_finalizer(generator)] = last
    if first is not None:
        first(generator)


def async_generator_next(generator, value):
    _begin_async(generator)
    return async_generator_asend(generator, value)


def async_generator_throw(generator, parts):
    if len(parts) > 1:
        _deprecated(_throw_signature % 'athrow')
    _begin_async(generator)
    return async_generator_athrow(generator, parts)


def async_generator_close(generator):
    _begin_async(generator)
    return async_generator_athrow(generator, None)
