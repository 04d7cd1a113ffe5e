# Generators from outside: send, throw and close where the other side is an
# iterator of the program's own.


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
        inner = close = None  # from here on the generator alone has it
        return _raise_at_delegation(generator, exception)
    throw = _thrower_of(inner)
    inner = None
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
    throw = None
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
