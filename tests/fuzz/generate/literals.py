"""Literals and constructor calls of every built-in kind, odd ones preferred."""
KINDS = ["int", "float", "complex", "bool", "str", "bytes", "list", "tuple", "dict", "set", "frozenset",
         "range", "none", "bytearray", "slice"]

INTS = ["0", "1", "-1", "2", "3", "7", "10", "42", "255", "256", "-17", "1_000", "0xff", "0b1011", "0o17",
        "2**31", "2**62", "2**63", "-2**63", "2**64 - 1", "10**18", "10**30", "-10**25 + 7", "123456789012345678901234567890",
        "9007199254740993", "4611686018427387904", "-4611686018427387905", "1 << 100", "~0", "-0", "999999999999999999"]
FLOATS = ["0.0", "-0.0", "1.0", "1.5", "-2.25", "3.14159", "1e10", "1e16", "1e-5", "1e22", "1e23", "123456789.123456789",
          "0.1", "0.1 + 0.2", "2.5", "3.5", "-0.5", "1e308", "5e-324", "float('inf')", "float('-inf')", "float('nan')",
          "1e100", "100.0", "1/3", "2/3", "1e15", "123456.0", "9999999999999998.0", "0.00001234", "1.7976931348623157e308"]
NUMBERS = [text for text in FLOATS if "nan" not in text]
STRS = ["''", "'a'", "'abc'", "'Hello, World'", "'  pad '", "'a,b,,c'", "'ÄÖü ß'", "'日本語'", "'\\n\\t\\\\'", "'it\\'s'",
        "'\"q\"'", "'line1\\nline2\\r\\nline3'", "'\\x00\\x1f\\x7f'", "'12345'", "'-42'", "' 7 '", "'0x1F'", "'1_000'",
        "'3.5'", "'1e5'", "'nan'", "'😀x'", "'\\u200b'", "'Ǆǅ'", "'İi'", "'ﬁ'", "'MiXeD cAsE'", "'aaa'", "'abcabc'", "'%d %s'",
        "'{} {0}'", "'{x!r:>5}'", "'tab\\tsep'", "'x' * 5", "r'\\d+'", "'__dunder__'", "'class'", "'٣'", "'½'", "'\\ud800'", "'\\xa0'"]
BYTES = ["b''", "b'a'", "b'abc'", "b'\\x00\\xff'", "b'hello world'", "b'a,b,,c'", "bytes(3)", "bytes([65, 66, 67])",
         "b'\\n\\t\\''", "b'12'", "'é'.encode()", "b'AbC'", "bytes(range(60, 70))"]


def literal(w, kind, depth):
    """A display, literal or constructor call of a kind."""
    if kind == "any":
        kind = w.pick(KINDS)
    kind = without_sets(w, kind)
    if kind in _MAKERS:
        return _MAKERS[kind](w, depth)
    return {"int": _int, "float": _float, "str": lambda w: w.pick(STRS), "bytes": lambda w: w.pick(BYTES),
            "bool": lambda w: w.pick(["True", "False"]), "none": lambda w: w.pick(["None"] * 6 + ["...", "NotImplemented"]),
            "small": small, "complex": _complex,
            "range": _range, "slice": lambda w: f"slice({_index(w)}, {_index(w)}, {_index(w)})",
            "bytearray": lambda w: f"bytearray({w.pick(BYTES)})"}[kind](w)


def without_sets(w, kind):
    """A kind that this program may have."""
    return "dict" if w.nans and kind in ("set", "frozenset") else kind


def small(w):
    return str(w.count(-3, 9))


def _int(w):
    if w.chance(0.5):
        return small(w)
    if w.chance(0.3):
        return str(w.dice.randint(-10**6, 10**6))
    if w.chance(0.15):
        return str(w.dice.getrandbits(w.count(60, 260)) * w.pick([1, -1]))
    return w.pick(INTS)


def _float(w):
    if w.chance(0.3):
        return repr(round(w.dice.uniform(-1000, 1000), w.count(0, 6)))
    if w.chance(0.1):
        return repr(w.dice.uniform(-1, 1) * 10.0 ** w.count(-30, 30))
    return w.pick(FLOATS if w.nans else NUMBERS)


def _complex(w):
    return w.pick([f"{w.count(0, 9)}j", f"complex({_float(w)}, {_float(w)})", f"({w.count(-5, 5)}+{w.count(0, 5)}.5j)", "1j", "-0j"])


def _range(w):
    if w.chance(0.5):
        return f"range({w.count(0, 8)})"
    return f"range({w.count(-5, 5)}, {w.count(-5, 15)}, {w.pick([1, 2, 3, -1, -2])})"


def _index(w):
    return "None" if w.chance(0.3) else small(w)


def _items(w, depth, low=0, high=5):
    from generate.expressions import expression
    kind = w.pick(["int", "int", "str", "float", None])
    items = []
    for _ in range(w.count(low, high)):
        own = kind or w.pick(KINDS[:11])
        if w.chance(0.07) and depth > 0:
            items.append("*" + expression(w, w.pick(["list", "tuple", "range", "str", "set"]), depth - 1))
        else:
            items.append(expression(w, own, depth - 1) if depth > 0 else literal(w, own, 0))
    return items


def _hashables(w, depth, low=0, high=5):
    kind = w.pick(["int", "str", None])
    # not `...` or NotImplemented: their hashes are addresses
    others = ["int", "str", "int" if w.nans else "float", "bool", "bytes"]
    return [literal(w, kind or w.pick(others), 0) if w.chance(0.9)
            else f"({literal(w, 'int', 0)}, {literal(w, 'str', 0)})" for _ in range(w.count(low, high))]


def _list(w, depth):
    return f"[{', '.join(_items(w, depth))}]"


def _tuple(w, depth):
    items = _items(w, depth)
    return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"


def _set(w, depth):
    items = _hashables(w, depth, 1, 7)
    return f"{{{', '.join(items)}}}" if w.chance(0.9) else "set()"


def _frozenset(w, depth):
    return f"frozenset([{', '.join(_hashables(w, depth))}])"


def _dict(w, depth):
    from generate.expressions import expression
    pairs = []
    for key in _hashables(w, depth):
        value = expression(w, w.pick(KINDS[:11]), depth - 1) if depth > 0 else literal(w, "int", 0)
        pairs.append(f"{key}: {value}")
    if w.chance(0.08) and depth > 0:
        pairs.append("**" + expression(w, "dict", depth - 1))
    return f"{{{', '.join(pairs)}}}"


_MAKERS = {"list": _list, "tuple": _tuple, "set": _set, "frozenset": _frozenset, "dict": _dict}
