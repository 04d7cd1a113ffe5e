import weakref
class A:
    def f(self): return 5
a = A(); p = weakref.proxy(a)
print(isinstance(p, A), p.__class__ is A, type(p).__name__, isinstance(p, int), p.f(), isinstance(p, weakref.ProxyType))
class C:
    def __call__(self): return 'called'
c = C(); q = weakref.proxy(c); print(isinstance(q, C), type(q).__name__, q(), isinstance(q, weakref.CallableProxyType), p == a)
del a
try: isinstance(p, A)
except ReferenceError as e: print(e)
from collections import deque
print(type(iter(deque([1]))), type(reversed(deque([1]))), list(reversed(deque([1,2]))))
import pickle, copy
d = deque([1,2,3]); i = reversed(d); next(i); print(list(copy.copy(i)), deque([1],2).__reduce__()[:3], copy.copy(deque([1,2],5)), copy.deepcopy(deque([[1]])))
class D(deque): pass
e = D([1]); e.x = 5; e2 = copy.copy(e); print(e2, pickle.loads(pickle.dumps(e)).x)
