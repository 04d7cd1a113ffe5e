"""`patch` and what hangs on it: `patch.object`, `patch.multiple`, `patch.dict`, `patch.stopall`."""
from functools import partial

from unittest.mock._patch_dict import _patch_dict
from unittest.mock._patching import _patch, active_patches
from unittest.mock._sentinels import DEFAULT
from unittest.mock._targets import resolve_name


def _target_and_name(target):
    try:
        path, name = target.rsplit('.', 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
    return partial(resolve_name, path), name


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    """Puts `new`, or a mock, in the place that `target` names, 'package.module.name'.

    To be used in a with statement, as decorator of a function or a class of tests, or
    with `start` and `stop`.
    """
    getter, attribute = _target_and_name(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
                  unsafe=False, **kwargs):
    """Puts `new`, or a mock, in the place of an attribute of the object `target`."""
    if type(target) is str:
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Replaces several attributes of one target; mocks that are made are passed on by name."""
    getter = partial(resolve_name, target) if type(target) is str else lambda: target
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    first, *others = [_patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {}) for name, new in kwargs.items()]
    for patcher in (first, *others):
        patcher.attribute_name = patcher.attribute
    first.additional_patchers = others
    return first


def _patch_stopall():
    """Stops all patches that were started, the last one first."""
    for patcher in reversed(active_patches[:]):
        patcher.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _patch_stopall
patch.TEST_PREFIX = 'test'
