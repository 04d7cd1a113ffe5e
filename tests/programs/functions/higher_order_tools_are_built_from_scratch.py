def compose(*fs):
    def run(x):
        for f in reversed(fs): x = f(x)
        return x
    run.__name__ = " . ".join(f.__name__ for f in fs)
    return run
def inc(x): return x + 1
def dbl(x): return x * 2
f = compose(inc, dbl, inc); print(f.__name__, f(3))
def pipe(v, *fs):
    for f in fs: v = f(v)
    return v
print(pipe(range(10), lambda r: filter(lambda x: x % 2, r), lambda r: map(lambda x: x * x, r), list, sum))
def fold(f, acc, it):
    for x in it: acc = f(acc, x)
    return acc
print(fold(lambda a, b: a * 10 + b, 0, [1, 2, 3]), fold(lambda a, kv: {**a, kv[0]: kv[1]}, {}, [("a", 1), ("b", 2)]))
def partial(f, *a, **k): return lambda *b, **l: f(*a, *b, **{**k, **l})
print(partial(print, "x", sep="-")("y", "z"), partial(max, key=len)("a", "bbb", "cc"))
def flip(f): return lambda a, b: f(b, a)
def const(v): return lambda *_: v
def until(p, f, x):
    while not p(x): x = f(x)
    return x
print(flip(divmod)(3, 10), const(5)(1, 2), until(lambda x: x > 100, dbl, 1))
def zip_with(f, *its): return [f(*t) for t in zip(*its)]
def group_by(f, it):
    out = {}
    for x in it: out.setdefault(f(x), []).append(x)
    return out
def partition(p, it): t, e = [], []; [(t if p(x) else e).append(x) for x in it]; return t, e
print(zip_with(lambda a, b, c: a + b * c, [1, 2], [3, 4], [5, 6]), group_by(len, "a bb cc d eee".split()), partition(str.isupper, "aBcD"))
def memo_fix(f):
    cache = {}
    def rec(n):
        if n not in cache: cache[n] = f(rec, n)
        return cache[n]
    return rec
print(memo_fix(lambda self, n: n if n < 2 else self(n - 1) + self(n - 2))(80))
def church(n): return lambda f: lambda x: x if n == 0 else f(church(n - 1)(f)(x))
to_int = lambda c: c(inc)(0)
add = lambda a, b: lambda f: lambda x: a(f)(b(f)(x)); mul = lambda a, b: lambda f: a(b(f))
print(to_int(add(church(3), church(4))), to_int(mul(church(3), church(4))))
cons = lambda a, b: lambda m: m(a, b); car = lambda p: p(lambda a, b: a); cdr = lambda p: p(lambda a, b: b)
lst = cons(1, cons(2, cons(3, None)))
def walk(p):
    while p: yield car(p); p = cdr(p)
print(list(walk(lst)))
def trampoline(f, *a):
    r = f(*a)
    while callable(r): r = r()
    return r
def even(n): return True if n == 0 else lambda: odd(n - 1)
def odd(n): return False if n == 0 else lambda: even(n - 1)
print(trampoline(even, 5000), trampoline(odd, 777))
def scan(f, it, acc):
    yield acc
    for x in it: acc = f(acc, x); yield acc
print(list(scan(lambda a, b: a + b, range(1, 6), 0)), [*scan(max, [3, 1, 4, 1, 5], 0)])
def juxt(*fs): return lambda *a: tuple(f(*a) for f in fs)
print(juxt(min, max, sum, len)([4, 2, 9]), sorted("banana split", key=juxt(str.isspace, lambda c: -"banana split".count(c), str))[:5])
def retry(times, *errors):
    def deco(f):
        def w(*a):
            for i in range(times):
                try: return f(*a)
                except errors as e: print("attempt", i + 1, "failed:", e); last = e
            raise RuntimeError("gave up") from last
        return w
    return deco
state = {"n": 0}
@retry(3, ValueError)
def flaky(limit):
    state["n"] += 1
    if state["n"] < limit: raise ValueError(f"n={state['n']}")
    return state["n"]
print(flaky(3)); state["n"] = 0
try: flaky(10)
except RuntimeError as e: print(e, "|", repr(e.__cause__))
