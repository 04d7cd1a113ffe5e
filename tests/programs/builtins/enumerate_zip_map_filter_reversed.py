print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), next(enumerate(["x"])))
print(list(zip()), list(zip("ab")), list(zip("ab", [1, 2, 3])), list(zip("ab", [1, 2], strict=True)), dict(zip("ab", (1, 2))), list(zip(*[(1, 2), (3, 4)])))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(map(None.__class__, [])), list(map(max, "ab", "ba")))
print(list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(str.isupper, "aBcD")), list(filter(lambda x: x % 2, range(5))))
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})), list(reversed({"a": 1}.items())), list(reversed((1, 2))))
it = iter([1, 2, 3, 4, 5, 6])
print(list(zip(it, it)), list(zip(*[iter("abcdef")] * 3)))
def noisy(x):
    print("map", x, end="; ")
    return x
m = map(noisy, [1, 2])
print("lazy")
print(next(m), list(m), list(m))
for obj in (enumerate([]), zip([]), map(str, []), filter(None, []), reversed([]), reversed("a"), iter([]), iter(""), iter({}), iter(()), iter(range(1)), iter({1}), iter({}.items()), reversed(range(2)), iter(b"")):
    print(type(obj).__name__, iter(obj) is obj, end="; ")
print()
for use in ("list(zip([1], [], strict=True))", "list(zip([], [1], strict=True))", "list(zip('ab', 'c', 'de', strict=True))", "zip(5)", "map(str)", "map(5, [1]) and list(map(5, [1]))", "map()", "filter(None)", "filter(5, [1]) and list(filter(5, [1]))", "reversed({1})", "reversed(5)", "reversed(iter([1]))", "enumerate()", "enumerate(5)", "enumerate([], 'a')", "next(zip())", "reversed()", "list(map(lambda a: a, [1], [2]))", "filter(None, 5)"):
    try:
        print(use, "=", eval(use))
    except (TypeError, ValueError, StopIteration) as error:
        print(use, "->", type(error).__name__, error)
