"""Type hints: values that say something about types and do nothing."""

TYPE_CHECKING = False
__all__ = ['Annotated', 'Any', 'Callable', 'ClassVar', 'Concatenate', 'Final', 'ForwardRef', 'Generic', 'Literal',
           'Optional', 'ParamSpec', 'Protocol', 'Tuple', 'Type', 'TypeVar', 'TypeVarTuple', 'Union', 'AbstractSet',
           'ByteString', 'Container', 'ContextManager', 'Hashable', 'ItemsView', 'Iterable', 'Iterator', 'KeysView',
           'Mapping', 'MappingView', 'MutableMapping', 'MutableSequence', 'MutableSet', 'Sequence', 'Sized',
           'ValuesView', 'Awaitable', 'AsyncIterator', 'AsyncIterable', 'Coroutine', 'Collection', 'AsyncGenerator',
           'AsyncContextManager', 'Reversible', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex', 'SupportsFloat',
           'SupportsIndex', 'SupportsInt', 'SupportsRound', 'ChainMap', 'Counter', 'Deque', 'Dict', 'DefaultDict',
           'List', 'OrderedDict', 'Set', 'FrozenSet', 'NamedTuple', 'TypedDict', 'Generator', 'BinaryIO', 'IO',
           'Match', 'Pattern', 'TextIO', 'AnyStr', 'assert_type', 'assert_never', 'cast', 'clear_overloads',
           'dataclass_transform', 'final', 'get_args', 'get_origin', 'get_overloads', 'get_protocol_members',
           'get_type_hints', 'is_protocol', 'is_typeddict', 'LiteralString', 'Never', 'NewType', 'no_type_check',
           'no_type_check_decorator', 'NoDefault', 'NoReturn', 'NotRequired', 'overload', 'override',
           'ParamSpecArgs', 'ParamSpecKwargs', 'ReadOnly', 'Required', 'reveal_type', 'runtime_checkable', 'Self',
           'Text', 'TYPE_CHECKING', 'TypeAlias', 'TypeGuard', 'TypeIs', 'TypeAliasType', 'Unpack']


from _guise import as_closed as _as_closed
from typing._variables import (NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple,
                               _make_type_alias, _make_type_variable)
from typing._aliases import ForwardRef
from typing._forms import (Annotated, Any, ClassVar, Concatenate, Final, Literal, LiteralString, Never, NoReturn, NotRequired,
                           Optional, ReadOnly, Required, Self, TypeAlias, TypeGuard, TypeIs, Union, Unpack,
                           _SpecialGenericAlias)
from typing._classes import Generic, NamedTuple, NewType, TypedDict
from typing._protocols import Protocol, get_protocol_members, is_protocol, runtime_checkable
from typing._checks import (assert_never, assert_type, cast, clear_overloads, dataclass_transform, final, get_args, get_origin,
                            get_overloads, get_type_hints, is_typeddict, no_type_check,
                            no_type_check_decorator, overload, override, reveal_type)
import sys as _sys


List = _SpecialGenericAlias(list, 'List', 1)
Dict = _SpecialGenericAlias(dict, 'Dict', 2)
Set = _SpecialGenericAlias(set, 'Set', 1)
FrozenSet = _SpecialGenericAlias(frozenset, 'FrozenSet', 1)
Tuple = _SpecialGenericAlias(tuple, 'Tuple')
Type = _SpecialGenericAlias(type, 'Type', 1)
Text = str

_from_abc = {'Callable': -1, 'Iterable': 1, 'Iterator': 1, 'Generator': 3, 'Sequence': 1, 'MutableSequence': 1,
             'Mapping': 2, 'MutableMapping': 2, 'AbstractSet': 1, 'MutableSet': 1, 'Collection': 1, 'Container': 1,
             'Hashable': 0, 'Sized': 0, 'ByteString': 0, 'Reversible': 1, 'Awaitable': 1, 'Coroutine': 3, 'AsyncIterable': 1,
             'AsyncIterator': 1, 'AsyncGenerator': 2, 'KeysView': 1, 'ValuesView': 1, 'ItemsView': 2, 'MappingView': 1}
_from_collections = {'Deque': ('deque', 1), 'DefaultDict': ('defaultdict', 2), 'OrderedDict': ('OrderedDict', 2),
                     'Counter': ('Counter', 1), 'ChainMap': ('ChainMap', 2)}


def __getattr__(name):
    if name in _from_abc:
        from collections import abc
        hint = _SpecialGenericAlias(getattr(abc, {'AbstractSet': 'Set'}.get(name, name)), name, _from_abc[name])
    elif name in _from_collections:
        import collections
        origin, count = _from_collections[name]
        hint = _SpecialGenericAlias(getattr(collections, origin), name, count)
    elif name in ('Pattern', 'Match'):
        import re
        hint = _SpecialGenericAlias(getattr(re, name), name, 1)
    elif name in ('ContextManager', 'AsyncContextManager'):
        import contextlib
        hint = _SpecialGenericAlias(getattr(contextlib, 'Abstract' + name), name, -1)
    elif name in _made_when_asked:
        method, *variables = _made_when_asked[name]
        hint = _supports(name, method, *[Protocol[v] for v in variables])
    elif name in ('IO', 'TextIO', 'BinaryIO'):
        hint = _io_class(name)
    else:
        raise AttributeError(f"module 'typing' has no attribute '{name}'")
    setattr(_sys.modules['typing'], name, hint)
    return hint


AnyStr = TypeVar('AnyStr', bytes, str)
_T_co = TypeVar('T_co', covariant=True)


def _supports(name, method, *bases):
    # A protocol of one method.
    def called(self):
        pass
    called.__name__ = method
    called.__qualname__ = f'{name}.{method}'
    import types
    made = types.new_class(name, bases or (Protocol,), {}, lambda ns: ns.update({method: called, '__module__': 'typing'}))
    return runtime_checkable(made)


_made_when_asked = {
    'SupportsInt': ('__int__',), 'SupportsFloat': ('__float__',), 'SupportsComplex': ('__complex__',),
    'SupportsBytes': ('__bytes__',), 'SupportsIndex': ('__index__',), 'SupportsAbs': ('__abs__', _T_co),
    'SupportsRound': ('__round__', _T_co)}


def _io_class(name):
    def abstract(method):
        def called(self, *args):
            raise NotImplementedError
        called.__name__, called.__qualname__ = method, f'{name}.{method}'
        return abc.abstractmethod(called)

    import abc
    methods, properties = _of_files[name]
    body = {method: abstract(method) for method in methods.split()}
    body.update({field: property(abstract(field)) for field in properties.split()}, __slots__=(), __module__='typing')
    if name != 'IO':
        made = type(name, (_sys.modules['typing'].IO,), body)
        made.__parameters__ = ()
        return made
    made = type(name, (Generic,), {**body, '__orig_bases__': (Generic[AnyStr],)})
    made.__parameters__ = (AnyStr,)
    return made


_of_files = {
    'IO': ('close fileno flush isatty read readable readline readlines seek seekable tell truncate writable write writelines '
           '__enter__ __exit__', 'mode name closed'),
    'BinaryIO': ('write __enter__', ''),
    'TextIO': ('__enter__', 'buffer encoding errors line_buffering newlines')}

# However many files it lies in, it is one module.
for _part in ('_variables', '_aliases', '_forms', '_classes', '_protocols', '_checks'):
    for _value in vars(_sys.modules['typing.' + _part]).values():
        if getattr(_value, '__module__', None) == 'typing.' + _part:
            _value.__module__ = 'typing'
_as_closed(TypeVar, ParamSpec, TypeVarTuple, TypeAliasType)
