from dataclasses import *
@dataclass(frozen=True, order=True)
class V:
    major: int
    minor: int = 0
    note: str = field(default="", compare=False)
a, b = V(1, 2), V(1, 10, "x")
print(a < b, max(a, b), sorted([b, a]), {a: 1}[V(1, 2, "other")], hash(a) == hash(V(1, 2)), a >= V(1, 2), V(1) != (1, 0, ""))
for use in ("a.major = 5", "del a.minor", "a.new = 1", "a < 5", "a < (1, 2)", "replace(a, minor=7)", "object.__setattr__(a, 'minor', 99)", "a"):
    try:
        exec(f"print({use!r}, '=', {use})" if "=" not in use and "del" not in use else use)
    except Exception as error:
        print(use, "->", type(error).__name__, error)
@dataclass(slots=True)
class S:
    x: int
    y: int = 5
s = S(1)
print(s, S.__slots__, hasattr(s, "__dict__"))
try:
    s.z = 1
except AttributeError as error:
    print(error)
@dataclass(eq=False)
class Id: x: int
@dataclass(unsafe_hash=True)
class H: x: int
@dataclass(repr=False, init=False)
class Bare: x: int = 3
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
    c: int
print(Id(1) == Id(1), hash(H(5)) == hash((5,)), repr(Bare())[:15], Bare().x, K(a=1, c=3), K.__match_args__)
@dataclass
class Base:
    x: int
    y: int = 1
@dataclass
class Child(Base):
    x: str
    z: int = 2
print(Child("a"), [f.name for f in fields(Child)], Child("a") == Base("a"), Child.__mro__[1] is Base)
for decorate, body in ((dict(order=True, eq=False), "x: int"), (dict(frozen=True), "x: int\n    def __setattr__(self, n, v): pass"), (dict(order=True), "x: int\n    def __lt__(self, o): pass"), (dict(unsafe_hash=True), "x: int\n    def __hash__(self): return 1"), (dict(slots=True), "__slots__ = ()\n    x: int")):
    try:
        exec(f"@dataclass(**{decorate})\nclass Bad:\n    {body}")
        print("accepted")
    except Exception as error:
        print(type(error).__name__, error)
try:
    exec("@dataclass\nclass Mutable(V): pass")
except TypeError as error:
    print(error)
@dataclass
class Node:
    value: int
    next: "Node" = None
    def __post_init__(self):
        if self.value < 0: raise ValueError("negative")
n = Node(1, Node(2))
print(n, asdict(n), asdict(n, dict_factory=lambda kv: [k for k, _ in kv]))
n.next.next = n
print(n)
match V(3, 4):
    case V(3, m): print("minor", m)
