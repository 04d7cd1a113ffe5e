"""Type hints: values that say something about types and do nothing."""

TYPE_CHECKING = False
_GenericAlias = type(list[int])
_UnionType = type(int | str)

__all__ = ['Annotated', 'Any', 'Callable', 'ClassVar', 'Concatenate', 'Final', 'ForwardRef', 'Generic', 'Literal',
           'Optional', 'ParamSpec', 'Protocol', 'Tuple', 'Type', 'TypeVar', 'TypeVarTuple', 'Union', 'AbstractSet',
           'ByteString', 'Container', 'ContextManager', 'Hashable', 'ItemsView', 'Iterable', 'Iterator', 'KeysView',
           'Mapping', 'MappingView', 'MutableMapping', 'MutableSequence', 'MutableSet', 'Sequence', 'Sized',
           'ValuesView', 'Awaitable', 'AsyncIterator', 'AsyncIterable', 'Coroutine', 'Collection', 'AsyncGenerator',
           'AsyncContextManager', 'Reversible', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex', 'SupportsFloat',
           'SupportsIndex', 'SupportsInt', 'SupportsRound', 'ChainMap', 'Counter', 'Deque', 'Dict', 'DefaultDict',
           'List', 'OrderedDict', 'Set', 'FrozenSet', 'NamedTuple', 'TypedDict', 'Generator', 'BinaryIO', 'IO',
           'Match', 'Pattern', 'TextIO', 'AnyStr', 'assert_type', 'assert_never', 'cast', 'clear_overloads',
           'dataclass_transform', 'final', 'get_args', 'get_origin', 'get_overloads', 'get_protocol_members',
           'get_type_hints', 'is_protocol', 'is_typeddict', 'LiteralString', 'Never', 'NewType', 'no_type_check',
           'no_type_check_decorator', 'NoDefault', 'NoReturn', 'NotRequired', 'overload', 'override',
           'ParamSpecArgs', 'ParamSpecKwargs', 'ReadOnly', 'Required', 'reveal_type', 'runtime_checkable', 'Self',
           'Text', 'TYPE_CHECKING', 'TypeAlias', 'TypeGuard', 'TypeIs', 'TypeAliasType', 'Unpack']


def _type_repr(value):
    if isinstance(value, type):
        if hasattr(value, '__origin__') and hasattr(value, '__args__'):
            return repr(value)
        if value.__module__ == 'builtins':
            return value.__qualname__
        return f'{value.__module__}.{value.__qualname__}'
    if value is ...:
        return '...'
    if type(value) is type(_type_repr):
        return value.__name__
    if isinstance(value, tuple):
        return '[' + ', '.join(_type_repr(v) for v in value) + ']'
    return repr(value)


def _type_check(arg, message):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg)
    if isinstance(arg, (int, float, bool, list, dict)) or (isinstance(arg, tuple) and not isinstance(arg, type)):
        raise TypeError(f'{message} Got {arg!r}.')
    return arg


class ForwardRef:
    """A hint given as text, not looked up yet."""

    def __init__(self, arg, is_argument=True):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        self.__forward_arg__ = arg

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return f'ForwardRef({self.__forward_arg__!r})'

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _Hint:
    """What may be joined with | to a union."""

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _SpecialForm(_Hint):
    def __init__(self, name, getitem, doc=''):
        self._name = name
        self._getitem = getitem
        self.__doc__ = doc

    def __getitem__(self, parameters):
        return self._getitem(self, parameters)

    def __call__(self, *args, **keywords):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __repr__(self):
        return 'typing.' + self._name


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(self):
        if self is Any:
            return 'typing.Any'
        return super().__repr__()


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **keywords):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


class _Alias(_Hint):
    """A generic form with its arguments: Optional[int], Callable[[int], str]."""

    def __init__(self, origin, args, name=None, inst=True):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)
        self.__parameters__ = _parameters(self.__args__)
        self._name = name
        self._inst = inst
        self._home = 'typing'

    def __getitem__(self, args):
        if not isinstance(args, tuple):
            args = (args,)
        if not self.__parameters__:
            raise TypeError(f'{self!r} is not a generic class')
        if len(args) != len(self.__parameters__):
            word = 'Too many' if len(args) > len(self.__parameters__) else 'Too few'
            least = 'at least ' if word == 'Too few' else ''
            raise TypeError(f'{word} arguments for {self!r}; actual {len(args)}, expected {least}{len(self.__parameters__)}')
        return self._substitute(dict(zip(self.__parameters__, args)))

    def _substitute(self, values):
        args = tuple([_substituted(arg, values) for arg in self.__args__])
        if self.__origin__ is Union:
            return Union[args]
        result = type(self)(self.__origin__, args, self._name, self._inst)
        result._home = self._home
        return result

    def __call__(self, *args, **keywords):
        if not self._inst:
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        result = self.__origin__(*args, **keywords)
        try:
            result.__orig_class__ = self
        except AttributeError:
            pass
        return result

    def __mro_entries__(self, bases):
        if self._name and self.__origin__ is not Generic:
            result = [self.__origin__]
            if Generic not in bases and self.__parameters__:
                result.append(Generic)
            return tuple(result)
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            for base in bases[bases.index(self) + 1:]:
                if isinstance(base, _Alias) and base is not self:
                    return ()
        return (self.__origin__,)

    def __getattr__(self, name):
        if '__origin__' in self.__dict__ and not name.startswith('__'):
            return getattr(self.__origin__, name)
        raise AttributeError(name)

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            if self.__origin__ is Union and type(other).__name__ == 'UnionType':
                return set(self.__args__) == set(other.__args__)
            return NotImplemented
        if self.__origin__ is Union:
            return other.__origin__ is Union and set(self.__args__) == set(other.__args__)
        same = self.__origin__ == other.__origin__ and self.__args__ == other.__args__
        if same and self._name == 'Literal':  # 1 is not True here
            return [type(arg) for arg in self.__args__] == [type(arg) for arg in other.__args__]
        return same

    def __hash__(self):
        if self.__origin__ is Union:
            return hash((Union, frozenset(self.__args__)))
        return hash((self.__origin__, self.__args__))

    def __instancecheck__(self, obj):
        if self.__origin__ is Union:
            return any(isinstance(obj, arg) for arg in self.__args__)
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __subclasscheck__(self, cls):
        if self.__origin__ is Union:
            return any(issubclass(cls, arg) for arg in self.__args__)
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __repr__(self):
        if self.__origin__ is Union:
            args = self.__args__
            if len(args) == 2 and type(None) in args:
                inner = args[0] if args[1] is type(None) else args[1]
                return f'typing.Optional[{_type_repr(inner)}]'
            return f"typing.Union[{', '.join(_type_repr(a) for a in args)}]"
        name = f'typing.{self._name}' if self._name else _type_repr(self.__origin__)
        if self._name == 'Callable':
            *parameters, result = self.__args__
            if len(parameters) == 1 and (parameters[0] is ... or isinstance(parameters[0], ParamSpec)
                                         or getattr(parameters[0], '__origin__', None) is Concatenate):
                return f'{self._home}.Callable[{_type_repr(parameters[0])}, {_type_repr(result)}]'
            return f"{self._home}.Callable[[{', '.join(_type_repr(p) for p in parameters)}], {_type_repr(result)}]"
        if self._name == 'Literal':
            return f"typing.Literal[{', '.join(repr(a) for a in self.__args__)}]"
        if self._name == 'Annotated':
            parts = [_type_repr(self.__args__[0]), *map(repr, self.__metadata__)]
            return f"typing.Annotated[{', '.join(parts)}]"
        if not self.__args__:
            return f'{name}[()]'
        return f"{name}[{', '.join(_type_repr(a) for a in self.__args__)}]"


def _parameters(args):
    found = []
    for arg in args:
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            if arg not in found:
                found.append(arg)
        else:
            for parameter in getattr(arg, '__parameters__', ()):
                if parameter not in found:
                    found.append(parameter)
    return tuple(found)


def _substituted(arg, values):
    if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
        return values.get(arg, arg)
    parameters = getattr(arg, '__parameters__', ())
    if parameters and not isinstance(arg, type):
        return arg[tuple([values.get(p, p) for p in parameters])]
    return arg


def _flattened(parameters):
    result = []
    for p in parameters:
        if isinstance(p, _Alias) and p.__origin__ is Union:
            members = p.__args__
        elif type(p).__name__ == 'UnionType':
            members = p.__args__
        else:
            members = (p,)
        for member in members:
            if member not in result:
                result.append(member)
    return tuple(result)


def _union(self, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Union of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if len(parameters) == 1 and isinstance(parameters[0], int):
        return parameters[0]
    parameters = _flattened([_type_check(p, 'Union[arg, ...]: each arg must be a type.') for p in parameters])
    if len(parameters) == 1:
        return parameters[0]
    return _Alias(self, parameters, 'Union')


def _optional(self, parameter):
    return Union[_type_check(parameter, f'{self} requires a single type.'), type(None)]


def _single(self, parameter):
    return _Alias(self, (_type_check(parameter, f'{self} accepts only single type.'),), self._name)


def _literal(self, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    members = {}
    for parameter in parameters:
        for member in parameter.__args__ if isinstance(parameter, _Alias) and parameter.__origin__ is self else (parameter,):
            try:
                members[type(member), member] = member
            except TypeError:  # unhashable: none is left out
                return _Alias(self, parameters, 'Literal')
    return _Alias(self, tuple(members.values()), 'Literal')


def _annotated(self, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    alias = _Alias(parameters[0], (parameters[0],), 'Annotated')
    alias.__metadata__ = parameters[1:]
    return alias


def _concatenate(self, parameters):
    return _Alias(self, parameters, 'Concatenate')


Union = _SpecialForm('Union', _union)
Optional = _SpecialForm('Optional', _optional)
ClassVar = _SpecialForm('ClassVar', _single)
Final = _SpecialForm('Final', _single)
Required = _SpecialForm('Required', _single)
NotRequired = _SpecialForm('NotRequired', _single)
ReadOnly = _SpecialForm('ReadOnly', _single)
TypeGuard = _SpecialForm('TypeGuard', _single)
TypeIs = _SpecialForm('TypeIs', _single)
Unpack = _SpecialForm('Unpack', _single)
Literal = _SpecialForm('Literal', _literal)
Annotated = _SpecialForm('Annotated', _annotated)
Concatenate = _SpecialForm('Concatenate', _concatenate)
LiteralString = _SpecialForm('LiteralString', _single)
Never = _SpecialForm('Never', _single)
NoReturn = _SpecialForm('NoReturn', _single)
Self = _SpecialForm('Self', _single)
TypeAlias = _SpecialForm('TypeAlias', _single)


class _Named(_Hint):
    """List, Dict and their kin: old names of classes that take arguments."""

    def __init__(self, origin, name, count=-1):
        self.__origin__ = origin
        self._name = name
        self._count = count

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        if self._name == 'Callable':
            parameters = _callable_parameters(parameters)
        elif self._name in ('ContextManager', 'AsyncContextManager') and len(parameters) == 1:
            parameters = (*parameters, bool | None)  # what leaving it answers
        else:
            parameters = tuple([p if p is ... else _type_check(p, 'Parameters to generic types must be types.') for p in parameters])
            if self._count >= 0 and len(parameters) != self._count:
                word = 'Too many' if len(parameters) > self._count else 'Too few'
                raise TypeError(f'{word} arguments for {self!r}; actual {len(parameters)}, expected {self._count}')
        return _Alias(self.__origin__, parameters, self._name, False)

    def __call__(self, *args, **keywords):
        raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __repr__(self):
        return f'typing.{self._name}'


def _callable_parameters(parameters):
    if len(parameters) != 2:
        raise TypeError('Callable must be used as Callable[[arg, ...], result].')
    arguments, result = parameters
    if isinstance(arguments, (list, tuple)):
        arguments = tuple([_type_check(a, 'Callable[[arg, ...], result]: each arg must be a type.') for a in arguments])
    else:
        arguments = (arguments,)
    return (*arguments, _type_check(result, 'Callable[args, result]: result must be a type.'))


def _abc(name):
    from collections import abc
    return getattr(abc, name)


List = _Named(list, 'List', 1)
Dict = _Named(dict, 'Dict', 2)
Set = _Named(set, 'Set', 1)
FrozenSet = _Named(frozenset, 'FrozenSet', 1)
Tuple = _Named(tuple, 'Tuple')
Type = _Named(type, 'Type', 1)
Text = str

_from_abc = {'Callable': -1, 'Iterable': 1, 'Iterator': 1, 'Generator': -1, 'Sequence': 1, 'MutableSequence': 1,
             'Mapping': 2, 'MutableMapping': 2, 'AbstractSet': 1, 'MutableSet': 1, 'Collection': 1, 'Container': 1,
             'Hashable': 0, 'Sized': 0, 'ByteString': 0, 'Reversible': 1, 'Awaitable': 1, 'Coroutine': 3, 'AsyncIterable': 1,
             'AsyncIterator': 1, 'AsyncGenerator': -1, 'KeysView': 1, 'ValuesView': 1, 'ItemsView': 2, 'MappingView': 1}
_from_collections = {'Deque': ('deque', 1), 'DefaultDict': ('defaultdict', 2), 'OrderedDict': ('OrderedDict', 2),
                     'Counter': ('Counter', 1), 'ChainMap': ('ChainMap', 2)}


def __getattr__(name):
    if name in _from_abc:
        hint = _Named(_abc({'AbstractSet': 'Set'}.get(name, name)), name, _from_abc[name])
    elif name in _from_collections:
        import collections
        origin, count = _from_collections[name]
        hint = _Named(getattr(collections, origin), name, count)
    elif name in ('Pattern', 'Match'):
        import re
        hint = _Named(getattr(re, name), name, 1)
    elif name in ('ContextManager', 'AsyncContextManager'):
        import contextlib
        hint = _Named(getattr(contextlib, 'Abstract' + name), name, -1)
    elif name in _made_when_asked:
        method, *variables = _made_when_asked[name]
        hint = _supports(name, method, *[Protocol[v] for v in variables])
    elif name in ('IO', 'TextIO', 'BinaryIO'):
        hint = _io_class(name)
    else:
        raise AttributeError(f"module 'typing' has no attribute '{name}'")
    _module_namespace('typing')[name] = hint
    return hint


class _NoDefaultType:
    def __repr__(self):
        return 'typing.NoDefault'


NoDefault = _NoDefaultType()


def _caller_module():
    import sys
    return sys._getframe(2).f_globals.get('__name__', '__main__')


class _Native(_Hint):
    """What CPython keeps as fields of a native type is written once."""

    _members, _computed = ('__name__',), ()

    def __setattr__(self, name, value):
        if name in self.__dict__:
            if name in self._members:
                raise AttributeError('readonly attribute')
            if name in self._computed:
                raise AttributeError(f"attribute '{name}' of 'typing.{type(self).__name__}' objects is not writable")
        self.__dict__[name] = value


class _Parameter(_Native):
    """A type parameter: what the text says of it is computed when asked for."""

    _computed = ('__default__',)

    # One that a list of type parameters makes belongs to no module.
    def _of_syntax(self):
        self.__dict__.pop('__module__', None)
        return self

    def _compute_later(self, name, compute):
        self.__dict__.pop(name, None)
        self.__dict__.setdefault('_later', {})[name] = compute

    def __getattr__(self, name):
        later = self.__dict__.get('_later', {})
        if name not in later:
            raise AttributeError(f"'typing.{type(self).__name__}' object has no attribute '{name}'", name=name, obj=self)
        value = later[name]()
        self.__dict__[name] = value
        later.pop(name, None)
        return value

    def has_default(self):
        return '__default__' in self.__dict__.get('_later', {}) or self.__default__ is not NoDefault

    def _set_default(self, compute):
        self._compute_later('__default__', compute)


class TypeVar(_Parameter):
    _members = ('__name__', '__covariant__', '__contravariant__', '__infer_variance__')
    _computed = ('__bound__', '__constraints__', '__default__')

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False, default=NoDefault):
        if not isinstance(name, str):
            raise TypeError(f"typevar() argument 'name' must be str, not {type(name).__name__}")
        if covariant and contravariant:
            raise ValueError('Bivariant types are not supported.')
        if constraints and bound is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.__infer_variance__ = infer_variance
        self.__default__ = default
        self.__module__ = '__main__'

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__


class ParamSpec(TypeVar):
    _members = ('__name__', '__bound__', '__covariant__', '__contravariant__', '__infer_variance__')

    @property
    def args(self):
        return _ParamSpecPart(self, 'args')

    @property
    def kwargs(self):
        return _ParamSpecPart(self, 'kwargs')


class _ParamSpecPart:
    def __init__(self, origin, part):
        self.__origin__ = origin
        self._part = part

    def __repr__(self):
        return f'{self.__origin__.__name__}.{self._part}'


ParamSpecArgs = ParamSpecKwargs = _ParamSpecPart


class TypeVarTuple(_Parameter):
    def __init__(self, name, *, default=NoDefault):
        self.__name__ = name
        self.__default__ = default
        self.__module__ = '__main__'

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


class TypeAliasType(_Native):
    """What a `type` statement makes; its value is computed when asked for."""

    _computed = ('__module__', '__parameters__', '__type_params__')

    def __init__(self, name, value=None, *, type_params=(), compute=None):
        self.__name__ = name
        self.__type_params__ = type_params
        self.__parameters__ = type_params
        self._compute = compute if compute is not None else lambda: value

    @property
    def __value__(self):
        return self._compute()

    def __getitem__(self, parameters):
        if not self.__type_params__:
            raise TypeError('Only generic type aliases are subscriptable')
        return _GenericAlias(self, parameters)

    def __or__(self, other):
        return _UnionType((self,)) | other

    def __ror__(self, other):
        return other | _UnionType((self,))

    def __repr__(self):
        return self.__name__


def _make_type_alias(name, parameters, compute):
    alias = TypeAliasType(name, type_params=parameters or (), compute=compute)
    import sys
    alias.__module__ = sys._getframe().f_globals.get('__name__', '__main__')  # of the statement: this call is hidden
    return alias


def _make_type_variable(name, bound=None, constraints=None):
    variable = TypeVar(name, infer_variance=True)._of_syntax()
    if bound is not None:
        variable._compute_later('__bound__', bound)
    if constraints is not None:
        variable._compute_later('__constraints__', constraints)
    return variable


def _matched(cls, parameters):
    # The arguments for the parameters of a generic class, checked and filled up.
    wanted = cls.__parameters__
    if not wanted:
        raise TypeError(f'{cls!r} is not a generic class')
    if any([isinstance(p, TypeVarTuple) for p in wanted]):
        return parameters
    if len(wanted) == 1 and isinstance(wanted[0], ParamSpec):
        if len(parameters) == 1 and isinstance(parameters[0], (list, tuple)):
            return (tuple(parameters[0]),)
        return parameters if isinstance(parameters[0], ParamSpec) or parameters[0] is ... else (parameters,)
    missing = wanted[len(parameters):]
    if missing and all([p.has_default() for p in missing]):
        parameters = (*parameters, *[p.__default__ for p in missing])
    if len(parameters) != len(wanted):
        word = 'many' if len(parameters) > len(wanted) else 'few'
        least = len([p for p in wanted if not p.has_default()])
        expected = f'at least {least}' if word == 'few' else f'at most {len(wanted)}' if least != len(wanted) else len(wanted)
        raise TypeError(f'Too {word} arguments for {cls!r}; actual {len(parameters)}, expected {expected}')
    return tuple([tuple(p) if isinstance(p, list) else p for p in parameters])


class Generic:
    """Base of classes with type parameters."""
    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        if cls is Generic or cls is Protocol:
            for p in parameters:
                if not isinstance(p, (TypeVar, TypeVarTuple, _Alias)):
                    raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.')
            if len(set(parameters)) != len(parameters):
                raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
        else:
            parameters = _matched(cls, parameters)
        return _Alias(cls, tuple([_type_check(p, 'Parameters to generic types must be types.') for p in parameters]))

    def __init_subclass__(cls, *args, **keywords):
        super().__init_subclass__(*args, **keywords)
        if '__orig_bases__' not in cls.__dict__ and Generic in cls.__bases__ and cls.__name__ != 'Protocol':
            raise TypeError('Cannot inherit from plain Generic')
        parameters = []
        for base in cls.__dict__.get('__orig_bases__', ()):
            for p in getattr(base, '__parameters__', ()):
                if p not in parameters:
                    parameters.append(p)
        cls.__parameters__ = tuple(parameters)


def _protocol_members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base in (Protocol, Generic):
            continue
        for name in [*base.__dict__, *base.__dict__.get('__annotations__', {})]:
            if not name.startswith('_abc_') and name not in _not_members:
                names.add(name)
    return names


_not_members = {'__module__', '__qualname__', '__doc__', '__dict__', '__weakref__', '__slots__', '__init__', '__parameters__',
                '__orig_bases__', '__annotations__', '__abstractmethods__', '_is_protocol', '_is_runtime_protocol',
                '__firstlineno__', '__static_attributes__', '__init_subclass__', '__subclasshook__', '__new__',
                '__class_getitem__', '__match_args__', '__protocol_attrs__', '__type_params__'}


class _ProtocolMeta(type):
    def __instancecheck__(cls, instance):
        if cls is Protocol or not cls.__dict__.get('_is_protocol', False):
            return super().__instancecheck__(instance)
        if not cls._is_runtime_protocol:
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if super().__instancecheck__(instance):
            return True
        for name in _protocol_members(cls):
            if not hasattr(instance, name) or getattr(instance, name) is None and callable(getattr(cls, name, None)):
                return False
        return True

    def __subclasscheck__(cls, other):
        if cls is Protocol or not cls.__dict__.get('_is_protocol', False):
            return super().__subclasscheck__(other)
        if not cls._is_runtime_protocol:
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        data = sorted([name for name in _protocol_members(cls) if not callable(getattr(cls, name, None))])
        if data:
            raise TypeError('Protocols with non-method members don\'t support issubclass(). '
                            f'Non-method members: {str(data)[1:-1]}.')
        return all([any([name in base.__dict__ for base in other.__mro__]) for name in _protocol_members(cls)])


def _refuse_protocol(self, *args, **keywords):
    if type(self)._is_protocol:
        raise TypeError('Protocols cannot be instantiated')


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base of classes that describe what others look like."""
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **keywords):
        super().__init_subclass__(*args, **keywords)
        cls._is_protocol = any([base is Protocol for base in cls.__bases__])
        if cls._is_protocol:
            for base in cls.__bases__:
                plain = base in (object, Generic, Protocol) or base.__module__ in ('collections.abc', 'contextlib', 'abc')
                if not plain and not getattr(base, '_is_protocol', False):
                    raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        if cls._is_protocol and '__init__' not in cls.__dict__:
            cls.__init__ = _refuse_protocol


def runtime_checkable(cls):
    if not isinstance(cls, type) or not getattr(cls, '_is_protocol', False):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    return cls


class NamedTupleMeta(type):
    def __new__(mcls, name, bases, namespace):
        from collections import namedtuple
        hints = namespace.get('__annotations__', {})
        given = [field for field in hints if field in namespace]
        for field in hints:
            if given and field not in given and list(hints).index(field) > list(hints).index(given[0]):
                before = [g for g in given if list(hints).index(g) < list(hints).index(field)]
                raise TypeError(f"Non-default namedtuple field {field} cannot follow default field{'s' if len(before) > 1 else ''} "
                                f"{', '.join(before)}")
        defaults = [namespace[field] for field in given]
        made = namedtuple(name, list(hints), defaults=defaults, module=namespace.get('__module__'))
        made.__annotations__ = hints
        for key, value in namespace.items():
            if key not in hints and key not in ('__module__', '__qualname__', '__annotations__', '__firstlineno__', '__static_attributes__'):
                setattr(made, key, value)
        made.__doc__ = namespace.get('__doc__', made.__doc__)
        made.__orig_bases__ = (NamedTuple,)
        return made


_named_tuple_base = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})


def NamedTuple(typename, fields=(), /):
    from collections import namedtuple
    made = namedtuple(typename, [name for name, hint in fields])
    made.__annotations__ = dict(fields)
    return made


NamedTuple.__mro_entries__ = lambda bases: (_named_tuple_base,)


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, namespace, total=True):
        made = type.__new__(mcls, name, (dict,), namespace)
        hints = {}
        required, optional = set(), set()
        for base in bases:
            hints.update(base.__dict__.get('__annotations__', {}))
            required |= base.__dict__.get('__required_keys__', set())
            optional |= base.__dict__.get('__optional_keys__', set())
        own = namespace.get('__annotations__', {})
        for key, hint in own.items():
            name_of_form = getattr(hint, '_name', None)
            is_required = total if name_of_form not in ('Required', 'NotRequired') else name_of_form == 'Required'
            (required if is_required else optional).add(key)
        hints.update(own)
        made.__annotations__ = hints
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = total
        return made

    def __call__(cls, *args, **keywords):
        return dict(*args, **keywords)

    def __instancecheck__(cls, instance):
        raise TypeError('TypedDict does not support instance and class checks')

    __subclasscheck__ = __instancecheck__


_typed_dict_base = type.__new__(_TypedDictMeta, 'TypedDict', (dict,), {})


def TypedDict(typename, fields=(), /, *, total=True):
    return _TypedDictMeta(typename, (), {'__annotations__': dict(fields)}, total=total)


TypedDict.__mro_entries__ = lambda bases: (_typed_dict_base,)


class NewType(_Hint):
    """A name for a type that type checkers keep apart."""

    def __init__(self, name, tp):
        self.__name__ = name
        self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = '__main__'

    def __call__(self, *values):
        if len(values) != 1:
            raise TypeError(f'_typing._idfunc() takes exactly one argument ({len(values)} given)')
        return values[0]

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')


def reveal_type(obj, /):
    import sys
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    try:
        arg.__no_type_check__ = True
    except (AttributeError, TypeError):
        pass
    return arg


def no_type_check_decorator(decorator):
    def wrapped_decorator(*args, **keywords):
        return no_type_check(decorator(*args, **keywords))
    return wrapped_decorator


_overloads = {}


def overload(func):
    function = getattr(func, '__func__', func)
    try:
        _overloads.setdefault((function.__module__, function.__qualname__), []).append(func)
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    function = getattr(func, '__func__', func)
    return list(_overloads.get((function.__module__, function.__qualname__), ()))


def clear_overloads():
    _overloads.clear()


def _overload_dummy(*args, **keywords):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions outside a '
                              'stub module should always be followed by an implementation that is not @overload-ed.')


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **keywords):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
            'frozen_default': frozen_default, 'field_specifiers': field_specifiers, 'kwargs': keywords}
        return cls_or_fn
    return decorator


def get_origin(tp):
    if isinstance(tp, _Alias):
        return Annotated if tp._name == 'Annotated' else tp.__origin__
    if tp is Generic:
        return Generic
    if type(tp) is _UnionType:
        return _UnionType
    return getattr(tp, '__origin__', None)


def get_args(tp):
    if isinstance(tp, _Alias):
        if tp._name == 'Annotated':
            return (tp.__args__[0], *tp.__metadata__)
        if tp._name == 'Callable' and tp.__args__[0] is not ...:
            return (list(tp.__args__[:-1]), tp.__args__[-1])
        return tp.__args__
    return getattr(tp, '__args__', ())


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if isinstance(obj, type):
        hints = {}
        for base in reversed(obj.__mro__):
            module = _module_namespace(base.__module__) if globalns is None else globalns
            for name, value in base.__dict__.get('__annotations__', {}).items():
                hints[name] = _evaluated(value, module, localns if localns is not None else dict(vars(base)))
    else:
        namespace = globalns
        if namespace is None:
            function = obj
            while hasattr(function, '__wrapped__'):
                function = function.__wrapped__
            namespace = getattr(function, '__globals__', {})
        if not hasattr(obj, '__annotations__') and not callable(obj):
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        if getattr(obj, '__no_type_check__', False):
            return {}
        hints = {name: _evaluated(value, namespace, localns) for name, value in getattr(obj, '__annotations__', {}).items()}
    if include_extras:
        return hints
    return {name: _without_extras(value) for name, value in hints.items()}


def _module_namespace(name):
    import sys
    module = sys.modules.get(name)
    return {} if module is None else module.__dict__


def _evaluated(value, globalns, localns):
    if value is None:
        return type(None)
    if isinstance(value, ForwardRef):
        value = value.__forward_arg__
    if isinstance(value, str):
        value = eval(value, globalns, localns)
        return _evaluated(value, globalns, localns)
    if isinstance(value, _Alias) and value._name not in ('Literal', 'Annotated'):
        args = tuple([_evaluated(arg, globalns, localns) if isinstance(arg, (ForwardRef, _Alias)) else arg for arg in value.__args__])
        if args != value.__args__:
            return Union[args] if value.__origin__ is Union else _Alias(value.__origin__, args, value._name, value._inst)
    return value


def _without_extras(value):
    if isinstance(value, _Alias) and value._name in ('Annotated', 'Required', 'NotRequired'):
        return _without_extras(value.__args__[0])
    return value


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(_protocol_members(tp))


AnyStr = TypeVar('AnyStr', bytes, str)
_T_co = TypeVar('T_co', covariant=True)


def _supports(name, method, *bases):
    # A protocol of one method.
    def called(self):
        pass
    called.__name__ = method
    called.__qualname__ = f'{name}.{method}'
    import types
    made = types.new_class(name, bases or (Protocol,), {}, lambda ns: ns.update({method: called, '__module__': 'typing'}))
    return runtime_checkable(made)


_made_when_asked = {
    'SupportsInt': ('__int__',), 'SupportsFloat': ('__float__',), 'SupportsComplex': ('__complex__',),
    'SupportsBytes': ('__bytes__',), 'SupportsIndex': ('__index__',), 'SupportsAbs': ('__abs__', _T_co),
    'SupportsRound': ('__round__', _T_co)}


def _io_class(name):
    if name == 'IO':
        made = type('IO', (Generic[AnyStr].__origin__,), {'__module__': 'typing', '__orig_bases__': (Generic[AnyStr],)})
        made.__parameters__ = (AnyStr,)
        return made
    base = _module_namespace('typing').get('IO') or __getattr__('IO')
    made = type(name, (base,), {'__module__': 'typing'})
    made.__parameters__ = ()
    return made
