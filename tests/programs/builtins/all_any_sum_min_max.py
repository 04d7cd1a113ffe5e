print(all([]), any([]), all([1, 0, 1 / 1]), any([0, "", 5]), all(x > 0 for x in (1, 2)), any(x > 5 for x in (1, 2)))
print(sum([]), sum([1, 2.5]), sum([[1], [2]], []), sum((1, 2), start=10), sum([True, True]), sum(range(101)), sum([0.1] * 10), sum([1, 2j]), sum({1: "a", 2: "b"}))
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max("a", "B", key=str.lower), min([], default="none"), max({"a": 5, "b": 2}), max({"a": 5, "b": 2}.items(), key=lambda kv: kv[1]))
print(min([1, 1.0, True]), max(1, True, 1.0), min((2, "x"), (1, "z")), max([[1, 2], [1, 3]]), min(["bb", "a", "cc"], key=len), max(["bb", "a", "cc"], key=len))
def loud(x):
    print("key", x, end="; ")
    return -x
print(max([1, 3, 2], key=loud), min([5], key=loud))
for use in ("sum(['a', 'b'])", "sum(['a'], '')", "sum([b'a'], b'')", "sum(5)", "sum([1], [2])", "sum()", "min()", "min([])", "max(5)", "max(1, 'a')", "min([], key=len)", "min(1, 2, default=3)", "max([1, None])", "all(5)", "any(None)", "min(1, 2, foo=3)", "max([1], key=5)", "sum([], bytearray())"):
    try:
        print(use, "=", eval(use))
    except (TypeError, ValueError) as error:
        print(use, "->", type(error).__name__, error)
