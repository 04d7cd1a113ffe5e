import asyncio
import contextlib
import sys

sys.stderr = sys.stdout


async def answer():
    return 42


loop = asyncio.get_event_loop()
print(loop.run_until_complete(answer()), loop is asyncio.get_event_loop(), type(loop).__name__, loop)
loop.close()
print(loop)
asyncio.run(answer())
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
loop.close()
policy = asyncio.get_event_loop_policy()
print(type(policy).__name__, isinstance(policy, asyncio.AbstractEventLoopPolicy))
with asyncio.Runner() as runner:
    print(runner.run(answer()), runner.get_loop() is not None)
try:
    runner.get_loop()
except RuntimeError as error:
    print(error)


async def timeouts():
    timeout = asyncio.timeout(5)
    print(timeout)
    try:
        timeout.reschedule(1)
    except RuntimeError as error:
        print(error)
    async with timeout:
        print(repr(timeout)[:20], timeout.expired(), timeout.when() > 0)
    print(timeout)
    try:
        async with timeout:
            pass
    except RuntimeError as error:
        print(error)
    try:
        timeout.reschedule(2)
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.timeout(0) as past:
            await asyncio.sleep(0)
    except TimeoutError as error:
        print(repr(error), past, past.expired(), repr(error.__cause__))
    try:
        async with asyncio.timeout(0.01) as replaced:
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                raise ValueError('instead')
    except ValueError as error:
        print(repr(error), repr(error.__context__), replaced)
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.TaskGroup() as group:
                group.create_task(asyncio.sleep(1))
                group.create_task(asyncio.sleep(2))
    except TimeoutError:
        print('group timed out')


asyncio.run(timeouts())


async def fail(name, delay=0):
    await asyncio.sleep(delay)
    raise ValueError(name)


async def groups():
    group = asyncio.TaskGroup()
    try:
        group.create_task(asyncio.sleep(0))
    except RuntimeError as error:
        print(error)
    async with group:
        task = group.create_task(answer(), name='named')
        print(group)
    print(group, task.result(), task.get_name())
    try:
        async with group:
            pass
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail('z'))
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print('body cancelled')
                raise
    except BaseExceptionGroup as error:
        print(repr(error), repr(error.__context__), asyncio.current_task().cancelling())

    async def leave():
        sys.exit(3)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leave())
    except SystemExit as error:
        print('exit', error.code)


try:
    asyncio.run(groups())
except BaseException as error:
    print(repr(error))


async def callbacks():
    loop = asyncio.get_running_loop()
    handle = loop.call_soon(print, 'soon')
    print(handle)
    handle.cancel()
    print(handle)

    def called():
        pass
    print(loop.call_soon(called), loop)

    async def left(kind, error, traceback):
        raise KeyError('from', repr(error))
    try:
        async with contextlib.AsyncExitStack() as stack:
            stack.push_async_exit(left)
            stack.push_async_callback(fail, 'first')
            1 / 0
    except KeyError as error:
        print(repr(error), repr(error.__context__), repr(error.__context__.__context__))


asyncio.run(callbacks())
