import asyncio
log = []
class AIter:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n
class ACM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    async def __aenter__(self):
        await asyncio.sleep(0); print("enter", self.name); return self
    async def __aexit__(self, t, v, tb):
        print("exit", self.name, t and t.__name__); return self.swallow
async def agen(n):
    try:
        for i in range(n):
            got = yield i
            if got: print("got", got)
    finally:
        print("agen done")
async def main():
    async for x in AIter(3): print(x, end=" ")
    else: print("else")
    async with ACM("a") as a, ACM("b", True): raise ValueError("x")
    print([x async for x in AIter(3)], {x async for x in AIter(2)}, {x: x * x async for x in AIter(2) if x})
    print([await f async for f in make()], [y for y in [await asyncio.sleep(0, "slept")]])
    print([x async for x in agen(3)])
    g = agen(5)
    print(await anext(g), await g.asend("hello"), await g.__anext__())
    await g.aclose()
    try:
        await anext(g)
    except StopAsyncIteration as e: print("stopped", e.args)
    print(await anext(g, "default"))
    g = agen(2); await anext(g)
    try: await g.athrow(KeyError("k"))
    except KeyError as e: print("athrow", e)
    ge = (i async for i in AIter(2))
    print(type(ge).__name__, [i async for i in ge])
    for bad in (5, [1]):
        try:
            async for x in bad: pass
        except TypeError as e: print(e)
        try:
            async with bad: pass
        except TypeError as e: print(e)
    class NoExit:
        async def __aenter__(self): pass
    try:
        async with NoExit(): pass
    except TypeError as e: print(e)
    class BadAiter:
        def __aiter__(self): return 5
    try:
        async for x in BadAiter(): pass
    except TypeError as e: print(e)
    class BadAnext:
        def __aiter__(self): return self
        def __anext__(self): return 5
    try:
        async for x in BadAnext(): pass
    except TypeError as e: print(e)
    class SyncOnly:
        def __enter__(self): pass
        def __exit__(self, *a): pass
    try:
        async with SyncOnly(): pass
    except TypeError as e: print(e)
    async for i in AIter(5):
        if i == 3: continue
        if i == 1: break
        print("i", i)
    async def early():
        async with ACM("ret"): return "returned"
    print(await early())
    async def stopper():
        yield 1
        raise StopAsyncIteration
    try:
        async for x in stopper(): pass
    except RuntimeError as e: print(e)
async def make():
    for i in range(2): yield asyncio.sleep(0, i)
asyncio.run(main())
