"""Putting something in the place of an attribute, for the time of a call, a block or a test."""
import builtins
import contextlib
import functools
import inspect
from types import ModuleType

from unittest.mock._async import AsyncMock
from unittest.mock._autospec import check_typos, create_autospec
from unittest.mock._magic import MagicMock, NonCallableMagicMock
from unittest.mock._mocks import InvalidSpecError, NonCallableMock
from unittest.mock._sentinels import DEFAULT
from unittest.mock._specs import is_async, is_mock, is_names, makes_callables

# Reading these from an object whose own one was deleted gives another one all the same.
_always_there = ('__doc__', '__module__', '__defaults__', '__annotations__', '__kwdefaults__')
active_patches = []  # those that were started, until they are stopped


def decorate_class(patcher, cls, prefix):
    """Applies a copy of `patcher` to each method of `cls` whose name begins as those of tests do."""
    for name in dir(cls):
        if name.startswith(prefix) and hasattr(getattr(cls, name), '__call__'):
            setattr(cls, name, patcher.copy()(getattr(cls, name)))
    return cls


def decorate(patcher, function):
    """The function with its patches around it; several decorators make one wrapper."""
    if hasattr(function, 'patchings'):
        function.patchings.append(patcher)
        return function
    if inspect.iscoroutinefunction(function):
        @functools.wraps(function)
        async def patched(*args, **kwargs):
            with _all_in_place(patched.patchings, args, kwargs) as (args, kwargs):
                return await function(*args, **kwargs)
    else:
        @functools.wraps(function)
        def patched(*args, **kwargs):
            with _all_in_place(patched.patchings, args, kwargs) as (args, kwargs):
                return function(*args, **kwargs)
    patched.patchings = [patcher]
    return patched


@contextlib.contextmanager
def _all_in_place(patchings, args, kwargs):
    # The mocks that were made are passed on: by name where there are several, else behind the arguments.
    with contextlib.ExitStack() as stack:
        kwargs = dict(kwargs)
        for patching in patchings:
            value = stack.enter_context(patching)
            if patching.attribute_name is not None:
                kwargs.update(value)
            elif patching.new is DEFAULT:
                args += (value,)
        yield args, kwargs


class Startable:
    """A patch that can also be used without `with`: entered by `start`, left by `stop`."""

    def start(self):
        """Puts it in place until `stop` is called."""
        value = self.__enter__()
        active_patches.append(self)
        return value

    def stop(self):
        """Puts the original back, if this was started."""
        if self not in active_patches:
            return None
        active_patches.remove(self)
        return self.__exit__(None, None, None)


class _patch(Startable):
    """One attribute and what is to be in its place."""

    attribute_name = None
    _active_patches = active_patches

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        if not unsafe:
            check_typos(kwargs)
        if is_mock(spec):
            raise InvalidSpecError(f'Cannot spec attr {attribute!r} as the spec has already been mocked out. [spec={spec!r}]')
        if is_mock(spec_set):
            raise InvalidSpecError(f'Cannot spec attr {attribute!r} as the spec_set target has already been mocked out. '
                                   f'[spec_set={spec_set!r}]')
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.has_local = False
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []

    def copy(self):
        other = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                       self.new_callable, self.kwargs)
        other.attribute_name = self.attribute_name
        other.additional_patchers = [patcher.copy() for patcher in self.additional_patchers]
        return other

    def __call__(self, func):
        if isinstance(func, type):
            from unittest.mock import patch
            return decorate_class(self, func, patch.TEST_PREFIX)
        return decorate(self, func)

    def get_original(self):
        """What the attribute is now, and whether it is the target's own."""
        target, name = self.getter(), self.attribute
        original, is_local = DEFAULT, False
        try:
            original, is_local = target.__dict__[name], True
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
        if isinstance(target, ModuleType) and hasattr(builtins, name):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError(f'{target} does not have the attribute {name!r}')
        return original, is_local

    def __enter__(self):
        self.target = self.getter()
        self.temp_original, self.is_local = self.get_original()
        new = self._value(self.temp_original)
        self._exit_stack = contextlib.ExitStack()
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is None:
                return new
            made = {self.attribute_name: new} if self.new is DEFAULT else {}
            for patching in self.additional_patchers:
                value = self._exit_stack.enter_context(patching)
                if patching.new is DEFAULT:
                    made.update(value)
            return made
        except BaseException as error:
            if not self.__exit__(type(error), error, error.__traceback__):
                raise

    def __exit__(self, *details):
        is_own = self.is_local and self.temp_original is not DEFAULT
        target, name = self.target, self.attribute
        if is_own:
            setattr(target, name, self.temp_original)
        else:
            delattr(target, name)
            if not self.create and (not hasattr(target, name) or name in _always_there):
                setattr(target, name, self.temp_original)
        del self.temp_original, self.is_local, self.target
        stack = self._exit_stack
        del self._exit_stack
        return stack.__exit__(*details)

    # --- what is put in place ---

    def _value(self, original):
        if self.autospec is not None:
            return self._autospecced(original)
        if self.new is DEFAULT:
            return self._made(original)
        if self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        return self.new

    def _autospecced(self, original):
        if self.spec is not None:
            raise TypeError("Can't specify spec and autospec")
        if self.spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        if self.new is not DEFAULT:
            raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        spec = original if self.autospec is True else self.autospec
        if is_mock(self.target):
            raise InvalidSpecError(f'Cannot autospec attr {self.attribute!r} as the patch target has already been mocked out. '
                                   f'[target={self.target!r}, attr={spec!r}]')
        if is_mock(spec):
            target = getattr(self.target, '__name__', self.target)
            raise InvalidSpecError(f'Cannot autospec attr {self.attribute!r} from target {target!r} as it has already been '
                                   f'mocked out. [target={self.target!r}, attr={spec!r}]')
        return create_autospec(spec, spec_set=bool(self.spec_set), _name=self.attribute, **self.kwargs)

    def _specification(self, original):
        """The keyword argument that says the specification, and whether that is the class that is replaced."""
        spec, spec_set = self.spec, self.spec_set
        if spec is True:
            spec = original
            if spec_set is True:
                spec, spec_set = None, original
        elif spec is not None and spec_set is True:
            spec, spec_set = None, spec
        elif spec_set is True:
            spec_set = original
        options = {key: value for key, value in (('spec', spec), ('spec_set', spec_set)) if value is not None}
        if options and original is DEFAULT:
            raise TypeError("Can't use 'spec' with create=True")
        return options, bool(options) and isinstance(original, type)

    def _made(self, original):
        options, of_class = self._specification(original)
        spec = options.get('spec', options.get('spec_set'))
        cls = self._class_for(original, spec)
        if isinstance(cls, type) and issubclass(cls, NonCallableMock) and self.attribute:
            options['name'] = self.attribute
        new = cls(**{**options, **self.kwargs})
        if of_class and is_mock(new):
            options.pop('name', None)
            if not is_names(spec) and not makes_callables(spec):
                cls = NonCallableMagicMock
            new.return_value = cls(_new_parent=new, _new_name='()', **options)
        return new

    def _class_for(self, original, spec):
        if self.new_callable is not None:
            return self.new_callable
        if spec is None:
            return AsyncMock if is_async(original) else MagicMock
        if is_async(spec):
            return AsyncMock
        can_be_called = '__call__' in spec if is_names(spec) else callable(spec)
        return MagicMock if can_be_called else NonCallableMagicMock
