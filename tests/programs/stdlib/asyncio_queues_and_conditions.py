import asyncio
async def worker(name, q, results):
    while True:
        item = await q.get()
        await asyncio.sleep(0.01*item)
        results.append((name, item)); q.task_done()
async def main():
    q = asyncio.Queue(); res = []
    ws = [asyncio.create_task(worker(f'w{i}', q, res)) for i in range(2)]
    for i in range(5): q.put_nowait(i)
    await q.join()
    for w in ws: w.cancel()
    print(await asyncio.gather(*ws, return_exceptions=True)); print(res)
    sem = asyncio.Semaphore(2); ev = asyncio.Event(); out = []
    async def go(i):
        async with sem: out.append(i); await asyncio.sleep(.1)
    async def waiter(): await ev.wait(); out.append('ev')
    t = asyncio.create_task(waiter())
    await asyncio.gather(*map(go, range(4))); ev.set(); await t; print(out)
    for c in asyncio.as_completed([asyncio.sleep(.2, 'b'), asyncio.sleep(.1, 'a')]): print(await c)
    async def agen():
        for i in range(3): yield i; await asyncio.sleep(0)
    print([x async for x in agen()])
    try:
        async with asyncio.timeout(.1): await asyncio.sleep(1)
    except TimeoutError: print('T')
    cond = asyncio.Condition()
    async def c1():
        async with cond: await cond.wait(); print('notified')
    t = asyncio.create_task(c1()); await asyncio.sleep(0)
    async with cond: cond.notify_all()
    await t
    fut = asyncio.get_running_loop().create_future(); asyncio.get_running_loop().call_later(.1, fut.set_result, 9); print(await fut)
    print(await asyncio.shield(asyncio.sleep(0, 5)), asyncio.current_task().get_name())
    try: await asyncio.wait_for(asyncio.sleep(9), .1)
    except asyncio.TimeoutError as e: print(repr(e))
asyncio.run(main())
try: asyncio.run(3)
except ValueError as e: print(e)
