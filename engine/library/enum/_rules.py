"""Rules that an enumeration can be held to, and other ways to show its members."""

from enum._flags import Flag
from enum._kind import _is_single_bit
from enum._members import ReprEnum, StrEnum

__name__ = 'enum'


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


def _check_no_gaps(enumeration):
    values = {made.value for made in enumeration}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if issubclass(enumeration, Flag):
        kind, missing = 'flag', [2 ** i for i in range(low.bit_length(), high.bit_length() - 1) if 2 ** i not in values]
    else:
        kind, missing = 'enum', [value for value in range(low + 1, high) if value not in values]
    if missing:
        raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values {', '.join(map(str, missing))}"[:256])


class verify:
    """Checks enumerations by the named rules."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                aliases = [(name, made.name) for name, made in enumeration.__members__.items() if name != made.name]
                if aliases:
                    raise ValueError(f"aliases found in {enumeration!r}: {', '.join(f'{a} -> {n}' for a, n in aliases)}")
            elif check is CONTINUOUS:
                _check_no_gaps(enumeration)
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


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)
