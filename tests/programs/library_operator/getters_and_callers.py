from operator import itemgetter, attrgetter, methodcaller
rows = [("bob", 25, {"k": 1}), ("ann", 30, {"k": 0}), ("cid", 25, {"k": 5})]
print(sorted(rows, key=itemgetter(1, 0)), itemgetter(0)(rows[0]), itemgetter(0, 2)(rows[1]), itemgetter(slice(0, 2))(rows[2]), itemgetter(-1)("abc"), itemgetter("a", "b")({"a": 1, "b": 2}), max(rows, key=lambda r: itemgetter("k")(r[2])))
class P:
    def __init__(self, n, **k): self.n, self.__dict__ = n, {"n": n, **k}
    def greet(self, word, mark="."): return f"{word} {self.n}{mark}"
p = P("ann", child=P("bob", child=P("cid")))
print(attrgetter("n")(p), attrgetter("child.n")(p), attrgetter("n", "child.child.n")(p), methodcaller("greet", "hi")(p), methodcaller("greet", "hi", mark="!")(p), methodcaller("upper")("abc"), list(map(methodcaller("split", ","), ["a,b", "c"])))
print(repr(itemgetter(1)), repr(itemgetter("a", 2)), repr(attrgetter("a.b")), repr(methodcaller("f", 1, k=2)), type(itemgetter(1)).__name__)
for use in ("itemgetter(5)([1])", "itemgetter('k')({})", "itemgetter(1)(5)", "attrgetter('nope')(p)", "attrgetter('n.nope')(p)", "methodcaller('nope')(p)", "methodcaller('greet')(p)", "itemgetter(1)()", "attrgetter('n')(p, p)", "methodcaller('greet')()"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
