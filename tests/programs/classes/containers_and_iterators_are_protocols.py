class Range:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[j] for j in range(*i.indices(self.n))]
        if isinstance(i, tuple): return ("tuple", i)
        if not 0 <= i < self.n: raise IndexError(f"{i} out of range")
        return i * i
r = Range(5)
print(list(r), r[1:4], r[::2], r[-3:], r[1, 2], list(reversed(r)), 16 in r, 17 in r, [*zip(r, r)], max(r), sorted(r, reverse=True))
try: r[10]
except IndexError as e: print(e)
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
i = It(3); print(list(i), list(i), next(It(2)), list(zip(It(2), It(5))), sum(It(4)), dict.fromkeys(It(2)), set(It(3)), tuple(It(2)), [*It(2)], *It(2))
class Items:
    def __init__(self): self.d = {}
    def __setitem__(self, k, v): print("set", k, v); self.d[k] = v
    def __delitem__(self, k): print("del", k); del self.d[k]
    def __getitem__(self, k): print("get", k); return self.d[k]
    def __contains__(self, k): print("contains", k); return k in self.d
    def __len__(self): return len(self.d)
    def __iter__(self): return iter(self.d)
x = Items(); x[1] = 2; x[1] += 5; x["a":"b"] = 0; print(1 in x, len(x), list(x), bool(x)); del x[1]; del x["a":"b"]; print(bool(x))
try: x["none"]
except KeyError as e: print(repr(e))
class Hint:
    def __init__(self, h): self.h = h
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self): return self.h
print(list(Hint(10)), list(Hint(NotImplemented)))
class Rev:
    def __reversed__(self): return "rev"
print(reversed(Rev()))
class NoRev: __reversed__ = None
try: reversed(NoRev())
except TypeError as e: print(e)
try: reversed({1})
except TypeError as e: print(e)
class BadNext:
    def __iter__(self): return self
    __next__ = None
try: next(BadNext())
except TypeError as e: print(e)
class StopsWithValue:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("v")
print(list(StopsWithValue()), next(StopsWithValue(), "d"))
class RaisesLater:
    def __iter__(self):
        yield 1
        raise KeyError("later")
for f in (list, tuple, set, sorted, sum, lambda v: [*v], lambda v: dict.fromkeys(v), lambda v: max(v), lambda v: ",".join(map(str, v)), lambda v: 5 in v):
    try: f(RaisesLater())
    except KeyError as e: print(repr(e), end=" ")
print()
class Unhashable(list): pass
try: {Unhashable()}
except TypeError as e: print(e)
class Mapping:
    def keys(self): return iter("ab")
    def __getitem__(self, k): return k.upper()
print(dict(Mapping()), {**Mapping()}, (lambda **k: k)(**Mapping()), "{a} {b}".format_map(Mapping()), "%(a)s" % Mapping() if False else "")
class KeysOnly:
    def keys(self): return ["z"]
try: dict(KeysOnly())
except TypeError as e: print(e)
try: dict([1])
except TypeError as e: print(e)
try: dict([(1, 2, 3)])
except ValueError as e: print(e)
class Missing(dict):
    def __missing__(self, k): self[k] = v = k * 2; return v
m = Missing(); print(m["ab"], m, m.get("q"), "%(zz)s" % m)
a = [1, 2, 3]; it = iter(a); next(it); a.append(4); print(list(it), next(it, "exhausted")); a.append(5); print(next(it, "still"))
it = iter([1, 2, 3]); print([(x, y) for x in it for y in it], it.__length_hint__())
print(list(iter([1, 2, 0, 3].pop, 1)) if False else "", [list(g) for g in [zip([1], "a"), enumerate("b", 5), map(lambda *a: a, [1], [2]), filter(None, [0, 1])]])
