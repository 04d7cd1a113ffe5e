"""Sets: membership, algebra, a search that remembers what it has seen."""


def neighbours(x, y):
    return ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1))


def flood(size):
    seen = {(0, 0)}
    edge = [(0, 0)]
    while edge:
        following = []
        for x, y in edge:
            for p in neighbours(x, y):
                if p in seen or not (0 <= p[0] < size and 0 <= p[1] < size):
                    continue
                if (p[0] * p[1]) % 7 == 3:
                    continue
                seen.add(p)
                following.append(p)
        edge = following
    return len(seen)


a = set(range(0, 60_000, 2))
b = set(range(0, 60_000, 3))
total = 0
for turn in range(60):
    total += len(a & b) + len(a | b) - len(a - b) + len(a ^ b)
distinct = set()
for i in range(2_000_000):
    distinct.add(i * i % 10_007)
print(flood(400), total, len(distinct))
