"""Containers beside the built-in ones."""
from _guise import as_native as _as_native
from _collections import know_missing as _know_missing

from collections._deque_class import _deque_iterator, _deque_reverse_iterator, deque
from collections._dicts import OrderedDict, defaultdict
from collections._counter import Counter
from collections._chain import ChainMap
from collections._named import namedtuple
from collections._to_subclass import UserDict, UserList, UserString

__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque',
           'namedtuple']

_know_missing(defaultdict.__missing__, Counter.__missing__)
_as_native(deque, _deque_iterator, _deque_reverse_iterator, defaultdict, OrderedDict)
