def seq(x):
    match x:
        case []: return "empty"
        case [1]: return "just one"
        case [a]: return f"single {a}"
        case [1, *rest]: return f"starts with 1, {rest}"
        case [*init, 9]: return f"ends with 9, {init}"
        case (a, [b, *_]): return f"nested {a} {b}"
        case [_, _, *_]: return "two or more"
        case _: return "no sequence"
for x in ([], (), [1], (5,), [1, 2, 3], [2, 3, 9], [0, [4, 5]], [7, 8], "ab", b"ab", {1, 2}, range(3), {"a": 1}, iter([1]), bytearray(b"a")):
    print(type(x).__name__, seq(x))
def mapping(x):
    match x:
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": "rect", "w": w, "h": h, **rest}: return f"rect {w}x{h} {rest}"
        case {"type": str(t)}: return f"unknown {t}"
        case {1: one, None: n}: return f"odd keys {one} {n}"
        case {"a": {"b": [first, *_]}}: return f"deep {first}"
        case {}: return "some mapping"
        case _: return "no mapping"
for x in ({"type": "circle", "r": 2}, {"type": "rect", "w": 1, "h": 2, "c": "red"}, {"type": "tri"}, {1: "x", None: "y"}, {"a": {"b": (5, 6)}}, {}, {"z": 1}, [], None):
    print(mapping(x))
from collections import defaultdict, OrderedDict, deque, UserList
d = defaultdict(list)
match d:
    case {"missing": m}: print("never made")
    case {}: print("default not asked for", len(d))
match deque([1, 2]), UserList([3]):
    case [a, b], [c]: print(a, b, c)
