from functools import partial
data = iter([1, 2, 0, 3])
print(list(iter(lambda: next(data), 0)), next(data), next(data, "end"))
import io
blocks = io.StringIO("abcdefg")
print(list(iter(partial(blocks.read, 3), "")))
def counter():
    n = 0
    def step():
        nonlocal n
        n += 1
        if n > 10: raise StopIteration
        return n
    return step
print(list(iter(counter(), 5)), list(iter(counter(), 99)))
it = iter(counter(), 3)
print(next(it), next(it), next(it, "over"), next(it, "still over"), type(it).__name__)
print(next(iter([]), None), next((x for x in range(10) if x > 5), -1), next((x for x in () if x), "none"))
for use in ("next([])", "next(iter([]))", "next(5, 1)", "next()", "iter()", "iter(5)", "iter(5, 1)", "iter([], 1)", "iter(None)", "next(iter([]), 1, 2)", "iter(len, 0, 1)", "next({})", "next('a')"):
    try:
        print(use, "=", eval(use))
    except (TypeError, StopIteration) as error:
        print(use, "->", type(error).__name__, error)
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError("over")
        return i * i
    def __len__(self): return 3
it = iter(Seq())
print(type(it).__name__, list(it), list(reversed(Seq())), 4 in Seq(), list(zip(Seq(), "abc")))
