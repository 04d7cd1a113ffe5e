from itertools import product, permutations, combinations, combinations_with_replacement
show = lambda it: " ".join("".join(map(str, t)) for t in it)
print(show(product("ab", [1, 2])), "|", show(product("ab", repeat=2)), "|", list(product()), list(product("ab", [])), show(product([0, 1], repeat=3)))
print(show(permutations("abc")), "|", show(permutations("abc", 2)), "|", list(permutations("ab", 3)), list(permutations([])), list(permutations("ab", 0)))
print(show(combinations("abcd", 2)), "|", list(combinations("ab", 3)), list(combinations("ab", 0)), show(combinations([1, 1, 2], 2)))
print(show(combinations_with_replacement("abc", 2)), "|", list(combinations_with_replacement("", 2)), list(combinations_with_replacement("a", 3)))
print(len(list(permutations(range(6)))), len(list(combinations(range(10), 5))), sum(1 for _ in product(range(3), repeat=4)), next(permutations(range(10))))
for use in ("permutations(5)", "permutations('ab', -1)", "permutations('ab', 'x')", "combinations('ab')", "combinations('ab', -1)", "combinations(5, 1)", "product(5)", "product('a', repeat=-1)", "product('a', repeat='x')", "combinations_with_replacement('a', -1)", "combinations('ab', 1.5)", "product('a', foo=1)", "permutations()"):
    try:
        print(use, "=", list(eval(use)))
    except (TypeError, ValueError) as error:
        print(use, "->", type(error).__name__, error)
def powerset(s): return [c for r in range(len(s) + 1) for c in combinations(s, r)]
print(powerset("abc"))
def queens(n):
    cols = range(n)
    return [v for v in permutations(cols) if n == len({v[i] + i for i in cols}) == len({v[i] - i for i in cols})]
print(len(queens(6)), queens(4))
send = [(s, e) for s, e in permutations(range(10), 2) if 10 * s + e == (s + e) ** 2]
print(send, [c for c in combinations(range(1, 10), 3) if sum(c) == 15])
