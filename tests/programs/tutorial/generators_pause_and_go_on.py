def countdown(n):
    print("starting")
    while n > 0:
        yield n
        n -= 1
    print("done")
g = countdown(3)
print(g.__name__, next(g))
print(next(g), list(g))
try:
    next(g)
except StopIteration:
    print("exhausted")
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
print([x for x, _ in zip(fib(), range(10))])
def evens(it): return (x for x in it if x % 2 == 0)
def take(n, it):
    for _, x in zip(range(n), it): yield x
print(list(take(5, evens(fib()))), sum(take(10, fib())))
def chunks(seq, n):
    for i in range(0, len(seq), n): yield seq[i:i + n]
print(list(chunks("abcdefg", 3)), dict(enumerate(chunks([1, 2, 3], 2))))
for i, line in enumerate(line.strip() for line in "a\n b \nc".split("\n")): print(i, line)
