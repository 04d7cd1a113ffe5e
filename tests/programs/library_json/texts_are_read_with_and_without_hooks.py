import json
from decimal import Decimal

text = ' {"a": [1, -2, 0, -0, 1.5, 1e3, -1.25E-2, 123456789012345678901234567890], "b" : {"c":null,"d":[ true ,false]},"s":"\\u00e9\\n\\"\\/\\ud83d\\ude00 \\ud83d x \\ude00", "a2": "", "é😀": "ü", "o": {}, "l": [ ]}\n'
value = json.loads(text)
print(ascii(value), type(value['a'][3]), type(value['a'][5]))
print(ascii(json.loads(text.encode())) == ascii(value), json.loads('"x"'), json.loads(' 3 '), json.loads('NaN'), json.loads('[-Infinity, Infinity]'))
print(json.loads('{"a": 1, "a": 2}'), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list))
print(json.loads('{"x": {"y": 1.5}}', object_hook=lambda d: sorted(d.items()), parse_float=Decimal))
print(json.loads('[1, 2.5, NaN]', parse_int=str, parse_constant=str.lower))
print(json.JSONDecoder().raw_decode('[1, 2] rest'), json.JSONDecoder().raw_decode('ab{"c": 3}d', 2))
print(ascii(json.loads('"a\tb"', strict=False)))
keys = [list(d)[0] for d in json.loads('[{"key": 1}, {"key": 2}]')]
print(keys[0] is keys[1])
for bad in ('', '[', '[1', '[1,', '[1,]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a:1}', '{"a" 1}', '"abc', '"a\nb"',
            '"\\x"', '"\\u12g4"', '"\\ud800\\u12"', '01', '-', '1.', '1e', '.5', 'nul', 'tru', '[1 2]', '1 2', "{'a': 1}", '[1]]', '\ufeff1',
            '"\\', '"\\u', '+1', '[,]', '{"a":}'):
    try:
        print(ascii(json.loads(bad)))
    except json.JSONDecodeError as e:
        print(ascii(bad), e.msg, e.pos, e.lineno, e.colno)
    except Exception as e:
        print(ascii(bad), type(e).__name__, e)
