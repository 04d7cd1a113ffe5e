"""Type parameters, and the names that a `type` statement gives."""

_BuiltinAlias = type(list[int])
_UnionType = type(int | str)


class Hint:
    """What may be joined with | to a union; typing._forms says how."""


class _NoDefaultType:
    def __repr__(self):
        return 'typing.NoDefault'


NoDefault = _NoDefaultType()


def caller_module():
    import sys
    return sys._getframe().f_globals.get('__name__', '__main__')  # of the program: the library's own calls are hidden


class _Native(Hint):
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

    def __reduce__(self):
        return self.__name__

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')

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
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        if constraints and bound is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        if isinstance(bound, str):
            from typing import ForwardRef
            bound = ForwardRef(bound)
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.__infer_variance__ = infer_variance
        self.__default__ = default
        self.__module__ = '__main__'

    def __typing_prepare_subst__(self, alias, args, /):
        place = alias.__parameters__.index(self)
        if place < len(args):
            return args
        if place == len(args) and self.has_default():
            return args + (self.__default__,)
        raise TypeError(f'Too few arguments for {alias}; actual {len(args)}, expected at least {place + 1}')

    def __typing_subst__(self, arg, /):
        from typing._aliases import type_check
        arg = type_check(arg, 'Parameters to generic types must be types.')
        if getattr(arg, '__unpacked__', False) or hasattr(type(arg), '__typing_is_unpacked_typevartuple__'):
            raise TypeError(f'{arg} is not valid as type argument')
        return arg

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__


class ParamSpec(TypeVar):
    _members = ('__name__', '__bound__', '__covariant__', '__contravariant__', '__infer_variance__')

    def __typing_prepare_subst__(self, alias, args, /):
        place = alias.__parameters__.index(self)
        if place == len(args) and self.has_default():
            args = [*args, self.__default__]
        if place >= len(args):
            raise TypeError(f'Too few arguments for {alias}')
        if len(alias.__parameters__) == 1 and not _stands_for_parameters(args[0]):
            return (tuple(args),)  # Z[int, str] is Z[[int, str]]
        if isinstance(args[place], list):
            return (*args[:place], tuple(args[place]), *args[place + 1:])
        return args

    def __typing_subst__(self, arg, /):
        from typing._aliases import type_check
        if isinstance(arg, (list, tuple)):
            return tuple([type_check(one, 'Expected a type.') for one in arg])
        if not _stands_for_parameters(arg):
            raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}')
        return arg

    @property
    def args(self):
        return _ParamSpecPart(self, 'args')

    @property
    def kwargs(self):
        return _ParamSpecPart(self, 'kwargs')


def _stands_for_parameters(arg):
    from typing._aliases import _ConcatenateGenericAlias
    return arg is ... or isinstance(arg, (tuple, list, ParamSpec, _ConcatenateGenericAlias))


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
        from typing import Unpack
        yield Unpack[self]

    def __typing_prepare_subst__(self, alias, args, /):
        wanted = alias.__parameters__
        place = wanted.index(self)
        if any([isinstance(p, TypeVarTuple) for p in wanted[place + 1:]]):
            raise TypeError(f'More than one TypeVarTuple parameter in {alias}')
        left, right = place, len(wanted) - place - 1  # that others take
        endless = _place_of_endless(args)
        fill = ()
        if endless is not None:
            # It gives as many as are missing on either side.
            left, right = min(left, endless), min(right, len(args) - endless - 1)
            fill = args[endless].__typing_unpacked_tuple_args__[:1]
        elif left + right > len(args):
            raise TypeError(f'Too few arguments for {alias}; actual {len(args)}, expected at least {len(wanted) - 1}')
        last = len(args) - right
        if left == last and self.has_default():
            from typing._aliases import unpacked
            own = unpacked([self.__default__])
        else:
            own = args[left:last]
        return (*args[:left], *fill * (place - left), own, *fill * (len(wanted) - right - place - 1), *args[last:])

    def __typing_subst__(self, arg, /):
        raise TypeError('Substitution of bare TypeVarTuple is not supported')

    def __or__(self, other):
        return NotImplemented

    __ror__ = __or__

    def __repr__(self):
        return self.__name__


# Of the argument *tuple[int, ...], or None.
def _place_of_endless(args):
    found = None
    for place, arg in enumerate(args):
        parts = None if isinstance(arg, type) else getattr(arg, '__typing_unpacked_tuple_args__', None)
        if parts and len(parts) == 2 and parts[-1] is ...:
            if found is not None:
                raise TypeError('More than one unpacked arbitrary-length tuple argument')
            found = place
    return found


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
        return _BuiltinAlias(self, parameters)

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


