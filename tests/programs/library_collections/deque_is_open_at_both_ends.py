from collections import deque
d = deque([1, 2, 3])
d.append(4); d.appendleft(0); d.extend("ab"); d.extendleft("xy")
print(d, d.pop(), d.popleft(), d, len(d), d[0], d[-1], d[2], 3 in d, d.count(1), d.index(2))
d.rotate(2); print(d); d.rotate(-1); print(d)
d.remove("x"); d.insert(1, "i"); d.reverse(); d[0] = "first"; del d[1]
print(d, list(reversed(d)), d.copy() == d, d + deque([9]), d * 2 == deque([*d, *d]), deque("ab") < deque("b"), bool(deque()))
m = deque(maxlen=3)
for i in range(5): m.append(i)
print(m, m.maxlen, repr(deque("abcd", 2)), deque("abc", maxlen=0), m.appendleft(9), m, d.maxlen, deque([[1]]).copy()[0])
for use in ("deque().pop()", "deque().popleft()", "deque([1])[5]", "deque([1])['a']", "deque([1])[0:1]", "deque().remove(1)", "deque().index(1)", "deque(5)", "deque([], -1)", "deque([], 'a')", "m.maxlen = 5", "deque([1], 1).insert(0, 2)", "deque([1]) + [2]", "deque([1]) < [2]", "hash(deque())", "deque([1]).rotate('a')", "deque([1, 2]) == [1, 2]", "deque().nope", "deque(1, 2, 3)", "deque().extend(5)"):
    try:
        print(use, "=", eval(use)) if " = " not in use else exec(use)
    except Exception as error:
        print(use, "->", type(error).__name__, error)
try:
    for x in d: d.append(1)
except RuntimeError as error:
    print(error)
def last(n, it): return list(deque(it, n))
print(last(3, range(10)), deque(deque([1])), d.clear(), d, [*deque("xyz")], deque([deque([1])]))
d = deque([1]); d.append(d); print(d)
