import asyncio
async def job(name, stubborn=False):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        if stubborn: return "refused"
        raise
    finally: print(name, "cleanup")
async def main():
    for stubborn in (False, True):
        t = asyncio.create_task(job(f"job{int(stubborn)}", stubborn))
        await asyncio.sleep(0.1)
        print(t.cancel("reason"), t.cancelling())
        try: print("result", await t)
        except asyncio.CancelledError as e: print("raised", e.args)
        print(t.done(), t.cancelled())
    async def child(): await job("child")
    parent = asyncio.create_task(child())
    await asyncio.sleep(0); await asyncio.sleep(0)
    parent.cancel()
    print(await asyncio.gather(parent, return_exceptions=True))
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(job("grouped"))
            await asyncio.sleep(0.1)
            raise ValueError("leave")
    except* ValueError as e: print(repr(e.exceptions[0]))
    t = asyncio.create_task(asyncio.sleep(0, "done")); await t; print(t.cancel(), t.result())
    f = asyncio.get_running_loop().create_future()
    for use in ("f.result()", "f.exception()", "f.set_result(1)", "f.set_result(2)", "f.result()"):
        try: print(use, eval(use))
        except asyncio.InvalidStateError as e: print(use, "->", e)
asyncio.run(main())
