d = {"b": 2, "a": 1}
print(d["b"], d.get("x"), d.get("x", 0), d.setdefault("c", 3), d.setdefault("a", 9), d, d.pop("c"), d.pop("zz", None), d.popitem(), d)
d.update(x=1); d.update({"y": 2}); d.update([("z", 3)], w=4); d.update(zip("pq", (5, 6)))
print(d, len(d), "x" in d, list(d), list(d.items())[:2], sorted(d), max(d, key=d.get), d.copy() is d, dict(d) == d)
k, v, i = d.keys(), d.values(), d.items()
d["new"] = 0
print(len(k), "new" in k, 0 in v, ("new", 0) in i, k & {"x", "n"}, sorted(k - {"x"})[:2], k == set(d), i <= i, v == v, list(reversed(d))[:2], type(k).__name__, d.keys().mapping["x"])
print({}.keys(), {"a": 1}.values(), {"a": 1}.items(), dict(a=1), dict([["a", 1]]), dict.fromkeys("ab"), dict.fromkeys([1, 2], []), dict({"a": 1}, a=2), {**{"a": 1}}, {"a": 1} | {"b": 2}, {"a": 1} == {"a": 1.0})
for use in ("{}['k']", "{}.pop('k')", "{}.popitem()", "{}.get()", "{}.update(5)", "{}.update([1])", "{}.update(['ab', 'c'])", "{}.update([(1, 2, 3)])", "dict(5)", "dict([1])", "{}[[]]", "{1: 2} < {1: 3}", "{} + {}", "{}.setdefault()", "dict(1, 2)", "{}.nope", "del {}['k']", "{}.fromkeys(5)", "{}.keys()[0]", "{1: 2}.keys() | 5", "{}.values() | {}", "dict.fromkeys()", "{}.get([])", "{}.pop()", "{1: 2} | [1]", "dict(**{1: 2})", "{}.update(1, 2)", "{}.copy(1)"):
    try:
        if use.startswith("del"): exec(use)
        else: print(use, "=", eval(use))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        print(use, "->", type(error).__name__, error)
s = dict.fromkeys("ab", [])
s["a"].append(1)
print(s, {v: k for k, v in {"x": 1, "y": 1}.items()}, dict(sorted({"b": 1, "a": 2}.items())), {len(w): w for w in ("a", "bb", "c")})
