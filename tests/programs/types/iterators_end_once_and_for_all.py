for make in (lambda: iter([1]), lambda: iter((1,)), lambda: iter("a"), lambda: iter({1: 2}), lambda: iter({1}), lambda: iter(range(1)), lambda: iter(b"a"), lambda: (x for x in [1]), lambda: map(str, [1]), lambda: zip([1]), lambda: enumerate([1]), lambda: reversed([1]), lambda: filter(None, [1]), lambda: iter({1: 2}.items()), lambda: iter({1: 2}.values()), lambda: reversed({1: 2}), lambda: iter(lambda: 1, 1)):
    it = make()
    print(type(it).__name__, next(it, "end"), next(it, "end"), next(it, "end"), iter(it) is it, it.__length_hint__() if hasattr(it, "__length_hint__") else "no hint")
l = [1, 2]
it = iter(l)
print(next(it), next(it), next(it, "end"), l.append(3), next(it, "still at its end"))
it = iter(l)
next(it)
l[:] = []
print(next(it, "emptied"), list(it))
d = {"a": 1, "b": 2}
it = iter(d)
next(it)
d["c"] = 3
try:
    next(it)
except RuntimeError as error:
    print(error)
s = {1, 2}
it = iter(s)
s.add(5)
try:
    next(it)
except RuntimeError as error:
    print(error)
r = reversed(l)
l.extend([7, 8])
print(list(r), list(reversed(l)))
for x in (it2 := iter([1, 2, 3, 4])):
    print(x, next(it2, None), end="; ")
print()
