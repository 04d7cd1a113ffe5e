from collections.abc import *
import collections.abc as abc
class Countdown(Sequence):
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[k] for k in range(*i.indices(self.n))]
        if not -self.n <= i < self.n: raise IndexError(i)
        return self.n - (i % self.n)
c = Countdown(4)
print(list(c), c[1:3], 3 in c, c.index(2), c.count(9), list(reversed(c)), isinstance(c, Iterable), isinstance(c, Reversible))
class Squares(Mapping):
    def __getitem__(self, k):
        if k not in range(4): raise KeyError(k)
        return k * k
    def __iter__(self): return iter(range(4))
    def __len__(self): return 4
s = Squares()
print(dict(s), s.get(9), 2 in s, list(s.items()), s == {0: 0, 1: 1, 2: 4, 3: 9}, 4 in s.values(), s.keys() & {1, 9}, s.keys(), {**s}, hash if Squares.__hash__ else "unhashable")
class Bits(Set):
    def __init__(self, it=()): self.n = sum({1 << i for i in it})
    def __contains__(self, i): return bool(self.n >> i & 1)
    def __iter__(self): return (i for i in range(self.n.bit_length()) if i in self)
    def __len__(self): return self.n.bit_count()
    def __repr__(self): return f"Bits({list(self)})"
a, b = Bits([1, 2, 3]), Bits([3, 4])
print(a & b, a | b, a - b, a ^ b, a <= b, a == Bits([3, 2, 1]), a.isdisjoint(b), a & [1], Bits([1]) < a, {1} | a)
class Log(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): print("set", k); self.d[k] = v
    def __delitem__(self, k): print("del", k); del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = Log(); m.update(a=1, b=2); m.setdefault("c", 3)
print(m.pop("a"), m.popitem(), dict(m), m.pop("zz", 0), m.clear(), len(m))
for name in ("Sequence", "Mapping", "Iterator", "Hashable", "Callable", "Generator", "Container"):
    try:
        getattr(abc, name)()
    except TypeError as error:
        print(error)
print(issubclass(list, MutableSequence), issubclass(dict, Mapping), issubclass(str, Sequence), issubclass(set, MutableSet), isinstance((x for x in ()), Generator), isinstance(5, Hashable), issubclass(range, Sequence), isinstance({}.keys(), KeysView), issubclass(tuple, MutableSequence), issubclass(bytes, ByteString) if hasattr(abc, "Buffer") and False else True)
