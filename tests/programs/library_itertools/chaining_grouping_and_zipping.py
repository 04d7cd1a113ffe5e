from itertools import chain, compress, filterfalse, groupby, pairwise, starmap, tee, zip_longest, batched
print(list(chain("ab", [1], ())), list(chain()), list(chain.from_iterable(["ab", "cd"])), list(compress("abcd", [1, 0, True, ""])), list(compress("ab", [1])), list(filterfalse(None, [0, 1, ""])), list(filterfalse(str.isdigit, "a1b2")))
print(list(pairwise("abcd")), list(pairwise("a")), list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest("abc", [1])), list(zip_longest("ab", "c", "", fillvalue="-")), list(batched("abcdefg", 3)), list(batched("abcd", 2, strict=True)), list(zip_longest()))
print([(k, list(g)) for k, g in groupby("aabbba")], [(k, len(list(g))) for k, g in groupby([1, 3, 2, 4, 5], lambda x: x % 2)], [k for k, _ in groupby("mississippi")])
groups = groupby("aab")
k1, g1 = next(groups)
k2, g2 = next(groups)
print(k1, list(g1), k2, list(g2))
a, b, c = tee([1, 2, 3], 3)
print(next(a), next(a), next(b), list(c), list(a), list(b), len(tee([])), tee([1], 0))
people = sorted([("x", 3), ("y", 1), ("z", 3)], key=lambda p: p[1])
print({age: [n for n, _ in g] for age, g in groupby(people, key=lambda p: p[1])}, list(chain(*[[1], [2]], *"ab")), dict(zip_longest("ab", [1])), list(map(list, batched(range(5), 2))))
for use in ("list(batched('abc', 2, strict=True))", "batched('a', 0)", "batched('a')", "batched(5, 1)", "list(chain(5))", "chain.from_iterable(5)", "list(chain.from_iterable([5]))", "compress('a')", "list(starmap(pow, [2]))", "list(starmap(pow, [(1, 2, 3, 4)]))", "groupby(5)", "tee(5)", "tee([], -1)", "pairwise(5)", "zip_longest(5)", "zip_longest('a', foo=1)", "filterfalse(None)", "list(groupby([1], 5))", "tee([1], 'a')", "starmap(None, 5)", "batched('a', 'b')"):
    try:
        print(use, "=", eval(use))
    except (TypeError, ValueError) as error:
        print(use, "->", type(error).__name__, error)
