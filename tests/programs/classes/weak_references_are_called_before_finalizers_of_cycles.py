import gc, weakref
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, r() if 'r' in globals() else '')
a, b = N('a'), N('b')
a.o, b.o = b, a
r = weakref.ref(a, lambda _: print('cb a'))
r2 = weakref.ref(b, lambda _: print('cb b'))
del a, b
gc.collect()
print(r(), r2())
class P: pass
p = P(); p.me = p
w = weakref.ref(p, lambda _: print('cb p'))
p.w = weakref.ref(p, lambda _: print('inner, not called'))
del p; gc.collect()
x = N('x'); wx = weakref.ref(x, lambda _: print('cb x')); del x
class R:
    def __del__(self):
        global saved; saved = self; print('revive', wr())
q = R(); q.me = q; wr = weakref.ref(q, lambda _: print('cb q')); del q; gc.collect(); print(wr(), type(saved).__name__)
saved = None
gc.collect()
k = [N(i) for i in range(3)]
for i in range(3): k[i].o = k[(i + 1) % 3]
del k, i; gc.collect()
f = weakref.finalize(N('f'), print, 'finalize f')
y = N('y'); y.me = y; weakref.finalize(y, print, 'finalize y'); del y; gc.collect()
