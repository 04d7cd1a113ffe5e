import asyncio
import math


class Given:
    def __init__(self, name):
        self.name = name

    def __get__(self, obj, cls=None):
        return lambda *args: print('called', self.name, len(args), obj is c, cls.__name__)


class GivenAwaited(Given):
    def __get__(self, obj, cls=None):
        async def method(*args):
            print('awaited', self.name, len(args), obj is c)
            return self.name == '__aexit__'
        return method


class C:
    __enter__ = property(lambda self: lambda: 'entered')


for name in 'exit floor ceil trunc'.split():
    setattr(C, f'__{name}__', Given(f'__{name}__'))
C.__aenter__, C.__aexit__ = GivenAwaited('__aenter__'), GivenAwaited('__aexit__')
c = C()
with c as x:
    print(x)
try:
    with c:
        raise KeyError('passes on')
except KeyError as e:
    print(repr(e))
print(math.floor(c), math.ceil(c), math.trunc(c))


async def main():
    async with c as y:
        print(y)
        raise ValueError('is swallowed')


asyncio.run(main())
