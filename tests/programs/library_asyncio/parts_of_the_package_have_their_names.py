import asyncio
import asyncio.queues
from asyncio.exceptions import CancelledError
from asyncio.tasks import sleep, gather


async def main():
    try:
        await asyncio.wait_for(sleep(5), 0.01)
    except asyncio.exceptions.TimeoutError as error:
        print(repr(error))
    task = asyncio.create_task(sleep(1))
    await sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.exceptions.CancelledError:
        print('cancelled', CancelledError is asyncio.CancelledError)
    queue = asyncio.queues.Queue(1)
    queue.put_nowait(1)
    try:
        queue.put_nowait(2)
    except asyncio.queues.QueueFull as error:
        print(repr(error), queue.qsize())
    print(await gather(sleep(0, 'a'), sleep(0, 'b')), asyncio.events.get_running_loop() is asyncio.get_running_loop())
    async with asyncio.timeouts.timeout(1), asyncio.taskgroups.TaskGroup() as group:
        group.create_task(sleep(0))


asyncio.runners.run(main())
print(asyncio.coroutines.iscoroutinefunction(main), asyncio.futures.isfuture(3))
try:
    asyncio.nonsense
except AttributeError as error:
    print(error)
