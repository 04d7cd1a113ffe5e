def numbers(limit):
    for n in range(limit):
        yield lambda: (n, limit)

g = numbers(2)
first = next(g)
print(first())
second = next(g)
print(first(), second())
print(list(g))
try:
    first()
except NameError as e:
    print(e)
