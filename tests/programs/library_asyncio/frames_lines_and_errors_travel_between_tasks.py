import asyncio
clients = {}


async def chat(reader, writer):
    name = (await reader.readline()).decode().strip()
    clients[name] = writer
    print('joined', name)
    try:
        async for line in reader:
            for other, out in list(clients.items()):
                if other != name:
                    out.write(f'{name}: '.encode() + line)
                    await out.drain()
    finally:
        del clients[name]
        print('left', name)
        writer.close()
        await writer.wait_closed()


async def person(name, port, says, hears):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    writer.write(f'{name}\n'.encode())
    await asyncio.sleep(0.05)
    for text in says:
        writer.write(f'{text}\n'.encode())
        await asyncio.sleep(0.02)
    for _ in range(hears):
        print(name, 'hears', (await reader.readline()).decode().strip())
    writer.close()
    await writer.wait_closed()


async def slow(reader, writer):
    await asyncio.sleep(0.5)
    writer.write(b'late')
    writer.close()


async def big(reader, writer):
    total = 0
    while (data := (await reader.read(1 << 20))):
        total += len(data)
    writer.write(str(total).encode())
    writer.close()


async def bad(reader, writer):
    await reader.read(1)
    raise ValueError('handler failed')


async def plain(reader, writer):
    n = int.from_bytes(await reader.readexactly(4), 'big')
    body = await reader.readexactly(n)
    print('frame', n, body)
    try:
        await reader.readexactly(4)
    except asyncio.IncompleteReadError as e:
        print('incomplete', e.partial, e.expected)
    writer.close()


def sync_cb(reader, writer):
    writer.write(b'sync')
    writer.close()


async def main():
    server = await asyncio.start_server(chat, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    async with asyncio.TaskGroup() as g:
        g.create_task(person('ann', port, ['hi', 'bye'], 1))
        g.create_task(person('bob', port, ['hello'], 2))
    server.close()
    await server.wait_closed()
    server = await asyncio.start_server(slow, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    try:
        await asyncio.wait_for(reader.read(10), 0.1)
    except TimeoutError:
        print('timed out')
    print(await reader.read(10), await reader.read(10))
    writer.close()
    server.close()
    server = await asyncio.start_server(big, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    for _ in range(20):
        writer.write(b'x' * 50000)
        await writer.drain()
    writer.write_eof()
    print(await reader.read())
    writer.close()
    server.close()
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context['message'], repr(context['exception'])))
    server = await asyncio.start_server(bad, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b'x')
    print(await reader.read())
    writer.close()
    server.close()
    server = await asyncio.start_server(plain, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(5 .to_bytes(4, 'big') + b'he')
    await asyncio.sleep(0.01)
    writer.write(b'llo\x00\x00')
    writer.write_eof()
    print(await reader.read())
    writer.close()
    server.close()
    server = await asyncio.start_server(sync_cb, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    try:
        async with await asyncio.start_server(sync_cb, '127.0.0.1', 0) as s:
            await asyncio.wait_for(s.serve_forever(), 0.05)
    except TimeoutError:
        print('served', s.is_serving())


asyncio.run(main())
