import json
print(json.dumps({"a": 1, "b": [True, None, 1.5, "é\n\"\\/\u2028😀"], "c": {}, "d": []}))
print(json.dumps({"b": 1, "a": [1, {"x": 2}]}, indent=2, sort_keys=True))
print(json.dumps([1, 2], indent=0), json.dumps({"a": []}, indent="--"), json.dumps([], indent=2), json.dumps({"a": 1}, separators=(",", ":")), json.dumps("é", ensure_ascii=False), json.dumps((1, (2,))), json.dumps({1: "a", 1.5: "b", True: "c", None: "d"}))
print(json.dumps(float("nan")), json.dumps([float("inf"), -float("inf")]), json.dumps(1e100), json.dumps(10 ** 30), json.dumps(0.1), json.dumps(-0.0), json.dumps(1e16), json.dumps("\x00\x1f\x7f"), json.dumps({"k": "</script>"}), json.dumps(True), json.dumps({}), json.dumps(""))
from enum import IntEnum
class E(IntEnum): A = 3
class S(str): pass
class D(dict): pass
print(json.dumps([E.A, S("s"), D(a=1)]), json.dumps({"x": {1, 2}}, default=sorted), json.dumps({(1, 2): 3, "a": 1}, skipkeys=True), json.dumps([object()], default=lambda o: type(o).__name__))
loop = []; loop.append(loop)
for use in ("json.dumps({1, 2})", "json.dumps(b'x')", "json.dumps({(1, 2): 3})", "json.dumps(loop)", "json.dumps(float('nan'), allow_nan=False)", "json.dumps(1j)", "json.dumps(object)", "json.dumps()", "json.dumps({1: 1, 'a': 2}, sort_keys=True)", "json.dumps({'a': {'b': [1, {2}]}})", "json.dumps(1, nope=2)"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error, getattr(error, "__notes__", ""))
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point): return {"x": o.x, "y": o.y}
        if isinstance(o, complex): return [o.real, o.imag]
        return super().default(o)
print(json.dumps([Point(1, 2), 3j], cls=Encoder), Encoder(indent=1).encode({"p": Point(0, 0)}), "".join(json.JSONEncoder().iterencode([1, {"a": 2}])))
import io
f = io.StringIO(); json.dump({"to": "file"}, f); print(f.getvalue(), json.loads(json.dumps({"r": [1, 2.5, None]})) == {"r": [1, 2.5, None]})
