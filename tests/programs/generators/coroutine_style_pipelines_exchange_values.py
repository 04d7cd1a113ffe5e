def coroutine(f):
    def start(*a, **k):
        g = f(*a, **k); next(g); return g
    return start
@coroutine
def averager():
    total = count = 0; avg = None
    while True:
        x = yield avg
        if x is None: break
        total += x; count += 1; avg = total / count
    return count, avg
a = averager()
print(a.send(10), a.send(20), a.send(30))
try: a.send(None)
except StopIteration as e: print(e.value)
def grouper(results, key):
    while True: results[key] = yield from averager_raw()
def averager_raw():
    total = count = 0
    while True:
        x = yield
        if x is None: return total / count
        total += x; count += 1
res = {}
for key, vals in {"a": [1, 2, 3], "b": [10]}.items():
    g = grouper(res, key); next(g)
    for v in vals: g.send(v)
    g.send(None)
print(res)
@coroutine
def printer(prefix):
    try:
        while True: print(prefix, (yield))
    except GeneratorExit: print(prefix, "closed")
@coroutine
def broadcast(targets):
    while True:
        item = yield
        for t in targets: t.send(item)
@coroutine
def filt(pred, target):
    while True:
        item = yield
        if pred(item): target.send(item)
p = printer("even"); q = printer("all")
b = broadcast([filt(lambda x: x % 2 == 0, p), q])
for i in range(3): b.send(i)
b.close(); p.close()
del q, b
def tree(n):
    if n: yield from tree(n - 1); yield n; yield from tree(n - 1)
print(list(tree(3)))
class Tree:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
print(list(Tree(2, Tree(1), Tree(3))), 3 in Tree(2, None, Tree(3)), sum(Tree(5, Tree(6))))
def scheduler(tasks):
    from collections import deque
    q = deque(tasks)
    while q:
        name, t = q.popleft()
        try: print(name, next(t)); q.append((name, t))
        except StopIteration as e: print(name, "done", e.value)
def task(n):
    for i in range(n): yield i
    return n * 10
scheduler([("A", task(2)), ("B", task(1))])
def flatten(x):
    for i in x:
        if isinstance(i, list): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, [3, [4]], 5]])))
def primes():
    n, seen = 2, []
    while True:
        if all(n % p for p in seen): seen.append(n); yield n
        n += 1
import itertools
print(list(itertools.islice(primes(), 8)))
def window(it, n):
    from collections import deque
    d = deque(maxlen=n)
    for x in it:
        d.append(x)
        if len(d) == n: yield tuple(d)
print(list(window(range(5), 3)))
def peek(it):
    it = iter(it); first = next(it, None)
    return first, itertools.chain([first], it)
f, rest = peek("abc"); print(f, list(rest))
def ctx():
    print("setup")
    try: yield "resource"
    except ValueError as e: print("handled", e); yield "recovered"
    finally: print("teardown")
c = ctx(); print(next(c)); print(c.throw(ValueError("oops"))); c.close()
def infinite():
    while True:
        r = yield
        if r == "stop": return "stopped"
g = infinite(); next(g); g.send("go")
try: g.send("stop")
except StopIteration as e: print(e.value)
def delegating():
    r = yield from infinite()
    yield "got " + r
g = delegating(); next(g); print(g.send("stop"), next(g, "end"))
def multi_yield(): x = yield 1, 2; y = yield x; return x, y
g = multi_yield(); print(next(g), g.send("x"))
try: g.send("y")
except StopIteration as e: print(e.value)
print([(yield_ := v) for v in (lambda: (yield 1))()], yield_)
def yields_in_expr(): return [(yield 1), (yield 2)], {(yield 3): (yield 4)}
g = yields_in_expr(); next(g)
for v in "abc": g.send(v)
try: g.send("d")
except StopIteration as e: print(e.value)
def lazy_default(x=(i for i in range(3))): return list(x)
print(lazy_default(), lazy_default())
