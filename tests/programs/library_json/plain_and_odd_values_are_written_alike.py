import enum
import json
from collections import OrderedDict, namedtuple

plain = {'a': [1, -2.5, 1e100, 10 ** 30, True, None, 'tä\n"\\\x7f\u2028😀\ud800'], 'b': {}, 'c': [], 'd': ((), [[]])}
for options in ({}, {'indent': 2}, {'indent': '\t'}, {'indent': 0}, {'ensure_ascii': False}, {'sort_keys': True},
                {'separators': (',', ':')}, {'indent': 1, 'separators': (' ,', ' : ')}, {'indent': 1, 'sort_keys': True}):
    print(json.dumps(plain, **options).encode('utf-8', 'surrogatepass'))
print(json.dumps({1: 'a', 2.5: 'b', None: 'c', True: 'd', False: 'e', 10 ** 20: 'f'}))
print(json.dumps({'b': 1, 'a': {'z': 1, 'y': 2}}, sort_keys=True), json.dumps({2: 1, 1: 2}, sort_keys=True))
print(json.dumps([float('inf'), -float('inf'), float('nan'), -0.0, 1e16, 1.5e-7]))


class Colour(enum.IntEnum):
    RED = 1


class Text(str):
    pass


P = namedtuple('P', 'x y')
print(json.dumps([Colour.RED, Text('t'), P(1, 2), OrderedDict(a=1), {Colour.RED: Text('v')}]))


def tell(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


circle = [1]
circle.append({'me': circle})
tell(lambda: json.dumps(circle))
tell(lambda: json.dumps({1, 2}))
tell(lambda: json.dumps({(1, 2): 3}))
tell(lambda: json.dumps({(1, 2): 3, 'a': 1}, skipkeys=True))
tell(lambda: json.dumps([1, float('nan')], allow_nan=False))
tell(lambda: json.dumps({'b': 1, 2: 3}, sort_keys=True))
tell(lambda: json.dumps([1, {2}, object], default=lambda o: sorted(o) if isinstance(o, set) else o.__name__))


class Encoder(json.JSONEncoder):
    def default(self, o):
        return [o.real, o.imag] if isinstance(o, complex) else super().default(o)


print(json.dumps([1, 2j], cls=Encoder), ''.join(Encoder().iterencode([1, {'a': 2j}])))
deep = []
for _ in range(300):
    deep = [deep]
print(len(json.dumps(deep)), json.loads(json.dumps(deep)) == deep)
same = [1]
print(json.dumps([same, same, {'a': same}]))
