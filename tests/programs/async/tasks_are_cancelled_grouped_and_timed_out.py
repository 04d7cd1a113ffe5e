import asyncio
async def work(name, delay, fail=None):
    try:
        print("start", name)
        await asyncio.sleep(delay)
        if fail: raise fail
        print("end", name)
        return name
    except asyncio.CancelledError as e:
        print("cancelled", name, e.args)
        raise
async def main():
    loop = asyncio.get_running_loop()
    t0 = loop.time()
    print(await asyncio.gather(work("a", 2), work("b", 1), work("c", 3)), round(loop.time() - t0, 1))
    print(await asyncio.gather(work("x", 1), work("y", 1, ValueError("bad")), return_exceptions=True))
    try: await asyncio.gather(work("p", 1, KeyError("k")), work("q", 2))
    except KeyError as e: print("gather raised", e)
    t = asyncio.create_task(work("t", 10), name="named")
    await asyncio.sleep(0.1)
    print(t.done(), t.get_name(), t.cancel("why"), t.cancelled())
    try: await t
    except asyncio.CancelledError as e: print("awaited cancelled", e.args)
    print(t.cancelled(), t.done(), t.cancel())
    try: await asyncio.wait_for(work("slow", 5), 1)
    except TimeoutError as e: print("timeout", repr(e))
    try:
        async with asyncio.timeout(1): await work("inner", 5)
    except TimeoutError: print("timeout block")
    try:
        async with asyncio.TaskGroup() as tg:
            a = tg.create_task(work("g1", 1))
            b = tg.create_task(work("g2", 2, ValueError("g2 failed")))
            c = tg.create_task(work("g3", 5))
    except* ValueError as eg: print("group", eg.exceptions, c.cancelled(), a.result())
    async with asyncio.TaskGroup() as tg:
        ts = [tg.create_task(work(str(i), i)) for i in range(3)]
    print([t.result() for t in ts])
    done, pending = await asyncio.wait([asyncio.create_task(work("w1", 1)), asyncio.create_task(work("w2", 5))],
                                       return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), [t.result() for t in done])
    for p in pending: p.cancel()
    for f in asyncio.as_completed([work("c1", 1)]): print("completed", await f)
    try:
        fut = loop.create_future()
        print(fut.done()); fut.set_result(5); print(await fut, fut.result())
        fut.set_result(6)
    except asyncio.InvalidStateError as e: print("invalid", e)
    t = asyncio.create_task(work("r", 1))
    try: t.result()
    except asyncio.InvalidStateError as e: print(e)
    t.add_done_callback(lambda t: print("callback", t.result()))
    await t; await asyncio.sleep(0)
    async def shielded():
        await asyncio.sleep(1); print("shielded finished")
    inner = asyncio.create_task(shielded())
    try: await asyncio.wait_for(asyncio.shield(inner), 0.5)
    except TimeoutError: print("outer timed out")
    await inner
    loop.call_later(1, print, "call_later"); loop.call_soon(print, "call_soon")
    await asyncio.sleep(2)
    print(len(asyncio.all_tasks()), asyncio.current_task() is not None)
    lock = asyncio.Lock(); sem = asyncio.Semaphore(2); ev = asyncio.Event()
    async def crit(n):
        async with lock: print("crit", n); await asyncio.sleep(1)
        async with sem: print("sem", n); await asyncio.sleep(1)
        await ev.wait(); print("go", n)
    tasks = [asyncio.create_task(crit(i)) for i in range(3)]
    await asyncio.sleep(10); ev.set(); await asyncio.gather(*tasks)
    print(lock.locked(), ev.is_set())
    return "main result"
print(asyncio.run(main()))
try: asyncio.run(5)
except ValueError as e: print(e)
except TypeError as e: print(e)
