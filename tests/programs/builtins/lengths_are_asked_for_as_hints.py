import operator
def tell(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class H:
    def __init__(self, h): self.h = h
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self):
        print('hint'); 
        if isinstance(self.h, BaseException): raise self.h
        return self.h
for h in (3, 0, -1, 'a', NotImplemented, 2.5, TypeError('t'), ValueError('v'), True, 10**30):
    print(h)
    tell(lambda: operator.length_hint(H(h)))
    tell(lambda: operator.length_hint(H(h), 7))
    tell(lambda: list(H(h)))
    tell(lambda: tuple(H(h)))
    tell(lambda: [*H(h)])
    tell(lambda: sorted(H(h)))
tell(lambda: bytearray(H(3))); tell(lambda: bytes(H(3))); tell(lambda: set(H(3))); tell(lambda: dict.fromkeys(H(3))); tell(lambda: [0].extend(H(3))); tell(lambda: ','.join(map(str, H(3)))); tell(lambda: list(map(str, H(3)))); tell(lambda: list(zip(H(3)))); tell(lambda: (lambda *a: a)(*H(3))); tell(lambda: [x for x in H(3)])
class I:
    def __init__(self): self.n = 3
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise StopIteration
        return self.n
    def __length_hint__(self): print('hint I'); return self.n
tell(lambda: list(I())); tell(lambda: operator.length_hint(I())); 
def x():
    a, *b = I(); return a, b
tell(x)
class L:
    def __len__(self): print('len'); return 2
    def __iter__(self): return iter('ab')
tell(lambda: list(L())); tell(lambda: operator.length_hint(L())); tell(lambda: tuple(L()))
tell(lambda: operator.length_hint(3)); tell(lambda: operator.length_hint(3, 'a')); tell(lambda: operator.length_hint([1, 2])); tell(lambda: operator.length_hint(iter([1, 2, 3]))); tell(lambda: operator.length_hint(iter(range(5)))); tell(lambda: operator.length_hint(iter({1: 2}))); tell(lambda: operator.length_hint(reversed([1, 2]))); tell(lambda: operator.length_hint(iter('abc'))); tell(lambda: operator.length_hint(iter((1,)))); tell(lambda: iter([1, 2]).__length_hint__()); tell(lambda: operator.length_hint(x for x in []))
