# super() of None, keywords that are no strings, reversed() of sequences, fields that end early.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class I:
    def __index__(self):
        return 2


class Seq:
    def __len__(self):
        return 3
    def __getitem__(self, i):
        return i * i


print(hash(None), type(None).__hash__(None))
print(type(reversed(type('T', (tuple,), {})((1, 2)))), list(reversed(type('T', (tuple,), {})((1, 2)))))
r = reversed(Seq())
print(type(r), next(r), r.__length_hint__(), list(r), list(r))
for f in (lambda: 0(**{1: 2}), lambda: str(**{1: 2}), lambda: len(**{1: 2}), lambda: (lambda **k: k)(**{1: 2}),
          lambda: None(1, *[2], **{3: 4}), lambda: print(**{1: 2}), lambda: range(1).index(True), lambda: range(5).index(7)):
    t(f)
h = bytearray(b'abc')


def assign(v):
    h[1:2] = v
    return h


for v in (1j, 1.5, None, 'a', 5, object(), I()):
    t(lambda: assign(v))


class K10:
    def __new__(cls, *args, **kw):
        pass
    def m(self, a=2):
        return super().m
    def n(self):
        return super()


for n in 'mn':
    t(lambda: getattr(K10, n)(None))
t(lambda: super(K10, None))
t(lambda: super(K10, None).x)
t(lambda: super(K10).x)
for s in ('{0.real} {!x}x{', '{} {', '{.x}{', '{!x}}', '{0[a]}{'):
    t(lambda: s.format(''))
t(lambda: [*__import__('string').Formatter().parse('a{b}{')])
t(lambda: 'a%r%(k)' % [])


class OnlyDelete:
    def __delitem__(self, key):
        pass


class OnlySet:
    def __setitem__(self, key, value):
        pass


def put(o):
    o[0] = 5


def take(o):
    del o[0]


for o in (OnlyDelete(), OnlySet(), Seq()):
    t(lambda: put(o))
    t(lambda: take(o))
t(lambda: int.from_bytes(3, bytes()))
t(lambda: int.from_bytes(b'', 5))
t(lambda: int.from_bytes(3, 'middle'))
t(lambda: float.fromhex('\ud800'))
t(lambda: hash(vars(Seq)))
print(sum([0.0, 2 / 3, 8.450680524644163e-27], True), sum([0.0, 2 / 3, 8.450680524644163e-27], 1))
print(type(iter(type('S', (str,), {})('abc'))), type(iter('abc')), type(iter('é')))
b = bytearray(b'ab')


def grow():
    global b
    b += b
    return b


t(grow)
b = bytearray()
t(grow)
