"""Kinds of nodes of former versions: of constants, shells that make Constants and know them again; the others make nothing."""
from ast import AST, Constant, Load, Tuple, _deprecated, expr_context, mod

_kinds = {}  # class -> the types of its values, and those that are not meant


def warn_of(name):
    if any(kind.__name__ == name for kind in _kinds):
        _deprecated(f'ast.{name} is deprecated and will be removed in Python 3.14; use ast.Constant instead')


class _Shell(type):
    def __instancecheck__(cls, thing):
        if cls not in _kinds:
            return type.__instancecheck__(cls, thing)
        warn_of(cls.__name__)
        types, others = _kinds[cls]
        return isinstance(thing, AST) and isinstance(getattr(thing, 'value', others), types) \
            and not isinstance(thing.value, others)


def _new(cls, *args, **keywords):
    for position, field in enumerate(cls._fields):
        if field in keywords and position < len(args):
            raise TypeError(f'{cls.__name__} got multiple values for argument {field!r}')
    if cls not in _kinds:
        return Constant.__new__(cls, *args, **keywords)
    warn_of(cls.__name__)
    if cls is Ellipsis:
        return Constant(..., *args, **keywords)
    return Constant(*args, **{'value' if key in cls._fields else key: value for key, value in keywords.items()})


def _kind(name, fields, types, others=()):
    made = _Shell(name, (Constant,), {'__module__': 'ast', '_fields': fields, '__new__': _new})
    _kinds[made] = types, others
    return made


Num = _kind('Num', ('n',), (int, float, complex), bool)
Str = _kind('Str', ('s',), str)
Bytes = _kind('Bytes', ('s',), bytes)
NameConstant = _kind('NameConstant', Constant._fields, (type(None), bool))
Ellipsis = _kind('Ellipsis', (), type(...))


class slice(AST):
    """Former class of what stands in a subscript."""


class Index(slice):
    """Former index; now the value stands there itself."""

    def __new__(cls, value, **keywords):
        return value


class ExtSlice(slice):
    """Former slices side by side; now a Tuple."""

    def __new__(cls, dims=(), **keywords):
        return Tuple(list(dims), Load(), **keywords)


class Suite(mod):
    """Never made by the parser."""


class AugLoad(expr_context):
    """Never made by the parser."""


class AugStore(expr_context):
    """Never made by the parser."""


class Param(expr_context):
    """Never made by the parser."""


for _made in (slice, Index, ExtSlice, Suite, AugLoad, AugStore, Param):
    _made.__module__ = 'ast'
