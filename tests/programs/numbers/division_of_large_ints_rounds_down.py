# Quotients and remainders of every pair of signs and lengths fit together.
numbers = [0, 1, -1, 7, -7, 2**50, -(2**50), 2**63, -(2**63), 2**64 - 1, 2**64, -(2**64), 3**60, -(3**60), 10**40, -(10**40)]
total = 0
for a in numbers:
    for b in numbers:
        if b == 0:
            continue
        q, r = divmod(a, b)
        assert q * b + r == a, (a, b)
        assert a // b == q and a % b == r
        assert r == 0 or (r < 0) == (b < 0), (a, b)
        assert abs(r) < abs(b)
        total = total * 31 + q + 7 * r
        total %= 10**60
print(total)
for a, b in [(-(10**40), 3), (10**40, -(10**20) - 1), (-1, 10**30), (1, -(10**30)), (-(2**128), 2**64), (2**128 + 1, -(2**64))]:
    print(a // b, a % b)
for a in (2**63, 2**64 - 1, -(2**63), 2**50 - 1, -(2**50)):
    for b in (1, -1, 2**63, -(2**64) + 1, 2**50):
        print(a + b, a - b, end=" ")
    print()
print(hash(-1), hash(-2), hash(2**61 - 1), hash(2**50), hash(-(2**50)), hash((1, -1)), {1: "a", -1: "b"}[-1])
