# Long chains of random changes: orders of sets and dicts, slices, sorting.
class R:
    def __init__(self, seed): self.x = seed
    def __call__(self, n):
        self.x = (self.x * 6364136223846793005 + 1442695040888963407) % 18446744073709551616
        return (self.x >> 33) % n
class K:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
    def __hash__(self): return hash(self.v % 17)
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f'K{self.v}'
    def __index__(self): return self.v
def run(seed, make):
    r = R(seed)
    s = [set() for _ in range(3)]
    f = frozenset()
    for step in range(120):
        a, b = s[r(3)], s[r(3)]
        op = r(22)
        v = make(r(60))
        if op < 5: a.add(v)
        elif op == 5: a.discard(v)
        elif op == 6: s[r(3)] = a | b
        elif op == 7: s[r(3)] = a & b
        elif op == 8: s[r(3)] = a - b
        elif op == 9: s[r(3)] = a ^ b
        elif op == 10: a |= b
        elif op == 11: a &= b
        elif op == 12:
            if r(3) == 0: a -= b
        elif op == 13: a ^= b
        elif op == 14: a.update([make(r(60)) for _ in range(r(30))])
        elif op == 15: s[r(3)] = set(a)
        elif op == 16: f = frozenset(a); s[r(3)] = set(f | b)
        elif op == 17 and a: print(a.pop(), end=' ')
        elif op == 18: s[r(3)] = a.union([make(r(60))], b)
        elif op == 19: s[r(3)] = a.difference([make(r(60)) for _ in range(r(9))])
        elif op == 20: s[r(3)] = a.intersection([make(r(60)) for _ in range(r(40))])
        elif op == 21: a.symmetric_difference_update([make(r(60)) for _ in range(r(9))])
        print(step, op, a, len(a), a <= b, a == b, a < b, a.isdisjoint(b), v in a)
def lists(seed, make):
    r = R(seed)
    l = []
    for step in range(150):
        op = r(18)
        i, j, k = r(12) - 6, r(12) - 6, r(5) - 2
        try:
            if op < 4: l.append(make(r(30)))
            elif op == 4: l.insert(i, make(r(30)))
            elif op == 5: print(l.pop(i))
            elif op == 6: l[i:j] = [make(r(30)) for _ in range(r(5))]
            elif op == 7: del l[i:j:k]
            elif op == 8: l.sort()
            elif op == 9: l.sort(reverse=True)
            elif op == 10: l.reverse()
            elif op == 11: l[i] = make(r(30))
            elif op == 12: l += l[i:j]
            elif op == 13: l[::k] = [make(r(30)) for _ in l[::k]]
            elif op == 14: l.remove(make(r(30)))
            elif op == 15: print(l.index(make(r(30)), i, j))
            elif op == 16: print(l * (i % 3), l + [1], l[j:i:k], sorted(l, key=lambda x: -(x.v if isinstance(x, K) else x)))
            elif op == 17: l[i:j] = l
            if len(l) > 40: del l[10:]
            print(step, op, l, l.count(make(3)), make(5) in l, min(l), max(l))
        except Exception as e:
            print(step, op, type(e).__name__, e)
def dicts(seed, make):
    r = R(seed)
    d = {}
    for step in range(150):
        op = r(14)
        v = make(r(30))
        try:
            if op < 4: d[v] = step
            elif op == 4: del d[v]
            elif op == 5: print(d.pop(v, None), d.get(v, 'x'))
            elif op == 6: print(d.popitem())
            elif op == 7: d.setdefault(v, []).append(1)
            elif op == 8: d = d | {make(r(30)): -step}
            elif op == 9: d.update([(make(r(30)), 0)])
            elif op == 10: print(sorted(d.keys() & {make(x) for x in range(9)}), d.items() & [(v, 0)])
            elif op == 11: d = {k: w for k, w in d.items() if k != v}
            elif op == 12: print(list(reversed(d)), d == dict(d), d.keys() - [v])
            elif op == 13: d = dict.fromkeys(list(d), step)
            print(step, op, d, v in d, len(d))
        except Exception as e:
            print(step, op, type(e).__name__, e)
for seed in range(2):
    run(seed, lambda x: x)
    run(seed, lambda x: x * 37 - 500)
    run(seed, K)
    run(seed, lambda x: f's{x}')
    lists(seed, lambda x: x)
    lists(seed, K)
    dicts(seed, lambda x: x)
    dicts(seed, K)
    dicts(seed, str)
