import asyncio
class Res:
    async def __aenter__(self): print('acquire'); await asyncio.sleep(0); return self
    async def __aexit__(self, t, v, tb): print('release', t.__name__ if t else None); return False
async def cancel_me():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print('cleanup'); raise
    finally: print('finally')
async def producer(q, n):
    for i in range(n): await q.put(i); await asyncio.sleep(0.001)
    await q.put(None)
async def consumer(q):
    tot = 0
    while (x := await q.get()) is not None: tot += x
    return tot
async def gen(n):
    for i in range(n): yield i; await asyncio.sleep(0)
async def fail(): await asyncio.sleep(0.01); raise RuntimeError('boom')
async def main():
    async with Res() as r: print('using')
    try:
        async with Res(): raise KeyError('x')
    except KeyError as e: print('caught', e)
    t = asyncio.create_task(cancel_me()); await asyncio.sleep(0.001); print(t.cancel())
    try: await t
    except asyncio.CancelledError: print('cancelled', t.cancelled(), t.done())
    q = asyncio.Queue(3); r = await asyncio.gather(producer(q, 5), consumer(q)); print(r)
    print([x async for x in gen(3)], {x async for x in gen(2)}, [x async for x in gen(4) if x % 2], sum([x async for x in gen(4)]))
    res = await asyncio.gather(fail(), asyncio.sleep(0.02, 'ok'), return_exceptions=True); print(res)
    try: await asyncio.wait_for(fail(), 1)
    except RuntimeError as e: print('rt', e)
    try:
        async with asyncio.timeout(0.01):
            try: await asyncio.sleep(5)
            except asyncio.CancelledError: print('inner cancel'); raise
    except TimeoutError: print('timeout')
    d, p = await asyncio.wait({asyncio.create_task(asyncio.sleep(0.01, i)) for i in range(3)}, return_when=asyncio.ALL_COMPLETED); print(sorted(t.result() for t in d), p)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail()); tg.create_task(cancel_me())
    except* RuntimeError as eg: print(eg.exceptions)
    ev = asyncio.Event(); order = []
    async def w(n): await ev.wait(); order.append(n)
    ts = [asyncio.create_task(w(i)) for i in range(3)]; await asyncio.sleep(0); ev.set(); await asyncio.gather(*ts); print(order, ev.is_set())
    loop = asyncio.get_running_loop(); f = loop.create_future(); loop.call_later(0.01, f.set_result, 'done'); print(await f, f, loop.is_running(), loop.time() > 0)
    f2 = loop.create_future(); f2.set_exception(ValueError('fx'))
    try: await f2
    except ValueError as e: print(e)
    try: f.set_result(1)
    except asyncio.InvalidStateError as e: print(type(e).__name__, e)
    sem = asyncio.Semaphore(2); active = 0; peak = 0
    async def job():
        nonlocal active, peak
        async with sem: active += 1; peak = max(peak, active); await asyncio.sleep(0.001); active -= 1
    await asyncio.gather(*[job() for _ in range(6)]); print(peak)
    async def ret(): return 5
    print(await asyncio.ensure_future(ret()), await asyncio.shield(ret()), asyncio.iscoroutine(c := ret()), c.close())
    ts = [asyncio.create_task(asyncio.sleep(0.001 * (3 - i), i)) for i in range(3)]
    for c in asyncio.as_completed(ts): print(await c, end=' ')
    print(); t = asyncio.create_task(ret(), name='nm'); print(t.get_name(), repr(t).split(' coro')[0]); await t; print(repr(t).split(' coro')[0])
    await asyncio.sleep(0); print(asyncio.current_task() is not None)
    raise SystemExit(3)
asyncio.run(main())
