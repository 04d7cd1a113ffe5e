"""EnumType: the class of enumerations."""
import builtins as _builtins
from _inspect import _place_of_call
from types import DynamicClassAttribute, MappingProxyType

from enum._body import EnumDict, _is_descriptor, property
from enum._bases import check_bases, data_repr_of, mixins_of, way_to_make

__name__ = 'enum'

# Made with the help of what stands here; set when they are there.
Enum = Flag = ReprEnum = None
_not_given = object()


def is_flags(cls):
    return Flag is not None and issubclass(cls, Flag)


def _is_single_bit(value):
    return value > 0 and value & (value - 1) == 0


class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        check_bases(EnumType, cls, bases)
        names = EnumDict(cls)
        first_enum = mixins_of(EnumType, Enum, cls, bases)[1]
        if first_enum is not None:
            names['_generate_next_value_'] = getattr(first_enum, '_generate_next_value_', None)
        return names

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if not isinstance(classdict, EnumDict):
            given, classdict = classdict, metacls.__prepare__(cls, bases)
            classdict.update(given)
        for name in ['_ignore_', *classdict.setdefault('_ignore_', [])]:
            classdict.pop(name, None)
        member_names = [name for name in classdict._member_names if name in classdict]
        invalid = set(member_names) & {'mro', ''}
        if invalid:
            raise ValueError(f"invalid enum member name(s) {','.join([repr(name) for name in invalid])}")
        order = classdict.pop('_order_', None)
        member_type, first_enum = mixins_of(EnumType, Enum, cls, bases)
        new, save_new, use_args = way_to_make(Enum, classdict, member_type, first_enum)
        generate = classdict.get('_generate_next_value_')
        if generate is not None and not isinstance(generate, staticmethod):
            dict.__setitem__(classdict, '_generate_next_value_', staticmethod(generate))
        body = {name: value for name, value in classdict.items() if name not in classdict._member_names}
        body.update({
            '_new_member_': new, '_use_args_': use_args, '_member_names_': [], '_member_map_': {}, '_value2member_map_': {},
            '_hashable_values_': [], '_unhashable_values_': [], '_unhashable_values_map_': {}, '_member_type_': member_type,
            '_value_repr_': data_repr_of(EnumType, bases), '_boundary_': boundary or getattr(first_enum, '_boundary_', None),
            '_flag_mask_': 0, '_singles_mask_': 0, '_all_bits_': -1, '_inverted_': None, f'_{cls}__in_progress': True})
        enum_class = super().__new__(metacls, cls, bases, body, **kwds)
        for name in member_names:
            enum_class._make_member(name, classdict[name])
        type.__setattr__(enum_class, f'_{cls}__in_progress', False)
        enum_class._use_own_methods(body, member_type, first_enum)
        if Enum is not None:
            if save_new:
                type.__setattr__(enum_class, '__new_member__', body['__new__'])
            type.__setattr__(enum_class, '__new__', Enum.__new__)
        if is_flags(enum_class):
            enum_class._finish_flags()
        enum_class._check_order(order)
        return enum_class

    def __init__(cls, *args, **kwds):
        pass

    def _use_own_methods(cls, body, member_type, first_enum):
        # Texts and operators are the enumeration's, not those of the data type.
        if ReprEnum is not None and ReprEnum in cls.__bases__:
            if member_type is object:
                raise TypeError('ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)')
            text = member_type.__repr__ if member_type.__str__ is object.__str__ else member_type.__str__
            for name, method in (('__format__', member_type.__format__), ('__str__', text)):
                if name not in body:
                    type.__setattr__(cls, name, method)
                    body[name] = method
        for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
            if name not in body and Enum is not None:
                if getattr(cls, name) in (getattr(member_type, name), getattr(object, name)):
                    type.__setattr__(cls, name, getattr(first_enum, name))
        if is_flags(cls):
            for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                if name not in body:
                    type.__setattr__(cls, name, getattr(Flag, name))

    def _make_member(cls, name, value):
        args = value if isinstance(value, tuple) else (value,)
        if cls._member_type_ is tuple:
            args = (args,)
        made = cls._new_member_(cls, *args) if cls._use_args_ else cls._new_member_(cls)
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
        if is_flags(cls) and isinstance(value, int):
            cls._flag_mask_ |= value
            if _is_single_bit(value):
                cls._singles_mask_ |= value
            cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1
        known = cls._known_member(value)
        if known is not None:
            made = known
        elif not is_flags(cls) or not isinstance(value, int) or _is_single_bit(value):
            cls._member_names_.append(name)
        cls._add_member_(name, made)
        cls._know_value(value, made)

    def _known_member(cls, value):
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            return next((made for made in cls._member_map_.values() if made._value_ == value), None)

    def _know_value(cls, value, made):
        try:
            cls._value2member_map_.setdefault(value, made)
            if value not in cls._hashable_values_:
                cls._hashable_values_.append(value)
        except TypeError:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(made._name_, []).append(value)

    def _add_member_(cls, name, made):
        # Where a base has something of this name, the member shows in the class and that in the members.
        if name in cls._member_map_:
            if cls._member_map_[name] is not made:
                raise NameError(f'{name!r} is already bound: {cls._member_map_[name]!r}')
            return
        found = kind = home = None
        for base in cls.__mro__[1:]:
            attribute = base.__dict__.get(name)
            if attribute is None:
                continue
            if isinstance(attribute, (property, DynamicClassAttribute)):
                found, kind, home = attribute, 'enum', base
                break
            if _is_descriptor(attribute):
                found, kind, home = attribute, kind or 'desc', home or base
            else:
                kind, home = 'attr', base
        if found is None:
            type.__setattr__(cls, name, made)
        else:
            redirect = property()
            redirect.member = made
            redirect.__set_name__(cls, name)
            if kind != 'attr':
                redirect.fget, redirect.fset, redirect.fdel = [getattr(found, part, None) for part in ('fget', 'fset', 'fdel')]
            redirect._attr_type, redirect._cls_type = kind, home
            type.__setattr__(cls, name, redirect)
        cls._member_map_[name] = made

    def _finish_flags(cls):
        values = [made._value_ for made in cls]
        if all([isinstance(value, int) for value in values]) and values != sorted(values):
            type.__setattr__(cls, '_iter_member_', cls._iter_member_by_def_)

    # Aliases may stand in it, and combinations of flags: both are passed over.
    def _check_order(cls, order):
        if isinstance(order, str):
            order = order.replace(',', ' ').split()
        known = cls._member_map_
        if order and is_flags(cls):
            order = [name for name in order if name not in known or known[name]._value_.bit_count() == 1]
        if order:
            order = [name for name in order if name not in known or name in cls._member_names_]
            if order != cls._member_names_:
                raise TypeError(f'member order does not match _order_:\n  {cls._member_names_!r}\n  {order!r}')

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_not_given, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_:
            return cls.__new__(cls, value if names is _not_given else (value, names, *values))
        if names is _not_given and type is None:
            raise TypeError(f'{cls} has no members; specify `names=()` if you meant to create a new, empty, enum')
        return cls._create_(value, None if names is _not_given else names, module=module, qualname=qualname, type=type,
                            start=start, boundary=boundary)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        first_enum = mixins_of(EnumType, Enum, class_name, bases)[1]
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            given, values = [], []
            for count, item in enumerate(names):
                values.append(first_enum._generate_next_value_(item, start, count, values[:]))
                given.append((item, values[-1]))
            names = given
        for item in () if names is None else names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            classdict[name] = value
        classdict['__module__'] = _calling_module() if module is None else module
        if qualname is not None:
            classdict['__qualname__'] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'cannot reassign member {name!r}')
        super().__setattr__(name, value)

    def __dir__(cls):
        shown = {'__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__', '__members__',
                 '__module__', '__name__', '__qualname__', *cls._member_names_}
        if cls._new_member_ is not object.__new__:
            shown.add('__new__')
        return sorted(shown if cls._member_type_ is object else shown | set(dir(cls._member_type_)))

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
        return f'<flag {cls.__name__!r}>' if is_flags(cls) else f'<enum {cls.__name__!r}>'


EnumMeta = EnumType


def _calling_module():
    called = _place_of_call(1, ())
    return '__main__' if called is None else called[0].get('__name__', '__main__')
