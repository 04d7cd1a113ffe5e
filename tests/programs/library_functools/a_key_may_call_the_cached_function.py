import functools
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other):
        calls.append((self.n, other.n))
        if len(calls) < 50:
            f(self)
        return self.n == other.n
calls = []
@functools.lru_cache
def f(k):
    print('body', k.n)
    return k.n
try:
    print(f(K(1)))
    print(f(K(2)))
except RecursionError as e:
    print(e)
print(calls[:10], len(calls))
print(f.cache_info())
class L(K):
    __hash__ = K.__hash__

    def __eq__(self, other):
        g(self)
        return True
@functools.lru_cache(None)
def g(k):
    return k.n
try:
    print(g(L(1)))
    print(g(L(2)))
except RecursionError as e:
    print(e)


class Loud:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        print('hash', self.n)
        return self.n

    def __eq__(self, other):
        print('eq', self.n, other.n)
        return self.n == other.n


@functools.lru_cache(maxsize=2)
def loud(k):
    return k.n


for n in (1, 2, 1, 3, 2, 3):
    print('->', loud(Loud(n)))
print(loud.cache_info())
