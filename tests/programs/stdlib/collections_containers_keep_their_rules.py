from collections import *
import collections
import copy


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


P = namedtuple('P', 'x y')
p = P(1, y=2)
show(lambda: (p, p.x, p[1], p._asdict(), p._replace(x=5), P._fields, P._make([3, 4]), P.__doc__, P.x.__doc__))
show(lambda: P(1))
show(lambda: P(1, 2, 3))
show(lambda: P(1, z=2))
show(lambda: p._replace(z=1))
show(lambda: P._make([1]))
show(lambda: namedtuple('Q', ['a', 'b', 'c'], defaults=[1, 2])._field_defaults)
show(lambda: namedtuple('Q', 'a b', defaults=[1, 2])())
show(lambda: namedtuple('Q', 'a a'))
show(lambda: namedtuple('Q', 'a class'))
show(lambda: namedtuple('Q', 'a _b'))
show(lambda: namedtuple('Q', '1a'))
show(lambda: namedtuple('1Q', 'a'))
show(lambda: namedtuple('Q', 'a class a _b', rename=True)._fields)
show(lambda: namedtuple('Q', 'a', defaults=[1, 2]))
show(lambda: setattr(p, 'x', 3))
show(lambda: p == (1, 2) and hash(p) == hash((1, 2)))
show(lambda: (lambda x, y: x + y)(*p))
show(lambda: copy.copy(p))
class PP(P):
    __slots__ = ()
    @property
    def s(self):
        return self.x + self.y
    def __str__(self):
        return f'<{self.x}>'
show(lambda: (PP(1, 2), str(PP(1, 2)), PP(1, 2).s))
c = Counter('abracadabra')
show(lambda: c)
show(lambda: (c.most_common(2), c['z'], c.total(), sorted(c.elements())[:6]))
show(lambda: (c + Counter('ab'), c - Counter('aaab'), c & Counter('aab'), c | Counter('zzz')))
show(lambda: +Counter(a=1, b=-1))
show(lambda: -Counter(a=1, b=-1))
show(lambda: (c.update('aaa'), c.subtract('bbb'), c))
show(lambda: Counter(a=3) == Counter(a=3, b=0))
show(lambda: (Counter(a=1) <= Counter(a=2), Counter(a=3) > Counter(a=2)))
show(lambda: Counter({'a': 1}).fromkeys('ab'))
show(lambda: Counter([1, 2, 2], a=1))
show(lambda: Counter(1))
show(lambda: Counter([1], [2]))
def dl():
    del c['nothing']
    return len(c)
show(dl)
d = deque([1, 2, 3], maxlen=3)
show(lambda: (d.append(4), d, d.appendleft(0), d, d.maxlen))
show(lambda: (d.rotate(1), d, d.extend([7, 8]), d, d.extendleft('ab'), d))
show(lambda: (d.pop(), d.popleft(), d, len(d), d.count('a')))
show(lambda: deque().pop())
show(lambda: deque().popleft())
show(lambda: d.index(99))
show(lambda: d.remove(99))
show(lambda: d[10])
show(lambda: deque([1]).insert(0, 2))
show(lambda: deque([1], 1).insert(0, 2))
show(lambda: (deque('abc').copy(), deque('ab') + deque('c'), deque('ab') * 2, deque('abc') < deque('abd'), list(reversed(deque('abc')))))
show(lambda: deque('abc')[0:2])
show(lambda: deque(maxlen=-1))
show(lambda: [x for x in d if d.append(1)])
show(lambda: hash(d))
dd = defaultdict(list)
dd['a'].append(1)
show(lambda: (dd, dd.default_factory, dd['b'], dd.get('z'), len(dd)))
show(lambda: defaultdict(None)['a'])
show(lambda: defaultdict(1))
show(lambda: defaultdict(int, a=1) | {'b': 2})
show(lambda: copy.copy(dd))
o = OrderedDict(a=1, b=2, c=3)
show(lambda: (o.move_to_end('a'), o, o.popitem(last=False), o, o.popitem(), list(reversed(o))))
show(lambda: OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
show(lambda: OrderedDict(a=1, b=2) == dict(b=2, a=1))
show(lambda: o.move_to_end('zz'))
show(lambda: OrderedDict().popitem())
show(lambda: OrderedDict.fromkeys('ab', 0))
m = ChainMap({'a': 1}, {'a': 2, 'b': 3})
show(lambda: (m, m['a'], m['b'], list(m), len(m), m.maps, m.new_child({'c': 4}), m.parents))
show(lambda: m['q'])
show(lambda: m.pop('b'))
show(lambda: (m.__setitem__('z', 1), m, dict(m), 'b' in m, m.get('nope', 5)))
show(lambda: ChainMap())
class L(UserList):
    def append(self, x):
        super().append(x * 2)
l = L([1])
l.append(5)
show(lambda: (l, l + [3], l[0], l[:1], type(l[:1]).__name__, l.data, len(l), l == [1, 10], l * 2, [0] + l))
class D(UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(str(k), v)
u = D({1: 2})
u.update({3: 4})
show(lambda: (u, u['1'], dict(u), u.data, u | {5: 6}, 1 in u, '1' in u))
show(lambda: u['none'])
s = UserString('Hello')
show(lambda: (s, s.upper(), s + ' w', s[1], s * 2, s == 'Hello', len(s), s.replace('l', 'L'), type(s.lower()).__name__, s.startswith('He'), 'ell' in s, s.split('l'), '%s' % s, UserString('%d') % 5, int(UserString('12'))))
show(lambda: (P.__name__, P.__module__, P.__match_args__, P.__mro__))
match p:
    case P(x=1, y=yy):
        print('matched', yy)
