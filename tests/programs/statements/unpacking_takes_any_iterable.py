a, b = "xy"; print(a, b)
a, b = {"k1": 1, "k2": 2}; print(a, b)
(a, b), c = [1, 2], 3; print(a, b, c)
a, (b, (c, *d)), *e = 1, (2, (3, 4, 5)), 6, 7; print(a, b, c, d, e)
[a, b] = (x * x for x in (2, 3)); print(a, b)
a, b = b, a; print(a, b)
*a, b, c = range(5); print(a, b, c)
a, *_ = "abc"; print(a, _)
for i, (k, v) in enumerate({"a": 1}.items()): print(i, k, v)
for [x, *y] in [[1, 2, 3], (4,)]: print(x, y)
print([x + y for x, y in zip([1, 2], [3, 4])], [a for (a, b), c in [((1, 2), 3)]], {k: v for k, *v in ["abc", "d"]})
def f(): return 1, 2, 3
x, *y = f(); print(x, y)
first, *mid, last = f(); print(first, mid, last)
d = {}; d["a"], d["b"] = 1, 2; print(d)
class O: pass
o = O(); o.x, (o.y, *o.z) = 1, (2, 3, 4); print(vars(o))
l = [0] * 3; l[0], l[1:] = 5, [6, 7, 8]; print(l)
l[::2] = "ab"; print(l)
try: l[::2] = "abc"
except ValueError as e: print(e)
l[1:1] = [9, 9]; print(l); l[:] = []; print(l)
try: l[0:1] = 5
except TypeError as e: print(e)
def errors(f):
    try: f()
    except Exception as e: print(type(e).__name__ + ":", e)
def e1(): a, b = 1, 2, 3
def e2(): a, b, c = 1, 2
def e3(): a, b = 5
def e4(): a, b = None
def e5(): a, *b, c = [1]
def e6(): (a, b), c = [1, 2], 3; (a, b), c = 1, 2
def e7(): a, b = iter([1])
def e8(): a, b = {1, 2, 3}
def e9(): [a, b] = "abc"
def e10():
    for a, b in [(1, 2), (3,)]: pass
def e11(): return [a for a, b in [1]]
def e12(): a, b = lambda: 0
def e13(): a, = []
def e14(): a, b = type
def e15(): a, b = (i for i in range(10))
def e16(): a, b = range(1)
def e17(): *a, = 5
def e18(): a, *b = 5
def e19(): a, b = b"abc"
def e20(): a, b = 1.5
class Raises:
    def __iter__(self): raise RuntimeError("iter fails")
def e21(): a, b = Raises()
class BadIter:
    def __iter__(self): return 5
def e22(): a, b = BadIter()
class Getitem:
    def __getitem__(self, i): return "ab"[i]
def e23(): a, b = Getitem(); print(a, b); a, = Getitem()
class Inf:
    def __iter__(self): return self
    def __next__(self): return 1
def e24(): a, b = Inf()
for f in (e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11, e12, e13, e14, e15, e16, e17, e18, e19, e20, e21, e22, e23, e24): errors(f)
it = iter(range(10)); a, b = next(it), next(it); c, *d = it; print(a, b, c, d)
a = b, c = 1, 2; print(a, b, c)
x = [1, 2, 3]; x[0], x[1], x[2] = x[2], x[0], x[1]; print(x)
i = 0; arr = [1, 2]; i, arr[i] = 1, "z"; print(i, arr)
(a) = 1; (b, c) = (2, 3); [d] = [4]; print(a, b, c, d)
def swap(l, i, j): l[i], l[j] = l[j], l[i]; return l
print(swap([1, 2, 3], 0, 2))
fib = 0, 1
for _ in range(5): fib = fib[1], sum(fib)
print(fib, *fib, sep="|")
