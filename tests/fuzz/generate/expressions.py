"""Random expressions of a kind that is likely, not certain."""
from generate import formats
from generate.literals import BYTES, KINDS, STRS, literal, small, without_sets
from generate.methods import FUNCTIONS, METHODS

WEIGHTED = ["int"] * 6 + ["str"] * 6 + ["list"] * 5 + ["dict"] * 3 + ["float"] * 3 + ["tuple"] * 3 + ["set"] * 2 + KINDS
TYPES = ["int", "str", "list", "dict", "bool", "object", "float", "(int, str)", "type", "type(None)", "int | str", "BaseException", "tuple", "list[int]"]
NEEDS_NO_NAN = {"set", "frozenset", "hash", "__hash__", "keys() & set"}
SIZING = {"bytes", "bytearray", "pow", "range", "__mul__", "memoryview"}   # a wrong argument could size the result


def expression(w, kind, depth):
    if kind == "any":
        kind = w.pick(WEIGHTED)
    elif kind not in ("small",) and w.chance(w.wrong):
        kind = w.pick(WEIGHTED)
    return _sure(w, without_sets(w, kind), depth)


def _sure(w, kind, depth):
    known = w.known(kind)
    if known and w.chance(0.4 if depth > 0 else 0.6):
        return w.pick(known)
    if depth <= 0 or w.chance(0.15):
        return literal(w, kind, depth)
    options = [_call_method, _call_method, _call_function, _conditional, _walrus]
    options += _BY_KIND.get(kind, [])
    made = w.pick(options)(w, kind, depth - 1)
    return made if made is not None else literal(w, kind, depth)


def arguments(w, kinds, depth, sizing=False):
    """The arguments of a call; `?` ones may be missing, from the right."""
    texts = []
    for kind in kinds:
        name = ""
        if "=" in kind:
            name, kind = kind.split("=")
            name += "="
        if kind.endswith("?"):
            if w.chance(0.5):
                break
            kind = kind[:-1]
        texts.append(name + argument(w, kind, depth, sizing))
    if w.chance(0.02) and not sizing:
        w.dice.shuffle(texts)
        texts = [t for t in texts if "=" not in t]
        texts.append(w.pick(["nosuch=1", "*[1]", "**{'key': 2}", "None", "*()", "**{}"]))
    return ", ".join(texts)


def argument(w, kind, depth, sizing=False):
    special = _ARGUMENTS.get(kind)
    if special:
        return special(w)
    if kind == "small":
        return expression(w, "small", 0)
    if kind == "num":
        kind = w.pick(["int", "int", "float", "float", "complex", "bool"])
    if sizing:
        return literal(w, kind, 0)
    if kind == "hashable":
        kind = w.pick(["int", "str", "float", "tuple", "frozenset", "bool", "bytes", "list", "None"])
        if kind == "None":
            return kind         # and not what `none` may be: their hashes are addresses
    return expression(w, kind, depth)


def key(w):
    x = w.pick("xyz")
    return w.pick(["len", "str", "repr", "abs", "int", "type", "str.lower", "len" if w.nans else "hash", "bool", "None", f"lambda {x}: -{x}", f"lambda {x}: {x}[0]",
                   f"lambda {x}: ({x} is None, str({x}))", f"lambda {x}: {x} % 3", f"lambda *{x}: {x}", f"lambda {x}, k=2: {x} * k",
                   f"lambda {x}: 1 / {x}", "lambda: 0", "float", "sorted", "ord", "chr"])


_ARGUMENTS = {
    "key": key,
    "codec": lambda w: repr(w.pick(["utf-8", "ascii", "latin-1", "utf-16", "utf8", "cp1252", "nosuch", "UTF-32", "utf-16-le"])),
    "errors": lambda w: repr(w.pick(["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "nosuch", "namereplace", "surrogatepass"])),
    "order": lambda w: repr(w.pick(["big", "little", "middle"])),
    "type": lambda w: w.pick(TYPES),
    "str1": lambda w: w.pick(["'*'", "'-'", "'日'", "'ab'", "''", "'0'", "3"]),
    "bytes1": lambda w: w.pick(["b'*'", "b' '", "b'ab'", "'x'"]),
    "strs": lambda w: w.pick(["['a', 'b']", "('x',)", "[]", "map(str, [1, 2])", "['a', 1]", "{'k': 1}", "'xyz'", "(c for c in 'ab')", "range(3)"]),
    "strtuple": lambda w: w.pick(["('a', 'c')", "()", "('',)", "('b', 1)", "['a']"]),
    "table": lambda w: w.pick(["{97: 'X', 98: None}", "str.maketrans('abc', 'xyz')", "str.maketrans({'a': 'ss', 'l': ''})", "str.maketrans('a', 'b', 'l')",
                               "{97: 5.0}", "{}", "[]", "str.maketrans('ab', 'c')", "'A' * 120"]),
    "spec": lambda w: repr(formats.spec(w)),
}


def _call_method(w, kind, depth):
    owner = kind if w.chance(0.5) else w.pick(KINDS)
    for _ in range(12):
        owner = without_sets(w, owner)
        name, kinds, result = w.pick(METHODS[owner])
        if w.nans and name in NEEDS_NO_NAN:
            continue
        if result in (kind, "any") or w.chance(0.03):
            break
        if w.chance(0.4):
            owner = w.pick(KINDS)
    else:
        return None
    receiver = _receiver(w, owner, depth, name in SIZING)
    if w.chance(0.06) and kinds is not None:
        receiver, kinds = owner if owner != "none" else "type(None)", [owner, *kinds] if owner in METHODS else kinds
        if name in SIZING:
            return None
    if kinds is None:
        return f"{receiver}.{name}"
    return f"{receiver}.{name}({arguments(w, kinds, depth, name in SIZING)})"


def _receiver(w, kind, depth, sizing):
    text = literal(w, kind, 0) if sizing else expression(w, kind, depth)
    return text if text.isidentifier() or text[0] in "[{" or (text[-1] == ")" and text.split("(")[0].isidentifier()) else f"({text})"


def _call_function(w, kind, depth):
    for _ in range(12):
        name, kinds, result = w.pick(FUNCTIONS)
        if w.nans and name in NEEDS_NO_NAN:
            continue
        if result in (kind, "any"):
            break
        if result == "iter" and kind in ("list", "tuple"):
            return f"{kind}({name}({arguments(w, kinds, depth, name in SIZING)}))"
    else:
        return None
    return f"{name}({arguments(w, kinds, depth, name in SIZING)})"


def _conditional(w, kind, depth):
    if w.chance(0.4):
        return f"({expression(w, kind, depth)} {w.pick(['and', 'or'])} {expression(w, kind, depth)})"
    return f"({expression(w, kind, depth)} if {expression(w, 'bool', depth)} else {expression(w, kind, depth)})"


def _walrus(w, kind, depth):
    if w.depth > 0 or w.chance(0.5):
        return f"(lambda v: v)({expression(w, kind, depth)})"
    return f"({w.fresh('w')} := {expression(w, kind, depth)})"


def _arithmetic(w, kind, depth):
    operator = w.pick(["+", "-", "*", "//", "%", "&", "|", "^", "+", "-", "/", "<<", ">>", "**"])
    if operator in ("<<", ">>", "**"):
        number = literal(w, 'int', 0)
        if operator == "**" and ("**" in number or "<<" in number):
            number = f"({number})"      # a tower of powers fills the memory, or takes minutes
        return f"({number} {operator} {small(w)})"
    if operator == "*":
        return f"({literal(w, 'int', 0)} * {literal(w, w.pick(['int', 'float']), 0)})"
    left = expression(w, kind, depth)
    right = expression(w, w.pick([kind, "int", "float", "bool"]), depth)
    return f"({left} {operator} {right})"


def _unary(w, kind, depth):
    return f"{w.pick(['-', '+', '~', '--', '-'])}{expression(w, kind, 0)}"


def _repeated(w, kind, depth):
    return w.pick(["({} * {})", "({1} * {0})"]).format(literal(w, kind, 0), w.count(-1, 4))


def _joined(w, kind, depth):
    return f"({expression(w, kind, depth)} + {expression(w, kind, depth)})"


def _subscript(w, kind, depth):
    owner = expression(w, kind, depth)
    owner = owner if owner.isidentifier() else f"({owner})"
    parts = [("" if w.chance(0.4) else expression(w, "small", 0)) for _ in range(w.pick([2, 2, 3]))]
    return f"{owner}[{':'.join(parts)}]"


def _element(w, kind, depth):
    owner = expression(w, w.pick(["list", "tuple", "dict", "str"]), depth)
    return f"({owner})[{expression(w, w.pick(['small', 'small', 'int', 'str', 'any']), 0)}]"


def _comparison(w, kind, depth):
    own = w.pick(WEIGHTED)
    parts = [expression(w, own, depth)]
    for _ in range(w.pick([1, 1, 1, 2])):
        parts.append(w.pick(["<", "<=", "==", "!=", ">", ">=", "in", "not in", "is", "is not", "==", "<"]))
        parts.append(expression(w, own, depth))
    # `is` only between what has an identity to speak of
    text = " ".join(parts)
    return f"({text})" if " is " not in text else f"({parts[0]} is None)"


def _negation(w, kind, depth):
    return f"(not {expression(w, 'any', depth)})"


def _set_operation(w, kind, depth):
    return f"({expression(w, kind, depth)} {w.pick('|&^-')} {expression(w, w.pick(['set', 'frozenset', kind, kind]), depth)})"


def _dict_union(w, kind, depth):
    return f"({expression(w, 'dict', depth)} | {expression(w, 'dict', depth)})"


def comprehension(w, kind, depth):
    variable = w.fresh(w.pick("abc"))
    source = w.pick(["list", "tuple", "range", "range", "str", "dict", "set"])
    iterable = expression(w, source, depth)
    with w.scope():
        w.bind(variable, {"str": "str", "range": "int"}.get(source, "int"))
        clauses = f"for {variable} in {iterable}"
        if w.chance(0.3):
            second = w.fresh("d")
            clauses += f" for {second} in {w.pick(['range(2)', f'[{variable}] * 2', f'{variable}', literal(w, 'list', 0)])}"
            w.bind(second, "int")
        if w.chance(0.4):
            clauses += f" if {expression(w, 'bool', min(depth, 1))}"
        item = expression(w, "any", min(depth, 1)) if w.chance(0.5) else variable
        if kind == "dict":
            return f"{{{variable}: {item} {clauses}}}"
        if kind == "set":
            return f"{{{item} {clauses}}}"
        if kind == "list":
            return f"[{item} {clauses}]"
        return f"{kind}({item} {clauses})"


def _quoted(w, kind, depth):
    return formats.formatted(w, depth)


_NUMERIC = [_arithmetic, _arithmetic, _unary, _element]
_BY_KIND = {
    "int": _NUMERIC, "float": _NUMERIC, "complex": [_arithmetic, _unary], "bool": [_comparison, _comparison, _comparison, _negation],
    "str": [_quoted, _quoted, _quoted, _repeated, _joined, _subscript, _element], "bytes": [_repeated, _joined, _subscript],
    "bytearray": [_joined, _subscript],
    "list": [_repeated, _joined, _subscript, comprehension, comprehension], "tuple": [_repeated, _joined, _subscript, comprehension],
    "set": [_set_operation, comprehension], "frozenset": [_set_operation, comprehension], "dict": [_dict_union, comprehension],
    "range": [_subscript],
}
