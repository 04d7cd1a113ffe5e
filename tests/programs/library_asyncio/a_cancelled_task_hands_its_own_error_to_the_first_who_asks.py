import asyncio
import traceback


async def works():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError as error:
        works.error = error
        raise


async def asked_twice():
    task = asyncio.create_task(works())
    await asyncio.sleep(0)
    task.cancel('enough')
    for _ in range(2):
        try:
            await task
        except asyncio.CancelledError as error:
            print(repr(error), error is works.error)
            print([entry.name for entry in traceback.extract_tb(error.__traceback__) if entry.name in ('works', 'asked_twice')])


async def gathered():
    task = asyncio.create_task(works())
    together = asyncio.gather(task, asyncio.sleep(0))
    await asyncio.sleep(0)
    task.cancel('one')
    try:
        await together
    except asyncio.CancelledError as error:
        print(repr(error), error is works.error)


asyncio.run(asked_twice())
asyncio.run(gathered())
