# Containers of objects whose classes have __eq__, __hash__, __lt__, __iter__ and
# their kin: which are called, in which order, and what comes out.
def t(s, f):
    try:
        print(s, '->', f())
    except BaseException as e:
        print(s, '->', type(e).__name__ + ':', e)
class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o):
        print('eq', self.x, getattr(o, 'x', o)); return isinstance(o, P) and self.x == o.x
    def __hash__(self): return hash(self.x % 3)
    def __repr__(self): return f'P({self.x})'
    def __lt__(self, o): print('lt', self.x, o.x); return self.x < o.x
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class G:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * 10
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise StopIteration
        return self.n
a = [P(1), P(4), P(2)]
t('in', lambda: P(2) in a)
t('index', lambda: a.index(P(4)))
t('index2', lambda: a.index(P(9)))
t('count', lambda: a.count(P(1)))
t('eq', lambda: a == [P(1), P(4), P(2)])
t('ne', lambda: a != [P(1), P(5)])
t('tuple eq', lambda: (P(1), 2) == (P(1), 2))
t('lt', lambda: [P(1), P(2)] < [P(1), P(3)])
t('sorted', lambda: sorted([P(3), P(1), P(2)]))
t('sort key', lambda: sorted([P(3), P(1), P(2)], key=lambda p: p.x, reverse=True))
t('min', lambda: min(P(3), P(1)))
t('max key', lambda: max([P(3), P(1)], key=lambda p: -p.x))
d = {P(1): 'a', P(2): 'b', P(4): 'c'}
t('dict', lambda: d)
t('get', lambda: d[P(4)])
t('get2', lambda: d[P(7)])
t('get3', lambda: d.get(P(2), 'no'))
t('in', lambda: P(5) in d)
t('pop', lambda: d.pop(P(1)))
t('pop2', lambda: d.pop(P(1), 'none'))
t('setdefault', lambda: d.setdefault(P(8), 'z'))
t('d', lambda: d)
def f(): d[P(2)] = 'B'; del d[P(4)]; return d
t('set', f)
t('del', lambda: d.__delitem__(P(55)))
t('eq', lambda: d == {P(2): 'B', P(8): 'z'})
t('update', lambda: d.update({P(2): 'q'}) or d)
t('or', lambda: d | {P(2): 'w', P(3): 'x'})
t('fromkeys', lambda: dict.fromkeys([P(1), P(1), P(2)], 0))
t('dict pairs', lambda: dict([(P(1), 2), (P(1), 3)]))
t('items in', lambda: (P(2), 'q') in d.items())
t('comp', lambda: {P(k): k for k in (1, 4, 1)})
s = {P(1), P(2), P(4)}
t('set', lambda: s)
t('sin', lambda: P(4) in s)
t('add', lambda: s.add(P(1)) or s.add(P(7)) or s)
t('disc', lambda: s.discard(P(1)) or s)
t('rem', lambda: s.remove(P(11)))
t('and', lambda: s & {P(2), P(9)})
t('or', lambda: s | {P(2)})
t('sub', lambda: s - {P(2)})
t('xor', lambda: s ^ {P(2), P(3)})
t('le', lambda: {P(2)} <= s)
t('eqs', lambda: {P(2)} == {P(2)})
t('setof', lambda: set([P(1), P(1)]))
t('frozen', lambda: frozenset([P(1), P(4), P(1)]))
t('upd', lambda: s.update([P(2)], [P(6)]) or s)
t('union', lambda: {P(1)}.union([P(1)], [P(2)]))
t('inter', lambda: {P(1)}.intersection([P(1)]))
t('setcomp', lambda: {P(k % 2) for k in range(3)})
t('hash', lambda: hash((P(1), 2)) == hash((1, 2)))
t('remove', lambda: a.remove(P(4)) or a)
t('idx', lambda: [[1, 2, 3][I(1)], (1, 2)[I(0)], [1, 2, 3][I(0):I(2)], 'abc'[I(1)], range(10)[I(3)], [0] * I(3), I(2) * (1,)])
def f():
    l = [1, 2, 3, 4]; l[I(0)] = 'x'; del l[I(1)]; l[I(1):I(2)] = (x for x in 'ab'); l.insert(I(0), 0); l.pop(I(-1)); return l
t('idx2', f)
t('range', lambda: [range(I(3)), range(I(1), I(9), I(2)), slice(I(1), None).indices(I(5)), ])
t('G', lambda: [list(G()), 20 in G(), [x for x in G()], tuple(G()), sum(G()), max(G()), sorted(G(), reverse=True), list(zip(G(), G())), list(enumerate(G())), dict.fromkeys(G())])
t('It', lambda: [list(It(3)), tuple(It(2)), set(It(2)), sum(It(4)), sorted(It(3)), list(zip(It(2), 'ab')), list(map(lambda x: x * 2, It(3))), list(filter(None, It(3))), max(It(3)), any(It(2)), all(It(2)), 1 in It(3), [*It(2)], {*It(2)}, list(enumerate(It(2), 1)), list(reversed(list(It(3))))])
def f():
    x, y = It(2); p, *q = It(4); l = [1]; l.extend(It(2)); l += It(2); l[1:1] = It(2); return x, y, p, q, l
t('unp', f)
def f():
    x, y = It(3)
t('unp2', f)
def f():
    x, y, z = It(2)
t('unp3', f)
def f():
    x, *y, z = It(1)
t('unp4', f)
class L(list):
    def __repr__(self): return 'L' + list.__repr__(self)
    def __eq__(self, o): print('Leq'); return super().__eq__(o)
    def __len__(self): return 99
    def __contains__(self, x): return x == 'magic'
    def __getitem__(self, i): return ('got', super().__getitem__(i)) if isinstance(i, int) else super().__getitem__(i)
    def append(self, x): super().append(x); super().append(x)
l = L([1, 2, P(3)])
t('L', lambda: [l, len(l), 'magic' in l, 1 in l, l[0], l[:2], l == [1], l + [4], list(l), l.append(5), l, bool(L())])
class D(dict):
    def __missing__(self, k): return f'missing {k}'
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
x = D(a=1); x['b'] = 4; x.update(c=5)
t('D', lambda: [x, x['a'], x['zz'], x.get('zz'), 'zz' in x, dict(x), type(x.copy()), {**x}])
class S(set):
    pass
t('S', lambda: [S([1, 2]), S([1]) | {5}, type(S([1]) | {5}), S([1]).union([2]), S() ])
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
t('T', lambda: [T(1, 2), T(1, 2) + (3,), T(1) == (1,), hash(T(1)) == hash((1,)), T(1, 2)[0], T(1, 2)[:1]])
class B:
    def __init__(self, b): self.b = b
    def __bool__(self): print('bool', self.b); return self.b
t('B', lambda: [any([B(0 > 1), B(True), B(True)]), all([B(True), B(False), B(True)]), list(filter(None, [B(True), B(False)])).__len__(), any(B(x) for x in (False, True, True))])
class R:
    def __reversed__(self): return iter('cba')
class Q:
    def __len__(self): return 3
    def __getitem__(self, i): return i
t('R', lambda: [list(reversed(R())), list(reversed(Q()))])
t('R2', lambda: reversed(I(1)))
class Bad:
    def __hash__(self): raise ValueError('no hash')
    def __eq__(self, o): raise ValueError('no eq')
    def __repr__(self): return 'Bad'
b = Bad()
t('bad', lambda: {b: 1})
t('bad', lambda: b in {1: 2})
t('bad', lambda: [b] == [1])
t('bad', lambda: b in [b])
t('bad', lambda: [1] == [b])
t('bad', lambda: [b].index(3))
class Node:
    def __init__(self): self.kids = [self]
    def __repr__(self): return f'Node({self.kids})'
t('rec', lambda: Node())
n = [P(1)]; n.append(n); m = {'a': P(2)}; m['self'] = m; q = (P(1), []); q[1].append(q)
t('rec', lambda: [n, m, q])
t('sumP', lambda: sum([[P(1)], [P(2)]], []))
class V:
    def __init__(self, v): self.v = v
    def __add__(self, o): return V(self.v + (o.v if isinstance(o, V) else o))
    __radd__ = __add__
    def __repr__(self): return f'V({self.v})'
t('sumV', lambda: [sum([V(1), V(2)]), sum([V(1), V(2)], V(5)), sum(V(x) for x in range(3)), sum([1, 2, V(3), 4])])
def gen():
    yield 1
    raise KeyError('boom')
t('gen', lambda: list(gen()))
t('gen', lambda: sum(gen()))
t('map', lambda: list(map(lambda x: 1 / x, [1, 0])))
t('sortmod', lambda: (lambda l: l.sort(key=lambda x: l.append(1)))([1, 2]))
def f():
    l = [3, 1, 2]
    try: l.sort(key=lambda x: 1 / (x - 2))
    except ZeroDivisionError: pass
    return l
t('sorterr', f)
def f():
    for k in d: d[P(k.x + 1000)] = 1
t('dmod', f)
def f():
    s = {1, 2, 3}
    for k in s: s.add(k + 10)
t('smod', f)
def f():
    l = [1, 2, 3]; out = []
    for k in l:
        out.append(k)
        if len(l) < 6: l.append(k * 10)
    return out
t('lmod', f)
it = iter([1, 2, 3]); next(it)
t('rest', lambda: [list(it), list(it), next(it, 'end')])
z = zip([1, 2, 3], 'ab'); next(z)
t('z', lambda: [list(z)])
g = iter([0, 2, 5]); e = any(x > 1 for x in g)
t('g', lambda: [e, list(g)])
ai = iter([0, 1, 5, 6])
t('any it', lambda: [any(ai), list(ai)])
match {'a': 1, 'b': [1, 2, 3], 'c': (4, 5)}:
    case {'a': 1, 'b': [x, *rest], 'c': (u, v), **other}: print(x, rest, u, v, other)
match [1, 2]:
    case [1, 2, 3]: print('no')
    case (1, y): print('y', y)
match 'ab':
    case [x, y]: print('no')
    case str(s): print('str', s)
match {'k': 1}:
    case {'z': 1}: print('no')
    case {'k': k}: print('k', k)
print(list[int], dict[str, P].__args__, list[int].__name__)
class F(list[int]): pass
print(F([1]), F.__mro__)
