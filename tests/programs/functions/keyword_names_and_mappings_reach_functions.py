def f(**kw): return kw
print(f(**{"a b": 1, "class": 2, "": 3}), f(**{"é": 1}))
try: f(**{1: 2})
except TypeError as e: print(e)
try: f(a=1, **{"a": 2})
except TypeError as e: print(e)
try: f(**{"a": 1}, **{"b": 1, "a": 2})
except TypeError as e: print(e)
try: f(**None)
except TypeError as e: print(e)
try: f(*None)
except TypeError as e: print(e)
try: f(1)
except TypeError as e: print(e)
class M:
    def __init__(self, d): self.d = d
    def keys(self): print("keys"); return self.d.keys()
    def __getitem__(self, k): print("get", k); return self.d[k]
print(f(**M({"x": 1, "y": 2})))
try: f(**M({1: 1}))
except TypeError as e: print(e)
class NoKeys:
    def __getitem__(self, k): return 1
try: f(**NoKeys())
except TypeError as e: print(e)
def g(a, b=0, *c, d=0, **e): return a, b, c, d, e
for call in (lambda: g(), lambda: g(1, a=2), lambda: g(b=1), lambda: g(1, 2, 3, b=4), lambda: g(1, z=1, **{"z": 2}), lambda: g(*[1], a=3), lambda: g(*[1, 2, 3], d=4, e=5), lambda: g(*"ab", **{"d": 1}), lambda: g(**{"a": 1, "b": 2, "f": 3})):
    try: print(call())
    except TypeError as e: print(e)
def h(x, y, /, z, *, w): return x, y, z, w
for call in (lambda: h(1, 2, 3, w=4), lambda: h(1, 2, z=3, w=4), lambda: h(1, y=2, z=3, w=4), lambda: h(x=1, y=2, z=3, w=4), lambda: h(1, 2, 3, 4), lambda: h(1, 2, 3), lambda: h(1, 2, w=1), lambda: h(1, w=1, z=2), lambda: h(1, 2, 3, w=4, v=5), lambda: h(1, 2, 3, 4, w=5), lambda: h(w=1), lambda: h()):
    try: print(call())
    except TypeError as e: print(e)
for call in (lambda: print(1, foo=2), lambda: len(), lambda: len(1, 2), lambda: len(x=1), lambda: sorted(), lambda: sorted([1], 2), lambda: max(), lambda: min(1), lambda: sum(), lambda: sum(1, 2, 3), lambda: range(), lambda: range(1, 2, 3, 4), lambda: enumerate(), lambda: isinstance(1), lambda: abs(), lambda: divmod(1), lambda: pow(2), lambda: round(), lambda: "".join(), lambda: "".split(1, 2, 3), lambda: "a".replace("b"), lambda: [].append(), lambda: [].append(1, 2), lambda: [].insert(1), lambda: {}.get(), lambda: {}.pop(), lambda: dict(1, 2), lambda: [].sort(1), lambda: "x".upper(1), lambda: getattr(1), lambda: setattr(1, 2), lambda: iter(), lambda: next(), lambda: map(), lambda: map(len), lambda: filter(1), lambda: zip(foo=1), lambda: ord(), lambda: chr("a"), lambda: repr(), lambda: type(1, 2), lambda: list(1, 2), lambda: tuple(1, 2), lambda: set(1, 2), lambda: bool(1, 2), lambda: float(1, 2), lambda: complex(1, 2, 3), lambda: bytes(1, 2, 3, 4), lambda: object(1), lambda: slice(), lambda: super(1), lambda: property(1, 2, 3, 4, 5), lambda: staticmethod(), lambda: hash(), lambda: id(), lambda: callable(), lambda: input(1, 2), lambda: format(), lambda: vars(1, 2), lambda: any(), lambda: all(1), lambda: reversed(), lambda: bin(1.5), lambda: hex("a"), lambda: oct(), lambda: ascii()):
    try: print("ok", call())
    except TypeError as e: print(e)
