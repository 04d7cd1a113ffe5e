# slice.indices of any size, items of what has none, set methods on other kinds, proxies in comparisons.
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class I:
    def __init__(self,v): self.v=v
    def __index__(self): return self.v
class L(list):
    def __new__(cls, *args, tag=None):
        made = super().__new__(cls)
        made.tag = tag
        return made
t(lambda: (L([1,2], tag='x'), L([1], tag='x').tag))
class M(list): pass
t(lambda: M([1], tag=1))
for s in (slice(-2), slice(1,2**70,3), slice(None,None,-1), slice(2**70,-2**70,-2**65), slice(None,None,0), slice(5,1), slice(I(2),I(9)), slice(1.5), slice(None,None,-2**70)):
    for n in (2**64, 10, 0, -1, I(2**70), True, 1.5):
        t(lambda: s.indices(n))
def sd(c,k): c[k]=1
def dd(c,k): del c[k]
for c in ('', b'', (), range(3), {1}, 5, [], bytearray(), {}, frozenset(), None):
    for k in (1<<100, 0, 'a', -(1<<100), slice(1), True):
        t(lambda: sd(c,k)); t(lambda: dd(c,k))
        if isinstance(c, dict): c.clear()
d={1:2}
ks=d.keys()
for a in ({1}, frozenset([1]), d, ks, d.items()):
    for b in ({3}, ks, {4:5}, [1], frozenset()):
        for n in ('or','ror','and','rand','sub','rsub','xor','rxor'):
            m=getattr(a,'__%s__'%n,None)
            if m: t(lambda: sorted(m(b),key=str) if m(b) is not NotImplemented else NotImplemented)
class P: pass
pm=vars(P)
t(lambda: max(0,{}.items().mapping)); t(lambda: {}.items().mapping < 3); t(lambda: 3 <= {}.items().mapping); t(lambda: {}.items().mapping == {})
for e in (dict(end='\ud800'), dict(sep='\ud800'), dict(sep='\ud800',end='\ud801')):
    t(lambda: print(1,2,**e)); 
t(lambda: print(end='\ud800'))
t(lambda: print('\ud801', end='\ud800'))
