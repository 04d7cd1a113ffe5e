# Calls, generators, import and the instructions that need Python to do their
# work. Runs inside the machine, hidden from tracebacks and stepping.


def not_contained_in(container, item):
    return not contains_in(container, item)


def format_part_of(value, conversion, spec):
    if conversion == 1:
        value = str(value)
    elif conversion == 2:
        value = repr(value)
    elif conversion == 3:
        value = ascii(value)
    return format(value, spec)


def load_name_from(namespace, name, global_names):
    try:
        return namespace[name]
    except KeyError:
        pass
    return _load_global(global_names, name)


def load_from_mapping_or(mapping, name, global_names, cell):
    try:
        return mapping[name]
    except KeyError:
        pass
    if cell is None:
        return _load_global(global_names, name)
    try:
        return cell.cell_contents
    except ValueError:
        pass
    raise NameError(f"cannot access free variable '{name}' where it is not associated with a value in enclosing scope")


def setup_annotations_in(namespace):
    try:
        namespace['__annotations__']
    except KeyError:
        namespace['__annotations__'] = {}


def super_attribute(super_class, this_class, self, name):
    return getattr(super_class(this_class, self), name)


def call_object(callable, args, keywords):
    method = _type_lookup(type(callable), '__call__')
    get = _type_lookup(type(method), '__get__')
    if get is not _missing:
        method = get(method, callable, type(callable))
        return method(*args, **keywords)
    return method(*args, **keywords)


def _function_text(callable):
    name = getattr(callable, '__qualname__', None)
    if name is None:
        return str(callable)
    module = getattr(callable, '__module__', None)
    if module is not None and module != 'builtins':
        return f'{module}.{name}()'
    return f'{name}()'


def _never_iterates(v):
    return (_type_lookup(type(v), '__iter__') is _missing
            and _type_lookup(type(v), '__getitem__') is _missing)


def call_spread_of(callable, iterable, mapping):
    if type(iterable) is not tuple:
        if _never_iterates(iterable):
            raise TypeError(f'{_function_text(callable)} argument after * must be an iterable, not {type(iterable).__name__}')
        iterable = tuple(iterable)
    if mapping is None:
        return callable(*iterable)
    if type(mapping) is not dict:
        merged = {}
        dict_merge_call(merged, mapping, callable)
        mapping = merged
    return callable(*iterable, **mapping)


# --- generators ---

def send_to(iterator, value):
    return iterator.send(value)


def next_or(iterator, default):
    try:
        return next(iterator)
    except StopIteration:
        return default


def _require_exception(kind, made, shown=repr):
    if not isinstance(made, BaseException):
        raise TypeError(f'calling {kind!r} should have returned an instance of BaseException, not {shown(type(made))}')


def _exception_of(kind, value=None, traceback=None):
    if isinstance(kind, type) and issubclass(kind, BaseException):
        if isinstance(value, kind):
            exception = value
        elif value is None:
            exception = kind()
        elif isinstance(value, tuple):
            exception = kind(*value)
        else:
            exception = kind(value)
        _require_exception(kind, exception, lambda cls: cls.__name__)
    elif isinstance(kind, BaseException):
        if value is not None:
            raise TypeError('instance exception may not have a separate value')
        exception = kind
    else:
        raise TypeError(f'exceptions must be classes or instances deriving from BaseException, not {type(kind).__name__}')
    if traceback is not None:
        if type(traceback).__name__ != 'traceback':
            raise TypeError('throw() third argument must be a traceback object')
        exception = exception.with_traceback(traceback)
    return exception


_throw_signature = 'the (type, exc, tb) signature of %s() is deprecated, use the single-arg signature instead.'


def throw_parts(generator, parts):
    if len(parts) > 1:
        _deprecated(_throw_signature % 'throw')
    return _throw_into(generator, *parts)


# What it delegates to gets the arguments as they are: the exception is made by
# whoever raises it.
def _throw_into(generator, kind, *rest):
    inner = _generator_delegate(generator)
    if inner is None:
        return _generator_throw(generator, _exception_of(kind, *rest))
    if _is_kind(kind, GeneratorExit):
        exception = _exception_of(kind, *rest)
        _generator_set_running(generator, True)
        try:
            close = getattr(inner, 'close', None)
            if close is not None:
                close()
        except BaseException as error:
            exception = error
        _generator_set_running(generator, False)
        return _raise_at_delegation(generator, exception)
    throw = _thrower_of(inner)
    if throw is None:
        return _raise_at_delegation(generator, _exception_of(kind, *rest))
    failure = None
    _generator_set_running(generator, True)
    try:
        yielded = throw(kind, *rest)
    except StopIteration as stop:
        result = stop.value
    except BaseException as error:
        failure = error
    else:
        _generator_set_running(generator, False)
        return yielded
    _generator_set_running(generator, False)
    # Behind the handler: what the generator raises has nothing to do with it.
    if failure is not None:
        return _generator_throw(generator, failure)
    return _generator_finish_delegation(generator, result)


# A StopIteration that is raised where a generator delegates ends the delegation.
def _raise_at_delegation(generator, exception):
    if isinstance(exception, StopIteration):
        return _generator_finish_delegation(generator, exception.value)
    return _generator_throw(generator, exception)


# How to throw into what is delegated to: what its class says of throw() does
# not warn again.
def _thrower_of(inner):
    if _is_generator(inner):
        return lambda *parts: _throw_into(inner, *parts)
    return getattr(inner, 'throw', None)


def _is_kind(exception, kind):
    cls = exception if isinstance(exception, type) else type(exception)
    return _type_is_subclass(cls, kind)


def close_generator(generator):
    state = _generator_state(generator)
    if state == 3:
        return None
    if state == 0:
        _generator_abandon(generator)
        return None
    try:
        _throw_into(generator, GeneratorExit)
    except StopIteration as stop:
        return stop.value
    except GeneratorExit:
        return None
    raise RuntimeError(f'{_generator_noun(generator)} ignored GeneratorExit')


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


# --- raise ---

def raise_from(exception, cause):
    if isinstance(exception, type):
        made = exception()
        _require_exception(exception, made)
        if not issubclass(type(made), exception):  # as in CPython, which wants one of the class raised
            made = exception(made)
        exception = made
    if cause is not ...:
        if isinstance(cause, type):
            made = cause()
            _require_exception(cause, made)
            cause = made
        exception.__cause__ = cause
    _raise(exception)


def finalize(object):
    if _is_generator(object):
        where = object
    elif _is_weak_reference(object):
        where = object.__callback__
    else:
        where = _type_lookup(type(object), '__del__')
    try:
        if where is object:
            finalizer = _asyncgen_finalizers.pop(_generator_identity(object), None) if _asyncgen_finalizers else None
            if finalizer is not None:
                finalizer(object)
                return
            if _is_coroutine(object) and _generator_state(object) == 0:
                import_module('warnings').warn(f"coroutine '{object.__qualname__}' was never awaited", RuntimeWarning,
                                               source=object)
            close_generator(object)
        elif _is_weak_reference(object):
            where(object)
        elif where is not _missing:
            _call_special(where, object)
    except BaseException as error:
        report_unraisable(error, where)


def finalize_all(objects):
    objects.reverse()
    while objects:
        finalize(objects.pop())


def farewell():
    atexit = _modules().get('atexit')
    if atexit is not None:
        for function, args, keywords in atexit._taken():
            try:
                function(*args, **keywords)
            except BaseException as error:
                report_unraisable(error, function, 'Exception ignored in atexit callback ' + repr(function) + ':')
    _taken_apart.append(True)
    waiting = _farewells()
    leaving = _next_farewell(waiting)
    while leaving is not None:
        finalize(leaving)
        leaving = None  # what nobody else holds dies now
        leaving = _next_farewell(waiting)


# --- displays and calls ---

def set_from(items):
    result = set()
    for item in items:
        result.add(item)
    return result


def dict_from_flat(parts):
    result = {}
    for i in range(0, len(parts), 2):
        result[parts[i]] = parts[i + 1]
    return result


def set_add_item(items, item):
    items.add(item)


def list_extend_display(items, iterable):
    if _type_lookup(type(iterable), '__iter__') is _missing and _type_lookup(type(iterable), '__getitem__') is _missing:
        raise TypeError(f'Value after * must be an iterable, not {type(iterable).__name__}')
    for item in _with_hint(iterable):
        items.append(item)


def set_update_from(items, iterable):
    for item in iterable:
        items.add(item)


def dict_update_display(result, mapping):
    keys = getattr(mapping, 'keys', _missing)
    if keys is _missing:
        raise TypeError(f"'{type(mapping).__name__}' object is not a mapping")
    for key in keys():
        result[key] = mapping[key]


def dict_merge_call(result, mapping, callable):
    keys = getattr(mapping, 'keys', _missing)
    if keys is _missing:
        raise TypeError(f'{_function_text(callable)} argument after ** must be a mapping, not {type(mapping).__name__}')
    for key in keys():
        if key in result:
            raise TypeError(f"{_function_text(callable)} got multiple values for keyword argument '{key}'")
        value = mapping[key]
        if not isinstance(key, str):
            raise TypeError('keywords must be strings')
        result[key] = value


def unpack_items(iterable, before, after):
    if _never_iterates(iterable):
        raise TypeError(f'cannot unpack non-iterable {type(iterable).__name__} object')
    iterator = iter(iterable)
    items = []
    if after is None:
        for item in iterator:
            items.append(item)
            if len(items) > before:
                raise ValueError(f'too many values to unpack (expected {before})')
        if len(items) < before:
            raise ValueError(f'not enough values to unpack (expected {before}, got {len(items)})')
    else:
        for item in _with_hint(iterator):
            items.append(item)
        if len(items) < before + after:
            raise ValueError(f'not enough values to unpack (expected at least {before + after}, got {len(items)})')
    return tuple(items)


def match_keys_of(subject, keys):
    values = []
    seen = []
    get = subject.get
    for key in keys:
        if key in seen:
            raise ValueError(f'mapping pattern checks duplicate key ({key!r})')
        seen.append(key)
        value = get(key, _missing)
        if value is _missing:
            return None
        values.append(value)
    return tuple(values)


# --- type parameters and their kin ---

def intrinsic_one(index, argument):
    if index == 1:
        return async_generator_item(argument)
    typing = import_module('typing')
    if index == 2:
        return typing.TypeVar(argument, infer_variance=True)._of_syntax()
    if index == 3:
        return typing.ParamSpec(argument, infer_variance=True)._of_syntax()
    if index == 4:
        return typing.TypeVarTuple(argument)._of_syntax()
    if index == 5:
        return typing.Generic[argument]
    name, parameters, compute = argument
    return typing._make_type_alias(name, parameters, compute)


def intrinsic_two(index, a, b):
    if index == 2:
        a.__type_params__ = b
        return a
    typing = import_module('typing')
    if index == 0:
        return typing._make_type_variable(a, bound=b)
    if index == 1:
        return typing._make_type_variable(a, constraints=b)
    a._set_default(b)
    return a


# --- import ---

def _absolute_name(name, global_names, level):
    if level == 0:
        return name
    package = global_names.get('__package__')
    if not package:
        raise ImportError('attempted relative import with no known parent package')
    parts = package.split('.')
    if level > len(parts):
        raise ImportError('attempted relative import beyond top-level package')
    base = '.'.join(parts[:len(parts) - level + 1])
    return f'{base}.{name}' if name else base


_beyond = {
    'os', 'socket', 'subprocess', 'threading', 'multiprocessing', 'pathlib', 'shutil', 'tempfile', 'glob', 'signal',
    'select', 'selectors', 'ssl', 'http', 'urllib', 'ctypes', 'tkinter', 'sqlite3', 'mmap', 'fcntl', 'pty', 'resource',
    'concurrent', 'asyncore', 'ftplib', 'smtplib', 'webbrowser', 'platform', 'getpass', 'curses', 'turtle'}


def _not_found(name):
    error = ModuleNotFoundError(f"No module named '{name}'", name=name)
    if name.partition('.')[0] in _beyond:
        error.add_note(f"'{name}' reaches files, the network, threads or the machine itself; programs run here without those.")
    elif _is_standard_module(name.partition('.')[0]):
        error.add_note(f"'{name}' belongs to Python's standard library, of which programs have a part here; this module is not in it.")
    return error


def import_module(name):
    modules = _modules()
    module = modules.get(name, _missing)
    if module is not _missing:
        if module is None:
            raise ModuleNotFoundError(f'import of {name} halted; None in sys.modules', name=name)
        return module
    parent, _, last = name.rpartition('.')
    if parent:
        holder = import_module(parent)
        if name in modules:
            return modules[name]
        if not hasattr(holder, '__path__'):
            raise ModuleNotFoundError(f"No module named '{name}'; '{parent}' is not a package", name=name)
    module = _new_module(name)
    if module is None:
        raise _not_found(name)
    modules[name] = module
    try:
        _run_module(module, name)
    except BaseException:
        modules.pop(name, None)
        raise
    module = modules[name]
    if parent:
        setattr(holder, last, module)
    return module


# What the compiler warns of in a text, told by the rules of `warnings`; then
# the text's error is raised, or its code runs.
def warn_of_text(found, filename, outcome, run, global_names, local_names):
    warnings = import_module('warnings')
    for text, place, is_deprecation in found:
        refused = False
        try:
            if is_deprecation:
                warnings.warn(text, DeprecationWarning)
            else:
                warnings.warn_explicit(text, SyntaxWarning, filename, place[0])
        except SyntaxWarning:
            refused = True
        except DeprecationWarning:
            pass  # its value is just not known beforehand
        if refused:
            raise SyntaxError(text, (filename, *place))
    if isinstance(outcome, BaseException):
        raise outcome
    if run is None:
        return outcome
    return run(outcome, global_names, local_names)


def import_name(name, global_names, fromlist, level):
    full = _absolute_name(name, global_names, level)
    module = import_module(full)
    if not fromlist:
        if level == 0:
            return import_module(name.partition('.')[0])
        return module
    if hasattr(module, '__path__'):
        for item in fromlist:
            if item != '*' and not hasattr(module, item) and _has_module(f'{full}.{item}'):
                import_module(f'{full}.{item}')
    return module


def import_from(module, name):
    try:
        return getattr(module, name)
    except AttributeError:
        pass
    module_name = getattr(module, '__name__', '<unknown module name>')
    submodule = _modules().get(f'{module_name}.{name}', _missing)
    if submodule is not _missing:
        return submodule
    where = getattr(module, '__file__', None) or 'unknown location'
    raise ImportError(f"cannot import name '{name}' from '{module_name}' ({where})", name=module_name, path=where, name_from=name)


def import_star(module, namespace):
    names = getattr(module, '__all__', None)
    if names is None:
        names = [name for name in module.__dict__ if not name.startswith('_')]
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f'Item in {module.__name__}.__all__ must be str, not {type(name).__name__}')
        value = getattr(module, name)
        if type(namespace) is dict:
            _bind_name(namespace, name, value)
        else:
            namespace[name] = value


def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    if not isinstance(name, str):
        raise TypeError('module name must be a string')
    if name == '' and level == 0:
        raise ValueError('Empty module name')
    return import_name(name, globals or {}, fromlist, level)


_modules()['builtins'].__import__ = __import__


def compile_tree(source, filename, mode, wants_tree):
    trees = import_module('ast') if wants_tree else _modules().get('ast')
    if trees is not None and isinstance(source, trees.AST):
        return source if wants_tree else trees._compiled(source, filename, mode)
    if wants_tree:
        return trees._parsed(source, filename, mode)
    raise TypeError('compile() arg 1 must be a string, bytes or AST object')


# exit and quit, as the interpreter's start-up puts them among the built-ins.
class Quitter:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'Use {self.name}() or Ctrl-D (i.e. EOF) to exit'

    def __call__(self, code=None):
        raise SystemExit(code)


class HelpWord:
    def __repr__(self):
        return 'Type help() for interactive help, or help(object) for help about object.'

    def __call__(self, *request):
        return import_module('pydoc').help(*request)


def breakpoint(*args, **keywords):
    return import_module('sys').breakpointhook(*args, **keywords)


_modules()['builtins'].help = HelpWord()
_modules()['builtins'].breakpoint = breakpoint
for _quitter in ('exit', 'quit'):
    setattr(_modules()['builtins'], _quitter, Quitter(_quitter))
