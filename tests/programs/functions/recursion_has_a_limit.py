import sys
print(sys.getrecursionlimit())
def f(n): return f(n + 1)
try: f(0)
except RecursionError as e: print(e, type(e).__mro__[1].__name__)
class A:
    def __getattr__(self, n): return getattr(self, n + "x")
try: A().y
except RecursionError as e: print(str(e)[:32])
class B:
    def __repr__(self): return repr(self)
try: repr(B())
except RecursionError as e: print(str(e)[:32])
class C:
    def __eq__(self, o): return self == o
try: C() == C()
except RecursionError as e: print(str(e)[:32])
def deep(n): return 1 if n == 0 else 1 + deep(n - 1)
print(deep(900))
try: deep(5000)
except RecursionError: print("too deep")
sys.setrecursionlimit(3000)
print(deep(2500))
sys.setrecursionlimit(1000)
for bad in (0, -1, "x", 5.5):
    try: sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
def ping(n): return pong(n)
def pong(n): return ping(n)
try: ping(1)
except RecursionError as e: print("mutual")
def g():
    yield from g()
try: list(g())
except RecursionError as e: print("generator", str(e)[:32])
l = lambda x: l(x)
try: l(1)
except RecursionError as e: print("lambda")
count = 0
def catch():
    global count
    count += 1
    try: return catch()
    except RecursionError: return count
print(catch() > 900)
class P:
    @property
    def p(self): return self.p
try: P().p
except RecursionError as e: print("property")
class I:
    def __init__(self): I()
try: I()
except RecursionError as e: print("init")
nested = []
for _ in range(100): nested = [nested]
print(len(repr(nested)))
def fin(n):
    try: fin(n + 1)
    finally: pass
try: fin(0)
except RecursionError: print("finally")
print(sorted([3, 1, 2], key=lambda x: deep(x)))
