"""Generators that feed each other."""


def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


def squares(source):
    for x in source:
        yield x * x


def odd(source):
    for x in source:
        if x % 2:
            yield x


def flatten(rows):
    for row in rows:
        yield from row


total = 0
for x in odd(squares(numbers(2_500_000))):
    total += x
rows = ((i, i + 1, i + 2) for i in range(500_000))
print(total, sum(flatten(rows)))
