class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Red: pass
class K: RED = "red"; N = 3
def m(v):
    match v:
        case 0 | 1 as small: return f"small {small}"
        case -5: return "minus five"
        case 2.5 | 1 + 2j | -3.0 - 1j: return "number literal"
        case "a" | b"b": return "text"
        case True: return "never: equals 1"
        case None: return "None"
        case K.RED | K.N: return "value pattern"
        case []: return "empty sequence"
        case [x]: return f"one {x}"
        case [1, *rest]: return f"starts with 1, {rest}"
        case (x, y, *_) if x == y: return "first two equal"
        case [x, [y, *_], *z]: return f"nested {x} {y} {z}"
        case [*_, "last"]: return "ends with last"
        case {"k": k, **rest} if rest: return f"k {k} rest {rest}"
        case {"k": [a, b]}: return f"k pair {a} {b}"
        case {"n": None}: return "n None"
        case {}: return "some mapping"
        case Point(0, 0): return "origin"
        case Point(x=0, y=y): return f"on y {y}"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Point(): return "a point"
        case int(n) if n > 100: return f"big {n}"
        case str(s): return f"str {s}"
        case float() | complex(): return "float or complex"
        case Red() as r: return type(r).__name__
        case type(): return "a class"
        case _: return "anything"
for v in (0, 1, -5, 2.5, 1 + 2j, -3 - 1j, "a", b"b", True, None, "red", 3, [], [9], (1, 2, 3), [1], [2, 2, 5], [4, [5, 6], 7],
          ["x", "y", "last"], {"k": 1, "z": 2}, {"k": [1, 2]}, {"n": None}, {"q": 1}, {}, Point(0, 0), Point(0, 7), Point(3, 3),
          Point(3, 4), 500, 50, "hello", 7.5, 9j, Red(), int, object(), bytearray(b"ab"), range(2), {1, 2}, iter([1])):
    print(type(v).__name__, m(v))
def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class NoArgs: pass
def bad1(v):
    match v:
        case NoArgs(1): pass
def bad2(v):
    match v:
        case Point(1, 2, 3): pass
def bad3(v):
    match v:
        case int(1, 2): pass
def bad4(v):
    match v:
        case undefined.x: pass
def bad5(v):
    match v:
        case K(1): pass
def bad6(v):
    match v:
        case Point(1, x=2): pass
def bad7(v):
    nc = 5
    match v:
        case nc(): pass
attempt(bad1, NoArgs())
attempt(bad2, Point(1, 2))
attempt(bad3, 5)
attempt(bad4, 5)
attempt(bad6, Point(1, 2))
attempt(bad7, 5)
K.__match_args__ = ["RED"]
attempt(bad5, K())
K.__match_args__ = (5,)
attempt(bad5, K())
def no_match(v):
    match v:
        case 1: r = 1
    try:
        return r
    except UnboundLocalError as e:
        return str(e)
print(no_match(2))
def partial_binding(v):
    match v:
        case [a, b, 3]: return "three"
        case _: return (a, b)
attempt(partial_binding, [1, 2, 4])
match = 1
case = 2
match[0:1] if False else None
print(match, case)
match (match, case):
    case (1, case): print("soft", case)
match 1, 2:
    case a, b: print(a, b)
match [1, 2, 3]:
    case a, *b: print(a, b)
class Seq:
    def __len__(self): return 2
    def __getitem__(self, i): return (7, 8)[i]
match Seq():
    case [a, b]: print("sequence?")
    case _: print("not registered")
class Map(dict):
    def __missing__(self, k): return "made"
match Map(a=1):
    case {"zz": v}: print("missing made", v)
    case {"a": v, **r}: print("a", v, r)
