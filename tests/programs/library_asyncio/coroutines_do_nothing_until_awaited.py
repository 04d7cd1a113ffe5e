import asyncio
async def say(word, delay=0):
    print("say", word)
    await asyncio.sleep(delay)
    return word.upper()
c = say("made")
print(type(c).__name__, c.__name__, c.cr_running, c.cr_frame is not None)
print(asyncio.run(c))
try: asyncio.run(c)
except RuntimeError as e: print(e)
async def main():
    a = say("a")
    t = asyncio.create_task(say("b"))
    print("nothing said yet")
    await asyncio.sleep(0)
    print(await a, await t)
    async def outer(): return await inner()
    async def inner(): raise KeyError("deep")
    try: await outer()
    except KeyError as e: print("caught", e)
    return [await say(w) for w in "xy"]
print(asyncio.run(main()))
class Awaitable:
    def __await__(self):
        yield
        return "custom"
async def use(): return await Awaitable()
print(asyncio.run(use()), asyncio.iscoroutinefunction(say), asyncio.iscoroutine(5))
co = say("by hand")
try: co.send(None)
except StopIteration as e: print(e.value)
