import asyncio


async def failing(word):
    raise ValueError(word)


async def main():
    task = asyncio.create_task(failing('cancelled when done'))
    await asyncio.sleep(0)
    print(task.done(), task.cancel('too late'), task.cancelled())
    task = asyncio.create_task(failing('heard of'))
    await asyncio.sleep(0)
    del task
    future = asyncio.get_running_loop().create_future()
    future.set_exception(KeyError('a future'))
    print(future.cancel())


asyncio.run(main())
