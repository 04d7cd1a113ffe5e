from itertools import *
import operator
def noisy(n):
    for i in range(n):
        print(f"<{i}>", end="")
        yield i
def take(n, it): return list(islice(it, n))
def tail(n, it):
    from collections import deque
    return list(deque(it, maxlen=n))
def flatten(ll): return chain.from_iterable(ll)
def grouper(it, n): return zip(*[iter(it)] * n)
def roundrobin(*its):
    pending = cycle(iter(it).__next__ for it in its)
    active = len(its)
    while active:
        try:
            for nxt in pending: yield nxt()
        except StopIteration:
            active -= 1
            pending = cycle(islice(pending, active))
def unique(it, key=None):
    seen = set()
    for x in it:
        k = x if key is None else key(x)
        if k not in seen:
            seen.add(k)
            yield x
def windows(it, n):
    its = tee(it, n)
    for i, t in enumerate(its): next(islice(t, i, i), None)
    return zip(*its)
print(take(3, noisy(100)))
print(tail(2, noisy(4)), list(flatten([[1], [], [2, 3]])), list(grouper("abcdef", 3)), list(roundrobin("ABC", "D", "EF")), list(unique("AaBAb", str.lower)), list(windows(range(5), 3)))
print(take(4, map(operator.mul, count(1), count(1))), next(dropwhile(lambda x: x < 3, noisy(9))), all(x < 2 for x in noisy(9)), any(x == 1 for x in noisy(9)))
z = zip(noisy(3), "ab")
print(list(z))
first, second = tee(noisy(2))
print(list(first), list(second))
primes = filter(lambda n: all(n % d for d in takewhile(lambda d: d * d <= n, count(2))), count(2))
print(take(8, primes), take(3, accumulate(noisy(9))))
fib = accumulate(repeat(None), lambda p, _: (p[1], p[0] + p[1]), initial=(0, 1))
print([a for a, _ in take(10, fib)])
