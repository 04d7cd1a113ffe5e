import array
import collections
import contextvars
import datetime
import decimal
import functools
import io
import itertools
import operator
import re
import types
import typing

native = [
    datetime.date, datetime.datetime, datetime.time, datetime.timedelta, datetime.timezone, datetime.tzinfo,
    collections.deque, collections.defaultdict, collections.OrderedDict, functools.partial, itertools.count,
    itertools.cycle, itertools.chain, itertools.groupby, itertools.product, decimal.Decimal, decimal.Context,
    re.Pattern, re.Match, array.array, operator.itemgetter, operator.attrgetter, operator.methodcaller,
    types.SimpleNamespace, types.GenericAlias, types.MappingProxyType, typing.TypeVar, typing.ParamSpec,
    typing.TypeVarTuple, typing.TypeAliasType, io.StringIO, io.BytesIO, type(functools.lru_cache(len)),
    type(itertools.tee('')[0]), contextvars.ContextVar, contextvars.Context, types.CellType, types.CodeType,
]
written_in_python = [collections.Counter, collections.ChainMap, collections.UserDict, functools.cached_property]


def attempt(run):
    try:
        return run()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


for cls in native:
    print(attempt(lambda: setattr(cls, 'extra', 1)))
    print(attempt(lambda: delattr(cls, '__init__')))
    print(attempt(lambda: bool(type('Sub', (cls,), {}))))
for cls in written_in_python:
    cls.extra = 1
    print(cls.__name__, cls.extra)


class Day(datetime.date):
    pass


Day.extra = 1
print(Day(2024, 1, 2).extra)
datetime.date.extra = 1
