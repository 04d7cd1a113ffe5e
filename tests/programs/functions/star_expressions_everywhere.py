def show(*a, **k):
    print(a, k)
l = [1, 2]
t = (3,)
d = {"x": 1}
show(*l, *t, 4, *"ab", **d, y=2, **{"z": 3})
show(0, *l, k=1, *t)
print([*l, *t, *range(2)], (*l, *t), {*l, *t, 1}, {**d, "x": 5, **{"w": 0}}, {"x": 9, **d})
a, *b = l
print(a, b)
*a, b = "xyz"
print(a, b)
a, *b, c = range(6)
print(a, b, c)
a, (b, *c), *e = 1, (2, 3, 4), 5, 6
print(a, b, c, e)
[a, *b] = (1,)
print(a, b)
*a, = "hi"
print(a)
for x, *y in [(1, 2, 3), "ab"]:
    print(x, y)
def gen():
    yield *l, *t
    x = yield
    return *l, x
g = gen()
print(next(g), next(g))
try:
    g.send("sent")
except StopIteration as e:
    print(e.value)
print(*l, *t, sep="-")
r = *l, *t
print(r)
s = [[1, 2], [3, 4]]
print(list(zip(*s)), max(*l), [*map(str, l)])
class K:
    def __getitem__(self, k):
        return k
k = K()
print(k[*l], k[*l, 1], k[0, *t, ...], k[*l, 1:2], k[()], k[1,], k[:, 1:2:3], k[::])
class M:
    def keys(self):
        return ["p", "q"]
    def __getitem__(self, k):
        return k * 2
show(**M())
print({**M()}, dict(M()))
def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: [*5])
attempt(lambda: {**5})
attempt(lambda: {**[1]})
attempt(lambda: (*None,))
attempt(lambda: {*1})
attempt(lambda: show(*l, *3))
attempt(lambda: show(**l))
attempt(lambda: show(**d, **d))
attempt(lambda: show(x=1, **M(), **{"p": 2}))
def unpack(v):
    a, b = v
attempt(lambda: unpack([1]))
attempt(lambda: unpack([1, 2, 3]))
attempt(lambda: unpack([]))
attempt(lambda: unpack(5))
attempt(lambda: unpack(iter([1, 2, 3])))
attempt(lambda: unpack({1, 2, 3}))
attempt(lambda: unpack({1: 1}))
attempt(lambda: unpack("abc"))
def unpack3(v):
    a, b, *c = v
attempt(lambda: unpack3([1]))
attempt(lambda: unpack3([]))
attempt(lambda: unpack3(None))
def unpack4(v):
    a, *b, c, e = v
attempt(lambda: unpack4([1, 2]))
def unpack1(v):
    (a,) = v
attempt(lambda: unpack1([]))
attempt(lambda: unpack1([1, 2]))
attempt(lambda: unpack1(object()))
def empty(v):
    [] = v
    () = v
attempt(lambda: empty([]))
attempt(lambda: empty([1]))
class Bad:
    def __iter__(self):
        yield 1
        raise ValueError("mid")
attempt(lambda: unpack(Bad()))
attempt(lambda: show(*Bad()))
