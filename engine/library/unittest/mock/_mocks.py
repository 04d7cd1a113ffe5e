"""The mock: gives every attribute that it is asked for, and notes what happens to it.

What a mock knows lies in its `__dict__` under `_mock_` names; the attributes that came into
being lie in `_mock_children`. A mock has two parents: the one whose `method_calls` its calls
are methods of (`_mock_parent`), and the one whose `mock_calls` they are a part of
(`_mock_new_parent`), of which it may also be the return value, under the name `()`.
"""
from unittest.mock._assertions import Base
from unittest.mock._calls import _CallList
from unittest.mock._sentinels import DEFAULT, DELETED
from unittest.mock._specs import (async_names, called_part, is_async, is_exception, is_mock, is_names, mock_behind)

# Names that are set as they are, without becoming children.
_settings = frozenset(['return_value', '_mock_return_value', 'side_effect', '_mock_side_effect', '_mock_parent', '_mock_new_parent',
                       '_mock_name', '_mock_new_name', 'called', 'call_count', 'call_args', 'call_args_list', 'mock_calls',
                       'await_count', 'await_args', 'await_args_list'])
_likely_typos = ('assert', 'assret', 'asert', 'aseert', 'assrt')


class InvalidSpecError(Exception):
    """A mock was given as the specification of a mock."""


class UnmadeSpec:
    """Stands for a child that is made from its specification when somebody asks for it."""

    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec = spec
        self.spec_set = spec_set
        self.parent = parent
        self.name = name
        self.instance = instance


def adopt(parent, value, name, new_name):
    """Makes `value` a child of `parent`, if it is a mock that has neither a name nor a parent; says whether it did."""
    value = mock_behind(value)
    if not is_mock(value):
        return False
    if value._mock_name or value._mock_new_name or value._mock_parent is not None or value._mock_new_parent is not None:
        return False
    above = parent
    while above is not None:
        if above is value:
            return False
        above = above._mock_new_parent
    if new_name:
        value._mock_new_parent = parent
        value._mock_new_name = new_name
    if name:
        value._mock_parent = parent
        value._mock_name = name
    return True


def _effect(value):
    # What an iterable gives is given one by one, over all calls.
    if value is None or is_exception(value) or callable(value):
        return value
    try:
        return iter(value)
    except TypeError:
        return value


def _delegating(name):
    """A property for what a mock notes about calls; the notes of a mock behind a function are on the function."""
    own = '_mock_' + name

    def get(self):
        return getattr(self, own) if self._mock_delegate is None else getattr(self._mock_delegate, name)

    def put(self, value):
        if self._mock_delegate is None:
            self.__dict__[own] = value
        else:
            setattr(self._mock_delegate, name, value)
    return property(get, put)


def _is_special(name):
    return len(name) > 4 and name.startswith('__') and name.endswith('__')


class NonCallableMock(Base):
    """A mock that cannot be called."""

    _mock_class_body = {}  # what the class of each mock has of its own

    def __new__(cls, /, *args, **kwargs):
        # Each mock has a class of its own, so that special methods can be set on it alone.
        bases = (cls,)
        spec = kwargs.get('spec_set', kwargs.get('spec', args[0] if args else None))
        if spec is not None and is_async(spec):
            from unittest.mock._async import AsyncMockMixin
            if not issubclass(cls, AsyncMockMixin):
                bases = (AsyncMockMixin, cls)
        body = {**cls._mock_class_body, '__doc__': cls.__doc__, '__module__': 'unittest.mock'}
        return object.__new__(type(cls.__name__, bases, body))

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        self.__dict__.update(_mock_parent=parent, _mock_name=name, _mock_new_name=_new_name,
                             _mock_new_parent=parent if _new_parent is None else _new_parent, _mock_sealed=False)
        self._mock_add_spec(spec if spec_set is None else spec_set, spec_set is not None, _spec_as_instance,
                            parent is not None if _eat_self is None else _eat_self)
        self.__dict__.update(_mock_children={}, _mock_wraps=wraps, _mock_delegate=None, _mock_unsafe=unsafe,
                             _mock_return_value=DEFAULT, _mock_side_effect=None)
        self._forget_calls()
        if kwargs:
            self.configure_mock(**kwargs)

    def _forget_calls(self):
        self.__dict__.update(_mock_called=False, _mock_call_args=None, _mock_call_count=0, _mock_call_args_list=_CallList(),
                             _mock_mock_calls=_CallList(), method_calls=_CallList())

    # --- what it is like ---

    def mock_add_spec(self, spec, spec_set=False):
        """From now on only the attributes of `spec` can be had, and with `spec_set` set."""
        self._mock_add_spec(spec, spec_set)

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        if is_mock(spec):
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
        spec_class = signature = None
        names, asyncs = spec, []
        if spec is not None and not is_names(spec):
            spec_class = spec if isinstance(spec, type) else type(spec)
            called = called_part(spec, _spec_as_instance, _eat_self)
            signature = called and called[1]
            names, asyncs = dir(spec), async_names(spec)
        self.__dict__.update(_spec_class=spec_class, _spec_set=spec_set or None, _spec_signature=signature, _mock_methods=names,
                             _spec_asyncs=asyncs)

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    def __repr__(self):
        name = self._extract_mock_name()
        shown = '' if name in ('mock', 'mock.') else f' name={name!r}'
        if self._spec_class is not None:
            shown += f' {"spec_set" if self._spec_set else "spec"}={self._spec_class.__name__!r}'
        return f"<{type(self).__name__}{shown} id='{id(self)}'>"

    def _extract_mock_name(self):
        """How the mock is reached from the first one: 'mock.method().attribute'."""
        steps = []
        mock = self
        while mock._mock_new_parent is not None:
            name = mock._mock_new_name
            steps.append(name if name == '()' else f'.{name}')
            mock = mock._mock_new_parent
        return (mock._mock_name or 'mock') + ''.join(reversed(steps))

    def __dir__(self):
        """Only what is of use, unless the module's FILTER_DIR says otherwise."""
        import unittest.mock as package
        if not package.FILTER_DIR:
            return object.__dir__(self)
        known = self._mock_children
        own = [name for name in dir(type(self)) if not name.startswith('_')]
        noted = [name for name in self.__dict__ if not name.startswith('_') or _is_special(name)]
        return sorted({*(self._mock_methods or []), *own, *noted, *(name for name in known if known[name] is not DELETED)})

    # --- attributes ---

    def __getattr__(self, name):
        if name in ('_mock_methods', '_mock_unsafe'):
            raise AttributeError(name)
        self._check_name(name)
        known = self._mock_children
        child = known.get(name)
        if child is DELETED:
            raise AttributeError(name)
        if child is None:
            wraps = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            child = known[name] = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
        elif isinstance(child, UnmadeSpec):
            child = known[name] = self._child_of_spec(child, name)
        return child

    def _check_name(self, name):
        names = self._mock_methods
        if names is not None:
            if name not in names or name in _all_magics():
                raise AttributeError(f'Mock object has no attribute {name!r}')
        elif _is_special(name):
            raise AttributeError(name)
        if not self._mock_unsafe and not (names and name in names) and (name.startswith(_likely_typos) or name in _checks):
            raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an '
                                 f'attribute.')

    def _child_of_spec(self, unmade, name):
        from unittest.mock._autospec import create_autospec
        try:
            return create_autospec(unmade.spec, unmade.spec_set, unmade.instance, unmade.parent, unmade.name)
        except InvalidSpecError:
            target = self.__dict__['_mock_name'] or self
            raise InvalidSpecError(f'Cannot autospec attr {name!r} from target {target!r} as it has already been mocked out. '
                                   f'[target={self!r}, attr={unmade.spec!r}]')

    def _get_child_mock(self, /, **kwargs):
        """Makes a child: of the same class, but for children that are awaited and those that are not.

        A subclass may make children of another class.
        """
        from unittest.mock._children import child_class
        if self._mock_sealed:
            step = f'.{kwargs["name"]}' if 'name' in kwargs else '()'
            raise AttributeError(self._extract_mock_name() + step)
        return child_class(self, kwargs.get('_new_name'))(**kwargs)

    def __setattr__(self, name, value):
        if name in _settings:
            return object.__setattr__(self, name, value)
        if self._spec_set and self._mock_methods is not None and name not in self._mock_methods and name not in self.__dict__:
            raise AttributeError(f'Mock object has no attribute {name!r}')
        if _is_special(name):
            from unittest.mock._magic import check_special, set_special
            if name == '__class__':
                self.__dict__['_spec_class'] = value
                return None
            if check_special(self, name):
                value = set_special(self, name, value)
            elif adopt(self, value, name, name):
                self._mock_children[name] = value
        elif adopt(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f'Cannot set {self._extract_mock_name()}.{name}')
        return object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _all_magics() and name in vars(type(self)):
            delattr(type(self), name)
            if name not in self.__dict__:
                return
        child = self._mock_children.get(name)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif child is DELETED:
            raise AttributeError(name)
        self._mock_children[name] = DELETED

    def attach_mock(self, mock, attribute):
        """Makes `mock` a child under the name `attribute`, even if it has a name or another parent."""
        inner = mock_behind(mock)
        inner._mock_parent = inner._mock_new_parent = inner._mock_new_name = None
        inner._mock_name = ''
        setattr(self, attribute, mock)

    def configure_mock(self, /, **kwargs):
        """Sets attributes, also of children: `configure_mock(**{'method.return_value': 3})`."""
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count('.')):
            *steps, last = path.split('.')
            target = self
            for step in steps:
                target = getattr(target, step)
            setattr(target, last, value)

    # --- calls ---

    called = _delegating('called')
    call_count = _delegating('call_count')
    call_args = _delegating('call_args')
    call_args_list = _delegating('call_args_list')
    mock_calls = _delegating('mock_calls')

    @property
    def return_value(self):
        """The value that a call gives."""
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
            adopt(self, value, None, '()')

    @property
    def side_effect(self):
        """What a call does: a function, an exception, or the results one after the other."""
        if self._mock_delegate is None:
            return self._mock_side_effect
        effect = _effect(self._mock_delegate.side_effect)
        self._mock_delegate.side_effect = effect
        return effect

    @side_effect.setter
    def side_effect(self, value):
        if self._mock_delegate is None:
            self.__dict__['_mock_side_effect'] = _effect(value)
        else:
            self._mock_delegate.side_effect = _effect(value)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forgets the calls, those of its children too."""
        visited = [] if visited is None else visited
        if any(self is mock for mock in visited):
            return
        visited.append(self)
        self.called = False
        self.call_args = None
        self.call_count = 0
        self.mock_calls = _CallList()
        self.call_args_list = _CallList()
        self.__dict__['method_calls'] = _CallList()
        if return_value:
            self.__dict__['_mock_return_value'] = DEFAULT
        if side_effect:
            self.__dict__['_mock_side_effect'] = None
        for child in self._mock_children.values():
            if child is not DELETED and not isinstance(child, UnmadeSpec):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        result = self._mock_return_value
        if is_mock(result) and result is not self:
            result.reset_mock(visited)


def _all_magics():
    from unittest.mock._magic import all_magics
    return all_magics


# 'called_once_with' is probably meant to be an assertion, and would be true as a mock is.
_checks = frozenset(name.removeprefix('assert_') for name in dir(NonCallableMock) if name.startswith('assert_')) - {'called'}
