class Log:
    def __init__(self, n, v): self.n, self.v = n, v
    def __eq__(self, o): print("eq", self.n, o); return self.v == o
class Obj:
    __match_args__ = ("a", "b")
    def __getattr__(self, n):
        print("getattr", n)
        if n == "missing": raise AttributeError(n)
        return n.upper()
def m(v):
    match v:
        case Obj(a="X"): return "a X"
        case Obj("A", b): return f"positional {b}"
        case _: return "none"
print(m(Obj()))
def attr(v):
    match v:
        case Obj(missing=x): return x
        case Obj(other=y) if print("guard", y): return "guarded"
        case Obj(zed=z): return z
print(attr(Obj()))
class NS: one = Log("one", 1); two = Log("two", 2)
def values(v):
    match v:
        case NS.one: return "is one"
        case NS.two | 3: return "two or three"
        case [NS.one, x] | [x, NS.one]: return f"pair {x}"
        case {"k": NS.two}: return "dict two"
print(values(2), values(3), values([5, 1]), values({"k": 2}), values("none"))
def seq(v):
    match v:
        case (): return "empty"
        case (x,): return f"single {x}"
        case [a, b, *rest] if len(rest) > 2: return f"long {rest}"
        case [a, *mid, z]: return f"ends {a} {z} mid {mid}"
for v in ((), [1], (1, 2), [1, 2, 3], range(5), "ab", b"ab", {1: 2}, {1, 2}, iter([1])): print(repr(v)[:12], seq(v))
def nested(v):
    match v:
        case {"user": {"name": str(name), "tags": [first, *_]}, **rest}: return name, first, rest
        case {"user": {"name": name}}: return "name only", name
        case [{"id": int(i)}, *more]: return i, more
        case (("a", x) | ("b", x), y): return x, y
        case [[[deep]]]: return deep
        case {"list": []}: return "empty list"
        case {1: one, 2.0: two, None: none, "s": s, -1: neg}: return one, two, none, s, neg
for v in ({"user": {"name": "Al", "tags": ["x", "y"]}, "z": 1}, {"user": {"name": 5}}, [{"id": 3}, 4], (("b", 1), 2), [[["d"]]], {"list": []}, {1: "a", 2: "b", None: "c", "s": "d", -1: "e"}): print(nested(v))
def builtins_(v):
    match v:
        case bool(b): return "bool", b
        case int(i) | float(i): return "number", i
        case str() as s: return "str", s
        case bytes(b) | bytearray(b): return "bytes", bytes(b)
        case list(l): return "list", l
        case dict(d): return "dict", d
        case tuple((a, b)): return "pair", a, b
        case set(s) | frozenset(s): return "set", sorted(s)
        case type(__name__=n): return "type", n
for v in (True, 5, 2.5, "s", b"b", bytearray(b"c"), [1], {1: 2}, (1, 2), {3}, int): print(builtins_(v))
def bind(v):
    match v:
        case [x, y] as whole if x == y: return whole, x
        case (1 | 2 | 3) as n, *_: return "starts small", n
        case [("k" | "l") as key, val]: return key, val
        case {**everything}: return everything
        case other: return "other", other
for v in ([1, 1], [2, 9, 9], ["l", 5], {"a": 1}, 7): print(bind(v))
x = "unchanged"
match [1, 2]:
    case [x, 3]: pass
    case [_, _]: print("x after failed pattern:", x)
def no_case(v):
    match v:
        case 1: pass
    return "fell through"
print(no_case(2))
def ret(v):
    for i in range(3):
        match i:
            case 0: continue
            case 1: return "returned in match"
print(ret(0))
match = {"case": 1}; case = "soft"; _ = "underscore"; type = str
print(match["case"], case, _, type(5))
match match:
    case {"case": case}: print(case)
def call_count():
    n = 0
    def subject():
        nonlocal n; n += 1; return n
    match subject():
        case 5: pass
        case 4: pass
        case k: return k, n
print(call_count())
def string_(v):
    match v:
        case "a" "b": return "ab"
        case "multi\nline" | 'q': return "q"
        case -0: return "zero"
        case 1.5 | -2.5 | 3j | 1 - 2j: return "num"
        case True | False | None: return "singleton"
print([string_(v) for v in ("ab", "q", 0, 1.5, -2.5, 3j, 1 - 2j, True, None, 1, "zz")])
