def echo():
    received = yield "ready"
    while True:
        received = yield f"got {received}"
e = echo()
print(next(e), e.send("a"), next(e), e.send([1]))
def pair():
    x = (yield 1) + (yield 2)
    print("sum", x)
    return x
g = pair()
next(g), g.send(10)
try:
    g.send(5)
except StopIteration as stop:
    print("returned", stop.value)
def in_call(): print((yield 1), (yield 2), sep="/")
c = in_call()
next(c); c.send("x")
print(next(c, "finished"))
def in_display(): return [(yield 1), {"k": (yield 2)}, f"{(yield 3)}"]
d = in_display()
next(d); d.send("a"); d.send("b")
try:
    d.send("c")
except StopIteration as stop:
    print(stop.value)
def bare():
    yield
    x = yield
    yield x
b = bare()
print(next(b), next(b), b.send(7))
fresh = echo()
try:
    fresh.send("too early")
except TypeError as error:
    print(error)
print(next(fresh))
lazy = (lambda: (yield 5))()
print(list(lazy))
for source in ("yield 1", "class C: yield 1", "[(yield) for x in y]", "x = yield", "def f(): x = yield = 1", "def f(): (yield) = 1", "def f(x=(yield)): pass", "def f(): yield from", "async def f(): yield from x", "def f(): await x", "lambda x=(yield): 1"):
    try:
        compile(source, "s", "exec")
        print("accepted", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
