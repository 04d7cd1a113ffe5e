import asyncio
import re
import unittest.mock
from unittest.mock import (ANY, DEFAULT, AsyncMock, MagicMock, Mock, NonCallableMock, PropertyMock, call, create_autospec, mock_open,
                           patch, seal, sentinel)


def told(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


def shown(mock):
    return re.sub(r" id='\d+'", '', repr(mock))


class Service:
    kind = 'real'

    def fetch(self, key, *, retries=1):
        return key

    async def load(self):
        return 1

    class Inner:
        def deep(self):
            pass


m = Mock(name='m')
m.a.b(1, x=2)
m()
m.a().c('later')
print(shown(m), shown(m.a.b), shown(m.a()), shown(m().other))
print(m.mock_calls, m.method_calls, m.a.mock_calls, m.a.b.call_args, m.a.b.call_args.kwargs, m.call_count)
told(m.assert_called_once_with, 1)
told(m.a.assert_not_called)
told(m.assert_has_calls, [call.a.b(1, x=2), call(), call.a().c('later')])
told(m.assert_has_calls, [call.zz(), call()])
told(m.assert_has_calls, [call(), call.zz(1)], any_order=True)
told(m.a.b.assert_any_call, 2)
told(m.a.b.assert_called_with, 1, x=3)
told(m.zz.assert_called_with, 1)
told(m.zz.assert_called)
told(m.a.b.assert_called_with, ANY, x=ANY)
told(lambda: m.assert_calld())
told(lambda: Mock(spec=['one']).two)
for number in range(9):
    m.repeated(number, option='some value')
print(m.repeated.mock_calls)
m.reset_mock()
print(m.mock_calls, m.called)

effect = Mock(side_effect=[1, ValueError('second'), DEFAULT], return_value='default')
for _ in range(4):
    told(effect)
told(Mock(side_effect=lambda *args: sum(args)), 1, 2, 3)
told(Mock(side_effect=KeyError('k')))
print(Mock(**{'method.return_value': 3, 'value': 4}).method())

magic = MagicMock()
magic.__len__.return_value = 5
magic.__getitem__.side_effect = lambda key: key * 2
magic.__iter__.return_value = [1, 2]
magic.__enter__.return_value = 'entered'
with magic as entered:
    print(entered, len(magic), magic['ab'], list(magic), 1 in magic, int(magic), bool(magic), magic == magic, magic != 3)
print([shown(one) for one in magic.mock_calls])
told(lambda: len(Mock()))
plain = Mock()
plain.__str__ = Mock(return_value='told')
plain.__len__ = lambda self: 7
print(str(plain), len(plain), shown(magic + 1), shown(magic[1:2] if False else magic.attribute.other()))

fake = create_autospec(Service)
instance = fake()
told(instance.fetch)
told(instance.fetch, 1, retires=2)
instance.fetch.return_value = 'fetched'
told(instance.fetch, 1, retries=2)
instance.fetch.assert_called_once_with(key=1, retries=2)
told(lambda: instance.nothing)
print(isinstance(instance, Service), shown(fake), shown(instance), shown(instance.Inner().deep), type(instance.load).__name__)


def add(a, b=2):
    return a + b


added = create_autospec(add, return_value=10)
told(added, 1)
told(added)
told(added.assert_called_once_with, 1, 3)
print(added.__name__, added.mock_calls, type(added).__name__)

with patch('__main__.add') as replaced:
    replaced.return_value = 'patched'
    print(add(1), shown(replaced))
with patch.object(Service, 'kind', 'patched'):
    print(Service.kind)
with patch.object(Service, 'fetch', autospec=True) as fetch:
    Service().fetch('key')
    fetch.assert_called_once_with(ANY, 'key')
with patch.multiple('__main__', add=DEFAULT, Service=sentinel.service) as made:
    print(shown(made['add']), Service)
settings = {'debug': False}
with patch.dict(settings, {'debug': True, 'extra': 1}):
    print(settings)
print(settings, Service.kind, add(1))
told(lambda: patch('nodots').__enter__())
told(lambda: patch('__main__.nothing').__enter__())


@patch('__main__.add', return_value=0)
@patch.object(Service, 'kind', new='decorated')
def decorated(first, replaced):
    return first, add(1, 1), replaced.call_count, Service.kind


print(decorated('given'))
patcher = patch('__main__.add')
started = patcher.start()
print(add is started)
patch.stopall()
print(add is started)

opened = mock_open(read_data='one\ntwo\n')
with patch('builtins.open', opened):
    with open('file') as file:
        print(file.read())
    with open('file') as file:
        print([line for line in file])
    open('out', 'w').write('text')
print(opened.mock_calls[:4])
opened().write.assert_called_once_with('text')


class Thing:
    @property
    def size(self):
        return 1


with patch.object(Thing, 'size', new_callable=PropertyMock, return_value=9) as size:
    thing = Thing()
    print(thing.size)
    thing.size = 3
    print(size.mock_calls)

sealed = Mock()
sealed.known.return_value = 1
seal(sealed)
told(lambda: sealed.known())
told(lambda: sealed.unknown)


async def main():
    waited = AsyncMock(return_value='awaited', side_effect=None)
    print(await waited(1), waited.await_count, waited.await_args)
    waited.assert_awaited_once_with(1)
    told(waited.assert_awaited_with, 2)
    told(AsyncMock().assert_awaited)
    context = MagicMock()
    context.__aenter__.return_value = 'inside'
    async with context as inside:
        print(inside)
    context.__aiter__.return_value = [1, 2]
    print([item async for item in context])
    print(asyncio.iscoroutinefunction(waited), type(MagicMock(Service).load).__name__)


asyncio.run(main())
print(sentinel.one, sentinel.one is sentinel.one, DEFAULT, ANY == 5, call(1, a=2), call.a.b(3).call_list(), unittest.mock.call.x)
parent = Mock()
parent.attach_mock(Mock(name='named'), 'child')
parent.child(1)
print(parent.mock_calls, NonCallableMock.__name__)
told(NonCallableMock())
wrapped = Mock(wraps=[3, 1])
wrapped.sort()
print(wrapped.index(3), wrapped.mock_calls)
