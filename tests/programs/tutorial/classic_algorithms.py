import heapq, bisect, collections, itertools, math
def dijkstra(g, s):
    dist = {s: 0}; h = [(0, s)]; prev = {}
    while h:
        d, u = heapq.heappop(h)
        if d > dist.get(u, math.inf): continue
        for v, w in g.get(u, {}).items():
            nd = d + w
            if nd < dist.get(v, math.inf): dist[v] = nd; prev[v] = u; heapq.heappush(h, (nd, v))
    return dist, prev
g = {'a': {'b': 7, 'c': 3}, 'c': {'b': 1, 'd': 8}, 'b': {'d': 2}, 'd': {}}; print(dijkstra(g, 'a'))
def topo(g):
    seen, out = set(), []
    def visit(n):
        if n in seen: return
        seen.add(n)
        for m in g.get(n, ()): visit(m)
        out.append(n)
    for n in g: visit(n)
    return out[::-1]
print(topo({'shirt': ['tie'], 'tie': ['jacket'], 'pants': ['shoes', 'belt'], 'belt': ['jacket']}))
def knap(items, cap):
    best = [[0] * (cap + 1)]
    for w, v in items: best.append([max(best[-1][c], best[-1][c - w] + v if c >= w else 0) for c in range(cap + 1)])
    return best[-1][cap]
print(knap([(1, 1), (3, 4), (4, 5), (5, 7)], 7))
def lcs(a, b):
    m = [[''] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b): m[i+1][j+1] = m[i][j] + x if x == y else max(m[i+1][j], m[i][j+1], key=len)
    return m[-1][-1]
print(lcs('ABCBDAB', 'BDCABA'), math.prod(range(1, 6)))
class Trie:
    def __init__(self): self.kids, self.end = collections.defaultdict(Trie), False
    def add(self, w):
        n = self
        for c in w: n = n.kids[c]
        n.end = True
    def words(self, p=''):
        if self.end: yield p
        for c in sorted(self.kids): yield from self.kids[c].words(p + c)
t = Trie(); [t.add(w) for w in 'tea ten to inn'.split()]; print(list(t.words()))
class LRU(collections.OrderedDict):
    def __init__(self, n): super().__init__(); self.n = n
    def __getitem__(self, k): v = super().__getitem__(k); self.move_to_end(k); return v
    def __setitem__(self, k, v):
        super().__setitem__(k, v); self.move_to_end(k)
        if len(self) > self.n: print('evict', self.popitem(last=False))
c = LRU(2); c['a'] = 1; c['b'] = 2; c['a']; c['c'] = 3; print(c, list(c))
def queens(n):
    def go(r, cols, d1, d2):
        if r == n: yield []; return
        for c in range(n):
            if c not in cols and r + c not in d1 and r - c not in d2:
                for rest in go(r + 1, cols | {c}, d1 | {r + c}, d2 | {r - c}): yield [c] + rest
    return go(0, set(), set(), set())
print(next(queens(6)), sum(1 for _ in queens(5)))
life = {(1, 0), (1, 1), (1, 2)}
def step(l):
    n = collections.Counter((x + dx, y + dy) for x, y in l for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {p for p, k in n.items() if k == 3 or k == 2 and p in l}
print(sorted(step(life)), step(step(life)) == life)
def mergesort(a): 
    if len(a) < 2: return a
    m = len(a) // 2; return list(heapq.merge(mergesort(a[:m]), mergesort(a[m:])))
print(mergesort([5, 2, 9, 1, 5]), sorted([5, 2, 9], key=lambda x: -x), bisect.bisect_right([1, 2, 2, 3], 2))
sieve = lambda n: [p for p in range(2, n) if all(p % d for d in range(2, int(p ** .5) + 1))]
print(sieve(30), list(itertools.accumulate(range(1, 6), lambda a, b: a * b)), [*map(''.join, itertools.product('ab', repeat=2))], math.gcd(*[12, 18, 24]), divmod(17, 5), f'{255:#b} {255:o} {255:X}')
