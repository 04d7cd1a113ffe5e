import time
def stopwatch():
    start = time.perf_counter()
    laps = []
    def lap():
        now = time.perf_counter()
        laps.append(round(now - start, 1))
        return laps[-1]
    return lap, laps
lap, laps = stopwatch()
time.sleep(0.5); lap()
time.sleep(0.25 + 0.25); lap()
print(laps)
def debounce(wait):
    def deco(f):
        last = None
        def w(*a):
            nonlocal last
            now = time.monotonic()
            if last is not None and now - last < wait: return "ignored"
            last = now
            return f(*a)
        return w
    return deco
@debounce(1)
def click(n): return f"click {n}"
print(click(1), click(2)); time.sleep(1.1); print(click(3))
