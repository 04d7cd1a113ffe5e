import asyncio


async def numbers():
    yield 1
    yield 2


made = numbers()
made.asend(None)
made.athrow(ValueError)
made.aclose()
made.__anext__()
kept = made.__anext__()
print('dropped')


async def main():
    steps = numbers()
    print(await steps.asend(None), await anext(steps), [x async for x in numbers()])
    await steps.aclose()
    async for x in numbers():
        break
    print(await anext(steps, 'ended'))


kept.close()
asyncio.run(main())
