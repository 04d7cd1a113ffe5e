# list[int] and its kin: types.GenericAlias.

# Attributes that are never the origin's.
_alias_own = ('__origin__', '__args__', '__parameters__', '__bases__', '__unpacked__', '__copy__', '__deepcopy__',
              '__reduce__', '__reduce_ex__')


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
        arguments = arguments if isinstance(arguments, tuple) else (arguments,)
        if len(arguments) != len(self.__parameters__):
            many = 'many' if len(arguments) > len(self.__parameters__) else 'few'
            least = 'at least ' if many == 'few' else ''
            raise TypeError(f'Too {many} arguments for {self!r}; actual {len(arguments)}, '
                            f'expected {least}{len(self.__parameters__)}')
        known = [(parameter, value) for parameter, value in zip(self.__parameters__, arguments)]
        return GenericAlias(self.__origin__, tuple([_substitute(argument, known) for argument in self.__args__]),
                            self.__unpacked__)

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

    def __getattr__(self, name):
        if name in _alias_own:
            raise AttributeError(f"'types.GenericAlias' object has no attribute '{name}'")
        return getattr(self.__origin__, name)

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
    return _type_name(v) in ('TypeVar', 'ParamSpec', 'TypeVarTuple')


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


def _substitute(argument, known):
    for parameter, value in known:
        if argument is parameter:
            return value
    parameters = () if isinstance(argument, type) else getattr(argument, '__parameters__', ())
    if parameters:
        return argument[tuple([_substitute(parameter, known) for parameter in parameters])]
    return argument


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
