import asyncio


async def job(tag, turns=1):
    try:
        for turn in range(turns):
            print(tag, turn)
            await asyncio.sleep(0)
        print(tag, 'done')
    except asyncio.CancelledError:
        print(tag, 'cancelled')
        raise
    finally:
        print(tag, 'end')


async def failing(tag):
    try:
        await asyncio.sleep(60)
    finally:
        raise ValueError(tag)


async def leaves(*jobs):
    for each in jobs:
        asyncio.create_task(each)
    return 'left'


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('closed')


async def half():
    return await anext(numbers())


print(asyncio.run(leaves(job('a'), job('b', 3))))
print(asyncio.run(leaves(job('c', 0))))
print(asyncio.run(half()))


async def both():
    asyncio.create_task(failing('at the end'))
    await asyncio.sleep(0)
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context['message'], repr(context['exception'])))
    return 'both'


print(asyncio.run(both()))
loop = asyncio.new_event_loop()
task = loop.create_task(job('d', 2))
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(task)
except RuntimeError as error:
    print(error)
print(task.done())
loop.run_until_complete(task)
try:
    loop.run_until_complete(asyncio.sleep(0, 'slept'))
finally:
    loop.close()
