"""Annotations of functions, classes and modules."""
import functools as _functools
import sys as _sys

from inspect._kinds import ismodule

__name__ = 'inspect'


def _names_around(obj):
    # (globals, locals) in which texts of the annotations of this are meant.
    if isinstance(obj, type):
        module = _sys.modules.get(obj.__module__)
        return getattr(module, '__dict__', None), dict(vars(obj))
    if ismodule(obj):
        return obj.__dict__, None
    while hasattr(obj, '__wrapped__') or isinstance(obj, _functools.partial):
        obj = obj.__wrapped__ if hasattr(obj, '__wrapped__') else obj.func
    return getattr(obj, '__globals__', None), None


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """The annotations of a function, class or module; texts among them evaluated."""
    if isinstance(obj, type):
        found = obj.__dict__.get('__annotations__')
    elif ismodule(obj) or callable(obj):
        found = getattr(obj, '__annotations__', None)
    else:
        raise TypeError(f'{obj!r} is not a module, class, or callable.')
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    if not eval_str or not found:
        return dict(found)
    own_globals, own_locals = _names_around(obj)
    globals = own_globals if globals is None else globals
    locals = own_locals if locals is None else locals
    locals = dict(locals or {})
    for parameter in getattr(obj, '__type_params__', ()):
        locals.setdefault(parameter.__name__, parameter)
    return {name: eval(value, globals, locals) if isinstance(value, str) else value for name, value in found.items()}
