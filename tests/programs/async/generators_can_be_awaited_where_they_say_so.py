# types.coroutine makes what a generator function gives awaitable; an object may
# hand out the iterator of a coroutine of its own.
import types


@types.coroutine
def pause(seconds):
    answer = yield f"pause {seconds}"
    return answer


async def nap():
    print("woken by", await pause(3))
    return "rested"


class Sleeper:
    def __await__(self):
        return nap().__await__()


async def night():
    return await Sleeper()


run = night()
print(run.send(None))
try:
    run.send("the cat")
except StopIteration as stop:
    print(stop.value)

steps = nap().__await__()
print(type(steps).__name__, iter(steps) is steps, next(steps))
try:
    steps.send("the dog")
except StopIteration as stop:
    print(stop.value)
for ask in (lambda: steps.send(None), lambda: steps.throw(KeyError(1))):
    try:
        ask()
    except RuntimeError as error:
        print(error)
print(steps.close())


def plain():
    yield 1


async def wrong():
    await plain()


try:
    wrong().send(None)
except TypeError as error:
    print(error)
print(bool(pause.__code__.co_flags & 0x100), bool(plain.__code__.co_flags & 0x100))


@types.coroutine
def lent():
    return (letter for letter in "xy")


async def borrow():
    return await lent()


print(borrow().send(None), lent.__name__, next(lent()))


async def waits_for(other):
    await other


sleeper = nap()
sleeper.send(None)
try:
    waits_for(sleeper).send(None)
except RuntimeError as error:
    print(error)
sleeper.close()


class Broken:
    def __aiter__(self):
        return self

    def __anext__(self):
        return self

    def __await__(self):
        return 1 // 0


async def loop():
    async for _ in Broken():
        pass


try:
    loop().send(None)
except TypeError as error:
    print(error, "from", repr(error.__cause__))
print(hasattr(nap, "__next__"), hasattr(sleeper, "__next__"))
import inspect

print(inspect.isawaitable(pause(1)), inspect.isawaitable(plain()), inspect.isawaitable(Sleeper()))
