# Exceptions: groups, their parts, and the texts that only the program's own
# __str__ can tell.

ExceptionGroup = type('ExceptionGroup', (BaseExceptionGroup, Exception), {})
_make_builtin(ExceptionGroup, True)


class _IncompleteInputError(SyntaxError):
    """incomplete input."""


_make_builtin(_IncompleteInputError, True)


# --- parts of groups ---

# A group like `group`, with other members.
def _regrouped(group, members):
    made = group.derive(members)
    if not isinstance(made, BaseExceptionGroup):
        raise TypeError('derive must return an instance of BaseExceptionGroup')
    _set_traceback(made, group.__traceback__)
    made.__context__ = group.__context__
    made.__cause__ = group.__cause__
    notes = getattr(group, '__notes__', None)
    if isinstance(notes, (list, tuple)):
        made.__notes__ = list(notes)
    return made


# (the part whose exceptions match, the rest), None where there is nothing.
def _parted(exception, matches):
    if matches(exception):
        return exception, None
    if not isinstance(exception, BaseExceptionGroup):
        return None, exception
    matching = []
    others = []
    for member in exception.exceptions:
        match, rest = _parted(member, matches)
        if match is not None:
            matching.append(match)
        if rest is not None:
            others.append(rest)
    return (_regrouped(exception, matching) if matching else None,
            _regrouped(exception, others) if others else None)


def _matcher(condition):
    if _is_class(condition):
        if _type_is_subclass(condition, BaseException):
            return lambda exception: isinstance(exception, condition)
    elif isinstance(condition, tuple):
        for one in condition:
            if not _is_class(one) or not _type_is_subclass(one, BaseException):
                break
        else:
            return lambda exception: isinstance(exception, condition)
    elif callable(condition):
        return condition
    raise TypeError('expected an exception type, a tuple of exception types, or a callable (other than a class)')


def group_split(group, condition):
    return _parted(group, _matcher(condition))


def group_subgroup(group, condition):
    return _parted(group, _matcher(condition))[0]


# --- except* ---

def _check_star_types(kind):
    for one in kind if isinstance(kind, tuple) else (kind,):
        if not _is_class(one) or not _type_is_subclass(one, BaseException):
            raise TypeError('catching classes that do not inherit from BaseException is not allowed')
        if _type_is_subclass(one, BaseExceptionGroup):
            raise TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.')


def group_match(exception, kind):
    rest, match = _group_match(exception, kind)
    if match is not None:
        _set_handled(match)
    return rest, match


def _group_match(exception, kind):
    _check_star_types(kind)
    if isinstance(exception, kind):
        if isinstance(exception, BaseExceptionGroup):
            return None, exception
        wrapped = ExceptionGroup('', (exception,)) if isinstance(exception, Exception) else BaseExceptionGroup('', (exception,))
        return None, wrapped
    if isinstance(exception, BaseExceptionGroup):
        match, rest = exception.split(kind)
        return rest, match
    return exception, None


def _same_origin(a, b):
    return (getattr(a, '__notes__', None) is getattr(b, '__notes__', None)
            and a.__traceback__ is b.__traceback__
            and a.__cause__ is b.__cause__ and a.__context__ is b.__context__)


def _leaves(exception, found):
    if isinstance(exception, BaseExceptionGroup):
        for member in exception.exceptions:
            _leaves(member, found)
    else:
        found.append(exception)


def _projection(original, kept):
    leaves = []
    for exception in kept:
        _leaves(exception, leaves)
    if not leaves:
        return None
    identities = {id(leaf) for leaf in leaves}
    return _parted(original, lambda exception: id(exception) in identities)[0]


def prepare_reraise_star(original, outcomes):
    outcomes = [outcome for outcome in outcomes if outcome is not None]
    if not outcomes:
        return None
    if not isinstance(original, BaseExceptionGroup):
        return outcomes[0]
    raised = []
    kept = []
    for outcome in outcomes:
        if isinstance(outcome, BaseExceptionGroup) and _same_origin(outcome, original):
            kept.append(outcome)
        else:
            raised.append(outcome)
    again = _projection(original, kept)
    if not raised:
        return again
    if again is not None:
        raised.append(again)
    if len(raised) == 1:
        return raised[0]
    return BaseExceptionGroup('', raised)


# --- texts ---

def exception_str_of(exception):
    if isinstance(exception, BaseExceptionGroup):
        count = len(exception.exceptions)
        return str(exception.message) + ' (' + str(count) + ' sub-exception' + ('' if count == 1 else 's') + ')'
    args = exception.args
    if not args:
        return ''
    if len(args) == 1:
        return repr(args[0]) if isinstance(exception, KeyError) else str(args[0])
    return repr(args)


def exception_repr_of(exception):
    args = exception.args
    name = type(exception).__name__
    return name + '(' + repr(args[0]) + ')' if len(args) == 1 else name + repr(args)


# str() of an exception and all that is printed with it, as (exception, text).
def _collect_texts(exception, pairs, seen):
    while exception is not None and id(exception) not in seen:
        seen.add(id(exception))
        try:
            text = str(exception)
        except BaseException:
            text = '<exception str() failed>'
        pairs.append((exception, text))
        if isinstance(exception, BaseExceptionGroup):
            for member in exception.exceptions:
                _collect_texts(member, pairs, seen)
        _collect_texts(exception.__cause__, pairs, seen)
        exception = exception.__context__


def exception_text(exception, chain=True, limit=None, for_stderr=False, may_fail=True):
    if not isinstance(exception, BaseException):
        raise TypeError(f'Exception expected for value, {type(exception).__name__} found')
    pairs = []
    if _needs_text(exception):
        _collect_texts(exception, pairs, set())
    return _exception_text(exception, pairs, chain, limit, for_stderr, may_fail)


def report_uncaught(exception):
    if isinstance(exception, SystemExit):
        code = exception.code
        if code is not None and not isinstance(code, int):
            _print_text(str(code) + '\n', True)
        return
    sys = _modules().get('sys')
    if sys is not None:
        hook = getattr(sys, 'excepthook', None)
        if hook is not None and hook is not getattr(sys, '__excepthook__', hook):
            hook(type(exception), exception, exception.__traceback__)
            return
    _print_text(exception_text(exception, True, None, True, False), True)


# Has one entry once modules are taken apart: nobody can read the program's file any more.
_taken_apart = []


# What cannot be raised to anybody: told without marks under the source lines.
def report_unraisable(exception, where, message=None):
    if exception.__traceback__ is None:
        _trace_here(exception)
    sys = _modules().get('sys')
    if sys is not None:
        hook = getattr(sys, 'unraisablehook', None)
        if hook is not None and hook is not getattr(sys, '__unraisablehook__', hook):
            hook(sys._Unraisable(exception, where, None if message is None else message[:-1]))
            return
    lines = exception_text(exception, False, None, None, False).split('\n')
    if _taken_apart:
        lines = [line for line in lines if not line.startswith('    ')]
    _print_text((message or 'Exception ignored in: ' + repr(where)) + '\n' + '\n'.join(lines), True)
