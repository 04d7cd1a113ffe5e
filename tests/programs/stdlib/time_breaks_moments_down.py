import time
from time import struct_time, gmtime, strftime, strptime, mktime, asctime, ctime


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


t = gmtime(0)
show(lambda: t)
show(lambda: (t.tm_year, t[0], t.tm_zone, t.tm_gmtoff, tuple(t), len(t)))
show(lambda: gmtime(1700000000.5))
show(lambda: (asctime(t), asctime(gmtime(1e9)), strftime('%Y-%m-%d %H:%M:%S %a %A %b %B %j %U %W %w %y %p %I %% %Z %c %x %X', t)))
show(lambda: strptime('30 Nov 00', '%d %b %y'))
show(lambda: strptime('2024-02-30', '%Y-%m-%d'))
show(lambda: strptime('x', '%Y'))
show(lambda: strptime('2024-01-01 extra', '%Y-%m-%d'))
show(lambda: (time.time() > 0, time.perf_counter() >= 0, time.monotonic() >= 0, time.process_time() >= 0, time.time_ns() > 0, time.perf_counter_ns() >= 0, time.thread_time() >= 0))
show(lambda: time.sleep(-1))
show(lambda: time.sleep('a'))
def timing():
    a = time.perf_counter()
    time.sleep(0.05)
    b = time.perf_counter()
    return 0.05 <= b - a < 0.2
show(timing)
show(lambda: struct_time((1, 2, 3, 4, 5, 6, 7, 8, 9)))
show(lambda: struct_time((1, 2)))
show(lambda: strftime('%Y', (2024, 1, 1, 0, 0, 0, 0, 1, 0)))
show(lambda: strftime('%H', (2024, 1)))
show(lambda: isinstance(time.get_clock_info('monotonic').resolution, float))
show(lambda: gmtime(0) < gmtime(1))
show(lambda: mktime(gmtime(0)) == 0 - time.localtime(0).tm_gmtoff)
