print([x * y for x in range(1, 4) for y in range(1, 4) if x != y])
print({x: x ** 2 for x in range(5) if x % 2}, {len(w) for w in ("a", "bb", "cc")}, tuple(x for x in "ab"))
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [x for row in matrix for x in row], list(zip(*matrix)))
print([x if x % 2 else -x for x in range(5)], [(i, c) for i, c in enumerate("ab")], [w[::-1].title() for w in ["abc", "de"]])
primes = [n for n in range(2, 40) if all(n % d for d in range(2, int(n ** 0.5) + 1))]
print(primes, sum(x for x in primes if x < 10), any(p > 35 for p in primes))
print([y for x in [1, 2, 3] if (y := x * 10) > 10], [[]  for _ in range(2)], {k: v for k, v in zip("ab", (1, 2))})
triples = [(a, b, c) for c in range(1, 21) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c]
print(triples, "".join(c for c in "h3e1l2l0o" if c.isalpha()))
