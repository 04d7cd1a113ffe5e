"""Arguments as a function would take them."""
from collections import namedtuple

from inspect._kinds import ismethod
from inspect._signature_class import _KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _empty
from inspect._signatures import _signature_of

__name__ = 'inspect'

FullArgSpec = namedtuple('FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations', module='inspect')


def getfullargspec(func):
    """The parameters of a callable, the bound one among them."""
    try:
        signature = _signature_of(func, False, False)
    except Exception as error:
        raise TypeError('unsupported callable') from error
    args, kwonly, defaults, kwdefaults, annotations = [], [], [], {}, {}
    varargs = varkw = None
    if signature.return_annotation is not signature.empty:
        annotations['return'] = signature.return_annotation
    for param in signature.parameters.values():
        if param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(param.name)
            if param.default is not _empty:
                defaults.append(param.default)
        elif param.kind == _VAR_POSITIONAL:
            varargs = param.name
        elif param.kind == _KEYWORD_ONLY:
            kwonly.append(param.name)
            if param.default is not _empty:
                kwdefaults[param.name] = param.default
        else:
            varkw = param.name
        if param.annotation is not _empty:
            annotations[param.name] = param.annotation
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, kwonly, kwdefaults or None, annotations)


def _complain_of_missing(name, wanted, kind, values):
    missing = [repr(key) for key in wanted if key not in values]
    listed = missing[-1] if len(missing) == 1 else ' and '.join([', '.join(missing[:-1]), missing[-1]])
    raise TypeError(f"{name}() missing {len(missing)} required {kind} argument{'s' * (len(missing) > 1)}: {listed}")


def _complain_of_too_many(name, spec, count, values):
    least = len(spec.args) - len(spec.defaults or ())
    if spec.varargs:
        takes, plural = f'at least {least}', least != 1
    elif spec.defaults:
        takes, plural = f'from {least} to {len(spec.args)}', True
    else:
        takes, plural = f'{len(spec.args)}', len(spec.args) != 1
    named = len([key for key in spec.kwonlyargs if key in values])
    beside = f" positional argument{'s' * (count != 1)} (and {named} keyword-only argument{'s' * (named != 1)})" if named else ''
    raise TypeError(f"{name}() takes {takes} positional argument{'s' * plural} but {count}{beside} "
                    f"{'was' if count == 1 and not named else 'were'} given")


def _put_named(name, spec, named, values):
    for key, value in named.items():
        if key not in spec.args and key not in spec.kwonlyargs:
            if not spec.varkw:
                raise TypeError(f'{name}() got an unexpected keyword argument {key!r}')
            values[spec.varkw][key] = value
        elif key in values:
            raise TypeError(f'{name}() got multiple values for argument {key!r}')
        else:
            values[key] = value


def getcallargs(func, /, *positional, **named):
    """Which parameter would get which of these arguments."""
    spec = getfullargspec(func)
    name, args = func.__name__, spec.args
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__, *positional)
    values = dict(zip(args, positional))
    if spec.varargs:
        values[spec.varargs] = tuple(positional[len(args):])
    if spec.varkw:
        values[spec.varkw] = {}
    _put_named(name, spec, named, values)
    if len(positional) > len(args) and not spec.varargs:
        _complain_of_too_many(name, spec, len(positional), values)
    needed = len(args) - len(spec.defaults or ())
    if any([key not in values for key in args[:needed]]):
        _complain_of_missing(name, args[:needed], 'positional', values)
    for key, value in (*zip(args[needed:], spec.defaults or ()), *(spec.kwonlydefaults or {}).items()):
        values.setdefault(key, value)
    if any([key not in values for key in spec.kwonlyargs]):
        _complain_of_missing(name, spec.kwonlyargs, 'keyword-only', values)
    return values
