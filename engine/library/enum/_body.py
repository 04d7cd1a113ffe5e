"""What stands in the body of an enumeration, and which of it are members."""
import builtins as _builtins
from types import DynamicClassAttribute

__name__ = 'enum'


class nonmember:
    """Keeps a value from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a value a member that would not be one."""

    def __init__(self, value):
        self.value = value


class property(DynamicClassAttribute):
    """A property of members that may share its name with a member."""
    member = None
    _attr_type = _cls_type = None  # what it stands before, where it was put before something, and of which class

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
        if self.fget is not None:
            return self.fget(instance)
        if self._attr_type == 'attr':
            return getattr(self._cls_type, self.name)
        if self._attr_type == 'desc':
            return getattr(instance._value_, self.name)
        try:
            return ownerclass._member_map_[self.name]
        except KeyError:
            raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}') from None

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f'<enum {self.clsname!r}> cannot set attribute {self.name!r}')
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f'<enum {self.clsname!r}> cannot delete attribute {self.name!r}')
        return self.fdel(instance)

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
    prefix = f'_{cls_name}__'
    return len(name) > len(prefix) and name.startswith(prefix) and (name[-1] != '_' or name[-2] != '_')


def _is_class_of(cls_name, value):
    # A class that was written in the body.
    return isinstance(value, type) and getattr(value, '__qualname__', '').endswith(f'{cls_name}.{value.__name__}')


_allowed_sunders = {'_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_',
                    '_iter_member_by_value_', '_iter_member_by_def_', '_add_alias_', '_add_value_alias_'}


class EnumDict(dict):
    """The names of an enumeration's body: tells members from the rest."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._reserved(key, value)
        elif _is_dunder(key):
            if key == '__order__':
                key = '_order_'
        elif key in self._member_names:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif _is_descriptor(value) or self._cls_name is not None and _is_class_of(self._cls_name, value):
            pass
        else:
            if key in self:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            value = self._member_value(key, value.value if isinstance(value, member) else value)
        super().__setitem__(key, value)

    def _reserved(self, key, value):
        if key not in _allowed_sunders and not key.startswith('_repr_'):
            raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
        if key == '_generate_next_value_':
            if self._auto_called:
                raise TypeError('_generate_next_value_ must be defined before members')
            self._generate_next_value = getattr(value, '__func__', value)
        elif key == '_ignore_':
            value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError(f'_ignore_ cannot specify already set names: {already!r}')
        return value

    def _member_value(self, key, value):
        # The value of a member, with what the enumeration chooses put in.
        if isinstance(value, auto):
            chosen = self._chosen(key, value)
        elif isinstance(value, tuple) and any([isinstance(item, auto) for item in value]):
            items = [self._chosen(key, item) if isinstance(item, auto) else item for item in value]
            try:
                chosen = type(value)(items)
            except TypeError:
                chosen = type(value)(*items)
        else:
            chosen = value
            self._last_values.append(value)
        self._member_names[key] = None
        return chosen

    def _chosen(self, key, asked):
        if asked.value is _auto_null:
            asked.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(asked.value)
        return asked.value

    @_builtins.property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, *more_members, **named):
        for given in (members, *more_members, named):
            for name, value in given.items() if hasattr(given, 'keys') else given:
                self[name] = value
