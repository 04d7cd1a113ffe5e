import functools
import itertools
import operator
import time


class Clock:
    read = time.gmtime
    total = functools.reduce
    plus = operator.add
    now = staticmethod(time.time)
    def plain(self, seconds): return seconds


clock = Clock()
print(clock.read(0)[:3], clock.total(clock.plus, [1, 2, 3]), clock.plain(5))
read, total = clock.read, clock.total
print(read(86400)[:3], total(max, 'cab'), isinstance(clock.now(), float))
print(Clock.read, Clock.total, clock.read, clock.total is functools.reduce)


def attempt(call):
    try:
        print(repr(call()))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)


for call in (lambda: time.asctime(3), lambda: time.asctime((1, 2)), lambda: time.asctime((2024, 1, 1, 0, 0, 0, 0, 1, 0)),
             lambda: time.asctime((2024, 1, 1, 0, 0, 'a', 0, 1, 0)), lambda: time.strftime('%Y', 3), lambda: time.strftime(3),
             lambda: time.mktime(3), lambda: time.mktime((1,)), lambda: time.ctime('a'), lambda: time.gmtime(1.5)[5],
             lambda: time.gmtime(1e20), lambda: time.strftime('%Y', (2024, 13, 1, 0, 0, 0, 0, 1, 0)),
             lambda: time.strftime('%a %j', (2024, 0, 0, 0, 0, 0, 9, 0, 0)),
             lambda: time.strftime('%H', (2024, 1, 1, 24, 0, 0, 0, 1, 0)),
             lambda: time.sleep(), lambda: time.time(1), lambda: time.perf_counter(1), lambda: time.get_clock_info('z')):
    attempt(call)
