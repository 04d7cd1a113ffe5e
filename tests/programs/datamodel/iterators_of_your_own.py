class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self): return CountdownIterator(self.start)
class CountdownIterator:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1
c = Countdown(3)
print(list(c), list(c), sum(c), max(c), sorted(c), 2 in c)
it = iter(c)
print(next(it), next(it), next(it), next(it, "done"), list(it))
a, *b = c
print(a, b, dict(zip(c, "abc")), [*c, *c], {*c}, list(zip(c, c)))
same = CountdownIterator(4)
print(list(zip(same, same)))
for use in ("next(c)", "iter(5)", "next([])", "iter(CountdownIterator)", "for x in None: pass", "a, b = 5", "[*5]", "f(*5)" , "dict([1])", "dict([(1, 2, 3)])"):
    try:
        exec(use, {"c": c, "CountdownIterator": CountdownIterator, "f": print})
    except TypeError as error:
        print(use, "->", error)
    except ValueError as error:
        print(use, "=>", error)
class BadIter:
    def __iter__(self): return 5
try:
    list(BadIter())
except TypeError as error:
    print(error)
