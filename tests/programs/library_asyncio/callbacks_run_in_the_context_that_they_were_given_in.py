import asyncio, contextvars, re


def p(*a):
    print(*[re.sub('0x[0-9a-f]+', 'ID', re.sub('when=[0-9.]+', 'when=W', str(x))) for x in a])


v = contextvars.ContextVar('v', default=0)


async def w(n):
    v.set(n)
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: p('soon', v.get()))
    loop.call_later(0.01, lambda: (v.set(99), p('later', v.get())))
    f = loop.create_future()
    f.add_done_callback(lambda f: p('done', v.get(), f.result()))
    ctx = contextvars.copy_context()
    ctx.run(v.set, 'ctx')
    f.add_done_callback(lambda f: p('in ctx', v.get()), context=ctx)
    v.set(n + 100)
    f.set_result(1)
    await asyncio.sleep(0.02)
    return v.get()


async def main():
    p(await asyncio.gather(w(1), w(2)), v.get())
    f = asyncio.get_running_loop().create_future()

    def cb(f):
        pass
    f.add_done_callback(cb)
    p(f)
    f.add_done_callback(cb)
    p(f)
    f.add_done_callback(cb)
    p(f)
    p(f.remove_done_callback(cb), f)
    f.cancel()
    p(f)

    async def waits():
        await asyncio.sleep(10)
    t = asyncio.create_task(waits(), name='T')
    t.add_done_callback(cb)
    await asyncio.sleep(0)
    p(t)
    t.cancel()
    tm = asyncio.timeout(5)
    p(tm)
    try:
        tm.reschedule(3)
    except RuntimeError as e:
        p(e)
    async with tm:
        p(tm)
        tm.reschedule(None)
        p(tm)
    p(tm)
    try:
        async with tm:
            pass
    except RuntimeError as e:
        p(e)
    try:
        tm.reschedule(4)
    except RuntimeError as e:
        p(e)
    c = asyncio.Condition()
    p(c)
    async with c:
        p(c)
    h = asyncio.get_running_loop().call_later(5, print)
    h.cancel()
    p(h)
    p(asyncio.get_running_loop(), asyncio.get_running_loop().call_soon(cb, 1))
    try:
        await asyncio.wait_for(t, 1)
    except asyncio.CancelledError:
        p('cancelled', t)


asyncio.run(main())
