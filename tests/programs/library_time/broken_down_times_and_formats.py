import time
t = time.gmtime(86400 * 365 + 3661)
print(t, t.tm_year, t[3], tuple(t), time.asctime(t), time.strftime("%Y-%m-%d %H:%M:%S %j %a %B", t), time.mktime(time.gmtime(0)) == 0 or "another zone", time.strptime("2024-02-29", "%Y-%m-%d")[:3], time.strptime("10:20 PM", "%I:%M %p")[3:5], time.gmtime(0).tm_wday, time.struct_time((2024, 1, 2, 3, 4, 5, 1, 2, 0)).tm_mon, time.strftime("%d %b %y", (2024, 12, 25, 0, 0, 0, 2, 360, 0)), time.gmtime(1e9)[:6], time.asctime((2024, 1, 2, 3, 4, 5, 1, 2, 0)))
a = time.perf_counter(); time.sleep(0.25); b = time.perf_counter()
print(b - a >= 0.25, time.monotonic() > 0, isinstance(time.time(), float), isinstance(time.time_ns(), int), time.process_time() >= 0, time.perf_counter_ns() > 0, time.get_clock_info("monotonic").monotonic, time.sleep(0))
for use in ("time.sleep(-1)", "time.sleep('a')", "time.strptime('x', '%Y')", "time.struct_time((1, 2))", "time.strftime('%Y', (1, 2))", "t[99]"):
    try:
        print(use, "=", eval(use) if " = " not in use else exec(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
def timed(f):
    def w(*a):
        start = time.perf_counter()
        r = f(*a)
        print(f"{f.__name__} took {'a while' if time.perf_counter() - start >= 0.5 else 'no time'}")
        return r
    return w
@timed
def slow(): time.sleep(0.5); return "slow"
@timed
def quick(): return "quick"
print(slow(), quick())
