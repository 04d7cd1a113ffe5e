def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
lst = [1, 2]
letter = "a"
def make(**ns):
    return type("T", (), ns)()
for v in (True, False, 1, 0, "x", None, NotImplemented):
    attempt(lambda: bool(make(__bool__=lambda s: v)))
for v in (0, 3, -1, "a", 2**70, True, 1.0, None):
    attempt(lambda: bool(make(__len__=lambda s: v)))
    attempt(lambda: len(make(__len__=lambda s: v)))
attempt(lambda: bool(make(__bool__=lambda s: False, __len__=lambda s: 1)))
attempt(lambda: len(make()))
class Idx:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
for v in (2, "x", 1.0, None):
    attempt(lambda: [10, 20, 30, 40][Idx(v)])
    attempt(lambda: hex(Idx(v)))
attempt(lambda: int(Idx(7)))
attempt(lambda: float(Idx(7)))
attempt(lambda: complex(Idx(7)))
attempt(lambda: range(Idx(3)))
attempt(lambda: "abc"[Idx(1)])
attempt(lambda: [1, 2, 3, 4][Idx(1):Idx(3)])
attempt(lambda: "ab" * Idx(2))
attempt(lambda: Idx(2) * [0])
attempt(lambda: bytes(Idx(2)))
attempt(lambda: lst[make():])
attempt(lambda: lst[1.0])
attempt(lambda: lst["a"])
attempt(lambda: tuple(lst)["a"])
attempt(lambda: str(lst)["a"])
attempt(lambda: bytes(lst)["a"])
attempt(lambda: range(3)[letter])
for name, conv in (("__int__", int), ("__float__", float), ("__complex__", complex), ("__str__", str), ("__repr__", repr),
                   ("__bytes__", bytes), ("__round__", round), ("__abs__", abs), ("__neg__", lambda x: -x)):
    for v in (5, 2.5, "s", b"b", 1j, None):
        attempt(lambda: conv(make(**{name: lambda s, v=v: v})))
attempt(lambda: int(make()))
attempt(lambda: float(make()))
attempt(lambda: complex(make()))
attempt(lambda: bytes(make()))
attempt(lambda: round(make()))
attempt(lambda: round(make(__round__=lambda s, n=None: ("round", n)), 2))
import math
attempt(lambda: math.floor(make(__floor__=lambda s: "floor")))
attempt(lambda: math.ceil(make(__ceil__=lambda s: "ceil")))
attempt(lambda: math.trunc(make(__trunc__=lambda s: "trunc")))
attempt(lambda: math.trunc(make()))
attempt(lambda: format(make(__format__=lambda s, spec: "<" + spec + ">"), "abc"))
attempt(lambda: f"{make(__format__=lambda s, spec: 5):x}")
attempt(lambda: format(make(), "x"))
attempt(lambda: format(make(__str__=lambda s: "me")))
attempt(lambda: reversed(make()))
attempt(lambda: list(reversed(make(__reversed__=lambda s: iter("zy")))))
attempt(lambda: list(reversed(make(__len__=lambda s: 3, __getitem__=lambda s, i: i * i))))
attempt(lambda: make()[0])
attempt(lambda: make().__missing__)
attempt(lambda: make()())
attempt(lambda: 1 in make())
attempt(lambda: iter(make()))
attempt(lambda: next(make()))
