import re
from unittest.mock import *


def show(f):
    try:
        shown = str(f())
    except BaseException as error:
        shown = f"{type(error).__name__}: {error}" + (f" from {error.__cause__!r}" if error.__cause__ else "")
    print(re.sub(r"id=.[0-9]+.|0x[0-9a-f]+", "ID", shown))


import asyncio
import inspect


async def function(a, b=2):
    pass


class C:
    async def coroutine(self, a):
        pass

    def plain(self):
        pass

    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        pass

    def __aiter__(self):
        pass


def run(awaitable):
    async def main():
        return await awaitable
    return asyncio.run(main())


m = AsyncMock(return_value=3)
show(lambda: (inspect.iscoroutinefunction(m), asyncio.iscoroutinefunction(m), inspect.iscoroutinefunction(MagicMock()), m))
for ask in (m.assert_awaited, m.assert_awaited_once, lambda: m.assert_awaited_with(1), lambda: m.assert_awaited_once_with(1),
            lambda: m.assert_any_await(1), lambda: m.assert_has_awaits([call(1)]), lambda: m.assert_has_awaits([call(1)], any_order=True),
            m.assert_not_awaited):
    show(ask)
show(lambda: (run(m(1, a=2)), run(m(2)), m.await_count, m.await_args, m.await_args_list, m.call_count, m.mock_calls))
for ask in (m.assert_awaited, m.assert_awaited_once, lambda: m.assert_awaited_with(1), lambda: m.assert_awaited_once_with(2),
            lambda: m.assert_any_await(1, a=2), lambda: m.assert_any_await(3), lambda: m.assert_has_awaits([call(2), call(1)]),
            lambda: m.assert_has_awaits([call(2), call(1, a=2)], any_order=True),
            lambda: m.assert_has_awaits([call(5)], any_order=True), lambda: m.assert_has_awaits([call(1, a=2), call(2)]),
            m.assert_not_awaited):
    show(ask)
m.reset_mock()
show(lambda: (m.await_count, m.await_args, m.await_args_list, m.called))
waiting = m(5)
print(inspect.iscoroutine(waiting), m.call_count, m.await_count, waiting.__name__, waiting.__qualname__)
waiting.close()


async def effect(x):
    return x * 2

for side_effect in (effect, lambda x: x + 1, ValueError('v'), [1], [KeyError('k')], lambda x: DEFAULT):
    m = AsyncMock(side_effect=side_effect, return_value='default')
    show(lambda: run(m(4)))
    show(lambda: run(m(5)))
    print(m.await_count)
show(lambda: run(AsyncMock()()))
show(lambda: (AsyncMock().child, AsyncMock().return_value, AsyncMock(wraps=effect).return_value))
show(lambda: run(AsyncMock(wraps=effect)(4)))
for kind in Mock, MagicMock, AsyncMock:
    m = kind(spec=C)
    show(lambda: (type(m.coroutine).__name__, type(m.plain).__name__, m))
    m = kind(C())
    show(lambda: (type(m.coroutine).__name__, type(m.plain).__name__, m))
    m = kind(spec=function)
    show(lambda: (type(m).__name__, [c.__name__ for c in type(m).__mro__][:4], inspect.iscoroutinefunction(m), run(m(1))))
m = create_autospec(function)
show(lambda: run(m(1, 2, 3)))
show(lambda: (run(m(1)), m.await_count, type(m).__name__, inspect.iscoroutinefunction(m)))
show(lambda: m.assert_awaited_once_with(1))
show(lambda: m.assert_awaited_once_with(a=1))
show(lambda: m.assert_awaited_once_with(2))
m = create_autospec(C)
show(lambda: (m().coroutine, run(m().coroutine(1)), m().coroutine.await_args))


async def uses(m):
    async with m as inside:
        pass
    m.__aiter__.return_value = [1, 2, 3]
    values = [value async for value in m]
    return inside is m.__aenter__.return_value, values, [value async for value in m]


for m in MagicMock(), AsyncMock(), MagicMock(spec=C):
    show(lambda: asyncio.run(uses(m)))
    show(lambda: m.mock_calls)
m = MagicMock()
m.__anext__.side_effect = [1, 2]
m.__aenter__.return_value = 'entered'


async def more():
    async with m as x:
        return x, await m.__anext__(), await anext(m)


show(lambda: asyncio.run(more()))


class Service:
    async def get(self):
        return 'real'


async def client():
    return await Service().get()


with patch.object(Service, 'get', return_value='fake') as get:
    show(lambda: (asyncio.run(client()), get, get.await_count))


@patch.object(Service, 'get', new_callable=AsyncMock)
async def decorated(get):
    get.return_value = 'decorated'
    return await client()


show(lambda: (asyncio.run(decorated()), asyncio.run(client())))
m = Mock()
m.child = AsyncMock(return_value=1)
run(m.child(2))
show(lambda: (m.mock_calls, m.child.await_args))
