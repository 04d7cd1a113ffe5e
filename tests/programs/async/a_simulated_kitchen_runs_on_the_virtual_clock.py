import asyncio
class Kitchen:
    def __init__(self, cooks): self.cooks = asyncio.Semaphore(cooks); self.orders = asyncio.Queue(maxsize=2); self.served = []; self.t0 = None
    def now(self): return round(asyncio.get_running_loop().time() - self.t0)
    def say(self, *a): print(f"{self.now():3}", *a)
    async def cook(self, dish, secs):
        async with self.cooks:
            self.say("cooking", dish)
            await asyncio.sleep(secs)
            if dish == "soufflé": raise RuntimeError("soufflé collapsed")
            self.say("ready", dish)
            return dish
    async def waiter(self):
        while True:
            dish, secs = await self.orders.get()
            try: self.served.append(await self.cook(dish, secs))
            except RuntimeError as e: self.say("sorry:", e)
            finally: self.orders.task_done()
    async def run(self):
        self.t0 = asyncio.get_running_loop().time()
        waiters = [asyncio.create_task(self.waiter(), name=f"w{i}") for i in range(2)]
        for dish, secs in (("soup", 3), ("pasta", 5), ("soufflé", 2), ("cake", 4), ("tea", 1)):
            await self.orders.put((dish, secs)); self.say("ordered", dish)
        await self.orders.join()
        for w in waiters: w.cancel()
        results = await asyncio.gather(*waiters, return_exceptions=True)
        self.say("closed", self.served, [type(r).__name__ for r in results])
async def main():
    await Kitchen(1).run()
    try:
        async with asyncio.timeout(3):
            await asyncio.sleep(10)
    except TimeoutError: print("timed out")
    async def ticker(n):
        for i in range(n): yield i; await asyncio.sleep(1)
    async for t in ticker(3): print("tick", t, end=" ")
    print()
    cond = asyncio.Condition(); items = []
    async def consumer(name):
        async with cond:
            await cond.wait_for(lambda: items)
            print(name, "got", items.pop())
    cs = [asyncio.create_task(consumer(f"c{i}")) for i in range(2)]
    await asyncio.sleep(1)
    for v in "ab":
        async with cond: items.append(v); cond.notify()
        await asyncio.sleep(1)
    await asyncio.gather(*cs)
    loop = asyncio.get_running_loop()
    fut = loop.create_future(); loop.call_later(2, fut.set_result, "later"); print(await fut)
    fut = loop.create_future(); loop.call_soon(fut.set_exception, ValueError("set"))
    try: await fut
    except ValueError as e: print(e)
    pq = asyncio.PriorityQueue()
    for v in (3, 1, 2): pq.put_nowait(v)
    print([pq.get_nowait() for _ in range(3)], pq.empty())
    try: pq.get_nowait()
    except asyncio.QueueEmpty as e: print("QueueEmpty", e)
    async def first(*delays):
        ts = [asyncio.create_task(asyncio.sleep(d, d)) for d in delays]
        done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
        for p in pending: p.cancel()
        return done.pop().result()
    print(await first(3, 1, 2))
    async def cancel_me():
        try: await asyncio.sleep(100)
        except asyncio.CancelledError: print("cleanup"); await asyncio.sleep(1); print("cleaned"); raise
    t = asyncio.create_task(cancel_me()); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("was cancelled", t.cancelled())
asyncio.run(main())
