import asyncio
from contextlib import asynccontextmanager, AsyncExitStack, aclosing, nullcontext
@asynccontextmanager
async def conn(name):
    print("connect", name)
    await asyncio.sleep(0)
    try: yield f"<{name}>"
    except ValueError as e: print("handled", e)
    finally:
        await asyncio.sleep(0)
        print("disconnect", name)
async def numbers():
    try:
        for i in range(5): yield i
    finally: print("generator closed")
class Manual:
    async def __aenter__(self): print("aenter"); return self
    async def __aexit__(self, t, v, tb): print("aexit", t and t.__name__); return True
async def main():
    async with conn("db") as c: print(c)
    async with conn("x"): raise ValueError("inside")
    async with Manual() as m, conn("y") as y: print(y); raise KeyError
    async with AsyncExitStack() as stack:
        print([await stack.enter_async_context(conn(n)) for n in "pq"])
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(print, "plain callback")
    async with aclosing(numbers()) as g:
        async for n in g:
            if n == 2: break
    async with nullcontext(5) as five: print(five)
    @conn("deco")
    async def work(): return "result"
    print(await work())
    try:
        async with conn: pass
    except TypeError as e: print(e)
    try:
        with conn("sync"): pass
    except TypeError as e: print(e)
    try:
        async with open_nothing(): pass
    except NameError as e: print(e)
asyncio.run(main())
