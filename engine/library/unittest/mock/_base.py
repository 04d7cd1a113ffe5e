"""NonCallableMock: gives every attribute that is asked for, and notes what happens to it.

Each mock has a class of its own, so that special methods can be given to it alone. A mock knows two
parents: that of its name, where calls of it are method calls, and that of its place
(`_mock_new_parent`), from which it came in any way."""
import sys
from unittest.mock._calls import _Call, _CallList, call, shown_call
from unittest.mock._names import ALL, UNSUPPORTED, is_magic
from unittest.mock._specs import (FUNCTIONS, async_names, is_async, is_callable, is_exception, is_list, signature_of)
from unittest.mock._values import DEFAULT, InvalidSpecError, deleted, missing

_misspelled = 'assert', 'assret', 'asert', 'aseert', 'assrt'


def is_mock(obj):
    return issubclass(type(obj), NonCallableMock)


def mock_behind(obj):
    """The mock that a function made by create_autospec() calls; anything else is itself."""
    return obj.mock if isinstance(obj, FUNCTIONS) and hasattr(obj, 'mock') else obj


class SpecState:
    """What a child will imitate, once it is asked for."""

    def __init__(self, spec, spec_set, parent, name):
        self.spec = spec
        self.spec_set = spec_set
        self.parent = parent
        self.name = name


def _adopt(parent, value, name, new_name):
    # True when the value is a mock that had no parent yet, and has one now.
    value = mock_behind(value)
    if not is_mock(value):
        return False
    if value._mock_name or value._mock_new_name or value._mock_parent is not None or value._mock_new_parent is not None:
        return False
    above = parent
    while above is not None:
        if above is value:
            return False  # it would stand above itself
        above = above._mock_new_parent
    if new_name:
        value.__dict__['_mock_new_parent'] = parent
        value.__dict__['_mock_new_name'] = new_name
    if name:
        value.__dict__['_mock_parent'] = parent
        value.__dict__['_mock_name'] = name
    return True


def _noted(name):
    # What is noted of calls stands at the function that hides the mock, where there is one.
    own = '_mock_' + name

    def get(self):
        delegate = self._mock_delegate
        return getattr(self, own) if delegate is None else getattr(delegate, name)

    def set(self, value):
        delegate = self._mock_delegate
        if delegate is None:
            self.__dict__[own] = value
        else:
            setattr(delegate, name, value)
    return property(get, set)


def _as_effect(value):
    if value is None or is_exception(value) or is_callable(value):
        return value
    try:
        return iter(value)  # one value for each call
    except TypeError:
        return value


class NonCallableMock:
    """Gives every attribute that is asked for, and notes what happens to it."""

    def __new__(cls, spec=None, wraps=None, name=None, spec_set=None, *args, **kwargs):
        wanted = spec if spec_set is None else spec_set
        bases = cls,
        from unittest.mock._async import AsyncMockMixin
        if not issubclass(cls, AsyncMockMixin) and wanted is not None and not is_list(wanted) and is_async(wanted):
            bases = AsyncMockMixin, cls
        names = {'__doc__': cls.__doc__, '__module__': cls.__module__, **cls._special_methods(wanted)}
        made = object.__new__(type(cls.__name__, bases, names))
        type(made)._mock_owner = made
        return made

    @classmethod
    def _special_methods(cls, spec):
        return {}

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        if spec_set is not None:
            spec = spec_set
        self.__dict__.update(_mock_parent=parent, _mock_name=name, _mock_new_name=_new_name, _mock_sealed=False,
                             _mock_new_parent=parent if _new_parent is None else _new_parent)
        self._take_spec(spec, spec_set is not None, _spec_as_instance, parent is not None if _eat_self is None else _eat_self)
        self.__dict__.update(_mock_children={}, _mock_wraps=wraps, _mock_delegate=None, _mock_called=False, _mock_call_args=None,
                             _mock_call_count=0, _mock_call_args_list=_CallList(), _mock_mock_calls=_CallList(),
                             method_calls=_CallList(), _mock_unsafe=unsafe)
        if kwargs:
            self.configure_mock(**kwargs)

    _mock_return_value = DEFAULT
    _mock_side_effect = None

    called = _noted('called')
    call_count = _noted('call_count')
    call_args = _noted('call_args')
    call_args_list = _noted('call_args_list')
    mock_calls = _noted('mock_calls')

    # --- what it imitates ---

    def _take_spec(self, spec, spec_set, as_instance=False, eat_self=False):
        if is_mock(spec):
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
        spec_class, signature, asyncs = None, None, []
        if spec is not None and not is_list(spec):
            spec_class = spec if isinstance(spec, type) else type(spec)
            found = signature_of(spec, as_instance, eat_self)
            signature = found and found[1]
            asyncs = async_names(spec)
            spec = dir(spec)
        self.__dict__.update(_spec_class=spec_class, _spec_set=spec_set, _spec_signature=signature, _mock_methods=spec,
                             _spec_asyncs=asyncs)

    def mock_add_spec(self, spec, spec_set=False):
        self._take_spec(spec, spec_set)

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    def attach_mock(self, mock, attribute):
        """The mock becomes an attribute, under that name, and a child."""
        mock_behind(mock).__dict__.update(_mock_parent=None, _mock_new_parent=None, _mock_name='', _mock_new_name=None)
        setattr(self, attribute, mock)

    def configure_mock(self, /, **kwargs):
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count('.')):
            *above, last = path.split('.')
            found = self
            for name in above:
                found = getattr(found, name)
            setattr(found, last, value)

    # --- what a call gives ---

    @property
    def return_value(self):
        value = self._mock_return_value if self._mock_delegate is None else self._mock_delegate.return_value
        if value is DEFAULT and self._mock_wraps is None:
            value = self._get_child_mock(_new_parent=self, _new_name='()')
            self.return_value = value
        return value

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            self.__dict__['_mock_return_value'] = value
            _adopt(self, value, None, '()')

    @property
    def side_effect(self):
        delegate = self._mock_delegate
        if delegate is None:
            return self._mock_side_effect
        effect = _as_effect(delegate.side_effect)
        delegate.side_effect = effect
        return effect

    @side_effect.setter
    def side_effect(self, value):
        value = _as_effect(value)
        if self._mock_delegate is None:
            self.__dict__['_mock_side_effect'] = value
        else:
            self._mock_delegate.side_effect = value

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called = False
        self.call_args = None
        self.call_count = 0
        self.mock_calls = _CallList()
        self.call_args_list = _CallList()
        self.method_calls = _CallList()
        if return_value:
            self.__dict__['_mock_return_value'] = DEFAULT
        if side_effect:
            self.__dict__['_mock_side_effect'] = None
        for child in self._mock_children.values():
            if not isinstance(child, SpecState) and child is not deleted:
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        result = self._mock_return_value
        if is_mock(result) and result is not self:
            result.reset_mock(visited)

    # --- attributes ---

    def __getattr__(self, name):
        if name in ('_mock_methods', '_mock_unsafe', '_mock_children'):
            raise AttributeError(name)  # before it is made
        methods = self._mock_methods
        if methods is not None:
            if name not in methods or name in ALL:
                raise AttributeError(f'Mock object has no attribute {name!r}')
        elif is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (not methods or name not in methods) and (name.startswith(_misspelled) or name in _forgotten):
            raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute.')
        child = self._mock_children.get(name)
        if child is deleted:
            raise AttributeError(name)
        if child is None:
            wraps = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
        elif isinstance(child, SpecState):
            child = self._imitation(name, child)
        self._mock_children[name] = child
        return child

    def _imitation(self, name, state):
        from unittest.mock._autospec import create_autospec
        try:
            return create_autospec(state.spec, state.spec_set, False, state.parent, state.name)
        except InvalidSpecError:
            target = self.__dict__['_mock_name'] or self
            raise InvalidSpecError(f'Cannot autospec attr {name!r} from target {target!r} as it has already been mocked out. '
                                   f'[target={self!r}, attr={state.spec!r}]')

    def __setattr__(self, name, value):
        if name in _settable:
            return object.__setattr__(self, name, value)
        methods = self._mock_methods
        if self._spec_set and methods is not None and name not in methods and name not in self.__dict__:
            raise AttributeError(f'Mock object has no attribute {name!r}')
        if name in UNSUPPORTED:
            raise AttributeError(f'Attempting to set unsupported magic method {name!r}.')
        if name in ALL:
            if methods is not None and name not in methods:
                raise AttributeError(f'Mock object has no attribute {name!r}')
            value = self._set_special(name, value)
        elif name == '__class__':
            self.__dict__['_spec_class'] = value
            return None
        elif _adopt(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f'Cannot set {self._extract_mock_name()}.{name}')
        from unittest.mock._callable import PropertyMock
        if isinstance(value, PropertyMock):
            self.__dict__[name] = value
            return None
        return object.__setattr__(self, name, value)

    def _set_special(self, name, value):
        # It stands in the mock's own class; what the attribute is to be is given back.
        if is_mock(value):
            _adopt(self, value, None, name)
            setattr(type(self), name, value)
            self._mock_children[name] = value
            return value

        def method(self, /, *args, **kwargs):
            return value(self, *args, **kwargs)
        method.__name__ = name
        setattr(type(self), name, method)
        return lambda *args, **kwargs: value(self, *args, **kwargs)

    def __delattr__(self, name):
        if name in ALL and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                return
        child = self._mock_children.get(name, missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif child is deleted:
            raise AttributeError(name)
        if child is not missing:
            del self._mock_children[name]
        self._mock_children[name] = deleted

    def __dir__(self):
        if not sys.modules['unittest.mock'].FILTER_DIR:
            return object.__dir__(self)
        names = set(self._mock_methods or ())
        names.update([name for name in dir(type(self)) if not name.startswith('_')])
        names.update([name for name in self.__dict__ if not name.startswith('_') or is_magic(name)])
        names.update([name for name, child in self._mock_children.items() if child is not deleted])
        return sorted(names)

    # --- how it is shown ---

    def _extract_mock_name(self):
        # "mock.method().other": from the top.
        names = [self._mock_new_name]
        one, dot = self, '' if self._mock_new_name == '()' else '.'
        while one._mock_new_parent is not None:
            one = one._mock_new_parent
            names.append(one._mock_new_name + dot)
            dot = '' if one._mock_new_name == '()' else '.'
        names.reverse()
        first = one._mock_name or 'mock'
        names[0] = first + '.' if len(names) > 1 and names[1] not in ('()', '().') else first
        return ''.join(names)

    def __repr__(self):
        name = self._extract_mock_name()
        shown = '' if name in ('mock', 'mock.') else f' name={name!r}'
        if self._spec_class is not None:
            shown += f" {'spec_set' if self._spec_set else 'spec'}={self._spec_class.__name__!r}"
        return f"<{type(self).__name__}{shown} id='{id(self)}'>"

    def _shown_call(self, args, kwargs):
        return shown_call(self._mock_name or 'mock', args, kwargs)

    def _shown_difference(self, args, kwargs, action='call', found=None):
        found = self.call_args if found is None else found
        return (f'expected {action} not found.\nExpected: {self._shown_call(args, kwargs)}\n'
                f'  Actual: {self._shown_call(found.args, found.kwargs)}')

    def _shown_calls(self):
        return f'\nCalls: {self.mock_calls!r}.' if self.mock_calls else ''

    # --- what is asserted of its calls ---

    def _signature_for(self, name):
        # The signature of the child that a call's name leads to.
        if not name:
            return self._spec_signature
        signature, children = None, self._mock_children
        for part in name.replace('()', '').split('.'):
            child = children.get(part)
            if child is None or isinstance(child, SpecState):
                break
            child = mock_behind(child)
            children, signature = child._mock_children, child._spec_signature
        return signature

    def _call_matcher(self, made):
        # The call as its signature understands it, or the error that the signature raises.
        signature = self._signature_for(made[0]) if isinstance(made, tuple) and len(made) > 2 else self._spec_signature
        if signature is None:
            return made
        name, args, kwargs = ('', *made) if len(made) == 2 else made
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return call(name, bound.args, bound.kwargs)

    def assert_not_called(self):
        if self.call_count > 0:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to not have been called. "
                                 f"Called {self.call_count} times.{self._shown_calls()}")

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called.")

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called once. "
                                 f"Called {self.call_count} times.{self._shown_calls()}")

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            raise AssertionError(f'expected call not found.\nExpected: {self._shown_call(args, kwargs)}\n  Actual: not called.')
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.call_args) != expected:
            raise AssertionError(self._shown_difference(args, kwargs)) from (expected if isinstance(expected, Exception) else None)

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to be called once. "
                                 f"Called {self.call_count} times.{self._shown_calls()}")
        return self.assert_called_with(*args, **kwargs)

    def assert_has_calls(self, calls, any_order=False):
        expected = [self._call_matcher(one) for one in calls]
        cause = next((one for one in expected if isinstance(one, Exception)), None)
        made = _CallList([self._call_matcher(one) for one in self.mock_calls])
        if not any_order:
            if expected not in made:
                raise AssertionError(f"{problem_with(expected, cause, 'call')}\nExpected: {_CallList(calls)}"
                                     f'\n  Actual: {self.mock_calls!r}') from cause
            return
        not_found, left = [], list(made)
        for one in expected:
            if one in left:
                left.remove(one)
            else:
                not_found.append(one)
        if not_found:
            raise AssertionError(f"{self._mock_name or 'mock'!r} does not contain all of {tuple(not_found)!r} in its call list, "
                                 f'found {left!r} instead') from cause

    def assert_any_call(self, /, *args, **kwargs):
        self._assert_any(args, kwargs, self.call_args_list, 'call')

    def _assert_any(self, args, kwargs, made, action):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        if cause or not any([matches(expected, self._call_matcher(one)) for one in made]):
            raise AssertionError(f'{self._shown_call(args, kwargs)} {action} not found') from cause

    def _get_child_mock(self, /, **keywords):
        """What an attribute or a result is, when nobody says: a mock like this one."""
        if self._mock_sealed:
            raise AttributeError(self._extract_mock_name() + (f".{keywords['name']}" if 'name' in keywords else '()'))
        return self._child_class(keywords.get('_new_name'))(**keywords)

    def _child_class(self, name):
        from unittest.mock._callable import CallableMixin, Mock
        from unittest.mock._async import AsyncMock
        if name in self.__dict__['_spec_asyncs']:
            return AsyncMock
        cls = type(self)
        if not issubclass(cls, CallableMixin):
            return self._callable_class()
        return next(base for base in cls.__mro__[1:] if not base.__name__.endswith('Mixin'))

    def _callable_class(self):
        from unittest.mock._callable import Mock
        return Mock


def matches(expected, made):
    """Whether two calls are the same, asking the expected values first."""
    return len(expected) == len(made) and all([mine == theirs for mine, theirs in zip(expected, made)])


def problem_with(expected, cause, action):
    if cause is None:
        return f'{action.capitalize()}s not found.'
    errors = [one if isinstance(one, Exception) else None for one in expected]
    return f'Error processing expected {action}s.\nErrors: {errors}'


_settable = {name for name, value in vars(NonCallableMock).items() if isinstance(value, property) and name != '__class__'}
_forgotten = {name.removeprefix('assert_') for name in vars(NonCallableMock) if name.startswith('assert_')}
