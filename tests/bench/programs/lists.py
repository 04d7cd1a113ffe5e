"""Lists: append, index, slice, sieve, matrix."""


def sieve(n):
    prime = [True] * (n + 1)
    prime[0] = prime[1] = False
    i = 2
    while i * i <= n:
        if prime[i]:
            for j in range(i * i, n + 1, i):
                prime[j] = False
        i += 1
    return [i for i, is_prime in enumerate(prime) if is_prime]


def product(a, b):
    n = len(a)
    result = []
    for i in range(n):
        row = []
        for j in range(n):
            s = 0
            for k in range(n):
                s += a[i][k] * b[k][j]
            row.append(s % 1009)
        result.append(row)
    return result


def bubble(items):
    n = len(items)
    for i in range(n):
        for j in range(n - 1 - i):
            if items[j] > items[j + 1]:
                items[j], items[j + 1] = items[j + 1], items[j]
    return items


print(len(sieve(2_000_000)))
m = [[(i * j) % 7 for j in range(60)] for i in range(60)]
for _ in range(12):
    m = product(m, m)
print(sum(map(sum, m)))
print(bubble([(i * 7919) % 1000 for i in range(1500)])[:5])
