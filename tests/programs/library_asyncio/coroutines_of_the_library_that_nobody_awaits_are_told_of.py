import asyncio
import contextlib
from unittest.mock import AsyncMock


async def main():
    asyncio.sleep(1)
    asyncio.Lock().acquire()
    asyncio.Queue().get()
    asyncio.Queue().put(1)
    asyncio.Event().wait()
    asyncio.wait_for(asyncio.Event().wait(), 1)
    asyncio.wait([])
    asyncio.to_thread(print)
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(0))
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(asyncio.sleep(10), 1)
    task = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, asyncio.sleep(0), return_exceptions=True)
    print('done')


asyncio.run(main())
asyncio.sleep(1)
AsyncMock()()
