"""Topic: values of the built-in kinds, their methods, operators and formats."""
from generate.expressions import WEIGHTED, expression
from generate.literals import KINDS, literal


def values(w):
    for kind in w.some(KINDS, 2, 5):
        name = w.bind(w.fresh(), kind)
        w.line(f"{name} = {literal(w, kind, 2)}")
    for _ in range(w.count(3, 9)):
        w.pick([_probe, _probe, _probe, _probe, _change, _unpack, _delete])(w)


def _probe(w):
    w.probe(expression(w, w.pick(WEIGHTED), w.count(1, 3)))


def _change(w):
    kind = w.pick(["list", "dict", "set", "bytearray", "str", "int", "float", "tuple"])
    known = w.known(kind)
    if not known:
        return _probe(w)
    name = w.pick(known)
    with w.guarded():
        way = w.dice.random()
        if kind in ("list", "dict", "bytearray", "tuple") and way < 0.5:
            index = expression(w, w.pick(["small", "small", "str", "any"]) if kind != "dict" else "any", 0)
            if w.chance(0.2):
                index = f"{w.count(-3, 3)}:{w.count(-3, 5)}" + (f":{w.pick([1, 2, -1])}" if w.chance(0.3) else "")
            w.line(f"{name}[{index}] {w.pick(['=', '=', '+=', '|='])} {expression(w, 'any', 1)}")
        else:
            operator = w.pick(["+=", "+=", "-=", "|=", "&=", "^=", "%=", "//=", "/="])
            w.line(f"{name} {operator} {expression(w, w.pick([kind, kind, 'any']), 1)}")
        w.line(f"print({name})")


def _unpack(w):
    targets = w.pick(["a, b", "a, *b", "*a, b", "(a, b), c", "a, b, c", "[a, *b, c]", "*a,", "a, (b, *c)", "a, b, *c, d"])
    with w.guarded():
        w.line(f"{targets} = {expression(w, w.pick(['list', 'tuple', 'str', 'dict', 'range', 'any']), 1)}")
        used = [x for x in "abcd" if x in targets]
        w.line(f"print({', '.join(used)})")


def _delete(w):
    kind = w.pick(["list", "dict", "bytearray", "tuple", "str"])
    name = w.pick(w.known(kind) or ["nothing"])
    with w.guarded():
        index = expression(w, w.pick(["small", "any"]), 0)
        w.line(w.pick([f"del {name}[{index}]", f"del {name}[{w.count(-3, 3)}:{w.count(-3, 5)}]", f"del {name}[::{w.pick([1, 2, -1, 0])}]", f"del {name}.x"]))
        w.line(f"print({name})")
