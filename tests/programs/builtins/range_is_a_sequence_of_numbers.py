r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:3], r[::-1], r.start, r.stop, r.step, r.index(8), r.count(5), 8 in r, 9 in r, 8.0 in r, "a" in r)
print(range(5), range(0), list(range(5, 0, -2)), list(range(0, -3, -1)), len(range(10, 0)), range(3) == range(0, 3, 1), range(0, 3, 2) == range(0, 4, 2), range(0) == range(5, 5), hash(range(3)) == hash(range(0, 3)))
print(range(10 ** 20)[-1], len(range(10 ** 10)), 10 ** 15 in range(10 ** 20), sum(range(101)), max(range(5)), reversed(range(3)), list(reversed(range(1, 8, 3))), bool(range(0)), bool(range(1)))
print(range(5)[1:4][1:], range(10)[::3][1], range(10)[-3:], range(10)[20:], range(0, 10, 2)[::-1], range(5)[5:], range(True))
print({range(3): 1}[range(3)], range(1, 3) != [1, 2], isinstance(range(1), range), sorted(range(3), reverse=True), [*range(2), *range(2)], tuple(range(3)))
for use in ("range()", "range(1, 2, 3, 4)", "range(1.0)", "range('a')", "range(1, 2, 0)", "range(3)[3]", "range(3)['a']", "range(3).index(9)", "range(3) + range(2)", "range(3)[0] ", "range(3) < range(4)", "len(range(10 ** 30))", "range(3).append(1)", "range(3).start(1)", "range(stop=3)", "range(None)", "range(3)[1.0]", "range(10)[::0]", "range(3).index('a')"):
    try:
        print(use, "=", eval(use))
    except (TypeError, ValueError, IndexError, AttributeError, OverflowError) as error:
        print(use, "->", type(error).__name__, error)
try:
    range(3).start = 1
except AttributeError as error:
    print(error)
a, b, *c = range(5)
print(a, b, c, [x ** 2 for x in range(1, 10, 4)], dict(zip(range(2), "ab")))
