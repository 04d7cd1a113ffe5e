import pprint
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque
from types import MappingProxyType, SimpleNamespace

for indent in (1, 4):
    for empty in ({}, [], (), set(), frozenset(), OrderedDict(), defaultdict(int), Counter(), ChainMap(), deque(), b'', '',
                  MappingProxyType({}), SimpleNamespace(), bytearray(), UserDict(), UserList()):
        pprint.pprint(empty, width=1, indent=indent)
        pprint.pprint(['x' * 30, empty], width=5, indent=indent)
pprint.pprint({1: {2: {3: {}}}}, indent=4, width=10)
