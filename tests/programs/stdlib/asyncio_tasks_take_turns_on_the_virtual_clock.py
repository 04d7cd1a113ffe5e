import asyncio
async def w(n, d):
    print('start', n); await asyncio.sleep(d); print('end', n); return n*2
async def main():
    print(await asyncio.gather(w(1, .2), w(2, .1)))
    t = asyncio.create_task(w(3, 5))
    try: await asyncio.wait_for(w(4, 10), 1)
    except TimeoutError: print('timeout')
    t.cancel()
    try: await t
    except asyncio.CancelledError: print('cancelled')
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(w(5, .1)); tg.create_task(bad())
    except* ValueError as eg: print(eg.exceptions)
    q = asyncio.Queue()
    async def prod():
        for i in range(3): await q.put(i); await asyncio.sleep(0)
        await q.put(None)
    async def cons():
        while (x := await q.get()) is not None: print('got', x)
    await asyncio.gather(prod(), cons())
    lock = asyncio.Lock()
    async def crit(n):
        async with lock:
            print('in', n); await asyncio.sleep(.1); print('out', n)
    await asyncio.gather(crit(1), crit(2))
    async with asyncio.timeout(1): await asyncio.sleep(.1)
    print(await asyncio.gather(bad(), w(9,0), return_exceptions=True))
    d, p = await asyncio.wait([asyncio.create_task(w(7,.1)), asyncio.create_task(w(8,.5))], return_when=asyncio.FIRST_COMPLETED)
    print(len(d), len(p))
async def bad(): raise ValueError('bad')
asyncio.run(main())
