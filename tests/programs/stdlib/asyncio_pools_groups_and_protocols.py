import asyncio


async def worker(name, queue, results):
    while True:
        item = await queue.get()
        await asyncio.sleep(0.01 * item)
        results.append((name, item))
        queue.task_done()


async def pool():
    queue = asyncio.Queue()
    results = []
    for i in (3, 1, 2, 1):
        queue.put_nowait(i)
    tasks = [asyncio.create_task(worker(f'w{i}', queue, results)) for i in range(2)]
    await queue.join()
    for t in tasks:
        t.cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print(sorted(results))


asyncio.run(pool())


async def failing():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(1))

            async def bad(n):
                await asyncio.sleep(0.01)
                raise ValueError(n)
            tg.create_task(bad(1))
            tg.create_task(bad(2))
    except* ValueError as group:
        print(sorted(str(e) for e in group.exceptions))
    try:
        async with asyncio.timeout(0.02) as cm:
            await asyncio.sleep(1)
    except TimeoutError:
        print('expired', cm.expired())

    async def cancel_me():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print('cleaning up')
            raise
    task = asyncio.create_task(cancel_me())
    await asyncio.sleep(0)
    task.cancel('because')
    try:
        await task
    except asyncio.CancelledError as e:
        print('cancelled', e.args, task.cancelled())
    try:
        await asyncio.wait_for(cancel_me(), 0.01)
    except asyncio.TimeoutError:
        print('timed out')


asyncio.run(failing())


class Counter:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n

    async def __aenter__(self):
        print('enter')
        return self

    async def __aexit__(self, *exc):
        print('exit', exc[0])


async def protocols():
    async with Counter(3) as c:
        async for i in c:
            print(i)
        else:
            print('done')
    print([i async for i in Counter(3)], {i: i async for i in Counter(2)})

    async def gen():
        try:
            yield 1
            yield 2
        finally:
            print('gen closed')
    g = gen()
    print(await g.__anext__(), await g.asend(None))
    await g.aclose()
    async for x in gen():
        break
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.call_later(0.01, fut.set_exception, KeyError('late'))
    try:
        await fut
    except KeyError as e:
        print(repr(e))
    done, pending = await asyncio.wait({asyncio.create_task(asyncio.sleep(d, d)) for d in (0.01, 5)}, timeout=0.1)
    print([t.result() for t in done], len(pending))
    [t.cancel() for t in pending]
    async with asyncio.Lock() as got:
        print(got)
    cond = asyncio.Condition()
    items = []

    async def consumer():
        async with cond:
            await cond.wait_for(lambda: items)
            print('consumed', items.pop())

    async def producer():
        await asyncio.sleep(0.01)
        async with cond:
            items.append('thing')
            cond.notify()
    await asyncio.gather(consumer(), producer())
    print(asyncio.iscoroutinefunction(gen), asyncio.isfuture(fut), asyncio.iscoroutine(c))


asyncio.run(protocols())
