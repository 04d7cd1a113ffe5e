import sys, traceback, weakref
class K8(frozenset):
    def __init__(self, x=0): pass
class K7(tuple):
    def __init__(self, x=0): pass
class K6(int):
    def __init__(self, x=0): pass
for c in (K8, K7, K6):
    try: print(repr(c(x=1)))
    except TypeError as e: print(e)
class S(set): __slots__ = 'x'
print(S.x, type(S.x))
class A: pass
a = A(); weakref.ref(a, lambda r: print('never told')); r = weakref.ref(a, lambda r: print('told')); del a
def gen():
    try: yield
    finally: yield 0
bytes_of = list
def f():
    g = gen(); next(g)
f()
try: bytes(gen())
except TypeError: pass
sys.stderr.write('\ud800 \ud83d é\n')
try: int.from_bytes([300], 'x')
except ValueError as e: print(e)
class P: __class_getitem__ = None
try: P[3]
except TypeError as e: print(e)
