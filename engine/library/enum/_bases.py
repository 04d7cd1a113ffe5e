"""What an enumeration has from its bases: a data type, and a way to make and to show members."""

__name__ = 'enum'


def check_bases(kind, cls_name, bases):
    for chain in bases:
        for base in chain.__mro__:
            if isinstance(base, kind) and base._member_names_:
                raise TypeError(f'<enum {cls_name!r}> cannot extend {base!r}')


def mixins_of(kind, enum, cls_name, bases):
    """(the type whose values the members are, or object; the enumeration among the bases)"""
    if not bases:
        return object, enum
    if not isinstance(bases[-1], kind):
        raise TypeError('new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`')
    return _data_type_of(kind, cls_name, bases) or object, bases[-1]


def _data_type_of(kind, cls_name, bases):
    found = set()
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, kind):
                if base._member_type_ is not object:
                    found.add(base._member_type_)
                    break
            elif '__new__' in base.__dict__ or '__dataclass_fields__' in base.__dict__:
                found.add(candidate or base)
                break
            else:
                candidate = candidate or base
    if len(found) > 1:
        raise TypeError(f'too many data types for {cls_name!r}: {found!r}')
    return found.pop() if found else None


def data_repr_of(kind, bases):
    """How the values of members are shown, or None: as they show themselves."""
    for chain in bases:
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, kind):
                return base._value_repr_
            if '__repr__' in base.__dict__:
                fields = base.__dict__.get('__dataclass_fields__')
                made = fields is not None and getattr(base.__dict__.get('__dataclass_params__'), 'repr', False)
                return _dataclass_repr if made else base.__dict__['__repr__']
    return None


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ', '.join([f'{name}={getattr(self, name)!r}' for name in fields if fields[name].repr])


def way_to_make(enum, body, member_type, first_enum):
    """(the __new__ that makes members, whether the body has its own, whether values are passed to it)"""
    new = body.get('__new__')
    own = first_enum is not None and new is not None
    new = getattr(new, '__func__', new)
    if new is None:
        of_enum = None if enum is None else enum.__new__
        for name in ('__new_member__', '__new__'):
            for possible in (member_type, first_enum):
                target = getattr(possible, name, None)
                if target not in (None, object.__new__, of_enum):
                    new = target
                    break
            if new is not None:
                break
        else:
            new = object.__new__
    return new, own, first_enum is not None and new is not object.__new__
