"""Enumerations: classes whose instances are fixed and have names."""
from types import DynamicClassAttribute, MappingProxyType

from enum._body import EnumDict, auto, member, nonmember, property
from enum._kind import EnumMeta, EnumType
from enum._members import Enum, IntEnum, ReprEnum, StrEnum
from enum._flags import CONFORM, EJECT, KEEP, STRICT, Flag, FlagBoundary, IntFlag, bin
from enum._rules import (CONTINUOUS, NAMED_FLAGS, UNIQUE, EnumCheck, global_enum, global_enum_repr, global_flag_repr, global_str,
                         pickle_by_enum_name, pickle_by_global_name, show_flag_values, unique, verify)

__all__ = ['EnumType', 'EnumMeta', 'EnumDict', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto', 'unique',
           'property', 'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'global_flag_repr',
           'global_enum_repr', 'global_str', 'global_enum', 'EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE',
           'pickle_by_global_name', 'pickle_by_enum_name']
