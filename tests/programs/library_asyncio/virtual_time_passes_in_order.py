import asyncio
async def tick(name, every, times):
    loop = asyncio.get_running_loop()
    for i in range(times):
        await asyncio.sleep(every)
        print(f"{loop.time() - start:.1f} {name} {i}")
async def main():
    global start
    start = asyncio.get_running_loop().time()
    await asyncio.gather(tick("fast", 0.3, 4), tick("slow", 0.5, 2))
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, print, "later")
    loop.call_soon(print, "soon")
    h = loop.call_later(0.1, print, "never"); h.cancel()
    print("before"); await asyncio.sleep(0.3); print("after", h.cancelled())
    try:
        async with asyncio.timeout(0.1) as t: await asyncio.sleep(1)
    except TimeoutError: print("expired", t.expired())
    results = await asyncio.gather(*(asyncio.wait_for(asyncio.sleep(d, f"slept {d}"), 0.25) for d in (0.1, 0.2, 0.3)), return_exceptions=True)
    print([r if isinstance(r, str) else type(r).__name__ for r in results])
asyncio.run(main())
