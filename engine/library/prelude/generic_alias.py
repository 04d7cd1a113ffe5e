# list[int] and its kin: types.GenericAlias.

# Attributes that are never the origin's.
# What an alias is asked for itself; everything else its origin is asked for.
_alias_own = ('__class__', '__origin__', '__args__', '__parameters__', '__unpacked__', '__typing_unpacked_tuple_args__',
              '__mro_entries__', '__reduce_ex__', '__reduce__')
_alias_lacks = ('__bases__', '__copy__', '__deepcopy__')


class GenericAlias:
    __slots__ = ('__origin__', '__args__', '__parameters__', '__unpacked__', '__weakref__')

    def __init__(self, origin, arguments, unpacked=False):
        arguments = arguments if isinstance(arguments, tuple) else (arguments,)
        put = object.__setattr__
        put(self, '__origin__', origin)
        put(self, '__args__', arguments)
        put(self, '__parameters__', _parameters_of(arguments))
        put(self, '__unpacked__', unpacked)

    def __setattr__(self, name, value):
        if name in ('__origin__', '__args__', '__unpacked__'):
            raise AttributeError('readonly attribute')
        if name == '__parameters__':
            raise AttributeError("attribute '__parameters__' of 'types.GenericAlias' objects is not writable")
        if name == '__doc__':
            raise AttributeError("'types.GenericAlias' object attribute '__doc__' is read-only")
        raise AttributeError(f"'types.GenericAlias' object has no attribute '{name}' and no __dict__ for setting new "
                             "attributes")

    def __call__(self, *args, **kwargs):
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return result

    def __getitem__(self, arguments):
        if not self.__parameters__:
            raise TypeError(f'{self!r} is not a generic class')
        arguments = _substituted_arguments(self, self.__args__, arguments)
        return GenericAlias(self.__origin__, arguments, self.__unpacked__)

    @property
    def __typing_unpacked_tuple_args__(self):
        return self.__args__ if self.__unpacked__ and self.__origin__ is tuple else None

    def __eq__(self, other):
        if type(other) is not GenericAlias:
            return NotImplemented
        return (self.__origin__ == other.__origin__ and self.__args__ == other.__args__
                and self.__unpacked__ == other.__unpacked__)

    def __hash__(self):
        return hash(self.__origin__) ^ hash(self.__args__)

    def __repr__(self):
        text = ', '.join([_type_text(argument) for argument in self.__args__])
        return '*' * self.__unpacked__ + _type_text(self.__origin__) + '[' + (text or '()') + ']'

    def __reduce__(self):
        alias = GenericAlias, (self.__origin__, self.__args__)
        return (next, (generic_alias_iterator(alias[0](*alias[1])),)) if self.__unpacked__ else alias

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __or__(self, other):
        return union_of(self, other)

    def __ror__(self, other):
        return union_of(other, self)

    def __iter__(self):
        return generic_alias_iterator(self)

    def __getattribute__(self, name):
        if name in _alias_own:
            return object.__getattribute__(self, name)
        if name in _alias_lacks:
            raise AttributeError(f"'types.GenericAlias' object has no attribute '{name}'")
        return getattr(object.__getattribute__(self, '__origin__'), name)

    def __instancecheck__(self, instance):
        raise TypeError('isinstance() argument 2 cannot be a parameterized generic')

    def __subclasscheck__(self, cls):
        raise TypeError('issubclass() argument 2 cannot be a parameterized generic')


class generic_alias_iterator:
    """Of list[int] in `tuple[*list[int]]`: the alias, unpacked, once."""

    __slots__ = ('_alias',)

    def __init__(self, alias):
        self._alias = alias

    def __iter__(self):
        return self

    def __next__(self):
        alias = self._alias
        if alias is None:
            raise StopIteration
        self._alias = None
        return GenericAlias(alias.__origin__, alias.__args__, True)


_make_builtin(generic_alias_iterator, False)
GenericAlias.__module__ = 'types'
GenericAlias.__qualname__ = 'GenericAlias'
_name_with_module(GenericAlias)


def _is_parameter(v):
    return _type_lookup(type(v), '__typing_subst__') is not _missing


def _parameters_of(arguments):
    result = []
    for argument in arguments:
        if _is_parameter(argument):
            if argument not in result:
                result.append(argument)
        elif not isinstance(argument, type):
            for parameter in getattr(argument, '__parameters__', ()):
                if parameter not in result:
                    result.append(parameter)
    return tuple(result)


# Arguments, with those of an unpacked tuple of a known length in its place.
def _unpacked_arguments(arguments):
    result = []
    for argument in arguments:
        parts = None if isinstance(argument, type) else getattr(argument, '__typing_unpacked_tuple_args__', None)
        if parts is None or parts and parts[-1] is ...:
            result.append(argument)
        else:
            result.extend(parts)
    return tuple(result)


# An alias's arguments, when its type parameters get values: each kind of parameter
# says what it makes of them (module typing).
def _substituted_arguments(alias, arguments, values):
    wanted = alias.__parameters__
    values = _unpacked_arguments(values if isinstance(values, tuple) else (values,))
    for parameter in wanted:
        values = parameter.__typing_prepare_subst__(alias, values)
    if len(values) != len(wanted):
        many = 'many' if len(values) > len(wanted) else 'few'
        raise TypeError(f'Too {many} arguments for {alias!r}; actual {len(values)}, expected {len(wanted)}')
    known = dict(zip(wanted, values))
    result = []
    for argument in arguments:
        result.extend(_substituted_argument(argument, known))
    return tuple(result)


def _substituted_argument(argument, known):
    if isinstance(argument, type):
        return (argument,)
    substitute = getattr(argument, '__typing_subst__', None)
    if substitute is not None:
        return (substitute(known[argument]),)
    values = []
    for parameter in getattr(argument, '__parameters__', ()):
        if type(parameter).__name__ == 'TypeVarTuple':
            values.extend(known[parameter])
        else:
            values.append(known[parameter])
    if not values and not getattr(argument, '__parameters__', ()):
        return (argument,)
    filled = argument[tuple(values)]
    return filled if getattr(argument, '__typing_is_unpacked_typevartuple__', False) else (filled,)


def _type_text(v):
    if v is ...:
        return '...'
    if type(v) is GenericAlias:
        return repr(v)
    if isinstance(v, list):
        return '[' + ', '.join([_type_text(item) for item in v]) + ']'
    if hasattr(v, '__origin__') and hasattr(v, '__args__'):
        return repr(v)
    if v is type:
        return 'type'
    name = getattr(v, '__qualname__', None)
    module = getattr(v, '__module__', None)
    if name is None or module is None:
        return repr(v)
    return name if module == 'builtins' else f'{module}.{name}'


def generic_alias(cls, arguments):
    return GenericAlias(cls, arguments)


_generic_alias = generic_alias
