def total(xs):
    k = 2
    return sum(x * k for x in xs), [x * k for x in xs], len(xs)
print(total([1, 2]))
