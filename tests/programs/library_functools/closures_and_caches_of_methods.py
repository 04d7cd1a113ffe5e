from functools import lru_cache, cached_property, partial
class Shape:
    made = 0
    def __init__(self, w, h): self.w, self.h = w, h
    @cached_property
    def area(self): Shape.made += 1; return self.w * self.h
    @lru_cache(maxsize=None)
    def scaled(self, n): Shape.made += 1; return self.w * n
    def __hash__(self): return hash((self.w, self.h))
    def __eq__(self, o): return (self.w, self.h) == (o.w, o.h)
a, b = Shape(2, 3), Shape(2, 3)
print(a.area, a.area, b.area, Shape.made, vars(a))
print(a.scaled(2), b.scaled(2), a.scaled(3), Shape.made, Shape.scaled.cache_info())
a.w = 100
print(a.area, a.scaled(2))
del a.area
print(a.area, Shape.made)
class Slotted:
    __slots__ = ()
    @cached_property
    def x(self): return 1
try: Slotted().x
except TypeError as e: print(e)
@lru_cache(maxsize=3)
def f(x): return x
for i in (1, 2, 3, 1, 4, 2): f(i)
print(f.cache_info(), [f(x) for x in (1, 4)], f.cache_info().hits)
counted = partial(lru_cache, maxsize=1)
@counted()
def g(x): return -x
print(g(1), g(1), g(2), g(1), g.cache_info())
