import asyncio


async def t(coro):
    try:
        print(repr(await coro))
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, 'partial', None), getattr(e, 'expected', None), getattr(e, 'consumed', None))


async def main():
    r = asyncio.StreamReader()
    print(r, r.at_eof(), r.exception())
    r.feed_data(b'line1\nline2\nrest')
    print(r)
    await t(r.readline())
    await t(r.read(3))
    await t(r.readuntil(b'2'))
    await t(r.readexactly(2))
    await t(r.readexactly(-1))
    await t(r.read(0))
    await t(r.readuntil(b''))
    r.feed_eof()
    print(r, r.at_eof())
    await t(r.readexactly(10))
    print(r.at_eof())
    await t(r.read())
    await t(r.readline())
    await t(r.readuntil(b'x'))
    await t(r.readexactly(1))
    await t(r.readexactly(0))
    r = asyncio.StreamReader(limit=4)
    print(r)
    r.feed_data(b'abcdefgh\nxy')
    await t(r.readuntil(b'\n'))
    await t(r.readline())
    await t(r.read(100))
    r.feed_data(b'abcdefghij')
    await t(r.readline())
    r.feed_data(b'abcdefghij')
    await t(r.readuntil(b'z'))
    r = asyncio.StreamReader()
    r.set_exception(ValueError('bad'))
    await t(r.read())
    await t(r.readline())
    print(r)
    r = asyncio.StreamReader()
    r.feed_data(b'a\nb\nc')
    r.feed_eof()
    print([line async for line in r])
    r = asyncio.StreamReader()
    task = asyncio.create_task(r.readline())
    await asyncio.sleep(0)
    await t(r.read())
    r.feed_data(b'x')
    await asyncio.sleep(0)
    print(task.done())
    r.feed_data(b'\ny')
    print(await task, await r.read(5))
    r = asyncio.StreamReader()
    r.feed_data(b'a;b,c')
    await t(r.readuntil((b',', b';')))
    await t(r.readuntil((b',', b';')))
    r.feed_eof()
    await t(r.read(-1))
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as e:
        print(e)
    try:
        r.feed_data(b'x')
    except AssertionError as e:
        print('AssertionError', e)
    print(asyncio.IncompleteReadError(b'ab', 5), repr(asyncio.IncompleteReadError(b'ab', None)), repr(asyncio.LimitOverrunError('msg', 3)), asyncio.StreamReader.__module__, asyncio.Protocol.__mro__, asyncio.Transport.__mro__, asyncio.Server.__module__)
    for f in (lambda: asyncio.BaseTransport().close(), lambda: asyncio.Transport().write(b''), lambda: asyncio.BaseTransport({'a': 1}).get_extra_info('a'), lambda: asyncio.BaseTransport().get_extra_info('b', 2), lambda: asyncio.WriteTransport().writelines([b'a']), lambda: asyncio.Protocol().data_received(b''), lambda: asyncio.Protocol().eof_received(), lambda: asyncio.Protocol().pause_writing()):
        try:
            print(f())
        except BaseException as e:
            print(type(e).__name__, e)
    await t(asyncio.open_connection('127.0.0.1', 9))


asyncio.run(main())
