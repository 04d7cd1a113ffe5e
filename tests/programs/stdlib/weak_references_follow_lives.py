import gc
import weakref
import sys


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class Obj:
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return f'Obj({self.name})'
    def hello(self):
        return 'hello ' + self.name
    def __call__(self, x):
        return x
    def __len__(self):
        return 3
    def __add__(self, o):
        return self.name + str(o)
o = Obj('a')
r = weakref.ref(o)
show(lambda: (r() is o, weakref.getweakrefcount(o), weakref.getweakrefs(o) == [r], r == weakref.ref(o), hash(r) == hash(weakref.ref(o))))
cb = weakref.ref(o, lambda ref: print('dying', ref() is None))
p = weakref.proxy(o)
show(lambda: (p.name, p.hello(), len(p), p + 1, repr(p)[:22] if 0 else str(p), p(5), type(p).__name__))
def setp():
    p.name = 'b'
    return o.name
show(setp)
d = weakref.WeakValueDictionary()
d['k'] = o
k = weakref.WeakKeyDictionary()
k[o] = 'data'
s = weakref.WeakSet([o])
show(lambda: (list(d), d['k'], len(d), 'k' in d, k[o], len(k), o in k, len(s), o in s, list(s)))
f = weakref.finalize(o, print, 'finalized', 1, sep='|')
show(lambda: (f.alive, f.peek()[1].__name__, f.peek()[2:]))
m = weakref.WeakMethod(o.hello)
show(lambda: m()())
del o
show(lambda: (r(), m(), len(d), len(k), len(s), f.alive))
show(lambda: p.name)
show(lambda: d['k'])
show(lambda: d.get('k', 'gone'))
show(lambda: weakref.ref(5))
show(lambda: weakref.ref('a'))
show(lambda: weakref.ref([]))
class Slots:
    __slots__ = ('a',)
show(lambda: weakref.ref(Slots()))
class Node:
    def __init__(self):
        self.me = self
    def __del__(self):
        print('del node')
gc.collect()
n = Node()
nr = weakref.ref(n)
del n
show(lambda: nr() is not None)
show(lambda: gc.collect() > 0)
show(lambda: nr())
show(lambda: (gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.get_threshold(), type(gc.get_count()), gc.is_tracked([]), gc.is_tracked(5), gc.garbage, gc.get_debug()))
x = []
show(lambda: sys.getrefcount(x) >= 2)
show(lambda: any(ref is x for ref in gc.get_referents([x])))
f2 = weakref.finalize(Obj('temp'), print, 'temp finalized')
show(lambda: f2.alive)
keep = Obj('keep')
f3 = weakref.finalize(keep, lambda: print('called by hand') or 'result')
show(lambda: (f3(), f3(), f3.alive))
f4 = weakref.finalize(keep, print, 'at exit')
show(lambda: f4.detach() is not None)
w = weakref.WeakValueDictionary({'x': keep})
show(lambda: (w.setdefault('x', None), w.pop('x'), len(w), dict(w)))
ws = weakref.WeakSet()
a, b = Obj('1'), Obj('2')
ws.add(a)
ws.add(b)
ws.discard(a)
show(lambda: (len(ws), ws | {a} if 0 else 0, b in ws))
print('end')
