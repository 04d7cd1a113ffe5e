"""Enumerations: classes whose instances are fixed and have names."""
from types import DynamicClassAttribute, MappingProxyType
from functools import reduce as _reduce
import builtins as _builtins

__all__ = ['EnumType', 'EnumMeta', 'EnumDict', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto',
           'unique', 'property', 'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP',
           'global_enum', 'EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE']

Enum = Flag = ReprEnum = None


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class property(DynamicClassAttribute):
    """A property of members that may share its name with a member."""

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            member = ownerclass._member_map_.get(self.name)
            if member is not None:
                return member
            raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
        if self.fget is None:
            raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
        return self.fget(instance)

    def _owner_name(self, instance):
        # The class that defines this attribute.
        for cls in type(instance).__mro__:
            if cls.__dict__.get(self.name) is self:
                return cls.__name__
        return type(instance).__name__

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f'<enum {self._owner_name(instance)!r}> cannot set attribute {self.name!r}')
        self.fset(instance, value)

    def __delete__(self, instance):
        raise AttributeError(f'<enum {type(instance).__name__!r}> cannot delete attribute {self.name!r}')

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


class _auto_null:
    def __repr__(self):
        return '_auto_null'


_auto_null = _auto_null()


class auto:
    """A value that the enumeration chooses."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f'auto({self.value!r})'


def _is_descriptor(obj):
    return hasattr(obj, '__get__') or hasattr(obj, '__set__') or hasattr(obj, '__delete__')


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'


def _is_private(cls_name, name):
    prefix = f"_{cls_name.lstrip('_')}__"
    return name.startswith(prefix) and len(name) > len(prefix) and not name.endswith('__')


_allowed_sunders = {'_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_',
                    '_iter_member_by_value_', '_iter_member_by_def_', '_add_alias_', '_add_value_alias_',
                    '_use_args_', '_member_names_', '_boundary_'}


class EnumDict(dict):
    """The names of an enumeration's body: tells members from the rest."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._generate_next_value = None

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            if key not in _allowed_sunders:
                raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
            if key == '_generate_next_value_':
                if self._auto_called:
                    raise TypeError('_generate_next_value_ must be defined before members')
                self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
            elif key == '_ignore_':
                value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
                self._ignore = value
                already = set(value) & set(self._member_names)
                if already:
                    raise ValueError(f'_ignore_ cannot specify already set names: {already!r}')
        elif _is_dunder(key):
            if key == '__order__':
                key = '_order_'
        elif key in self._member_names:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member):
            value = value.value
            self._add_member(key, value)
        elif _is_descriptor(value):
            pass
        elif isinstance(value, type) and getattr(value, '__qualname__', '') == f'{self._cls_name}.{value.__name__}':
            self._add_member(key, value)
        else:
            if key in self:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            value = self._chosen(key, value)
            self._add_member(key, value)
        super().__setitem__(key, value)

    def _add_member(self, key, value):
        self._member_names[key] = None
        self._last_values.append(value)

    def _chosen(self, key, value):
        if isinstance(value, auto):
            if value.value is _auto_null:
                value.value = self._generate(key)
            self._auto_called = True
            return value.value
        if type(value) is tuple and any(isinstance(item, auto) for item in value):
            self._auto_called = True
            items = []
            for item in value:
                if isinstance(item, auto):
                    if item.value is _auto_null:
                        item.value = self._generate(key)
                    item = item.value
                items.append(item)
            return tuple(items)
        return value

    def _generate(self, key):
        return self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])

    @_builtins.property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, **more):
        for name, value in members.items() if hasattr(members, 'keys') else members:
            self[name] = value
        for name, value in more.items():
            self[name] = value


def _data_type_of(bases):
    # The type whose values the members are, or object.
    for base in bases:
        for chain in base.__mro__:
            if chain is object:
                continue
            if isinstance(chain, EnumType):
                if chain._member_type_ is not object:
                    return chain._member_type_
                continue
            if '__new__' in chain.__dict__ or '__dataclass_fields__' in chain.__dict__:
                return chain if '__dataclass_fields__' in chain.__dict__ or chain.__module__ == 'builtins' else base
    return object


def _check_bases(cls_name, bases):
    for base in bases:
        for chain in base.__mro__:
            if isinstance(chain, EnumType) and chain._member_names_:
                raise TypeError(f"<enum {cls_name!r}> cannot extend {chain!r}")


def _find_new(namespace, member_type, first_enum):
    # (the __new__ that makes members, whether values are passed to it)
    new = namespace.get('__new__')
    if new is not None:
        return (new.__func__ if isinstance(new, staticmethod) else new), True
    if first_enum is not None:
        for name in ('__new_member__', '__new__'):
            for possible in (member_type, first_enum):
                target = getattr(possible, name, None)
                if target not in (None, object.__new__, Enum.__new__ if Enum else None):
                    return target, target is not object.__new__
    return object.__new__, False


class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, /, *, boundary=None, _simple=False, **kwds):
        if Enum is None:
            return {}
        _check_bases(cls, bases)
        names = EnumDict(cls)
        first_enum = next((base for base in reversed(bases) if isinstance(base, EnumType)), None)
        if first_enum is not None:
            names._generate_next_value = getattr(first_enum, '_generate_next_value_', None)
        return names

    def __new__(metacls, cls, bases, classdict, /, *, boundary=None, _simple=False, **kwds):
        if Enum is None:
            return super().__new__(metacls, cls, bases, dict(classdict))
        first_enum = next(base for base in reversed(bases) if isinstance(base, EnumType)) if bases else None
        classdict = classdict if isinstance(classdict, EnumDict) else _enum_dict_of(cls, bases, classdict)
        member_names = list(classdict._member_names)
        invalid = set(member_names) & {'mro', ''}
        if invalid:
            raise ValueError(f"invalid enum member name(s) {','.join(repr(n) for n in invalid)}")
        ignored = classdict._ignore
        plain = {name: value for name, value in classdict.items() if name not in classdict._member_names and name not in ignored}
        member_type = _data_type_of(bases)
        new, use_args = _find_new(plain, member_type, first_enum)
        if plain.get('_generate_next_value_') is not None and not isinstance(plain['_generate_next_value_'], staticmethod):
            plain['_generate_next_value_'] = staticmethod(plain['_generate_next_value_'])
        own_new = '__new__' in plain
        if own_new:
            plain['__new_member__'] = plain['__new__']
        plain['__new__'] = Enum.__new__
        plain.pop('_ignore_', None)
        order = plain.pop('_order_', None)
        plain['_member_names_'] = []
        plain['_member_map_'] = {}
        plain['_value2member_map_'] = {}
        plain['_hashable_values_'] = []
        plain['_unhashable_values_'] = []
        plain['_member_type_'] = member_type
        plain['_use_args_'] = use_args
        plain['_new_member_'] = new
        plain['_boundary_'] = boundary or getattr(first_enum, '_boundary_', None)
        plain['_flag_mask_'] = 0
        plain['_singles_mask_'] = 0
        plain['_all_bits_'] = 0
        plain['_inverted_'] = None
        enum_class = super().__new__(metacls, cls, bases, plain, **kwds)
        enum_class._use_own_texts(plain, member_type, first_enum)
        for name in member_names:
            enum_class._make_member(name, classdict[name])
        if Flag is not None and issubclass(enum_class, Flag):
            enum_class._all_bits_ = 2 ** enum_class._flag_mask_.bit_length() - 1
            enum_class._add_flag_operations(plain, member_type)
        enum_class._check_order(order)
        return enum_class

    # Aliases may stand in it, and combinations of flags: both are passed over.
    def _check_order(cls, order):
        if isinstance(order, str):
            order = order.replace(',', ' ').split()
        known = cls._member_map_
        if order and Flag is not None and issubclass(cls, Flag):
            order = [name for name in order if name not in known or known[name]._value_.bit_count() == 1]
        if order:
            order = [name for name in order if name not in known or name in cls._member_names_]
            if order != cls._member_names_:
                raise TypeError(f'member order does not match _order_:\n  {cls._member_names_!r}\n  {order!r}')

    def __init__(cls, *args, **kwds):
        pass

    def _use_own_texts(cls, namespace, member_type, first_enum):
        # repr, str and format are the enumeration's, not those of the data type.
        as_data = ReprEnum is not None and ReprEnum in cls.__bases__
        for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
            if name in namespace:
                continue
            if as_data and name in ('__str__', '__format__'):
                type.__setattr__(cls, name, _data_text(member_type, name))
                continue
            found = getattr(cls, name)
            if found in (getattr(member_type, name), getattr(object, name)):
                type.__setattr__(cls, name, getattr(first_enum, name))

    def _make_member(cls, name, value):
        args = value if isinstance(value, tuple) else (value,)
        if cls._member_type_ is tuple:
            args = (args,)
        if not cls._use_args_:
            made = object.__new__(cls)
            if not hasattr(made, '_value_'):
                made._value_ = value
        else:
            made = cls._new_member_(cls, *args)
            if not hasattr(made, '_value_'):
                if cls._member_type_ is object:
                    made._value_ = value
                else:
                    try:
                        made._value_ = cls._member_type_(*args)
                    except Exception as error:
                        raise TypeError('_value_ not set in __new__, unable to create it') from error
        value = made._value_
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        is_flag = Flag is not None and issubclass(cls, Flag)
        canonical = cls._known_member(value)
        if canonical is not None:
            cls._member_map_[name] = canonical
            type.__setattr__(cls, name, canonical)
            return
        if is_flag:
            if not isinstance(value, int):
                raise TypeError(f'{name!r} must have integer values for flags')
            cls._flag_mask_ |= value if value >= 0 else 0
            if _is_single_bit(value):
                cls._singles_mask_ |= value
        if not is_flag or _is_single_bit(value):
            cls._member_names_.append(name)
        cls._member_map_[name] = made
        descriptor = cls.__dict__.get(name)
        if not isinstance(descriptor, property):
            type.__setattr__(cls, name, made)
        try:
            cls._value2member_map_.setdefault(value, made)
        except TypeError:
            cls._unhashable_values_.append(value)

    def _known_member(cls, value):
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            for made in cls._member_map_.values():
                if made._value_ == value:
                    return made
        return None

    def _add_flag_operations(cls, namespace, member_type):
        for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
            if name not in namespace and member_type is not object and getattr(cls, name) is getattr(member_type, name, None):
                type.__setattr__(cls, name, getattr(Flag, name))

    def __bool__(cls):
        return True

    def __call__(cls, value, names=None, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_ or names is None and type is None and not values:
            if names is not None or values:
                value = (value,) + ((names,) if names is not None else ()) + values
            return cls.__new__(cls, value)
        return cls._create(value, names, module, qualname, type, start, boundary)

    def _create(cls, name, names, module, qualname, data_type, start, boundary):
        metacls = cls.__class__
        bases = (cls,) if data_type is None else (data_type, cls)
        classdict = metacls.__prepare__(name, bases)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            given = []
            last = []
            for count, item in enumerate(names):
                value = cls._generate_next_value_(item, start, count, last[:])
                last.append(value)
                given.append((item, value))
            names = given
        for item in names or ():
            if isinstance(item, str):
                classdict[item] = names[item]
            else:
                classdict[item[0]] = item[1]
        made = metacls.__new__(metacls, name, bases, classdict, boundary=boundary)
        made.__module__ = module or '__main__'
        if qualname is not None:
            made.__qualname__ = qualname
        return made

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        # A combination of flags is known once it was made.
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', ()):
            raise AttributeError(f'cannot reassign member {name!r}')
        super().__setattr__(name, value)

    def __dir__(cls):
        return sorted(['__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__',
                       '__members__', '__module__', '__name__', '__qualname__'] + cls._member_names_)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @_builtins.property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if Flag is not None and issubclass(cls, Flag):
            return f'<flag {cls.__name__!r}>'
        return f'<enum {cls.__name__!r}>'


EnumMeta = EnumType


def _enum_dict_of(cls, bases, classdict):
    names = EnumType.__prepare__(cls, bases)
    names.update(classdict)
    return names


def _data_text(member_type, name):
    # Members look like plain values of their data type.
    if name == '__str__':
        text = member_type.__repr__ if member_type.__str__ is object.__str__ else member_type.__str__

        def __str__(self):
            return text(self)
        return __str__

    def __format__(self, format_spec):
        return format(self._value_, format_spec) if format_spec else str(self)
    return __format__


def _is_single_bit(value):
    return value > 0 and value & (value - 1) == 0


class Enum(metaclass=EnumType):
    """Fixed values with names."""

    _member_names_ = []
    _member_map_ = {}
    _value2member_map_ = {}
    _unhashable_values_ = []
    _member_type_ = object
    _boundary_ = None

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for made in cls._member_map_.values():
                if made._value_ == value:
                    return made
        if not cls._member_map_:
            raise TypeError(f'{cls!r} has no members; specify `names=()` if you meant to create a new, empty, enum')
        failure = None
        try:
            result = cls._missing_(value)
        except Exception as error:
            failure = error
            result = None
        if isinstance(result, cls):
            return result
        if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
            return result
        invalid = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        if result is None and failure is None:
            raise invalid
        if failure is None:
            failure = TypeError(f'error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member')
        if not isinstance(failure, ValueError):
            failure.__context__ = invalid
        raise failure

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last_value = sorted(last_values)[-1]
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None
        try:
            return last_value + 1
        except TypeError:
            raise TypeError(f'unable to increment {last_value!r}') from None

    @classmethod
    def _missing_(cls, value):
        return None

    def _add_alias_(self, name):
        type(self)._member_map_[name] = self
        type.__setattr__(type(self), name, self)

    def _add_value_alias_(self, value):
        type(self)._value2member_map_[value] = self

    def __repr__(self):
        kind = type(self)._member_type_
        if kind is not object and '__dataclass_fields__' in kind.__dict__ and '__repr__' in kind.__dict__:
            fields = ', '.join(f'{name}={getattr(self, name)!r}' for name in kind.__dataclass_fields__)
            return f'<{type(self).__name__}.{self._name_}: {fields}>'
        return f'<{type(self).__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        return f'{type(self).__name__}.{self._name_}'

    def __dir__(self):
        return sorted({'__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value'} |
                      {name for name in type(self).__dict__ if name[0] != '_' and name not in type(self)._member_map_})

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return type(self), (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_


class ReprEnum(Enum):
    """An enumeration whose members look like their values when printed."""


class IntEnum(int, ReprEnum):
    """An enumeration of ints."""


class StrEnum(str, ReprEnum):
    """An enumeration of texts."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f'too many arguments for str(): {values!r}')
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f'{values[0]!r} is not a string')
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _bits(value, width):
    # 0b1 101 for a negative number: sign, then digits.
    digits = _builtins.bin(value if value >= 0 else value + (1 << max(width, value.bit_length())))[2:]
    return f"0b{'0' if value >= 0 else '1'} {digits.rjust(width, '0' if value >= 0 else '1')}"


class Flag(Enum, boundary=STRICT):
    """An enumeration whose members can be combined."""
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError(f'invalid flag value {last!r}') from None

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        mask, all_bits = cls._flag_mask_, cls._all_bits_
        negative = None
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(f'{cls!r} invalid value {value!r}\n    given {_bits(value, width)}\n  allowed {_bits(mask, width)}')
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value = max(all_bits + 1, 2 ** value.bit_length()) + value
        if value < 0:
            negative = value
            value = all_bits + 1 + value
        known = cls._value2member_map_.get(value)
        if known is not None:
            return known
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        made._value_ = value
        unknown = value & ~mask
        aliases = [m._name_ for m in cls._iter_member_(value)]
        if aliases:
            made._name_ = '|'.join(aliases)
            if unknown and cls._boundary_ is KEEP:
                made._name_ += f'|{cls._numeric_repr_(unknown)}'
        else:
            made._name_ = None
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    @classmethod
    def _iter_member_(cls, value):
        for name in cls._member_names_:
            made = cls._member_map_[name]
            if made._value_ & value:
                yield made

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_ & self._flag_mask_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        if self._name_ is None:
            return f'<{type(self).__name__}: {self._numeric_repr_(self._value_)}>'
        return f'<{type(self).__name__}.{self._name_}: {self._numeric_repr_(self._value_)}>'

    def __str__(self):
        if self._name_ is None:
            return f'{type(self).__name__}({self._numeric_repr_(self._value_)})'
        return f'{type(self).__name__}.{self._name_}'

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def __or__(self, other):
        other = self._get_value(other)
        if other is NotImplemented:
            return NotImplemented
        return self.__class__(self._value_ | other)

    def __and__(self, other):
        other = self._get_value(other)
        if other is NotImplemented:
            return NotImplemented
        return self.__class__(self._value_ & other)

    def __xor__(self, other):
        other = self._get_value(other)
        if other is NotImplemented:
            return NotImplemented
        return self.__class__(self._value_ ^ other)

    def __invert__(self):
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._singles_mask_ & ~self._value_)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are ints."""

    __or__ = __ror__ = Flag.__or__
    __and__ = __rand__ = Flag.__and__
    __xor__ = __rxor__ = Flag.__xor__
    __invert__ = Flag.__invert__


def unique(enumeration):
    """Refuses enumerations with two names for one value."""
    duplicates = [(name, made.name) for name, made in enumeration.__members__.items() if name != made.name]
    if duplicates:
        details = ', '.join([f'{alias} -> {name}' for alias, name in duplicates])
        raise ValueError(f'duplicate values found in {enumeration!r}: {details}')
    return enumeration


class EnumCheck(StrEnum):
    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


def _check_flags_are_named(enumeration):
    single = [made.value for made in enumeration]
    known = 0
    for value in single:
        known |= value
    lacking = [(name, made.value) for name, made in enumeration.__members__.items()
               if made.value >= 0 and name not in enumeration._member_names_ and made.value & ~known]
    if not lacking:
        return
    missing = 0
    for name, value in lacking:
        missing |= value & ~known
    names = [name for name, value in lacking]
    aliases = f'alias {names[0]} is' if len(names) == 1 else f"aliases {', '.join(names[:-1])} and {names[-1]} are"
    values = f'value {missing:#x}' if _is_single_bit(missing) and len(names) == 1 else f'combined values of {missing:#x}'
    raise ValueError(f'invalid Flag {enumeration.__name__!r}: {aliases} missing {values} '
                     '[use enum.show_flag_values(value) for details]')


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                aliases = [(name, made.name) for name, made in enumeration.__members__.items() if name != made.name]
                if aliases:
                    raise ValueError(f"aliases found in {enumeration!r}: {', '.join(f'{a} -> {n}' for a, n in aliases)}")
            elif check is CONTINUOUS:
                values = sorted(made.value for made in enumeration)
                missing = [v for v in range(values[0], values[-1] + 1) if v not in values] if values else []
                if missing:
                    raise ValueError(f"invalid enum {enumeration.__name__!r}: missing values {', '.join(map(str, missing))}")
            elif check is NAMED_FLAGS:
                _check_flags_are_named(enumeration)
        return enumeration


def global_enum_repr(self):
    module = type(self).__module__.split('.')[-1]
    return f'{module}.{self._name_}'


def global_flag_repr(self):
    cls = type(self)
    module = cls.__module__.split('.')[-1]
    if self._name_ is None:
        return f'{module}.{cls.__name__}({self._value_})'
    return '|'.join([name if name.isdigit() else f'{module}.{name}' for name in self._name_.split('|')])


def global_str(self):
    cls = type(self)
    return f'{cls.__name__}({self._value_})' if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    """The members become names of the module too, and show as such."""
    import sys
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    module = sys.modules.get(cls.__module__)
    if module is not None:
        for name, member in cls.__members__.items():
            setattr(module, name, member)
    return cls


def show_flag_values(value):
    return [1 << i for i in range(value.bit_length()) if value >> i & 1]


def bin(num, max_bits=None):
    """The bits of a number after its sign: '0b0 101'."""
    width = num.bit_length()
    sign = '1' if num < 0 else '0'
    digits = f'{num & (1 << width) - 1:0{width}b}' if width else ''
    if max_bits is not None and len(digits) < max_bits:
        digits = digits.rjust(max_bits, sign)
    return f'0b{sign} {digits}'


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)
