"""Changing a dict, or what is like one, for a while."""
import functools
import inspect

from unittest.mock._patching import Startable, decorate_class
from unittest.mock._targets import resolve_name


def _clear(mapping):
    try:
        mapping.clear()
    except AttributeError:
        for key in list(mapping):
            del mapping[key]


def _copied(mapping):
    try:
        return mapping.copy()
    except AttributeError:
        return {key: mapping[key] for key in mapping}


def _update(mapping, values):
    try:
        mapping.update(values)
    except AttributeError:
        for key in values:
            mapping[key] = values[key]


class _patch_dict(Startable):
    """A dict, what is to be put into it, and whether what else is there is to go."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def copy(self):
        return _patch_dict(self.in_dict, self.values, self.clear)

    def __call__(self, f):
        if isinstance(f, type):
            from unittest.mock import patch
            return decorate_class(self, f, patch.TEST_PREFIX)
        if inspect.iscoroutinefunction(f):
            @functools.wraps(f)
            async def _inner(*args, **kwargs):
                with self:
                    return await f(*args, **kwargs)
        else:
            @functools.wraps(f)
            def _inner(*args, **kwargs):
                with self:
                    return f(*args, **kwargs)
        return _inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = resolve_name(self.in_dict)
        self._original = _copied(self.in_dict)
        if self.clear:
            _clear(self.in_dict)
        _update(self.in_dict, self.values)
        return self.in_dict

    def __exit__(self, *details):
        if self._original is not None:
            _clear(self.in_dict)
            _update(self.in_dict, self._original)
            self._original = None
        return False
