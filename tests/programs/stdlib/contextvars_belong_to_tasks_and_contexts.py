import contextvars
import asyncio
from contextvars import ContextVar, copy_context


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


user = ContextVar('user', default='nobody')
async def task(name, delay):
    user.set(name)
    await asyncio.sleep(delay)
    return user.get()
async def main():
    user.set('main')
    print(await asyncio.gather(task('a', 0.02), task('b', 0.01)))
    print(user.get())
    async def reader():
        return user.get()
    print(await asyncio.create_task(reader()))
    ctx = copy_context()
    ctx.run(user.set, 'in ctx')
    print(await asyncio.create_task(reader(), context=ctx), user.get())
asyncio.run(main())
show(lambda: user.get())
ctx = copy_context()
show(lambda: (ctx.run(user.set, 'x') is not None, ctx[user], user.get(), user in ctx, len(list(ctx))))
show(lambda: ctx[ContextVar('other')])
show(lambda: ctx.run())
show(lambda: ContextVar())
