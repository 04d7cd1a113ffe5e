"""The special forms: Union, Optional, Literal, ClassVar and their kin."""
from typing._aliases import (ForwardRef, UnionType, _AnnotatedAlias, _CallableGenericAlias, _ConcatenateGenericAlias,
                             _GenericAlias, _LiteralGenericAlias, _UnionGenericAlias, _UnpackGenericAlias, bases_for, remembered,
                             type_check)
from typing._variables import Hint, ParamSpec


class _SpecialForm(Hint):
    def __init__(self, name, getitem, doc=''):
        self._name = name
        self._getitem = getitem
        self.__doc__ = doc

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__'):
            return self._name
        raise AttributeError(name)

    def __getitem__(self, parameters):
        return remembered(self, parameters, lambda parameters: self._getitem(self, parameters))

    def _refuses_bases(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    __mro_entries__ = _refuses_bases

    def __call__(self, *args, **keywords):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __instancecheck__(self, obj):
        raise TypeError(f'{self!r} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self!r} cannot be used with issubclass()')

    def __reduce__(self):
        return self._name

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


def _flattened(parameters):
    result = []
    for p in parameters:
        for member in p.__args__ if isinstance(p, _UnionGenericAlias | UnionType) else (p,):
            if member not in result:
                result.append(member)
    return tuple(result)


def _union(self, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Union of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    parameters = _flattened([type_check(p, 'Union[arg, ...]: each arg must be a type.') for p in parameters])
    if len(parameters) == 1:
        return parameters[0]
    return _UnionGenericAlias(self, parameters, 'Optional' if len(parameters) == 2 and type(None) in parameters else 'Union')


def _optional(self, parameter):
    return Union[type_check(parameter, f'{self} requires a single type.'), type(None)]


def _single(self, parameter):
    is_special = self._name in ('ClassVar', 'Final')
    message = f'{self._name} accepts only a single type.' if self._name in _of_keys else f'{self} accepts only single type.'
    return _GenericAlias(self, (type_check(parameter, message, is_special),), self._name)


_of_keys = {'Required', 'NotRequired', 'ReadOnly'}


def _unpack(self, parameter):
    return _UnpackGenericAlias(self, (type_check(parameter, f'{self} accepts only single type.'),), self._name)


def _alone(self, parameters):
    raise TypeError(f'{self!r} is not subscriptable')


def _literal(self, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    members = {}
    for parameter in parameters:
        for member in parameter.__args__ if isinstance(parameter, _LiteralGenericAlias) else (parameter,):
            try:
                members[type(member), member] = member
            except TypeError:  # unhashable: none is left out
                return _LiteralGenericAlias(self, parameters, 'Literal')
    return _LiteralGenericAlias(self, tuple(members.values()), 'Literal')


def _annotated(self, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    return _AnnotatedAlias(type_check(parameters[0], 'Annotated[t, ...]: t must be a type.', True), parameters[1:])


def _concatenate(self, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if parameters[-1] is not ... and not isinstance(parameters[-1], ParamSpec):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    message = 'Concatenate[arg, ...]: each arg must be a type.'
    parameters = (*[type_check(p, message) for p in parameters[:-1]], parameters[-1])
    return _ConcatenateGenericAlias(self, parameters, 'Concatenate')


Union = _SpecialForm('Union', _union)
Optional = _SpecialForm('Optional', _optional)
Literal = _SpecialForm('Literal', _literal)
Annotated = _SpecialForm('Annotated', _annotated)
Concatenate = _SpecialForm('Concatenate', _concatenate)
Unpack = _SpecialForm('Unpack', _unpack)
ClassVar, Final, Required, NotRequired, ReadOnly, TypeGuard, TypeIs = [
    _SpecialForm(_name, _single) for _name in ('ClassVar', 'Final', 'Required', 'NotRequired', 'ReadOnly', 'TypeGuard', 'TypeIs')]
LiteralString, Never, NoReturn, Self, TypeAlias = [
    _SpecialForm(_name, _alone) for _name in ('LiteralString', 'Never', 'NoReturn', 'Self', 'TypeAlias')]

Hint.__or__ = lambda self, other: Union[self, other]
Hint.__ror__ = lambda self, other: Union[other, self]


# Names that cannot be called in the places of their classes.
_not_made = {'List', 'Dict', 'Set', 'FrozenSet', 'Tuple', 'Type'}


class _SpecialGenericAlias(Hint):
    """List, Dict and their kin: old names of classes that take arguments."""

    def __init__(self, origin, name, count=-1):
        self.__origin__ = origin
        self._name = name
        self._count = count

    def __getitem__(self, parameters):
        return remembered(self, parameters, self._with)

    def _with(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        if self._name == 'Callable':
            return _CallableGenericAlias(self.__origin__, _callable_parameters(parameters), 'Callable', False)
        if self._name in ('ContextManager', 'AsyncContextManager') and len(parameters) == 1:
            parameters = (*parameters, bool | None)  # what leaving it answers
        parameters = tuple([type_check(p, 'Parameters to generic types must be types.') for p in parameters])
        parameters = self._with_defaults(parameters)
        return _GenericAlias(self.__origin__, parameters, self._name, self._name not in _not_made)

    def _with_defaults(self, parameters):
        given, optional = len(parameters), {'Generator': 2, 'AsyncGenerator': 1}.get(self._name, 0)
        if self._count < 0 or self._count - optional <= given <= self._count:
            return parameters + (type(None),) * (self._count - given)
        word, bound = ('Too many', '') if given > self._count else ('Too few', 'at least ' if optional else '')
        raise TypeError(f'{word} arguments for {self!r}; actual {given}, expected {bound}{self._count - (optional if bound else 0)}')

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__'):
            return self._name
        if '__origin__' in self.__dict__ and not name.startswith('__'):
            return getattr(self.__origin__, name)
        raise AttributeError(name)

    def __call__(self, *args, **keywords):
        if self._name in _not_made:
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        return self.__origin__(*args, **keywords)

    def __mro_entries__(self, bases):
        return bases_for(self, bases)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __reduce__(self):
        return self._name

    def __repr__(self):
        return f'typing.{self._name}'


def _callable_parameters(parameters):
    if len(parameters) != 2:
        raise TypeError('Callable must be used as Callable[[arg, ...], result].')
    arguments, result = parameters
    result = type_check(result, 'Callable[args, result]: result must be a type.')
    if isinstance(arguments, list):
        # A tuple among them is a list of types too.
        message = 'Callable[[arg, ...], result]: each arg must be a type.'
        return (*[arg if isinstance(arg, tuple) else type_check(arg, message) for arg in arguments], result)
    return (arguments, result)
