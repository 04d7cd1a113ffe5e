from pprint import *
import pprint as pp
d = {'name': 'x' * 30, 'list': list(range(30)), 'nested': {'a': {'b': {'c': [1, 2, {'d': 'e' * 60}]}}}, 'tuple': (1, 'two', 3.0), 'set': {3, 1, 2}, 'str': 'lorem ipsum ' * 15, 'bytes': b'abc' * 40}
l = [1]; l.append(l); print(pp.isrecursive(l))
from collections import *
pprint(OrderedDict(a=1, b=[2] * 30)); pprint(defaultdict(list, {'a': [1] * 40})); pprint(Counter('abracadabra' * 3)); pprint(deque(range(40), maxlen=50)); pprint(ChainMap({'a': 1}, {'b': 2 }))
from dataclasses import dataclass
@dataclass
class A: x: int; y: list; z: str = 'zzz'
pprint(A(1, list(range(40)))); pprint(A(1, [])); pprint([A(1, []), A(2, [3])] * 3)
from types import SimpleNamespace
pprint(SimpleNamespace(a=1, b=list(range(40)))); pprint(range(3)); pprint({1: 2, 'a': 3}); pprint([1000000, 2], underscore_numbers=True); pprint(('x',)); pprint(frozenset({1, 2})); pprint({'a': {1, 2}, 'b': ()}); PrettyPrinter(indent=2, width=20).pprint([[1, 2, 3, 4, 5, 6], ['aaaa', 'bbbb', 'cccc']])
