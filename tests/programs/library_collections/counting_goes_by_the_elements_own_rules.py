from collections import Counter, namedtuple


class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n % 3
    def __eq__(self, other): return isinstance(other, Key) and self.n == other.n
    def __repr__(self): return f'K{self.n}'


print(Counter([1, 'a', Key(1), 1.0, True, Key(1), 'a', (1, Key(2)), (1, Key(2)), Key(4)]))
print(Counter(Key(i % 4) for i in range(9)))
c = Counter('abca')
c.update('xyza')
c.update({'a': 10})
c['f'] = 1.5
c.update('ff')
c['n'] = None
try:
    c.update('qn')
except TypeError as e:
    print(e, c)
try:
    Counter([1, [2], 3])
except TypeError as e:
    print(e)


class Loud(Counter):
    def __setitem__(self, key, value):
        print('set', key, value)
        super().__setitem__(key, value)


print(Loud('aab'))
items = [1, 2]


def growing():
    yield 1
    items.append(3)
    yield from items


print(Counter(growing()), Counter(zip('ab', 'ab')), Counter(range(3)), Counter({1: 2}.items()), Counter(iter('aa')))
d = {1: 1, 2: 2}
c = Counter()
try:
    for k in d:
        c.update(d)
        d[len(d) + 1] = 0
except RuntimeError as e:
    print(e, c)

P = namedtuple('P', 'x y', defaults=[5])
p = P(1)
print(p.x, p.y, P.x, P(y=2, x=[3]).x, getattr(p, 'y'))
for bad in (lambda: setattr(p, 'x', 1), lambda: delattr(p, 'y'), lambda: p.z, lambda: P.x.__get__(3)):
    try:
        print(bad())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


class Q(P):
    @property
    def x(self): return 'own ' + str(super().x)


print(Q(1).x, Q(1).y, P.y.__get__(Q(4, 6)), P.x.__doc__)
