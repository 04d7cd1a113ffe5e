"""Stand-ins for objects, which note how they are used."""
from importlib import import_module as _import_module

__all__ = ['Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock', 'FILTER_DIR',
           'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock', 'seal']

FILTER_DIR = True


class _Sentinel:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'


class _Sentinels:
    def __init__(self):
        self._known = {}

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError(name)
        return self._known.setdefault(name, _Sentinel(name))


sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING


class _Any:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'


ANY = _Any()


class InvalidSpecError(Exception):
    pass


def _shown_arguments(args, kwargs):
    return ', '.join([repr(a) for a in args] + [f'{name}={value!r}' for name, value in kwargs.items()])


class _Call(tuple):
    """One call: a tuple of its name, arguments and keyword arguments."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        args, kwargs = (), {}
        if len(value) == 3:
            name, args, kwargs = value
        elif len(value) == 2:
            if isinstance(value[0], str):
                name, second = value
                args, kwargs = ((), second) if isinstance(second, dict) else (second, {})
            else:
                args, kwargs = value
        elif len(value) == 1:
            value, = value
            if isinstance(value, str):
                name = value
            elif isinstance(value, tuple):
                args = value
            else:
                kwargs = value
        made = tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))
        made._name = name
        made._parent = parent
        made._is_call = from_kall
        return made

    def __call__(self, /, *args, **kwargs):
        if self._name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((self._name, args, kwargs), name=self._name + '()', parent=self)

    def __getattr__(self, name):
        if name.startswith('__') or '_name' not in self.__dict__:
            raise AttributeError(name)
        if not self._name:
            return _Call(name=name, from_kall=False)
        return _Call(name=f'{self._name}.{name}', parent=self, from_kall=False)

    @property
    def args(self):
        return self[0] if len(self) == 2 else self[1]

    @property
    def kwargs(self):
        return self[1] if len(self) == 2 else self[2]

    def _parts(self):
        return ('', *self) if len(self) == 2 else tuple(self)

    def __eq__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        other = other if isinstance(other, _Call) else _Call(other)
        mine, theirs = self._parts(), other._parts()
        if mine[0] and theirs[0] and mine[0] != theirs[0]:
            return False
        return mine[1:] == theirs[1:]

    def __ne__(self, other):
        return not self == other

    __hash__ = None

    def call_list(self):
        calls = []
        one = self
        while one is not None:
            if one._is_call:
                calls.append(one)
            one = one._parent
        return _CallList(reversed(calls))

    def __repr__(self):
        if not self._is_call:
            name = self._name or 'call'
            return name if name.startswith('call') else 'call.' + name
        name, args, kwargs = self._parts()
        shown = f'call.{name}' if name and name != '()' else 'call'
        if name.startswith('()'):
            shown = 'call' + name
        return f'{shown}({_shown_arguments(args, kwargs)})'


call = _Call(from_kall=False)


class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        length = len(value)
        return any([list(self[i:i + length]) == value for i in range(len(self) - length + 1)])

    def __repr__(self):
        return list.__repr__(self)


_own = {'return_value', 'side_effect', 'called', 'call_count', 'call_args', 'call_args_list', 'mock_calls', 'method_calls'}
_checks = {'assert_called', 'assert_called_once', 'assert_called_with', 'assert_called_once_with', 'assert_any_call',
           'assert_has_calls', 'assert_not_called'}


class NonCallableMock:
    """Gives every attribute that is asked for, and notes what happens to it."""

    def __new__(cls, /, *args, **kwargs):
        # A class of its own for each mock, so that special methods can be set.
        return object.__new__(type(cls.__name__, (cls,), {'__doc__': cls.__doc__, '__module__': cls.__module__}))

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                 side_effect=None, return_value=DEFAULT, unsafe=False, **kwargs):
        state = self.__dict__
        if spec_set is not None:
            spec = spec_set
        state.update(_parent=parent, _mock_name=name, _new_name=_new_name, _children={}, _wraps=wraps, _return=return_value,
                     _side_effect=None, _sealed=False, _strict=spec_set is not None, _unsafe=unsafe,
                     _names=None if spec is None else set(spec if isinstance(spec, (list, tuple)) else dir(spec)),
                     _spec_class=None if spec is None or isinstance(spec, (list, tuple)) else
                     spec if isinstance(spec, type) else type(spec), _signature=None)
        self._forget()
        self.side_effect = side_effect
        self.configure_mock(**kwargs)

    def _forget(self):
        self.__dict__.update(called=False, call_count=0, call_args=None, call_args_list=_CallList(), mock_calls=_CallList(),
                             method_calls=_CallList())

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    @property
    def return_value(self):
        if self._return is DEFAULT:
            self.__dict__['_return'] = self._child('()')
        return self._return

    @return_value.setter
    def return_value(self, value):
        self.__dict__['_return'] = value
        self._adopt(value, '()')

    @property
    def side_effect(self):
        return self._side_effect

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value):
            value = iter(value)
        self.__dict__['_side_effect'] = value

    def _adopt(self, value, name):
        if isinstance(value, NonCallableMock) and value._parent is None and value._mock_name is None and value is not self:
            value.__dict__['_parent'] = self
            value.__dict__['_new_name'] = name

    def _child(self, name):
        cls = type(self).__mro__[1]
        if cls in (NonCallableMock, PropertyMock):
            cls = Mock if cls is NonCallableMock else MagicMock
        elif cls is NonCallableMagicMock:
            cls = MagicMock
        return cls(parent=self, _new_name=name)

    def __getattr__(self, name):
        state = self.__dict__
        if '_children' not in state:
            raise AttributeError(name)
        if name in state['_children']:
            found = state['_children'][name]
            if found is _missing:
                raise AttributeError(name)
            return found
        if state['_names'] is not None and name not in state['_names']:
            raise AttributeError(f'Mock object has no attribute {name!r}')
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        if not state['_unsafe'] and name.startswith(('assert', 'assret', 'asert', 'aseert', 'assrt')):
            raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute.')
        if state['_sealed']:
            raise AttributeError(f'Cannot set {self._path()}.{name}')
        wraps = state['_wraps']
        child = self._child(name)
        if wraps is not None:
            child.__dict__['_wraps'] = getattr(wraps, name)
        state['_children'][name] = child
        return child

    def __setattr__(self, name, value):
        if name in ('return_value', 'side_effect') or name in self.__dict__:
            object.__setattr__(self, name, value)
            return
        if name.startswith('__') and name.endswith('__') and name not in ('__class__', '__dict__'):
            _set_special(self, name, value)
            return
        if self._strict and name not in self._names:
            raise AttributeError(f'Mock object has no attribute {name!r}')
        if self._sealed and name not in self._children:
            raise AttributeError(f'Cannot set {self._path()}.{name}')
        descriptor = getattr(type(self), name, None)
        if hasattr(descriptor, '__set__'):
            object.__setattr__(self, name, value)
            return
        self._children[name] = value
        self._adopt(value, name)

    def __delattr__(self, name):
        if name not in self._children and self._names is not None and name not in self._names:
            raise AttributeError(name)
        self._children[name] = _missing

    def __dir__(self):
        return sorted(set(self._names or ()) | set(self._children) | _own | _checks)

    def _path(self):
        # "mock.method().other", from the top.
        name, parent = self._new_name, self._parent
        if parent is None:
            return self._mock_name or 'mock'
        above = parent._path()
        return above + name if name.startswith('(') else f'{above}.{name}'

    def _shown_name(self):
        return self._mock_name or self._new_name or 'mock'

    def __repr__(self):
        name = ''
        if self._mock_name or self._parent is not None:
            name = f' name={self._path()!r}'
        spec = '' if self._spec_class is None else f' spec={self._spec_class.__name__!r}'
        return f"<{type(self).__name__}{name}{spec} id='{id(self)}'>"

    def configure_mock(self, /, **kwargs):
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count('.')):
            *names, last = path.split('.')
            target = self
            for name in names:
                target = getattr(target, name)
            setattr(target, last, value)

    def attach_mock(self, mock, attribute):
        mock.__dict__.update(_parent=None, _mock_name=None, _new_name='')
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        self.__dict__['_names'] = set(spec if isinstance(spec, (list, tuple)) else dir(spec))

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        self._forget()
        if return_value:
            self.__dict__['_return'] = DEFAULT
        if side_effect:
            self.__dict__['_side_effect'] = None
        for child in [*self._children.values(), self._return]:
            if isinstance(child, NonCallableMock) and child is not self and child._parent is self:
                child.reset_mock(return_value=return_value, side_effect=side_effect)

    # What a test asks.
    def _expected(self, args, kwargs):
        return f'{self._shown_name()}({_shown_arguments(args, kwargs)})'

    def _calls_so_far(self, word='Calls'):
        return f'\n{word}: {self.mock_calls!r}.' if self.mock_calls else ''

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._shown_name()}' to have been called.")

    def assert_not_called(self):
        if self.call_count != 0:
            raise AssertionError(f"Expected '{self._shown_name()}' to not have been called. Called {self.call_count} times."
                                 f'{self._calls_so_far()}')

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._shown_name()}' to have been called once. Called {self.call_count} times."
                                 f'{self._calls_so_far()}')

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            raise AssertionError(f'expected call not found.\nExpected: {self._expected(args, kwargs)}\n  Actual: not called.')
        if self.call_args != _Call((args, kwargs), two=True):
            raise AssertionError(f'expected call not found.\nExpected: {self._expected(args, kwargs)}\n'
                                 f'  Actual: {self._expected(self.call_args.args, self.call_args.kwargs)}')

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._shown_name()}' to be called once. Called {self.call_count} times."
                                 f'{self._calls_so_far()}')
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        if _Call((args, kwargs), two=True) not in list(self.call_args_list):
            raise AssertionError(f'{self._expected(args, kwargs)} call not found')

    def assert_has_calls(self, calls, any_order=False):
        wanted = [c if isinstance(c, _Call) else _Call(c) for c in calls]
        if not any_order:
            if wanted not in self.mock_calls:
                raise AssertionError(f'Calls not found.\nExpected: {_CallList(wanted)!r}' + self._calls_so_far('  Actual').rstrip('.'))
            return
        left = list(self.mock_calls)
        missing = []
        for one in wanted:
            if one in left:
                left.remove(one)
            else:
                missing.append(one)
        if missing:
            raise AssertionError(f'{self._shown_name()!r} does not contain all of {tuple(missing)!r} in its call list, '
                                 f'found {list(self.mock_calls)!r} instead')


def _is_exception(value):
    return isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException)


class Mock(NonCallableMock):
    """A mock that can be called."""

    def __call__(self, /, *args, **kwargs):
        if self._signature is not None:
            self._signature.bind(*args, **kwargs)
        self._note(args, kwargs)
        return self._answer(args, kwargs)

    def _note(self, args, kwargs):
        state = self.__dict__
        made = _Call((args, kwargs), two=True)
        state['called'] = True
        state['call_count'] += 1
        state['call_args'] = made
        self.call_args_list.append(made)
        self.mock_calls.append(_Call(('', args, kwargs)))
        name, one, direct = self._new_name, self._parent, True
        while one is not None:
            if direct and not name.startswith('('):
                one.method_calls.append(_Call((name, args, kwargs)))
            one.mock_calls.append(_Call((name, args, kwargs)))
            above = one._new_name
            direct = direct and not above.startswith('(')
            name = above + name if name.startswith('(') else f'{above}.{name}' if above else name
            one = one._parent

    def _answer(self, args, kwargs):
        effect = self._side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                result = next(effect)
                if _is_exception(result):
                    raise result
                return self.return_value if result is DEFAULT else result
            result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._return is not DEFAULT:
            return self._return
        if self._wraps is not None:
            return self._wraps(*args, **kwargs)
        return self.return_value


_answers = {'__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented, '__int__': 1,
            '__contains__': False, '__len__': 0, '__exit__': False, '__complex__': 1j, '__float__': 1.0, '__bool__': True,
            '__index__': 1}
_made_new = ('__enter__', '__getitem__', '__setitem__', '__delitem__', '__call_', '__add__', '__sub__', '__mul__', '__truediv__',
             '__floordiv__', '__mod__', '__pow__', '__and__', '__or__', '__xor__', '__lshift__', '__rshift__', '__neg__', '__pos__',
             '__invert__', '__abs__', '__iadd__', '__isub__', '__imul__')


def _set_special(mock, name, value):
    # A special method lives in the mock's own class; a mock or a function stands behind it.
    mock._children[name] = value
    mock._adopt(value, name)
    if isinstance(value, NonCallableMock):
        def method(self, *args, **kwargs):
            return value(*args, **kwargs)
    elif callable(value):
        def method(self, *args, **kwargs):
            return value(self, *args, **kwargs)
    else:
        setattr(type(mock), name, value)
        return
    setattr(type(mock), name, method)


class _Magic:
    """Special methods that are mocks, made when first used."""

    def _special(self, name):
        known = self._children.get(name)
        if known is None:
            known = MagicMock(parent=self, _new_name=name) if name in _made_new else Mock(parent=self, _new_name=name)
            if name in _answers:
                known.return_value = _answers[name]
            elif name == '__iter__':
                known.side_effect = lambda: iter([]) if known._return is DEFAULT else iter(known._return)
            elif name == '__aiter__':
                known.side_effect = lambda: iter([])
            self._children[name] = known
        return known

    def __getattr__(self, name):
        if name in _answers or name in _made_new or name == '__iter__':
            return self._special(name)
        return NonCallableMock.__getattr__(self, name)


def _add_magic():
    def made(name):
        def method(self, *args):
            return self._special(name)(*args)
        method.__name__ = name
        return method
    for name in (*_answers, *_made_new, '__iter__'):
        if name != '__call_':
            setattr(_Magic, name, made(name))


_add_magic()


class _MagicLookup:
    # The special methods of a magic mock, read as attributes, are the mocks.
    def __getattribute__(self, name):
        if name[:2] == '__' and (name in _answers or name in _made_new or name == '__iter__'):
            return object.__getattribute__(self, '_special')(name)
        return object.__getattribute__(self, name)


class NonCallableMagicMock(_MagicLookup, _Magic, NonCallableMock):
    """A mock with all special methods."""


class MagicMock(_MagicLookup, _Magic, Mock):
    """A callable mock with all special methods."""


class AsyncMock(MagicMock):
    """A mock whose calls are awaited."""

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())

    async def _awaited(self, args, kwargs):
        state = self.__dict__
        state['await_count'] += 1
        state['await_args'] = _Call((args, kwargs), two=True)
        self.await_args_list.append(self.await_args)
        result = self._answer(args, kwargs)
        return await result if hasattr(result, '__await__') and not isinstance(result, NonCallableMock) else result

    def __call__(self, /, *args, **kwargs):
        self._note(args, kwargs)
        return self._awaited(args, kwargs)

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f'Expected {self._shown_name()} to have been awaited.')

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._shown_name()} to have been awaited once. Awaited {self.await_count} times.')

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            raise AssertionError(f'Expected await: {self._expected(args, kwargs)}\nNot awaited')
        if self.await_args != _Call((args, kwargs), two=True):
            raise AssertionError(f'expected await not found.\nExpected: {self._expected(args, kwargs)}\n'
                                 f'  Actual: {self._expected(self.await_args.args, self.await_args.kwargs)}')

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise AssertionError(f'Expected {self._shown_name()} to not have been awaited. Awaited {self.await_count} times.')


class PropertyMock(Mock):
    """A mock to be put into a class, in the place of a property."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, value):
        self(value)


def seal(mock):
    """From now on no attribute of the mock comes into being."""
    mock.__dict__['_sealed'] = True
    for child in list(mock._children.values()):
        if isinstance(child, NonCallableMock):
            seal(child)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, **kwargs):
    """A mock that is called and looked into as `spec` can be."""
    import inspect
    made = MagicMock(spec=spec, name=_name or getattr(spec, '__name__', None), **kwargs)
    if isinstance(spec, type):
        try:
            made.__dict__['_signature'] = inspect.signature(spec)
        except (TypeError, ValueError):
            pass
        made.return_value = MagicMock(spec=spec, name=f'{spec.__name__}()')
        for name, value in vars(spec).items():
            if callable(value) and not name.startswith('__'):
                signature = inspect.signature(value)
                bound = signature.replace(parameters=list(signature.parameters.values())[1:])
                child = getattr(made.return_value, name)
                child.__dict__['_signature'] = bound
    elif callable(spec):
        made.__dict__['_signature'] = inspect.signature(spec)
    return made


# --- patching ---

def _target_of(path):
    module_path, _, attribute = path.rpartition('.')
    if not module_path:
        raise TypeError(f'Need a valid target to patch. You supplied: {path!r}')
    return _found(module_path), attribute


def _found(path):
    import sys
    first, *names = path.split('.')
    if first not in sys.modules:
        _import_module(first)
    thing = sys.modules[first]
    for name in names:
        thing = getattr(thing, name)
    return thing


class _patch:
    """Puts something in the place of an attribute, for a while."""

    def __init__(self, target, attribute, new=DEFAULT, create=False, spec=None, new_callable=None, autospec=None, spec_set=None,
                 **kwargs):
        self.find_target = target
        self.attribute = attribute
        self.new = new
        self.create = create
        self.spec = spec if spec is not None else spec_set
        self.new_callable = new_callable
        self.autospec = autospec
        self.kwargs = kwargs

    def _make(self, original):
        if self.new is not DEFAULT:
            return self.new
        if self.autospec:
            return create_autospec(original if self.autospec is True else self.autospec, _name=self.attribute, **self.kwargs)
        if self.new_callable is not None:
            return self.new_callable(**self.kwargs)
        keywords = dict(self.kwargs)
        if self.spec is not None:
            keywords['spec'] = original if self.spec is True else self.spec
        cls = MagicMock
        if original is not DEFAULT and hasattr(original, '__code__') and original.__code__.co_flags & 0x80:
            cls = AsyncMock
        return cls(name=self.attribute, **keywords)

    def __enter__(self):
        target = self.target = self.find_target()
        own = getattr(target, '__dict__', {})
        self.local = self.attribute in own
        original = own[self.attribute] if self.local else getattr(target, self.attribute, DEFAULT)
        if original is DEFAULT and not self.create:
            raise AttributeError(f'{target!r} does not have the attribute {self.attribute!r}')
        self.original = original
        new = self._make(original)
        setattr(target, self.attribute, new)
        return new

    def __exit__(self, *details):
        if self.local:
            setattr(self.target, self.attribute, self.original)
        else:
            delattr(self.target, self.attribute)
            if self.original is not DEFAULT and not hasattr(self.target, self.attribute):
                setattr(self.target, self.attribute, self.original)
        return False

    start = __enter__

    def stop(self):
        return self.__exit__(None, None, None)

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(func, name)):
                    setattr(func, name, self(getattr(func, name)))
            return func
        return _patched(func, self, lambda new: (new,) if self.new is DEFAULT else ())


def _patched(func, manager, extra):
    import functools
    if hasattr(func, '__code__') and func.__code__.co_flags & 0x80:
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            with manager as new:
                return await func(*args, *extra(new), **kwargs)
    else:
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            with manager as new:
                return func(*args, *extra(new), **kwargs)
    return wrapper


class _patch_dict:
    """Changes a dict for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _found(self.in_dict)
        self._kept = dict(self.in_dict)
        if self.clear:
            self.in_dict.clear()
        self.in_dict.update(self.values)
        return self.in_dict

    def __exit__(self, *details):
        self.in_dict.clear()
        self.in_dict.update(self._kept)
        return False

    start = __enter__

    def stop(self):
        return self.__exit__(None, None, None)

    def __call__(self, func):
        return _patched(func, self, lambda new: ())


class _Patcher:
    TEST_PREFIX = 'test'
    dict = _patch_dict

    def __call__(self, target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
        path, attribute = target.rpartition('.')[::2]
        if not path:
            raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
        return _patch(lambda: _found(path), attribute, new, create, spec, new_callable, autospec, spec_set, **kwargs)

    def object(self, target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None,
               **kwargs):
        return _patch(lambda: target, attribute, new, create, spec, new_callable, autospec, spec_set, **kwargs)

    def multiple(self, target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
        import contextlib

        @contextlib.contextmanager
        def all_of_them():
            found = _found(target) if isinstance(target, str) else target
            with contextlib.ExitStack() as stack:
                made = {}
                for name, new in kwargs.items():
                    value = stack.enter_context(self.object(found, name, new, spec, create))
                    if new is DEFAULT:
                        made[name] = value
                yield made
        return all_of_them()

    def stopall(self):
        pass


patch = _Patcher()


def mock_open(mock=None, read_data=''):
    """A mock in the place of open()."""
    import io
    mock = mock or MagicMock(name='open')
    handle = MagicMock(name='handle')
    handle.__enter__.return_value = handle
    data = [None]

    def fresh(*args, **kwargs):
        data[0] = io.StringIO(read_data)
        return DEFAULT
    fresh()
    for name in ('read', 'readline', 'readlines'):
        def method(*args, _name=name):
            return getattr(data[0], _name)(*args)
        getattr(handle, name).side_effect = method
    handle.__iter__.side_effect = lambda: iter(data[0])
    mock.side_effect = fresh
    mock.return_value = handle
    return mock
