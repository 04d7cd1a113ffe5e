from dataclasses import dataclass
from enum import Enum
class Color(Enum):
    RED = 1
    BLUE = 2
@dataclass
class Point:
    x: int
    y: int
class Named:
    __match_args__ = ("name",)
    def __init__(self, name, age): self.name, self.age = name, age
class consts: LIMIT = 10
def what(v):
    match v:
        case Color.RED: return "red"
        case Color(): return f"some colour {v.name}"
        case consts.LIMIT: return "the limit"
        case Point(0, 0): return "origin"
        case Point(x=0): return f"on y at {v.y}"
        case Point(x, y=0): return f"on x at {x}"
        case Point() as p if p.x == p.y: return f"diagonal {p}"
        case Point(x, y): return f"point {x},{y}"
        case Named("bob" | "rob" as n, age=a): return f"{n} is {a}"
        case Named(age=int(a)): return f"aged {a}"
        case bool(b): return f"bool {b}"
        case int() | float() as n: return f"number {n}"
        case str(s) if s.isupper(): return f"SHOUT {s}"
        case str() | bytes(): return "text"
        case list([first, *_]) : return f"list from {first}"
        case dict(d): return f"dict of {len(d)}"
        case tuple(): return "tuple"
        case _: return "other"
for v in (Color.RED, Color.BLUE, 10, Point(0, 0), Point(0, 3), Point(4, 0), Point(2, 2), Point(1, 2), Named("rob", 5), Named("x", 7), Named("x", "?"), True, 3.5, "ABC", "abc", b"", [7], [], {"a": 1}, (), None):
    print(what(v))
