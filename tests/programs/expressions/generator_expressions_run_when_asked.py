def noisy(n):
    for i in range(n):
        print("make", i)
        yield i
g = (x * x for x in noisy(3) if x != 1)
print("nothing made yet")
print(next(g))
print(next(g))
print(next(g, "exhausted"))
print(sum(x for x in range(5)), max((len(w) for w in ["a", "bbb"]), default=0), list(x for x in ()), tuple(i for i in "ab"))
print(g.__name__, g.__qualname__, type(g).__name__, g.gi_frame, g.gi_running)
print(",".join(str(i) for i in range(3)), dict((c, ord(c)) for c in "ab"), sorted((-i for i in range(3))), set(i % 2 for i in range(4)))
nested = ((i, j) for i in range(2) for j in (x + i for x in range(2)))
print(list(nested))
first = (i for i in range(3))
second = (i for i in first)
print(next(second), next(first), list(second), list(first))
print(any(print("tested", i) or i > 1 for i in range(5)))
h = (i for i in range(3))
print(next(h), h.close(), list(h))
e = (1 // i for i in (1, 0, 2))
print(next(e))
try:
    next(e)
except ZeroDivisionError as error:
    print(error, list(e))
print(len(list(i for i in range(3))), [*(i for i in "xy")], (*(i for i in "z"),))
try:
    len(i for i in range(3))
except TypeError as error:
    print(error)
