import asyncio, sys, functools, re


def boom(x):
    raise ValueError(x)


async def main():
    loop = asyncio.get_running_loop()
    h = loop.call_soon(boom, 5)
    print(h)
    loop.call_soon(functools.partial(boom, 3))
    print(re.sub('when=[0-9.]+', 'when=W', repr(loop.call_later(1, print, 'a', 3))))
    print(re.sub('0x[0-9a-f]+', 'X', repr(loop.call_soon(functools.partial(boom, 3), 4))))

    class C:

        def m(self, a):
            pass

        def __call__(self):
            pass
    print(loop.call_soon(C().m, 1))
    print(re.sub('0x[0-9a-f]+', 'X', repr(loop.call_soon(C()))))
    print(loop.call_soon(lambda: 1))
    print(loop.call_soon(int))
    loop.set_exception_handler(lambda l, c: print(c['message'], re.sub('0x[0-9a-f]+', 'X', repr(c['exception'])), sorted(c)))
    await asyncio.sleep(0)


asyncio.run(main())
