"""Topic: `match` with every kind of pattern."""
from generate.expressions import expression

POINTS = ["class Point:", "    __match_args__ = ('x', 'y')", "    def __init__(self, x, y):", "        self.x, self.y = x, y", "    def __repr__(self):", "        return f'Point({self.x}, {self.y})'",
          "class Colour:", "    RED, GREEN = 1, 'g'", "    def __eq__(self, other):", "        return other == 2"]


def matches(w):
    if "class Point:" not in w.lines:
        w.lines += ["    " * w.depth + line for line in POINTS]
    name = w.fresh("m")
    with w.block(f"def {name}(value):"):
        with w.block(w.pick(["match value:", "match value:", "match (value):", "match [value, value]:", "match value, 1:", "match *value, 0:"])):
            for _ in range(w.count(2, 5)):
                names = []
                pattern = _pattern(w, 2, names)
                guard = w.pick(["", "", "", f" if {names[0]}" if names else " if True", f" if len(value) > 1", " if 1 / value"])
                if pattern in ("_", *names) and not guard:
                    guard = " if value"
                with w.block(f"case {pattern}{guard}:"):
                    w.line(f"return {w.count(1, 99)}{''.join(', ' + n for n in names)}")
            if w.chance(0.6):
                with w.block(w.pick(["case _:", "case other:"])):
                    w.line("return 'default'")
    for _ in range(w.count(3, 6)):
        subject = w.pick(["1", "-1", "'g'", "[1, 2]", "(1, 2, 3)", "[]", "{'k': 1}", "{'k': [1, 2], 'j': 2}", "Point(1, 2)", "Point('a', [1])", "None", "True", "1.0", "3.5", "'abc'", "b'x'", "{1, 2}", "range(3)", "1 + 2j", "Colour()", "int", "{}", "[[1], [2]]", "[1, [2, [3]]]", "iter([1])", "bytearray(b'ab')"])
        w.probe(f"{name}({subject if w.chance(0.85) else expression(w, 'any', 1)})")


def _capture(w, names):
    name = w.fresh(w.pick("pqr"))
    names.append(name)
    return name


def _pattern(w, depth, names):
    way = w.dice.random()
    if depth <= 0 or way < 0.3:
        return w.pick([lambda: w.pick(["1", "-1", "'g'", "'k'", "None", "True", "False", "1.0", "b'x'", "1 + 2j", "-1.5 - 0j", "'a' 'b'", "0"]), lambda: _capture(w, names), lambda: "_", lambda: w.pick(["Colour.RED", "Colour.GREEN", "Colour.nosuch", "sys.maxsize"])])()
    if way < 0.5:
        parts = [_pattern(w, depth - 1, names) for _ in range(w.count(0, 3))]
        if w.chance(0.4):
            parts.insert(w.count(0, len(parts)), "*" + (_capture(w, names) if w.chance(0.7) else "_"))
        if len(parts) == 1:
            return w.pick([f"[{parts[0]}]", f"({parts[0]},)"])
        return w.pick([f"[{', '.join(parts)}]", f"({', '.join(parts)})"])
    if way < 0.65:
        keys = w.dice.sample(["'k'", "'j'", "1", "None", "Colour.GREEN", "-1"], w.count(0, 2))
        parts = [f"{k}: {_pattern(w, depth - 1, names)}" for k in keys]
        if w.chance(0.3):
            parts.append("**" + _capture(w, names))
        return f"{{{', '.join(parts)}}}"
    if way < 0.85:
        cls = w.pick(["int", "str", "Point", "Point", "list", "dict", "float", "bool", "tuple", "Colour", "object", "nosuch", "sys", "bytes", "type"])
        parts = [_pattern(w, depth - 1, names) for _ in range(w.pick([0, 0, 1, 1, 2, 3]))]
        if w.chance(0.3):
            parts.append(f"{w.pick(['x', 'y', 'real', 'nosuch'])}={_pattern(w, depth - 1, names)}")
        return f"{cls}({', '.join(parts)})"
    if way < 0.93:
        return f"({w.pick(['1', chr(39) + 'g' + chr(39), 'int()', '[_]', 'None', 'Point()'])} | {w.pick(['2', 'str()', '[_, _]', 'True', 'Colour.RED', '{}'])})"
    inner = _pattern(w, depth - 1, names)
    if inner == "_" or inner in names:
        inner = "int()" if inner == "_" else inner
        if inner in names:
            return inner
    return f"({inner} as {_capture(w, names)})"
