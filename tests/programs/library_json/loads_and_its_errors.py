import json
print(json.loads('{"a": [1, -2.5e3, true, false, null, "x\\u00e9\\n\\ud83d\\ude00"], "b": {}}'), json.loads(" [ ] "), json.loads("3"), json.loads('"s"'), json.loads(b"[1]"), json.loads("NaN"), json.loads("-Infinity"), json.loads("1E2"), json.loads("-0"), json.loads("-0.0"), json.loads('{"a": 1, "a": 2}'), json.loads("123456789012345678901234567890"))
print(json.loads('{"x": 1.5, "y": [2]}', parse_float=str, parse_int=lambda s: f"int {s}", object_hook=lambda d: sorted(d.items())), json.loads('{"a": 1, "b": 2}', object_pairs_hook=list), json.loads("[NaN]", parse_constant=repr))
for text in ("", "{", "[1,]", "[1 2]", '{"a" 1}', '{"a": }', "{'a': 1}", "{1: 2}", '"abc', '"a\nb"', '"\\x"', '"\\u12"', "tru", "nul", "[1, 2", '{"a": 1,}', "1 2", "01", "1.", "-", ".5", "+1", "[,1]", "{,}", '{"a"', '{"a":1 "b":2}', "]", "undefined", '["a", "b"]x', "\ufeff[]", '{"k": [1, {"z": }]}', "[\n1,\n2,\nx]", "'a'", "NaNa", "[1,\n\n]", '{"a": 1, b: 2}'):
    try:
        print(repr(text), "=", json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), "->", error, (error.msg, error.lineno, error.colno, error.pos))
for bad in (None, 5, ["a"]):
    try:
        json.loads(bad)
    except TypeError as error:
        print(error)
d = json.JSONDecoder()
print(d.raw_decode('{"a": 1} rest'), d.decode("[1]"), issubclass(json.JSONDecodeError, ValueError))
def as_complex(d): return complex(d["re"], d["im"]) if "__complex__" in d else d
print(json.loads('[{"__complex__": true, "re": 1, "im": 2}, {"other": 1}]', object_hook=as_complex))
