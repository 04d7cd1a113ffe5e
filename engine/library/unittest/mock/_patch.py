"""Puts mocks in the place of attributes and of a dict's items, for a while."""
import contextlib
import functools
import inspect
from importlib import import_module
from unittest.mock._async import AsyncMock
from unittest.mock._autospec import create_autospec
from unittest.mock._base import NonCallableMock, is_mock
from unittest.mock._magic import MagicMock, NonCallableMagicMock
from unittest.mock._specs import check_typos, has_callable_instances, is_async, is_list
from unittest.mock._values import DEFAULT, InvalidSpecError

_active = []
_kept_by_functions = '__doc__', '__module__', '__defaults__', '__annotations__', '__kwdefaults__'


def _found(path):
    first, *names = path.split('.')
    thing = import_module(first)
    for name in names:
        first += '.' + name
        try:
            thing = getattr(thing, name)
        except AttributeError:
            import_module(first)
            thing = getattr(thing, name)
    return thing


class _Timed:
    # What `start`, `stop` and decorating have in common.
    def start(self):
        result = self.__enter__()
        _active.append(self)
        return result

    def stop(self):
        if self not in _active:
            return None  # it was not started
        _active.remove(self)
        return self.__exit__(None, None, None)

    def _decorated_class(self, cls):
        for name in dir(cls):
            if name.startswith(patch.TEST_PREFIX):
                value = getattr(cls, name)
                if hasattr(value, '__call__'):
                    setattr(cls, name, self.copy()(value))
        return cls


class _patch(_Timed):
    """Puts something in the place of an attribute, for a while."""
    attribute_name = None

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        if not unsafe:
            check_typos(kwargs)
        for name, value in (('spec', spec), ('spec_set', spec_set)):
            if is_mock(value):
                what = 'the spec' if name == 'spec' else 'the spec_set target'
                raise InvalidSpecError(f'Cannot spec attr {attribute!r} as {what} has already been mocked out. [{name}={value!r}]')
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []
        self.is_started = False

    def copy(self):
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                      self.new_callable, self.kwargs)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [one.copy() for one in self.additional_patchers]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            return self._decorated_class(func)
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func
        if inspect.iscoroutinefunction(func):
            @functools.wraps(func)
            async def patched(*args, **keywargs):
                with _all_of(patched.patchings, args, keywargs) as (args, keywargs):
                    return await func(*args, **keywargs)
        else:
            @functools.wraps(func)
            def patched(*args, **keywargs):
                with _all_of(patched.patchings, args, keywargs) as (args, keywargs):
                    return func(*args, **keywargs)
        patched.patchings = [self]
        return patched

    def get_original(self):
        target, name = self.getter(), self.attribute
        own = getattr(target, '__dict__', {})
        local = name in own
        original = own[name] if local else getattr(target, name, DEFAULT)
        if type(target) is type(inspect) and name in vars(_found('builtins')):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError(f'{target} does not have the attribute {name!r}')
        return original, local

    def __enter__(self):
        if self.is_started:
            raise RuntimeError('Patch is already started')
        spec, spec_set, autospec = [None if value is False else value for value in (self.spec, self.spec_set, self.autospec)]
        self.target = self.getter()
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        original, local = self.get_original()
        new = self.new
        if new is DEFAULT and autospec is None:
            new = self._made(original, spec, spec_set)
        elif autospec is not None:
            new = self._imitation(original, autospec, bool(spec_set))
        elif self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original = original
        self.is_local = local
        self.is_started = True
        self._stack = contextlib.ExitStack()
        try:
            setattr(self.target, self.attribute, new)
            return new if self.attribute_name is None else self._enter_others(new)
        except BaseException as error:
            self.__exit__(type(error), error, error.__traceback__)
            raise

    def _enter_others(self, new):
        made = {self.attribute_name: new} if self.new is DEFAULT else {}
        for other in self.additional_patchers:
            value = self._stack.enter_context(other)
            if other.new is DEFAULT:
                made.update(value)
        return made

    def _made(self, original, spec, spec_set):
        # True stands for what is there; a spec with spec_set=True is a spec_set.
        if spec is True:
            spec = original
            if spec_set is True:
                spec, spec_set = None, original
        elif spec_set is True:
            spec, spec_set = None, original if spec is None else spec
        wanted = spec if spec_set is None else spec_set
        if wanted is not None and original is DEFAULT:
            raise TypeError("Can't use 'spec' with create=True")
        cls = self._class_for(original, spec, wanted)
        keywords = {}
        if wanted is not None:
            keywords = {'spec': spec} if spec_set is None else {'spec_set': spec_set}
        if isinstance(cls, type) and issubclass(cls, NonCallableMock) and self.attribute:
            keywords['name'] = self.attribute
        keywords.update(self.kwargs)
        new = cls(**keywords)
        if wanted is not None and isinstance(original, type) and is_mock(new):
            if not is_list(wanted) and not has_callable_instances(wanted):
                cls = NonCallableMagicMock
            keywords.pop('name')
            new.return_value = cls(_new_parent=new, _new_name='()', **keywords)
        return new

    def _class_for(self, original, spec, wanted):
        if self.new_callable is not None:
            return self.new_callable
        if wanted is None:
            return AsyncMock if is_async(original) else MagicMock
        if not is_list(wanted) and is_async(wanted):
            return AsyncMock
        can_be_called = '__call__' in wanted if is_list(wanted) else callable(wanted)
        return MagicMock if can_be_called else NonCallableMagicMock

    def _imitation(self, original, autospec, spec_set):
        if self.new is not DEFAULT:
            raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        if autospec is True:
            autospec = original
        if is_mock(self.target):
            raise InvalidSpecError(f'Cannot autospec attr {self.attribute!r} as the patch target has already been mocked out. '
                                   f'[target={self.target!r}, attr={autospec!r}]')
        if is_mock(autospec):
            name = getattr(self.target, '__name__', self.target)
            raise InvalidSpecError(f'Cannot autospec attr {self.attribute!r} from target {name!r} as it has already been mocked out. '
                                   f'[target={self.target!r}, attr={autospec!r}]')
        return create_autospec(autospec, spec_set=spec_set, _name=self.attribute, **self.kwargs)

    def __exit__(self, *details):
        if not self.is_started:
            return None
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (not hasattr(self.target, self.attribute) or self.attribute in _kept_by_functions):
                setattr(self.target, self.attribute, self.temp_original)
        del self.temp_original, self.is_local, self.target
        self.is_started = False
        return self._stack.__exit__(*details)


@contextlib.contextmanager
def _all_of(patchings, args, keywargs):
    with contextlib.ExitStack() as stack:
        extra = []
        for patching in patchings:
            value = stack.enter_context(patching)
            if patching.attribute_name is not None:
                keywargs.update(value)
            elif patching.new is DEFAULT:
                extra.append(value)
        yield (*args, *extra), keywargs


class _patch_dict(_Timed):
    """Changes a dict, or what can be used as one, for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def copy(self):
        return _patch_dict(self.in_dict, self.values, self.clear)

    def __call__(self, func):
        if isinstance(func, type):
            return self._decorated_class(func)
        if inspect.iscoroutinefunction(func):
            @functools.wraps(func)
            async def patched(*args, **keywargs):
                with self:
                    return await func(*args, **keywargs)
        else:
            @functools.wraps(func)
            def patched(*args, **keywargs):
                with self:
                    return func(*args, **keywargs)
        return patched

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _found(self.in_dict)
        try:
            self._original = self.in_dict.copy()
        except AttributeError:
            self._original = {key: self.in_dict[key] for key in self.in_dict}
        if self.clear:
            _clear(self.in_dict)
        _put(self.in_dict, self.values)
        return self.in_dict

    def __exit__(self, *details):
        if self._original is not None:
            _clear(self.in_dict)
            _put(self.in_dict, self._original)
            self._original = None
        return False


def _clear(mapping):
    try:
        mapping.clear()
    except AttributeError:
        for key in list(mapping):
            del mapping[key]


def _put(mapping, values):
    try:
        mapping.update(values)
    except AttributeError:
        for key in values:
            mapping[key] = values[key]


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    try:
        path, attribute = target.rsplit('.', 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
    return _patch(functools.partial(_found, path), attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
                  unsafe=False, **kwargs):
    if type(target) is str:
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    getter = functools.partial(_found, target) if type(target) is str else lambda: target
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    first, *others = [_patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
                      for attribute, new in kwargs.items()]
    for one in (first, *others):
        one.attribute_name = one.attribute
    first.additional_patchers.extend(others)
    return first


def _stop_all():
    for one in reversed(_active[:]):
        one.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _stop_all
patch.TEST_PREFIX = 'test'
