"""Hints with arguments, and how their type parameters are filled in."""
from typing._variables import Hint, ParamSpec, TypeVar, TypeVarTuple

UnionType = type(int | str)
_BuiltinAlias = type(list[int])


def type_repr(value):
    if isinstance(value, type):
        if hasattr(value, '__origin__') and hasattr(value, '__args__'):
            return repr(value)
        if value.__module__ == 'builtins':
            return value.__qualname__
        return f'{value.__module__}.{value.__qualname__}'
    if value is ...:
        return '...'
    if type(value) is type(type_repr):
        return value.__name__
    if isinstance(value, tuple):
        return '[' + ', '.join(type_repr(v) for v in value) + ']'
    return repr(value)


def type_converted(arg):
    if arg is None:
        return type(None)
    return ForwardRef(arg) if isinstance(arg, str) else arg


_remembered = {}


def remembered(form, parameters, make):
    """What `make` makes of the parameters of a form: the same object as the last times."""
    kinds = tuple([type(parameter) for parameter in parameters]) if isinstance(parameters, tuple) else type(parameters)
    try:
        key = form, parameters, kinds
        found = _remembered.get(key)
    except TypeError:  # a list among them, say
        return make(parameters)
    if found is None:
        if len(_remembered) >= 512:
            _remembered.clear()
        found = _remembered[key] = make(parameters)
    return found


def type_check(arg, message, special=False):
    arg = type_converted(arg)
    if not special and isinstance(arg, _GenericAlias) and (arg._name in ('ClassVar', 'Final') or arg.__origin__ in _closed):
        raise TypeError(f'{arg} is not valid as type argument')
    if type(arg) is tuple:
        raise TypeError(f'{message} Got {arg!r}.')
    return arg


class ForwardRef(Hint):
    """A hint given as text, not looked up yet."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        try:
            compile(f'({arg},)[0]' if arg.startswith('*') else arg, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}') from None
        self.__forward_arg__ = arg
        self.__forward_module__ = module
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __repr__(self):
        module = '' if self.__forward_module__ is None else f', module={self.__forward_module__!r}'
        return f'ForwardRef({self.__forward_arg__!r}{module})'


class _GenericAlias(Hint):
    """A generic form with its arguments: List[int], a class of one's own with what it is made for."""

    def __init__(self, origin, args, name=None, inst=True):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)
        self.__parameters__ = parameters_in(self.__args__, origin in _closed)
        self._name = name
        self._inst = inst

    def __getitem__(self, args):
        if not isinstance(args, tuple):
            args = (args,)
        if self.__origin__ in _closed:
            raise TypeError(f'Cannot subscript already-subscripted {self!r}')
        if not self.__parameters__:
            raise TypeError(f'{self!r} is not a generic class')
        return self._with(self._filled(matched(self, [type_converted(arg) for arg in args])))

    def _filled(self, values):
        return tuple([filled for arg in self.__args__ for filled in substituted(arg, values)])

    def _with(self, args):
        # The same form with other arguments.
        return type(self)(self.__origin__, args, self._name, self._inst)

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
        if hasattr(self.__origin__, '_refuses_bases'):
            raise TypeError(f'Cannot subclass {self!r}')
        generic, protocol = _closed
        if self._name and self.__origin__ is not generic:
            return bases_for(self, bases)
        if self.__origin__ is generic:
            if protocol in bases:
                return ()
            for base in bases[bases.index(self) + 1:]:
                if isinstance(base, _GenericAlias) and base is not self:
                    return ()
        return (self.__origin__,)

    def __getattr__(self, name):
        if '__origin__' in self.__dict__ and (not name.startswith('__') or not name.endswith('__')):
            return getattr(self.__origin__, name)
        if name in ('__name__', '__qualname__') and self.__dict__.get('_name'):
            return self._name
        if name in ('__name__', '__qualname__', '__doc__') and '__origin__' in self.__dict__:
            return getattr(self.__origin__, name)
        raise AttributeError(name)

    def __setattr__(self, name, value):
        if name in ('_name', '_inst', '_home') or name[:2] == '__' == name[-2:]:
            self.__dict__[name] = value
        else:
            setattr(self.__origin__, name, value)  # the class's own attribute

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __instancecheck__(self, obj):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    __subclasscheck__ = __instancecheck__

    def __iter__(self):
        from typing import Unpack
        yield Unpack[self]

    def __repr__(self):
        name = f'typing.{self._name}' if self._name else type_repr(self.__origin__)
        return f"{name}[{', '.join([type_repr(a) for a in self.__args__]) or '()'}]"


# What List[int] among the bases of a class stands for: list, and Generic unless
# a base behind it brings that.
def bases_for(alias, bases):
    generic = _closed[0]

    def brings_generic(base):
        if isinstance(base, _GenericAlias) or type(base) is type(alias):
            return True
        if isinstance(base, type):
            return issubclass(base, generic)
        entries = getattr(base, '__mro_entries__', None)
        made = entries(bases) if entries else ()
        return isinstance(made, tuple) and any([isinstance(one, type) and issubclass(one, generic) for one in made])
    own = () if alias.__origin__ in bases else (alias.__origin__,)
    behind = bases[bases.index(alias) + 1:]
    return own if any([brings_generic(base) for base in behind]) else (*own, generic)


class _UnionGenericAlias(_GenericAlias):
    def _with(self, args):
        return self.__origin__[args]

    def __eq__(self, other):
        if not isinstance(other, _UnionGenericAlias | UnionType):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __instancecheck__(self, obj):
        return any([isinstance(obj, arg) for arg in self.__args__])

    def __subclasscheck__(self, cls):
        return any([issubclass(cls, arg) for arg in self.__args__])

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            return f'typing.Optional[{type_repr(args[0] if args[1] is type(None) else args[1])}]'
        return f"typing.Union[{', '.join([type_repr(a) for a in args])}]"


class _CallableGenericAlias(_GenericAlias):
    """Its arguments are the parameters' types, one by one, and the result's."""
    _home = 'typing'

    def _with(self, args):
        made = _GenericAlias._with(self, args)
        made._home = self._home
        return made

    def _filled(self, values):
        result = []
        for arg in self.__args__:
            for filled in substituted(arg, values):
                result.extend(filled if isinstance(filled, tuple) else (filled,))
        return tuple(result)

    def takes_types(self):
        """Whether its parameters are listed, and not told by ... or a parameter specification."""
        first = self.__args__[0]
        return len(self.__args__) != 2 or not (first is ... or isinstance(first, (ParamSpec, _ConcatenateGenericAlias)))

    def __repr__(self):
        *parameters, result = [type_repr(arg) for arg in self.__args__]
        shown = f"[{', '.join(parameters)}]" if self.takes_types() else parameters[0]
        return f'{self._home}.Callable[{shown}, {result}]'


class _ConcatenateGenericAlias(_GenericAlias):
    def _filled(self, values):
        args = _GenericAlias._filled(self, values)
        return (*args[:-1], *args[-1]) if isinstance(args[-1], tuple) else args

    def _with(self, args):
        # With a list of types at its end it is a list of types.
        whole = args[-1] is ... or isinstance(args[-1], (ParamSpec, _ConcatenateGenericAlias))
        return _GenericAlias._with(self, args) if whole else args


class _LiteralGenericAlias(_GenericAlias):
    def _kinds(self):
        return {(type(arg), arg) for arg in self.__args__}  # 1 is not True here

    def __eq__(self, other):
        return self._kinds() == other._kinds() if isinstance(other, _LiteralGenericAlias) else NotImplemented

    def __hash__(self):
        return hash(frozenset(self._kinds()))

    def __repr__(self):
        return f"typing.Literal[{', '.join([type_repr(a) for a in self.__args__]) or '()'}]"


class _AnnotatedAlias(_GenericAlias):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            origin, metadata = origin.__origin__, origin.__metadata__ + metadata
        _GenericAlias.__init__(self, origin, (origin,), 'Annotated')
        self.__metadata__ = metadata

    def _with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __mro_entries__(self, bases):
        return self.__origin__.__mro_entries__(bases) if hasattr(self.__origin__, '__mro_entries__') else (self.__origin__,)

    def __repr__(self):
        return f"typing.Annotated[{', '.join([type_repr(self.__origin__), *map(repr, self.__metadata__)])}]"


class _UnpackGenericAlias(_GenericAlias):
    def __getitem__(self, args):
        return args if self.__typing_is_unpacked_typevartuple__ else _GenericAlias.__getitem__(self, args)

    @property
    def __typing_unpacked_tuple_args__(self):
        arg, = self.__args__
        if not isinstance(arg, (_GenericAlias, _BuiltinAlias)):
            return None
        if arg.__origin__ is not tuple:
            raise TypeError('Unpack[...] must be used with a tuple type')
        return arg.__args__

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


# --- type parameters ---
# Each kind of parameter says itself what it makes of the arguments that are given
# (__typing_prepare_subst__) and of its own (__typing_subst__): see typing._variables.

_closed = []  # Generic and Protocol, which take variables and not arguments


def _refuse_order(parameter, after_default, after_tuple):
    if parameter.has_default() and after_tuple:
        raise TypeError('Type parameter with a default follows TypeVarTuple')
    if after_default and not parameter.has_default():
        raise TypeError(f'Type parameter {parameter!r} without a default follows type parameter with a default')


def parameters_in(args, in_order=False):
    """The type parameters in arguments, each once, in the order of their first places."""
    found = {}
    after_default = after_tuple = False
    for arg in args:
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            if in_order and arg not in found:
                _refuse_order(arg, after_default, after_tuple)
                after_default = arg.has_default()
            found[arg] = True
        elif isinstance(arg, tuple):
            found.update(dict.fromkeys(parameters_in(arg)))
        elif not isinstance(arg, type) or hasattr(arg, '__origin__'):
            after_tuple = after_tuple or getattr(arg, '__typing_is_unpacked_typevartuple__', False)
            found.update(dict.fromkeys(getattr(arg, '__parameters__', ())))
    return tuple(found)


def unpacked(args):
    """Arguments, with those of an unpacked tuple of a known length in its place."""
    result = []
    for arg in args:
        parts = None if isinstance(arg, type) else getattr(arg, '__typing_unpacked_tuple_args__', None)
        if parts is None or parts and parts[-1] is ...:
            result.append(arg)
        else:
            result.extend(parts)
    return result


def prepared(alias, args):
    for parameter in alias.__parameters__:
        args = parameter.__typing_prepare_subst__(alias, args)
    return args


def matched(alias, args):
    """By parameter: the argument for it. A TypeVarTuple has several."""
    wanted, args = alias.__parameters__, prepared(alias, unpacked(args))
    if len(args) != len(wanted):
        word = 'many' if len(args) > len(wanted) else 'few'
        raise TypeError(f'Too {word} arguments for {alias}; actual {len(args)}, expected {len(wanted)}')
    return dict(zip(wanted, args))


def substituted(arg, values):
    """What stands for an argument when type parameters have these values: several for a TypeVarTuple."""
    if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
        return (arg.__typing_subst__(values[arg]),)
    if isinstance(arg, tuple):
        return (tuple([filled for one in arg for filled in substituted(one, values)]),)
    parameters = getattr(arg, '__parameters__', ())
    if not parameters or isinstance(arg, type) and not hasattr(arg, '__origin__'):
        return (arg,)
    given = []
    for p in parameters:
        given.extend(values[p] if isinstance(p, TypeVarTuple) else (values[p],))
    filled = arg[tuple(given)]
    return filled if getattr(arg, '__typing_is_unpacked_typevartuple__', False) else (filled,)
