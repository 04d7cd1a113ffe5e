class Squares:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1
        return self.i ** 2
def squares(n):
    for i in range(1, n + 1): yield i ** 2
print(list(Squares(4)), list(squares(4)), [i ** 2 for i in range(1, 5)], list(i ** 2 for i in range(1, 5)))
s = Squares(2)
print(next(s), next(s), next(s, None), list(s))
class Again:
    def __init__(self, n): self.n = n
    def __iter__(self): return squares(self.n)
a = Again(3)
print(list(a), list(a), max(a), 4 in a, [x + y for x in a for y in a][:4])
it = iter(a)
for x in it:
    print(x, next(it, "odd one out"))
