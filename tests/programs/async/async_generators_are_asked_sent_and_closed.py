import asyncio, sys
async def ag():
    try:
        x = yield 1
        print("received", x)
        y = yield 2
        print("received", y)
    except ValueError as e:
        print("caught", e); yield "recovered"
    finally:
        await asyncio.sleep(0); print("finally")
async def main():
    g = ag()
    print(await g.asend(None), await g.asend("A"))
    print(await g.athrow(ValueError("v")))
    try: await g.__anext__()
    except StopAsyncIteration: print("exhausted")
    g = ag()
    try: await g.asend("too early")
    except TypeError as e: print(e)
    await g.aclose()
    g = ag(); await anext(g); await g.aclose()
    try: await anext(g)
    except StopAsyncIteration: print("closed")
    print(await anext(g, "default"))
    async def inner():
        for i in range(3): yield i; await asyncio.sleep(0)
    async def outer():
        async for v in inner(): yield v * 10
    print([v async for v in outer()], [v async for v in outer() if v], {v: v async for v in outer()}, {v async for v in outer()})
    print(type(inner()).__name__, inner.__name__, repr(inner())[:26], hasattr(inner(), "__aiter__"), inner().ag_running, inner().ag_code.co_name)
    async def with_return():
        yield 1
        return
    print([v async for v in with_return()])
    async def raises():
        yield 1
        raise KeyError("k")
    try: [v async for v in raises()]
    except KeyError as e: print(repr(e))
    async def nested():
        return [[x async for x in inner()] for _ in range(2)]
    print(await nested())
    gexp = (x * 2 async for x in inner())
    print(type(gexp).__name__, [x async for x in gexp])
    print([await asyncio.sleep(0, i) for i in range(3)], [x for x in [await asyncio.sleep(0, "one")]])
    async def agen_ctx():
        class M:
            async def __aenter__(self): print("aenter"); return "m"
            async def __aexit__(self, *a): print("aexit", a[0] and a[0].__name__)
        async with M() as m: yield m; yield "second"
    g = agen_ctx(); await anext(g); await g.aclose()
    async def countdown(n):
        while n: yield n; n -= 1
    total = 0
    async for n in countdown(4):
        if n == 3: continue
        total += n
    else: print("else", total)
    import contextlib
    @contextlib.asynccontextmanager
    async def manager():
        print("open")
        try: yield "value"
        finally: print("close")
    async with manager() as v: print(v)
    try:
        async with manager(): raise OSError("inside")
    except OSError as e: print(e)
    async with contextlib.AsyncExitStack() as st:
        await st.enter_async_context(manager()); st.callback(print, "callback")
    async with contextlib.aclosing(countdown(3)) as c: print(await anext(c))
asyncio.run(main())
