import asyncio
import copy
import fnmatch
import html
import html.entities
import pickle
import queue
import typing
import weakref


def told(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


class Thing:
    pass


thing = Thing()
first, second = weakref.ref(thing), weakref.ref(thing)
print(first is second, weakref.getweakrefcount(thing))
proxy = weakref.proxy(thing)
print(proxy is weakref.proxy(thing), weakref.getweakrefcount(thing), weakref.getweakrefs(thing)[1] is proxy)
other = weakref.proxy(thing, lambda dead: print('proxy died'))
print(other is proxy, weakref.getweakrefcount(thing))
del thing
told(lambda: proxy.x)


async def numbers():
    yield 1
    await asyncio.sleep(0)
    yield 2


made = numbers()
print(made.ag_suspended, made.ag_await, made.ag_running)


async def main():
    async for number in made:
        print(number, made.ag_suspended)
    print(asyncio.iscoroutinefunction(main), asyncio.iscoroutinefunction(numbers), asyncio.iscoroutinefunction(print))


asyncio.run(main())
print(len(html.entities.html5), html.unescape('&CounterClockwiseContourIntegral; &NotEqualTilde; &fjlig; &copy &notin; &notit; &amp;lt;'))
print(list(html.entities.html5)[:9], html.entities.html5['acE;'], html.entities.html5['Uacute'])
print(fnmatch.translate('a*b?[!c-a]*[^x]*'), fnmatch.fnmatch('aXbqzx', 'a*b?[!y]*'), fnmatch.fnmatch(b'ab', b'a?'), fnmatch.fnmatch('b', '[d-b]'),
      fnmatch.filter(['a.py', 'b-c', ']'], '[]a]*'))
waiting = queue.Queue(1)
waiting.put(1)
told(waiting.get, timeout=-1)
told(waiting.get, timeout=5)
X = typing.TypedDict('X', {'a': int})
print(X, X.__module__)
T = typing.TypeVar('T')
print(copy.deepcopy(T) is T, copy.deepcopy(typing.List[T]) == typing.List[T], pickle.loads(pickle.dumps(T)) is T)
told(copy.copy, {}.keys())
told(copy.deepcopy, {}.items())
told(copy.copy, memoryview(b''))


class Reduced:
    def __init__(self, value):
        self.value = value

    def __reduce_ex__(self, protocol):
        return self.value


told(copy.copy, Reduced(5))
told(copy.copy, Reduced((list,)))
told(copy.copy, Reduced((list, ([1, 2],))))
