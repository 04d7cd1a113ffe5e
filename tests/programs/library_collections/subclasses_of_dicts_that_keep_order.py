from collections import *
class LRU(OrderedDict):
    def __init__(self, n, *a, **k): self.n = n; super().__init__(*a, **k)
    def __getitem__(self, k): v = super().__getitem__(k); self.move_to_end(k); return v
    def __setitem__(self, k, v):
        if k in self: self.move_to_end(k)
        super().__setitem__(k, v)
        if len(self) > self.n: oldest = next(iter(self)); print('del', oldest); del self[oldest]
c = LRU(2, a=1); c['b'] = 2; c['a']; c['c'] = 3; print(c, list(c)); c.update({'d': 4}); print(list(c.items()), c.popitem(), c)
class Up(OrderedDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
u = Up({'a': 1}, b=2); u.update([('c', 3)]); print(u, u | {'d': 4}, Up.fromkeys('xy', 0), u.copy(), type(u | {}), u == OrderedDict(A=1, B=2, C=3), u.setdefault('q', 9), u)
for bad in [lambda: OrderedDict(1), lambda: OrderedDict([1]), lambda: OrderedDict({}, {}), lambda: OrderedDict().move_to_end('x'), lambda: OrderedDict([(1, 2, 3)]), lambda: OrderedDict().update(5), lambda: OrderedDict(a=1).pop('z'), lambda: OrderedDict()['k']]:
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
o = OrderedDict.fromkeys('abc'); o.move_to_end('b', last=False); print(''.join(o), list(reversed(o)), o.popitem(False), o, list(o.items())[0], OrderedDict(sorted({'b': 1, 'a': 2}.items())), len(o), bool(OrderedDict()))
class DD(defaultdict):
    def __missing__(self, k): self[k] = v = k * 2; return v
d = DD(); print(d['a'], d)
class CC(Counter):
    def __missing__(self, k): return -1
print(CC('aa')['z'], CC('aa')['a'])
class D(dict):
    def __setitem__(self, k, v): print('set', k); super().__setitem__(k, v)
    def __getitem__(self, k): print('get', k); return super().__getitem__(k)
x = D(a=1); x['b'] = 2; x.update(c=3); print(x['a'], x.get('b'), x, x.setdefault('e', 5), dict(x), x | {'z': 1}, {**x}, x.pop('a'), x.copy(), type(x.copy()))
