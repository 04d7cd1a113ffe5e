import asyncio
import time


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


async def say(d, t):
    await asyncio.sleep(d)
    return t
async def fail(d=0.1):
    await asyncio.sleep(d)
    raise ValueError('failed')
async def main():
    print(await asyncio.gather(say(0.02, 'b'), say(0.01, 'a')))
    print(await asyncio.gather(say(0.01, 'a'), fail(), return_exceptions=True))
    try:
        await asyncio.gather(say(50, 'late'), fail())
    except ValueError as e:
        print('gather raised', e)
    t = asyncio.create_task(say(0.01, 'task'), name='mytask')
    print(t.get_name(), t.done())
    print(await t, t.done(), t.result(), t.exception(), t.cancelled())
    try:
        await asyncio.wait_for(say(10, 'x'), timeout=0.01)
    except TimeoutError as e:
        print('timeout', repr(e))
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
    except TimeoutError:
        print('timeout2')
    t = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    print(t.cancel(), t.cancelled())
    try:
        await t
    except asyncio.CancelledError as e:
        print('cancelled', repr(e), t.cancelled())
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(say(0.02, 'g1'))
        b = tg.create_task(say(0.01, 'g2'))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(0.01))
            tg.create_task(say(0.5, 'never'))
    except* ValueError as eg:
        print(repr(eg), eg.exceptions)
    done, pending = await asyncio.wait([asyncio.create_task(say(0.01, 'w1')), asyncio.create_task(say(1, 'w2'))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    for p in pending:
        p.cancel()
    for c in asyncio.as_completed([say(0.02, 'c2'), say(0.01, 'c1')]):
        print('completed', await c)
    q = asyncio.Queue(maxsize=2)
    async def producer():
        for i in range(4):
            await q.put(i)
            print('put', i)
        await q.put(None)
    async def consumer():
        while (x := await q.get()) is not None:
            print('got', x)
            q.task_done()
    await asyncio.gather(producer(), consumer())
    print(q.empty(), q.full(), q.qsize(), q)
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print('QueueEmpty', repr(e))
    lock = asyncio.Lock()
    async def locked(n):
        async with lock:
            print('in', n)
            await asyncio.sleep(0.01)
            print('out', n)
    await asyncio.gather(locked(1), locked(2))
    print(lock.locked())
    sem = asyncio.Semaphore(2)
    async def limited(n):
        async with sem:
            print('sem', n)
            await asyncio.sleep(0.01)
    await asyncio.gather(*[limited(i) for i in range(4)])
    ev = asyncio.Event()
    async def waiter():
        await ev.wait()
        print('event!')
    w = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    ev.set()
    await w
    fut = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(fut.set_result, 42)
    print(await fut, fut)
    loop = asyncio.get_running_loop()
    await asyncio.sleep(0.02)
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    print(await asyncio.to_thread(lambda x: x * 2, 4))
    async def agen():
        for i in range(3):
            await asyncio.sleep(0)
            yield i
    print([x async for x in agen()], [x async for x in agen() if x])
    r = await asyncio.shield(say(0.01, 'shielded'))
    t = asyncio.ensure_future(say(0, 'ens'))
    t.add_done_callback(lambda t: print('callback', t.result()))
    await t
    await asyncio.sleep(0)
    try:
        f = loop.create_future()
        f.result()
    except asyncio.InvalidStateError as e:
        print(repr(e))
    f.set_result(1)
    try:
        f.set_result(2)
    except asyncio.InvalidStateError as e:
        print(repr(e))
    b = asyncio.Barrier(2)
    async def bar(n):
        await b.wait()
        print('bar', n)
    await asyncio.gather(bar(1), bar(2))
    c = asyncio.Condition()
    async def cw():
        async with c:
            await c.wait()
            print('notified')
    ct = asyncio.create_task(cw())
    await asyncio.sleep(0)
    async with c:
        c.notify_all()
    await ct
    pq = asyncio.PriorityQueue()
    for x in (3, 1, 2):
        pq.put_nowait(x)
    print([pq.get_nowait() for _ in range(3)])
    lq = asyncio.LifoQueue()
    lq.put_nowait(1); lq.put_nowait(2)
    print(lq.get_nowait())
    start = loop.time()
    await asyncio.sleep(1)
    print(round(loop.time() - start))
    return 'main result'
print(asyncio.run(main()))
show(lambda: asyncio.run(5))
show(lambda: asyncio.run(fail()))
show(lambda: asyncio.get_running_loop())
show(lambda: asyncio.iscoroutinefunction(main))
show(lambda: asyncio.iscoroutine(5))
with asyncio.Runner() as runner:
    print(runner.run(say(0.01, 'runner')))
async def exc_task():
    t = asyncio.create_task(fail(0))
    await asyncio.sleep(0.01)
    try:
        t.result()
    except ValueError as e:
        print('exc', e)
    return repr(t.exception())
print(asyncio.run(exc_task()))
async def cleanup():
    try:
        await asyncio.sleep(10)
    finally:
        print('cleaned')
async def leaving():
    asyncio.create_task(cleanup())
    await asyncio.sleep(0)
asyncio.run(leaving())
loop = asyncio.new_event_loop()
print(loop.run_until_complete(say(0, 'old style')))
loop.close()
async def gi():
    x = await asyncio.sleep(0.01, result='slept')
    print(x)
    async with asyncio.timeout(None) as cm:
        print(cm.when())
asyncio.run(gi())
