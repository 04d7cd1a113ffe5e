from types import SimpleNamespace, MappingProxyType
n = SimpleNamespace(a=1, b="x")
n.c = [1]; del n.a
print(n, n.b, vars(n), n == SimpleNamespace(b="x", c=[1]), n != SimpleNamespace(), SimpleNamespace(), SimpleNamespace({"k": 1}, z=2), SimpleNamespace([("q", 3)]))
n.me = n
print(n, hasattr(n, "a"))
class Sub(SimpleNamespace): pass
print(Sub(x=1), repr(SimpleNamespace(**{"odd name": 1})))
d = {"a": 1}
p = MappingProxyType(d)
d["b"] = 2
print(p, p["b"], len(p), list(p), "a" in p, p.get("z", 0), p == {"a": 1, "b": 2}, p | {"c": 3}, p.copy(), sorted(p.items()), dict(p), list(reversed(p)), hash(MappingProxyType({1: 2})) if False else "", type(vars(Sub)).__name__)
for use in ("n.nope", "p['a'] = 1", "del p['a']", "p['zz']", "p.update(1)", "SimpleNamespace(1)", "SimpleNamespace(1, 2)", "n < n", "hash(n)", "p.pop('a')", "SimpleNamespace(**{1: 2})"):
    try:
        exec(use)
        print(use, "fine")
    except Exception as error:
        print(use, "->", type(error).__name__, error)
