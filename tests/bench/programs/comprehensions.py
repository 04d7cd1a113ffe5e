"""Comprehensions of every kind."""

total = 0
for turn in range(600):
    squares = [x * x for x in range(3_000)]
    even = [x for x in squares if x % 2 == 0]
    pairs = [(a, b) for a in range(40) for b in range(40) if (a + b) % 3]
    by_name = {f"n{x}": x for x in range(500)}
    rests = {x % 97 for x in squares}
    grid = [[r * c for c in range(30)] for r in range(30)]
    flat = [v for row in grid for v in row]
    total += sum(even) + len(pairs) + len(by_name) + len(rests) + sum(flat)
    total += sum(x + 1 for x in squares if x & 1)
    total += sum(a * b for a, b in pairs) + max(len(k) for k in by_name)
    total += any(v > 800 for v in flat) + all(v >= 0 for v in flat)
    total += sum(1 for a, b in zip(squares, even) if a < b)
print(total)
