"""What a mock that imitates something takes from it: its class, its names, its signature."""
import inspect
from functools import partial
from unittest.mock._values import missing

FUNCTIONS = type(inspect.signature), type(missing.__repr__)
_typos = 'autospect', 'auto_spec', 'set_spec'


def check_typos(kwargs):
    for typo in _typos:
        if typo in kwargs:
            raise RuntimeError(f'{typo!r} might be a typo; use unsafe=True if this is intended')


def is_list(obj):
    return type(obj) in (list, tuple)


def is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


def is_callable(obj):
    if isinstance(obj, (staticmethod, classmethod)):
        return is_callable(obj.__func__)
    return isinstance(obj, type) or getattr(obj, '__call__', None) is not None


def has_callable_instances(obj):
    if not isinstance(obj, type):
        return getattr(obj, '__call__', None) is not None
    return any([base.__dict__.get('__call__') is not None for base in (obj, *obj.__mro__)])


def is_async_function(obj):
    return hasattr(obj, '__code__') and inspect.iscoroutinefunction(obj)


def is_async(obj):
    noted = getattr(obj, '__dict__', {})
    if '_mock_children' in noted and '_mock_await_count' not in noted:
        return False  # a mock, which would say yes to any question
    obj = getattr(obj, '__func__', obj)
    return inspect.iscoroutinefunction(obj) or inspect.isawaitable(obj)


def async_names(spec):
    names = []
    for name in dir(spec):
        found = inspect.getattr_static(spec, name, None)
        found = getattr(found, '__func__', found)
        try:
            found = inspect.unwrap(found)
        except ValueError:
            pass
        if inspect.iscoroutinefunction(found):
            names.append(name)
    return names


def signature_of(spec, as_instance, without_first):
    """(what is called, its signature) or None."""
    if isinstance(spec, type) and not as_instance:
        spec = spec.__init__
        without_first = True
    elif isinstance(spec, (classmethod, staticmethod)):
        without_first = without_first or isinstance(spec, classmethod)
        spec = spec.__func__
    elif not isinstance(spec, FUNCTIONS):
        spec = getattr(spec, '__call__', None)
        if spec is None:
            return None
    try:
        return spec, inspect.signature(partial(spec, None) if without_first else spec)
    except ValueError:
        return None  # a native that does not tell


def takes_self(spec, name, is_type):
    """Whether a function found in `spec` has a first argument that the caller does not give."""
    if not isinstance(spec, type):
        if name in getattr(spec, '__dict__', {}):
            return False
        spec = spec.__class__
    for cls in spec.__mro__:
        found = cls.__dict__.get(name, missing)
        if found is not missing:
            plain = not isinstance(found, (staticmethod, classmethod)) and isinstance(found, FUNCTIONS)
            return plain and is_type
    return is_type


def check_calls(mock, spec, without_first, as_instance=False):
    """From now on the mock refuses calls that `spec` would refuse."""
    found = signature_of(spec, as_instance, without_first)
    if found is None:
        return
    signature = found[1]

    def check(self, /, *args, **kwargs):
        signature.bind(*args, **kwargs)
    type(mock)._mock_check_sig = check
    type(mock).__signature__ = signature
