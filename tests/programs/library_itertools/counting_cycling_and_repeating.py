from itertools import count, cycle, repeat, islice, takewhile, dropwhile, accumulate
print(list(islice(count(), 3)), list(islice(count(5, -2), 4)), list(islice(count(0.5, 0.25), 3)), list(islice(cycle("ab"), 5)), list(cycle([])), list(repeat("x", 3)), list(repeat(1, 0)), list(zip(count(1), "ab")))
print(count(3), count(1, 2), count(1.5), repeat(5), repeat("a", 2), type(cycle([])).__name__, list(map(pow, range(4), repeat(2))), repeat(7, 3).__length_hint__())
c = count(10)
print(next(c), next(c), c)
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(accumulate([1, 2, 3])), list(accumulate([3, 1, 4, 1], max)), list(accumulate("abc", initial="-")), list(accumulate([], initial=5)), list(accumulate([1, 2, 3], lambda a, b: a * b, initial=10)))
print(list(islice("abcdef", 2)), list(islice("abcdef", 2, 4)), list(islice("abcdef", 1, None, 2)), list(islice("abc", 5, 10)), list(islice("abc", 0)), list(islice(count(), 2, 10, 3)))
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 1, 5, 2)), list(it))
for use in ("count('a')", "count(1, 'a')", "islice([1], -1)", "islice([1], 'a')", "islice([1], 1, 2, 0)", "islice(5, 1)", "islice([1])", "repeat()", "repeat(1, 'a')", "cycle(5)", "cycle()", "accumulate(5)", "list(accumulate([1, 'a']))", "takewhile(5, [1])", "list(takewhile(5, [1]))", "dropwhile(None)", "list(repeat(1, -5))", "islice([1], 1, 2, 3, 4)", "count(1, 2, 3)", "list(accumulate([1, 2], 5))", "len(repeat(1))"):
    try:
        print(use, "=", repr(eval(use)).split(" at ")[0])
    except (TypeError, ValueError) as error:
        print(use, "->", type(error).__name__, error)
