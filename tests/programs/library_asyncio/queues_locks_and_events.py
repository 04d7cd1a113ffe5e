import asyncio
async def producer(q, n):
    for i in range(n):
        await q.put(i); print("put", i)
    await q.put(None)
async def consumer(q):
    while (item := await q.get()) is not None:
        print("got", item); await asyncio.sleep(0.1); q.task_done()
async def main():
    q = asyncio.Queue(maxsize=1)
    await asyncio.gather(producer(q, 3), consumer(q))
    print(q.empty(), q.qsize(), q.maxsize, q.full())
    for use in ("q.get_nowait()", "[q.put_nowait(1), q.put_nowait(2)]"):
        try: eval(use)
        except Exception as e: print(type(e).__name__)
    p = asyncio.PriorityQueue(); [p.put_nowait(x) for x in (3, 1, 2)]; print([p.get_nowait() for _ in range(3)])
    s = asyncio.LifoQueue(); [s.put_nowait(x) for x in "ab"]; print(s.get_nowait())
    lock, order = asyncio.Lock(), []
    async def critical(n):
        async with lock:
            order.append(f"in{n}"); await asyncio.sleep(0); order.append(f"out{n}")
    await asyncio.gather(*map(critical, range(3))); print(order, lock.locked())
    e = asyncio.Event()
    async def waiter(n): await e.wait(); return n
    ts = [asyncio.create_task(waiter(i)) for i in range(2)]
    await asyncio.sleep(0); print(e.is_set()); e.set(); print([await t for t in ts])
    sem, most, now = asyncio.Semaphore(2), 0, 0
    async def limited():
        nonlocal most, now
        async with sem:
            now += 1; most = max(most, now); await asyncio.sleep(0.1); now -= 1
    await asyncio.gather(*(limited() for _ in range(5))); print("most at once", most)
    c, items = asyncio.Condition(), []
    async def take():
        async with c:
            await c.wait_for(lambda: items); return items.pop()
    t = asyncio.create_task(take()); await asyncio.sleep(0)
    async with c: items.append("item"); c.notify()
    print(await t)
    try: lock.release()
    except RuntimeError as err: print(err)
    print(await asyncio.to_thread(lambda: "threadless") if False else "done")
asyncio.run(main())
