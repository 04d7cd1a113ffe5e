from collections import Counter
c = Counter("abracadabra")
print(c, c["a"], c["z"], c.most_common(2), c.most_common(), c.total(), sorted(c.elements())[:4], len(c), "z" in c, list(c), c.most_common()[:-3:-1])
c.update("aaz"); c.subtract({"b": 5}); c["q"] += 1; del c["r"]; del c["not there"]
print(c, +c, -c, Counter(a=3, b=-1), Counter({"x": 2}), Counter([1, 1, 2]), Counter(), dict(Counter("aa")), Counter("ab") == Counter("ba"))
a, b = Counter(a=3, b=1), Counter(a=1, b=2, c=4)
print(a + b, a - b, a & b, a | b, a <= b, a < a, Counter(a=1) <= a, a == Counter(a=3, b=1, c=0), a != b, a >= Counter(b=1))
a += b; print(a); a -= Counter(a=2); print(a); a &= Counter(a=1, c=9); print(a); a |= Counter(z=1); print(a)
for use in ("Counter(5)", "Counter([[]])", "Counter('a') + {'a': 1}", "Counter.fromkeys('ab')", "Counter(a='x') + Counter(a='y')", "Counter(1, 2)", "Counter('a') < 5", "Counter('ab').most_common(-1)", "Counter('a').popitem()", "Counter('a') | [1]", "list(Counter(a=1.5).elements())", "Counter(a='x').total()", "Counter('aab').pop('a')", "Counter(a=2, b='z').most_common()"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
words = "the cat and the hat and the bat".split()
print(Counter(words).most_common(2), Counter(map(len, words)), Counter(w[0] for w in words)["b"], (Counter("listen") == Counter("silent")), Counter(zip("aab", "xxy")), Counter(c.copy()) == c, type(c.copy()).__name__, Counter({"a": 0})["a"])
