import copy
class P:
    def __init__(self, x): self.x = x
    def __copy__(self): print('copy'); return P(self.x)
    def __deepcopy__(self, memo): print('deep', len(memo) >= 0); return P(copy.deepcopy(self.x, memo))
a = [1, [2, 3], P([4])]; b = copy.copy(a); c = copy.deepcopy(a); b[1].append(9); print(a[1], c[1], a[2] is b[2], a[2] is c[2], c[2].x)
class Q:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = [1]; self.b = 2
q = Q(); q2 = copy.copy(q); q3 = copy.deepcopy(q); q.a.append(2); print(q2.a, q3.a, q2.b)
class R:
    def __init__(self, n): self.n = n
    def __reduce__(self): return (R, (self.n + 1,))
print(copy.copy(R(1)).n, copy.deepcopy(R(1)).n)
class G:
    def __getstate__(self): return {'v': self.v * 2}
    def __setstate__(self, s): self.v = s['v']; print('set', s)
g = G(); g.v = 1; print(copy.copy(g).v, copy.deepcopy(g).v)
l = [1]; l.append(l); m = copy.deepcopy(l); print(m[1] is m, m); d = {'a': d} if False else {}; d['self'] = d; e = copy.deepcopy(d); print(e['self'] is e)
print(copy.copy((1, 2)) , copy.deepcopy((1, [2])), copy.copy({1, 2}), copy.copy(len) is len, copy.deepcopy(int) is int, copy.copy(None), copy.deepcopy(range(3)), copy.copy(b'a'), copy.deepcopy(frozenset([1])), copy.copy('s'), copy.deepcopy({'k': (1, 2)}))
for bad in [lambda: copy.copy(x for x in []), lambda: copy.deepcopy(open), lambda: copy.deepcopy((x for x in [])), lambda: copy.replace(3), lambda: copy.copy(copy)]:
    try: print(type(bad()).__name__)
    except Exception as e: print(type(e).__name__, e)
class In(P):
    def __init__(self, x): super().__init__(x); self.extra = {}
import collections; dd = collections.defaultdict(list, a=[1]); d2 = copy.deepcopy(dd); d2['a'].append(2); print(dd, d2, copy.copy(collections.deque([1], 3)), copy.copy(collections.Counter('ab')), copy.deepcopy(collections.OrderedDict(a=[1])))
