import asyncio


async def handle(reader, writer):
    data = await reader.read(100)
    message = data.decode()
    print(f'server received {message!r}', type(writer.get_extra_info('peername')).__name__)
    writer.write(data[::-1])
    await writer.drain()
    print('server closes')
    writer.close()
    await writer.wait_closed()
    print('server closed')


async def client(message, port):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    print(f'client sends {message!r}')
    writer.write(message.encode())
    await writer.drain()
    data = await reader.read(100)
    print(f'client received {data.decode()!r}')
    rest = await reader.read()
    print('rest', rest, reader.at_eof())
    writer.close()
    await writer.wait_closed()
    print('client closed', writer.is_closing())


async def lines(reader, writer):
    while (line := (await reader.readline())):
        writer.write(line.upper())
    await writer.drain()
    writer.write_eof()
    writer.close()


async def failing(reader, writer):
    raise ValueError('in handler')


class Echo(asyncio.Protocol):

    def connection_made(self, transport):
        self.transport = transport
        print('made', type(transport.get_extra_info('peername')).__name__)

    def data_received(self, data):
        print('data', data)
        self.transport.write(data)
        self.transport.close()

    def eof_received(self):
        print('eof')

    def connection_lost(self, exc):
        print('lost', exc)


class Client(asyncio.Protocol):

    def __init__(self, done):
        self.done = done

    def connection_made(self, transport):
        print('client made')
        transport.write(b'hello ')
        transport.write(b'world')

    def data_received(self, data):
        print('client data', data)

    def connection_lost(self, exc):
        print('client lost', exc)
        self.done.set_result(True)


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    print(server.is_serving(), len(server.sockets), server.sockets[0].getsockname()[0])
    async with server:
        await client('hello', port)
        await asyncio.gather(client('one', port), client('two', port))
    print(server.is_serving(), server.sockets)
    try:
        await client('x', port)
    except ConnectionRefusedError as e:
        print(type(e).__name__, e.errno)
    server = await asyncio.start_server(lines, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.writelines([b'one\n', b'two\n', b'th'])
    writer.write(b'ree\n')
    writer.write_eof()
    try:
        writer.write(b'more')
    except RuntimeError as e:
        print(e)
    try:
        writer.write('text')
    except TypeError as e:
        print(e)
    print([line async for line in reader])
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    server = await loop.create_server(Echo, '127.0.0.1', 0)
    transport, protocol = await loop.create_connection(lambda: Client(done), *server.sockets[0].getsockname())
    print(isinstance(transport, asyncio.Transport), transport.is_closing(), transport.get_protocol() is protocol, isinstance(protocol, Client))
    await done
    server.close()
    await server.wait_closed()
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    task = asyncio.create_task(server.serve_forever())
    await client('bye', server.sockets[0].getsockname()[1])
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', server.is_serving())


asyncio.run(main())
