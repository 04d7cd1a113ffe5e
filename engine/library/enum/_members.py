"""Enum, and enumerations whose members are ints and texts."""
from enum import _kind
from enum._body import property
from enum._kind import EnumType, is_flags

__name__ = 'enum'


class Enum(metaclass=EnumType):
    """Fixed values with names."""

    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return '(*values)'
        return '(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)'

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            found = cls._of_unhashable(value)
            if found is not None:
                return found
        if not cls._member_map_:
            if getattr(cls, f'_{cls.__name__}__in_progress', False):
                raise TypeError('do not use `super().__new__; call the appropriate __new__ directly') from None
            raise TypeError(f'{cls!r} has no members defined')
        failure = None
        try:
            result = cls._missing_(value)
        except Exception as error:
            failure = error
            result = None
        if isinstance(result, cls) or is_flags(cls) and cls._boundary_ == 'eject' and isinstance(result, int):
            return result
        invalid = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        if result is None and failure is None:
            raise invalid
        if failure is None:
            failure = TypeError(f'error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member')
        if not isinstance(failure, ValueError):
            failure.__context__ = invalid
        raise failure

    @classmethod
    def _of_unhashable(cls, value):
        for name, values in cls._unhashable_values_map_.items():
            if value in values:
                return cls[name]
        return next((made for made in cls._member_map_.values() if value == made._value_), None)

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = sorted(last_values)[-1]
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f'unable to increment {last!r}') from None

    @classmethod
    def _missing_(cls, value):
        return None

    def _add_alias_(self, name):
        self.__class__._add_member_(name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        known = cls._known_member(value)
        if known is not None and known is not self:
            raise ValueError(f'{value!r} is already bound: {known!r}')
        if known is None:
            cls._know_value(value, self)

    def __repr__(self):
        shown = self.__class__._value_repr_ or repr
        return f'<{self.__class__.__name__}.{self._name_}: {shown(self._value_)}>'

    def __str__(self):
        return f'{self.__class__.__name__}.{self._name_}'

    def __dir__(self):
        shown = set() if self.__class__._member_type_ is object else set(object.__dir__(self))
        members = self._member_map_
        shown.update([name for name in getattr(self, '__dict__', ()) if name[0] != '_' and name not in members])
        for cls in self.__class__.mro():
            for name, value in cls.__dict__.items():
                if name[0] == '_':
                    continue
                if name not in members or isinstance(value, property) and value.fget is not None:
                    shown.add(name)
                elif isinstance(value, property):
                    shown.discard(name)
        return sorted(shown | {'__class__', '__doc__', '__eq__', '__hash__', '__module__'})

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

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


_kind.Enum = Enum


class ReprEnum(Enum):
    """An enumeration whose members look like their values when printed."""


_kind.ReprEnum = ReprEnum


class IntEnum(int, ReprEnum):
    """An enumeration of ints."""


class StrEnum(str, ReprEnum):
    """An enumeration of texts."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f'too many arguments for str(): {values!r}')
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f'{values[0]!r} is not a string')
        for argument, value in zip(('encoding', 'errors'), values[1:]):
            if not isinstance(value, str):
                raise TypeError(f'{argument} must be a string, not {value!r}')
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()
