text = "the quick brown fox jumps over the lazy dog the end"
counts = {}
for w in text.split(): counts[w] = counts.get(w, 0) + 1
print(counts["the"], sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:3])
groups = {}
for w in text.split(): groups.setdefault(len(w), []).append(w)
print({k: groups[k] for k in sorted(groups)})
inverse = {}
for w, n in counts.items(): inverse.setdefault(n, set()).add(w)
print(sorted(inverse), sorted(inverse[3]))
print({v: k for k, v in {"a": 1, "b": 2}.items()}, dict.fromkeys("abc", 0), {**{"x": 1}, "y": 2}, max(counts, key=counts.get))
d = {"a": {"b": {"c": 1}}}
print(d["a"]["b"].get("z", "none"), d.get("x", {}).get("y"), "a" in d, list(d.items())[0][0])
del counts["the"]
print(counts.pop("fox"), counts.pop("nope", 0), len(counts), next(iter(counts)))
