import asyncio


class Told:
    def __init__(self, name, result):
        self.name, self.result = name, result

    def __get__(self, obj, cls=None):
        print('bound', self.name)

        def method(*args):
            print('called', self.name, args)
            return self.result
        return method


class Manager:
    __enter__ = Told('enter', 'value')
    __exit__ = Told('exit', True)
    __aenter__ = property(lambda self: self._aenter)

    async def _aenter(self):
        return 'async value'

    async def __aexit__(self, *details):
        print('left', details)


with Manager() as value:
    print(value)
    raise KeyError('swallowed')


async def main():
    async with Manager() as value:
        print(value)


asyncio.run(main())


class Broken:
    __enter__ = property(lambda self: 1 / 0)

    def __exit__(self, *details):
        print('never')


try:
    with Broken():
        print('never')
except ZeroDivisionError as error:
    print(error)
