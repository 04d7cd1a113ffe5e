print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(0), hash(-1), hash(-2), hash(2 ** 61 - 1), hash(2 ** 61), hash(0.5), hash(float("inf")), hash(-0.0), hash(10 ** 30))
print(hash(""), hash(()), hash((1, 2)) == hash((1.0, 2.0)), hash(frozenset()) == hash(frozenset([])), hash(None) == hash(None), hash("a") == hash("a"), hash(b"a") == hash("a"))
from fractions import Fraction
from decimal import Decimal
print(hash(Fraction(1, 2)) == hash(0.5) == hash(Decimal("0.5")), {1: "a", Fraction(2, 2): "b", Decimal(1): "c"})
print(hash((1, (2, 3))) == hash((1, (2, 3))), hash(range(3)) == hash(range(3)), hash(slice(1, 2)) == hash(slice(1, 2)), len({1, 1.0, True, 1 + 0j}))
for use in ("hash([])", "hash({})", "hash(set())", "hash(bytearray())", "hash(([],))", "hash((1, {}))", "hash()", "hash(1, 2)", "{[1]: 2}", "{{}}", "set([[1]])", "dict([([], 1)])", "frozenset([{}])", "{}[[]]", "{} .get([])", "[] in set()", "hash(slice([], 1))", "hash({}.keys())", "hash({}.values()) is not None"):
    try:
        print(use, "=", eval(use))
    except TypeError as error:
        print(use, "->", error)
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): print("hash", self.v); return hash(self.v)
    def __eq__(self, o): print("eq", self.v, o.v); return self.v == o.v
d = {K(1): "one"}
print(d[K(1)], K(2) in d)
s = {K(1), K(1), K(2)}
print(len(s))
