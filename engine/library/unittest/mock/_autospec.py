"""Mocks that can be used only as what they stand for can be, with all their attributes."""
import inspect

from unittest.mock._async import AsyncMock
from unittest.mock._functions import check_arguments, function_before, set_up_awaiting
from unittest.mock._magic import MagicMock, NonCallableMagicMock
from unittest.mock._mocks import InvalidSpecError, NonCallableMock, UnmadeSpec
from unittest.mock._specs import (first_is_bound, functions, is_async, is_callable, is_mock, is_names, makes_callables)

_likely_typos = ('autospect', 'auto_spec', 'set_spec')


def check_typos(names):
    """Complains about keyword arguments that are probably meant to be others."""
    for name in _likely_typos:
        if name in names:
            raise RuntimeError(f'{name!r} might be a typo; use unsafe=True if this is intended')


def _class_for(spec, is_type, instance):
    if not is_type and not inspect.isdatadescriptor(spec) and isinstance(spec, functions) and is_async(spec):
        if instance:
            raise RuntimeError('Instance can not be True when create_autospec is mocking an async function')
        return AsyncMock
    if inspect.isdatadescriptor(spec):
        return MagicMock
    if is_type and instance and not makes_callables(spec) or not is_callable(spec):
        return NonCallableMagicMock
    return MagicMock


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock with the attributes of `spec`, each with the attributes it has there, and called as it is called.

    That of a class gives, when it is called, what may be used like an instance; with
    `instance` it is an instance itself.
    """
    if is_names(spec):
        spec = type(spec)
    is_type = isinstance(spec, type)
    if is_mock(spec):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    if not unsafe:
        check_typos(kwargs)
    cls = _class_for(spec, is_type, instance)
    options = {}
    if spec is not None and not inspect.isdatadescriptor(spec):
        options = {'spec_set' if spec_set else 'spec': spec}
        if instance:
            options['_spec_as_instance'] = True
    options.update(kwargs)
    name = options.pop('name', _name)
    made = cls(parent=_parent, _new_parent=_parent, _new_name='' if _parent is None else name, name=name, **options)
    if isinstance(spec, functions):
        made = function_before(made, spec)
        if cls is AsyncMock:
            set_up_awaiting(made)
    else:
        check_arguments(spec, made, is_type, instance)
    if _parent is not None and not instance:
        _parent._mock_children[name] = made
    if is_type and not instance and 'return_value' not in kwargs:
        wraps = kwargs.get('wraps')
        made.return_value = create_autospec(spec, spec_set, instance=True, _name='()', _parent=made,
                                            **({} if wraps is None else {'wraps': wraps}))
    _specify_children(made, spec, spec_set, is_type, kwargs.get('wraps'))
    return made


def _specify_children(made, spec, spec_set, is_type, wraps):
    for name in dir(spec):
        if name.startswith('__') and name.endswith('__'):
            continue  # special methods are there according to the list of names
        try:
            original = getattr(spec, name)
        except AttributeError:
            continue
        if isinstance(original, functions):
            child = _method(made, spec, name, original, spec_set, is_type, wraps)
        else:
            child = UnmadeSpec(original, spec_set, made, name, instance=False)
        made._mock_children[name] = child
        if isinstance(child, functions):
            setattr(made, name, child)


def _method(made, spec, name, original, spec_set, is_type, wraps):
    parent = made.mock if isinstance(spec, functions) else made
    skip_first = first_is_bound(spec, name, is_type)
    options = {'spec_set' if spec_set else 'spec': original}
    if wraps is not None and hasattr(wraps, name):
        options['wraps'] = getattr(wraps, name)
    cls = AsyncMock if inspect.iscoroutinefunction(original) else MagicMock
    child = cls(parent=parent, name=name, _new_name=name, _new_parent=parent, _eat_self=skip_first, **options)
    if 'wraps' not in options:
        child.return_value = cls()
    check_arguments(original, child, skip_first)
    return child


def seal(mock):
    """From now on no attribute of the mock, nor of those below it, comes into being."""
    mock._mock_sealed = True
    for name in dir(mock):
        try:
            child = getattr(mock, name)
        except AttributeError:
            continue
        if isinstance(child, NonCallableMock) and not isinstance(child._mock_children.get(name), UnmadeSpec) \
                and child._mock_new_parent is mock:
            seal(child)
