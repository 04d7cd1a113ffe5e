"""Dicts: counting, grouping, look-ups by str, int and tuple."""

words = ("the quick brown fox jumps over the lazy dog and runs away from "
         "the other quick animals of the wood").split()
counts = {}
for turn in range(60_000):
    for w in words:
        counts[w] = counts.get(w, 0) + 1
groups = {}
for i in range(500_000):
    groups.setdefault(i % 1000, []).append(i)
grid = {}
for x in range(600):
    for y in range(600):
        grid[x, y] = x * y
near = 0
for x in range(1, 599):
    for y in range(1, 599):
        if grid[x - 1, y] + grid[x, y + 1] > 50_000:
            near += 1
squares = {n: n * n for n in range(100_000)}
total = 0
for key, value in squares.items():
    if key in groups:
        total += value
print(sorted(counts.items())[:4], len(groups), near, total)
