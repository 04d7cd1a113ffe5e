import sys
async def co(x):
    return x * 2
async def outer():
    a = await co(1)
    b = await co(a)
    return a, b
def drive(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value
    return "suspended"
print(drive(outer()))
class Pause:
    def __init__(self, tag): self.tag = tag
    def __await__(self):
        got = yield self.tag
        return got
async def talk():
    x = await Pause("first")
    y = await Pause("second")
    return [x, y]
t = talk()
print(t.send(None), t.send("A"))
try:
    t.send("B")
except StopIteration as e:
    print(e.value)
try:
    t.send(None)
except RuntimeError as e:
    print(e)
def attempt(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__ + ":", e)
async def bad(v): return await v
for v in (5, None, [1], "s", (i for i in ())):
    attempt(lambda: drive(bad(v)))
class BadAwait:
    def __await__(self): return 5
attempt(lambda: drive(bad(BadAwait())))
class CoAwait:
    def __await__(self): return co(1)
async def cl(): return await CoAwait()
attempt(lambda: drive(cl()))
c = co(1)
print(type(c).__name__, c.cr_code.co_name, c.cr_running, c.cr_await, c.__name__, c.__qualname__)
attempt(lambda: iter(c))
attempt(lambda: next(c))
attempt(lambda: list(c))
attempt(lambda: c.send(5))
c.close()
attempt(lambda: c.send(None))
async def stop(): raise StopIteration("inner")
attempt(lambda: drive(stop()))
async def agen(): yield 1
attempt(lambda: drive(bad(agen())))
attempt(lambda: iter(agen()))
t = talk(); t.send(None)
attempt(lambda: t.throw(ValueError("thrown")))
async def cleanup():
    try:
        await Pause("p")
    finally:
        print("cleaned")
t = cleanup(); t.send(None); t.close()
twice = co(3)
print(drive(twice))
attempt(lambda: drive(twice))
async def reuse():
    c = co(1)
    await c
    await c
attempt(lambda: drive(reuse()))
import inspect
print(inspect.iscoroutinefunction(co), inspect.isasyncgenfunction(agen), inspect.iscoroutine(c), inspect.isawaitable(c))
lam = lambda: co(4)
print(drive(lam()))
class M:
    async def method(self): return self
    @staticmethod
    async def st(): return "st"
    @classmethod
    async def cm(cls): return cls.__name__
m = M()
print(drive(m.method()) is m, drive(M.st()), drive(m.cm()))
def dec(f):
    async def w(*a):
        return ("wrapped", await f(*a))
    return w
@dec
async def deco(x): return x
print(drive(deco(9)))
