# Subclasses of list, tuple, dict and set: what keeps the class and what does not.
class L(list):
    def __repr__(self):
        return f'L({super().__repr__()})'


class T(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)


class D(dict):
    pass


class S(set):
    pass


class F(frozenset):
    pass


a = L([1, 2, 3])
print(a, a + [4], type(a + [4]), type(a * 2), type(a[:]), type(a.copy()), a == [1, 2, 3], [1, 2, 3] == a, len(a), sorted(a, reverse=True))
a.note = 'attribute'
print(a.note, a.__dict__, isinstance(a, list), L(), L('ab'), L(range(2)))
t = T(1, 2)
print(t, type(t), type(t + (3,)), type(t[:]), t == (1, 2), hash(t) == hash((1, 2)), t[0], [*t], T())
d = D(a=1)
d.x = 5
print(d, type(d), type(d.copy()), d | {'b': 2}, type(d | {}), d == {'a': 1}, D.fromkeys('ab'), type(D.fromkeys('a')), d.x)
s = S([1, 2])
print(s, type(s | {3}), type(s.copy()), type(s & s), s == {1, 2}, S(), S('a') <= {'a'})
f = F([1])
print(f, type(f), type(f | {2}), hash(f) == hash(frozenset([1])), type(f.copy()), F())


class Stack(list):
    def push(self, x):
        self.append(x)

    def __getitem__(self, i):
        return ('got', super().__getitem__(i))

    def __len__(self):
        return 100

    def __contains__(self, x):
        return 'always' and True

    def __iter__(self):
        yield from ('own', 'iteration')


s = Stack([1, 2])
s.push(3)
print(s, s[0], len(s), 99 in s, list(s), [*s], bool(s), s[-1], repr(s), tuple(s), sorted(s), ','.join(s), max(s))
s.extend(Stack([9]))
print(list.__len__(s), list.__getitem__(s, 0), s + [1])
a, b = s
print(a, b)


class Quiet(dict):
    def __init__(self, *args):
        super().__init__()
        self.seen = args

    def __contains__(self, key):
        return key == 'magic'

    def get(self, key, default=None):
        return 'own get'

    def keys(self):
        return ['own', 'keys']


q = Quiet(1, 2)
q['a'] = 1
print(q, q.seen, 'magic' in q, 'a' in q, q.get('a'), q.keys(), list(q), dict(q), {**q}, len(q))
