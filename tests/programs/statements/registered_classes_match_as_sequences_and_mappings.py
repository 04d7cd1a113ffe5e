from collections.abc import Sequence, Mapping, MutableSequence
import collections
class S:
    def __len__(self): return 2
    def __getitem__(self, i): return [1, 2][i]
class M:
    d = {'a': 1}
    def get(self, k, default=None): return self.d.get(k, default)
    def keys(self): return self.d.keys()
    def __len__(self): return 1
    def __getitem__(self, k): return self.d[k]
class S2(Sequence):
    def __len__(self): return 2
    def __getitem__(self, i): return [1, 2][i]
class M2(Mapping):
    def __len__(self): return 1
    def __getitem__(self, k): return {'a': 1}[k]
    def __iter__(self): return iter('a')
def t(v):
    match v:
        case [a, b]: return 'seq', a, b
        case {'a': x}: return 'map', x
        case _: return 'none'
class SubS(S): pass
print(t(S()), t(M()), t(S2()), t(M2()), t(SubS()))
Sequence.register(S); Mapping.register(M)
print(t(S()), t(M()), t(SubS()))
class SubS2(S): pass
class SubM(M): pass
print(t(SubS2()), t(SubM()))
print(t(collections.deque([1, 2])), t(range(2)), t(memoryview(b'ab')), t('ab'), t(b'ab'), t(bytearray(b'ab')), t(collections.UserList([1, 2])), t(collections.UserDict(a=1)), t(collections.ChainMap({'a': 1})), t(collections.OrderedDict(a=1)), t(collections.Counter('a')), t(collections.defaultdict(int, a=1)), t({1, 2}), t(iter([1, 2])), t({'a': 1}.keys()))
import types
print(t(types.MappingProxyType({'a': 1})))
@MutableSequence.register
class R:
    def __len__(self): return 2
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i
print(t(R()))
class Both(S, M): pass
print(t(Both()))
