"""Recursion with a memo in a closure."""


def make_memo():
    memo = {}

    def ways(n, k):
        if n == 0:
            return 1
        if n < 0 or k == 0:
            return 0
        key = (n, k)
        if key not in memo:
            memo[key] = ways(n - k, k) + ways(n, k - 1)
        return memo[key]

    return ways


total = 0
for turn in range(45):
    ways = make_memo()
    total += ways(200, 200)
    total %= 1_000_003
print(total)
