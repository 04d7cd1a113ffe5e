from collections import defaultdict
d = defaultdict(list)
d["a"].append(1); d["b"]; d["a"].append(2)
print(d, d["c"], len(d), d.get("zz"), "zz" in d, d.default_factory, dict(d), d == {"a": [1, 2], "b": [], "c": []})
n = defaultdict(int, x=5)
for ch in "hello": n[ch] += 1
print(n, sorted(n.items()), defaultdict(lambda: "dflt")["k"], defaultdict(None, {"a": 1}), defaultdict(), n.copy(), type(n.copy()).__name__, n | {"q": 0}, n.setdefault("new", 9), n.pop("x"))
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], list(t["a"]), str(t).count("defaultdict"))
class Keyed(defaultdict):
    def __missing__(self, key):
        self[key] = self.default_factory(key)
        return self[key]
k = Keyed(lambda key: key * 2)
print(k["ab"], k[4], k)
d.default_factory = None
for use in ("d['none']", "defaultdict(5)", "defaultdict([])", "defaultdict(int)[[]]", "defaultdict(len)['x']", "defaultdict(int, 5)", "defaultdict(int, [1])", "d.__missing__('m')", "defaultdict(lambda: 1 / 0)['x']", "defaultdict(int) | 5"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
groups = defaultdict(set)
for w in "eat tea tan ate nat bat".split(): groups["".join(sorted(w))].add(w)
print({k: sorted(v) for k, v in groups.items()})
