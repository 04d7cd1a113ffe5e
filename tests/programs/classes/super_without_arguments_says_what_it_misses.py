class A:
    def f(self): return 'A.f'
def tell(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class B(A):
    def a(self):
        del self
        return super().f()
    def b(): return super().f()
    def c(*args): return super().f()
    def d(self):
        self = 3
        return super().f()
    def e(self):
        return (lambda: super().f())()
    def f2(self):
        return [super().f() for _ in [1]]
    def g(self):
        return list(super().f() for _ in [1])
    def h(self):
        x = super
        return x().f()
    def i(self):
        def inner(self2): return super().f()
        return inner(self)
    def j(self):
        def inner(self2): return super().f()
        return inner(3)
    def k(self, *a):
        nonlocal_self = lambda: self
        return super().f()
    def l(self):
        z = lambda: self
        del self
        return super().f()
b = B()
for name in 'a c d e f2 g h i j k l'.split():
    tell(getattr(b, name))
tell(B.b); tell(B.c); tell(lambda: B.a(3))
tell(lambda: super().f())
tell(lambda: super(B).f()); tell(lambda: super(B, 3).f()); tell(lambda: super(3, b)); tell(lambda: super(B, b).g2); tell(lambda: super(B, B).f.__qualname__); tell(lambda: super(b, B)); tell(lambda: super(1, 2, 3)); tell(lambda: super(B, b, x=3))
class Meta(type):
    def __new__(m, n, b, ns):
        cell = ns.get('__classcell__')
        for k, v in list(ns.items()):
            if k == 'early': tell(lambda: v(3))
        return super().__new__(m, n, b, ns)
class D(A, metaclass=Meta):
    def early(self): return super().f()
class E2(A):
    def early(self): return __class__
    try: early(3)
    except NameError as e: print(e)
    def early2(self): return super().f()
    try: early2(3)
    except RuntimeError as e: print(e)
print(repr(super(B, b)), super(B, b).__thisclass__, super(B, b).__self__ is b, super(B, b).__self_class__)
