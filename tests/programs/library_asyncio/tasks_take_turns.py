import asyncio
async def worker(name, delay, log):
    for i in range(2):
        await asyncio.sleep(delay)
        log.append(f"{name}{i}")
    return name
async def main():
    log = []
    print(await asyncio.gather(worker("a", 0.2, log), worker("b", 0.3, log)), log)
    t = asyncio.create_task(worker("c", 0.1, log), name="task-c")
    print(t.get_name(), t.done(), await t, t.done(), t.result(), t.exception(), t.cancelled())
    try: await asyncio.wait_for(asyncio.sleep(5), 0.1)
    except TimeoutError as e: print("timeout", repr(e))
    t = asyncio.create_task(asyncio.sleep(9))
    await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError as e: print("cancelled", t.cancelled(), repr(e))
    async def bad(): raise ValueError("bad")
    print(await asyncio.gather(bad(), worker("d", 0, log), return_exceptions=True))
    done, pending = await asyncio.wait([asyncio.create_task(worker(n, d, log)) for n, d in (("x", 0.1), ("y", 1))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), [t.result() for t in done]); [p.cancel() for p in pending]
    for c in asyncio.as_completed([worker("p", 0.2, log), worker("q", 0.1, log)]): print(await c, end=" ")
    print()
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(worker("g", 0.1, log)); g.create_task(bad())
    except* ValueError as eg: print(eg.exceptions)
    try:
        async with asyncio.timeout(0.1): await asyncio.sleep(1)
    except TimeoutError: print("timed out")
    loop = asyncio.get_running_loop()
    start = loop.time(); await asyncio.sleep(1.5); print(round(loop.time() - start, 1))
    f = loop.create_future(); loop.call_later(0.1, f.set_result, "later"); print(await f, f.done())
    print(await asyncio.shield(worker("s", 0, log)), asyncio.current_task().get_name(), len(asyncio.all_tasks()))
print(asyncio.run(main()))
for use in ("asyncio.run(5)", "asyncio.get_running_loop()", "asyncio.run(main)", "asyncio.create_task(5)"):
    try: eval(use)
    except Exception as e: print(use, "->", type(e).__name__, str(e).split(",")[0].split("<")[0])
