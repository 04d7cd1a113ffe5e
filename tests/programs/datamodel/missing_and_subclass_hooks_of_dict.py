class Default(dict):
    def __missing__(self, key):
        self[key] = value = f"made for {key}"
        return value
d = Default(a=1)
print(d["a"], d["b"], d.get("c"), "c" in d, d)
print("{x} {a}".format_map(d), "%(y)s" % d)
try:
    {}["k"]
except KeyError as error:
    print(repr(error))
class Lower(dict):
    def __getitem__(self, key): return super().__getitem__(key.lower())
    def __setitem__(self, key, value): super().__setitem__(key.lower(), value)
    def __contains__(self, key): return super().__contains__(key.lower())
low = Lower()
low["Key"] = 1
low.update({"UP": 2})
print(low, low["KEY"], "kEy" in low, low.get("KEY"), dict(low), {**low})
print(low.setdefault("NEW", 5), low)
class Tree(dict):
    def __missing__(self, key): return self.setdefault(key, Tree())
t = Tree()
t["a"]["b"]["c"] = 1
print(t)
print(Default.fromkeys("ab", 0), type(Default.fromkeys("ab")).__name__, type(d.copy()).__name__, type(d | {}).__name__)
