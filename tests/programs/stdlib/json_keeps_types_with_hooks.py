import json
import datetime
import dataclasses
import decimal
import enum
import io


@dataclasses.dataclass
class Point:
    x: int
    y: int


class Color(enum.Enum):
    RED = 'r'


class Encoder(json.JSONEncoder):
    def default(self, o):
        if dataclasses.is_dataclass(o):
            return {'__type__': type(o).__name__, **dataclasses.asdict(o)}
        if isinstance(o, (datetime.date, datetime.datetime)):
            return {'__type__': 'date', 'iso': o.isoformat()}
        if isinstance(o, set):
            return sorted(o)
        if isinstance(o, decimal.Decimal):
            return float(o)
        if isinstance(o, enum.Enum):
            return o.value
        return super().default(o)


def hook(d):
    if d.get('__type__') == 'Point':
        return Point(d['x'], d['y'])
    if d.get('__type__') == 'date':
        return datetime.date.fromisoformat(d['iso'])
    return d


data = {'p': Point(1, 2), 'when': datetime.date(2024, 5, 6), 'tags': {'b', 'a'}, 'price': decimal.Decimal('1.50'), 'color': Color.RED,
        'nested': [{'q': [None, True, 1e3]}], 'unicode': 'ü☃'}
text = json.dumps(data, cls=Encoder, indent=2, sort_keys=True)
print(text)
back = json.loads(text, object_hook=hook)
print(back['p'], back['when'], back['tags'], back['nested'])
print(json.dumps(data, cls=Encoder, separators=(',', ':'), ensure_ascii=False)[:60])
try:
    json.dumps({'x': object()}, cls=Encoder)
except TypeError as e:
    print(str(e)[:45])
print(json.loads('[1.10, 2]', parse_float=decimal.Decimal, parse_int=lambda s: f'int {s}'))
print(json.loads('{"a": 1, "b": {"c": 2}}', object_pairs_hook=lambda pairs: pairs))
f = io.StringIO()
json.dump([1, 'two', {'three': 3.0}], f)
f.seek(0)
print(json.load(f))
for bad in ('{"a": [1, 2}', '{"a"; 1}', '["unclosed', '{"dup": 1 "b": 2}', '[1, 2,]', 'nope', '"tab\there"', '{"a": 01}'):
    try:
        json.loads(bad)
    except json.JSONDecodeError as e:
        print(f'{e.msg} at {e.lineno}:{e.colno} ({e.pos})')
print(json.dumps({1: 'int key', None: 'none', True: 'bool', 2.5: 'float'}))
print(json.dumps([float('inf'), float('nan')]), json.loads('[Infinity, NaN]'))
decoder = json.JSONDecoder()
stream = '{"a": 1}[2, 3]"four"'
at = 0
while at < len(stream):
    value, at = decoder.raw_decode(stream, at)
    print(value, at)
