import bisect
import collections.abc
import contextlib
import copy
import functools
import heapq
import inspect
import itertools
import typing


def attempt(call):
    try:
        print(repr(call()))
    except (TypeError, ValueError, OSError, AttributeError) as error:
        print(type(error).__name__, error)


class Mapping(dict): pass


for call in (lambda: heapq.heappop(None), lambda: heapq.heappop((1,)), lambda: heapq.heappush(None, 1), lambda: heapq.heapify('ab'),
             lambda: heapq.heappop(collections.deque()), lambda: bisect.bisect({}, 1), lambda: bisect.bisect_left(Mapping(), 1),
             lambda: bisect.insort((1,), 2), lambda: bisect.insort(None, 2), lambda: bisect.insort([1, 3], 2, -1)):
    attempt(call)
half = functools.partial(pow, 2, mod=5)
half.note = 'kept'
twin = copy.copy(half)
print(twin, twin(3), twin.note, twin.keywords is half.keywords)
twin.__setstate__((max, (1,), None, None))
print(twin, twin(0))
for call in (lambda: functools.singledispatchmethod(3), lambda: functools.singledispatch(len).register('a', len),
             lambda: twin.__setstate__(3), lambda: itertools.islice(), lambda: itertools.islice('ab'),
             lambda: itertools.combinations('abc', 'a'), lambda: itertools.combinations('abc', 2.0),
             lambda: itertools.combinations_with_replacement('ab', None)):
    attempt(call)
print(typing.Literal[1, 1, 'a', True], typing.Literal[typing.Literal[1, 2], 2], typing.Literal[[]])
print(collections.abc.Callable[[int], str], collections.abc.Callable[..., int], typing.Callable[[int], str])
print(typing.ContextManager[int], typing.AsyncContextManager[int])
for callable in (enumerate, zip, map, filter, float, complex, bool, list, tuple, set, reversed, property, max, getattr, type, range):
    attempt(lambda: inspect.signature(callable))
attempt(lambda: inspect.Parameter('a', 77))
changed = contextlib.chdir('nowhere')
attempt(changed.__enter__)
