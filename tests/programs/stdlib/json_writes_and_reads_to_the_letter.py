import json
from collections import OrderedDict, namedtuple
from decimal import Decimal
import enum
import io


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: json.dumps({'a': [1, 2.5, None, True, False], 'b': {'c': 'é\n"\\/\u2028😀'}}))
show(lambda: json.dumps('é😀', ensure_ascii=False))
show(lambda: json.dumps([1, [2, {}], {}, []], indent=2))
show(lambda: json.dumps({'b': 1, 'a': {'d': 2, 'c': []}}, indent=4, sort_keys=True))
show(lambda: json.dumps([1, 2], indent='\t'))
show(lambda: json.dumps([1, {'a': 2}], separators=(',', ':')))
show(lambda: json.dumps([1, {'a': 2}], indent=0))
show(lambda: json.dumps({1: 1, 2.5: 2, None: 3, True: 4, 'x': 5}))
show(lambda: json.dumps({(1, 2): 3}))
show(lambda: json.dumps({(1, 2): 3, 'a': 1}, skipkeys=True))
show(lambda: json.dumps({1, 2}))
show(lambda: json.dumps(object) )
show(lambda: json.dumps({'a': [1, {3}]}))
show(lambda: json.dumps({1, 2}, default=list))
show(lambda: json.dumps(5j, default=lambda o: [o.real, o.imag]))
show(lambda: json.dumps(float('nan')))
show(lambda: json.dumps([float('inf'), -float('inf')]))
show(lambda: json.dumps(float('nan'), allow_nan=False))
show(lambda: json.dumps(namedtuple('P', 'x y')(1, 2)))
class E(enum.IntEnum):
    A = 1
class St(str):
    pass
show(lambda: json.dumps([E.A, St('s'), 10 ** 30, 1e100, 1e16, 0.1, -0.0, 1.0]))
show(lambda: json.dumps({E.A: 1}))
def circ():
    a = []
    a.append(a)
    return json.dumps(a)
show(circ)
def circd():
    a = {}
    a['me'] = a
    return json.dumps(a)
show(circd)
show(lambda: json.dumps(Decimal('1.5')))
show(lambda: json.dumps(b'x'))
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)
show(lambda: json.dumps({'z': 2 + 1j}, cls=Enc))
show(lambda: json.dumps({'z': {1}}, cls=Enc))
show(lambda: Enc().encode([1j]))
show(lambda: json.loads('{"a": [1, 2.5, null, true, false, "x\\u00e9\\n"], "b": {}}'))
show(lambda: json.loads('[1e5, -0, -0.0, 1E-2, 123456789012345678901234567890]'))
show(lambda: json.loads('[NaN, Infinity, -Infinity]'))
show(lambda: json.loads('"\\ud83d\\ude00"'))
show(lambda: json.loads(b'[1]'))
show(lambda: json.loads('{"a": 1, "a": 2}'))
show(lambda: json.loads('{"a": 1}', object_hook=lambda d: sorted(d.items())))
show(lambda: json.loads('{"a": 1, "b": 2}', object_pairs_hook=OrderedDict))
show(lambda: json.loads('[1.5]', parse_float=Decimal))
show(lambda: json.loads('[15]', parse_int=float))
show(lambda: json.loads('[NaN]', parse_constant=lambda s: 'const ' + s))
for bad in ['', ' ', '{', '[', '[1', '[1,', '[1,]', '{"a"', '{"a":', '{"a": 1', '{"a": 1,', '{"a": 1,}', '{a: 1}', "{'a': 1}", '"abc', '"a\nb"', '"\\x"', '"\\u12"', 'nul', 'tru', '01', '1.', '+1', '[1] 2', '{"a" 1}', '[1 2]', '-', '.5', '{1: 2}', 'True', '[1,\n2,\n,3]', '"\\', '{"a": }', '[,]', '{,}', '1e', 'Infinityx']:
    show(lambda: json.loads(bad))
show(lambda: json.loads(5))
show(lambda: json.loads(None))
try:
    json.loads('{"a": [1, 2,, 3]}')
except json.JSONDecodeError as e:
    print(e.msg, e.doc, e.pos, e.lineno, e.colno, isinstance(e, ValueError), e)
f = io.StringIO()
json.dump({'a': 1}, f, indent=1)
show(f.getvalue)
show(lambda: json.load(io.StringIO('[1, 2]')))
show(lambda: json.JSONDecoder().raw_decode('[1] tail'))
show(lambda: json.JSONDecoder().decode(' [1] '))
show(lambda: json.dumps('\x00\x1f\x7f'))
show(lambda: json.dumps('\ud800'))
show(lambda: json.dumps([]) + json.dumps({}) + json.dumps(()) + json.dumps(''))
show(lambda: json.dumps({'a': 1}, indent=2, separators=(', ', ' = ')))
show(lambda: json.dumps([1, 2], sort_keys=True, indent=None))
show(lambda: json.dumps({'b': 1, 2: 1}, sort_keys=True))
show(lambda: json.dumps(1, foo=2))
