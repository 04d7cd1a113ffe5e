import asyncio
async def double(x):
    await asyncio.sleep(0)
    return x * 2
async def count(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
async def main():
    print(await double(4), [await double(i) for i in range(3)], {i: await double(i) for i in range(2)})
    print([i async for i in count(3)], {i async for i in count(2)}, [i async for i in count(5) if i % 2])
    print([(i, await double(j)) async for i in count(2) for j in range(2)])
    g = (i * 10 async for i in count(3))
    print(type(g).__name__, [x async for x in g])
    print(await double(1) + await double(2) ** 2, (await double(3),), -await double(2))
    print(sum([x async for x in count(4)]), f"{await double(7)}")
    lazy = (await double(i) for i in range(3))
    print(type(lazy).__name__, [x async for x in lazy])
    try:
        await 5
    except TypeError as error:
        print(error)
    try:
        [x async for x in [1]]
    except TypeError as error:
        print(error)
    try:
        async with 5: pass
    except TypeError as error:
        print(error)
asyncio.run(main())
for source in ("await x", "def f(): await x", "def f(): [x async for x in y]", "async def f(): yield from x", "async def f(): yield 1; return 2", "lambda: await x", "async for x in y: pass", "async with x: pass", "def f(): async with x: pass", "async x", "async def f(): await", "async def f(): lambda: await x", "def f(): (await x for x in y)", "async lambda: 1"):
    try:
        compile(source, "s", "exec")
        print("accepted", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
