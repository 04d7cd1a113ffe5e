"""Exceptions raised and caught in a loop."""


class TooLarge(ValueError):
    pass


def check(n):
    if n % 3 == 0:
        raise TooLarge(f"{n} is too large")
    if n % 3 == 1:
        raise KeyError(n)
    return n


def attempt(n):
    try:
        return check(n)
    except ValueError as e:
        return len(e.args)
    finally:
        counts["tried"] += 1


counts = {"tried": 0, "missing": 0, "zero": 0}
total = 0
table = {}
for i in range(350_000):
    try:
        total += attempt(i)
    except KeyError:
        counts["missing"] += 1
    try:
        total += table[i]
    except KeyError:
        pass
    try:
        total += 1 // (i % 2)
    except ZeroDivisionError:
        counts["zero"] += 1
print(total, counts)
