def show(*a): print(*a)
def src(name, n):
    print("open", name)
    for i in range(n):
        print("yield", name, i)
        yield i
g = (x * 10 for x in src("a", 2))
print("created")
print(next(g), next(g), next(g, "end"))
g = ((x, y) for x in src("o", 2) for y in src("i", 1))
print(list(g))
try: g = (x for x in 5)
except TypeError as e: print(e)
g = (x for x in [1] for y in 5)
try: next(g)
except TypeError as e: print(e)
x = "outer"
print(list(x for x in "ab"), x)
n = 2
g = (n * i for i in range(3))
n = 5
print(list(g))
def f():
    lst = [1, 2]
    g = (i in lst for i in lst)
    lst = [2]
    return list(g)
print(f())
print(sum(i for i in range(5)), max((i for i in [3, 9, 2]), key=lambda v: -v), sorted(c for c in "hello"), any(i > 2 for i in range(5)), all(i for i in []))
print(dict((k, v) for k, v in [("a", 1)]), set(i % 2 for i in range(5)), tuple(i for i in "xy"), "".join(c.upper() for c in "abc"))
g = (i for i in range(10) if i % 2 if i > 3)
print(list(g), list(g))
g = (yielded := i for i in range(3)) if False else ((last := i) for i in range(3))
print(list(g), last)
e = ((lambda: i) for i in range(3))
print([h() for h in e])
e = [(lambda: i) for i in range(3)]
print([h() for h in e])
class C:
    v = 3
    g = (i * 2 for i in range(v))
    try: h = list(i * v for i in range(2))
    except NameError as err: print(err)
print(list(C.g))
def gen():
    received = []
    while len(received) < 3: received.append((yield len(received)))
    return received
g = gen(); next(g); g.send("a"); g.send("b")
try: g.send("c")
except StopIteration as stop: print(stop.value)
def pipeline():
    nums = (i for i in range(6))
    sq = (i * i for i in nums)
    return (i for i in sq if i % 2 == 0)
print(list(pipeline()))
def counter():
    i = 0
    while True:
        jump = yield i
        i += jump or 1
c = counter(); print(next(c), next(c), c.send(10), next(c))
print([[j for j in range(i)] for i in range(3)], {i: {j for j in range(i)} for i in range(3)})
import itertools
print(list(itertools.islice(counter(), 4)), list(itertools.takewhile(lambda v: v < 3, counter())))
def two():
    yield 1; yield 2
a, b = two(); print(a, b)
*r, = two(); print(r, [*two(), *two()], 2 in two(), 5 in two())
try: a, b, c3 = two()
except ValueError as err: print(err)
print(next(iter(two())), list(zip(two(), two())), list(map(lambda p, q: p + q, two(), two())), dict(enumerate(two())))
