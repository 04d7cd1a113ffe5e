class A:
    def f(self): return ["A"]
    @classmethod
    def c(cls): return ["A.c", cls.__name__]
    @staticmethod
    def s(): return ["A.s"]
    @property
    def p(self): return "A.p"
    x = "A.x"
class B(A):
    def f(self): return ["B"] + super().f()
    @classmethod
    def c(cls): return ["B.c"] + super().c()
    @staticmethod
    def s(): return ["B.s"] + super(B, B).s()
    @property
    def p(self): return "B.p " + super().p
    x = "B.x"
    def get(self): return super().x, super(B, self).x, super(B, type(self)).x
class C(A):
    def f(self): return ["C"] + super().f()
class D(B, C):
    def f(self): return ["D"] + super().f()
d = D()
print(d.f(), d.c(), d.s(), d.p, d.get(), super(B, d).f(), super(D, d).f())
s = super(B, d)
print(s, s.__thisclass__, s.__self_class__, s.__self__ is d, type(s))
print(super(B), super(B).__get__(d).f())
class E(A):
    def no_self(): return super()
    def nested(self): return (lambda s: super().f())(self)
    def deleted(self):
        del self
        return super().f()
    def missing(self): return super().nope
    def sets(self): super().x = 1
    def item(self): return super()[0]
    f2 = lambda self: super().f()
print(E().f2(), E().nested())
for use in ("E().missing()", "E().sets()", "E().item()", "super(5)", "super(A, 5)", "super(B, A())", "super(A, int)", "super(A, B).f()", "super(1, 2, 3)", "super(A, d).nope", "len(super(B, d))"):
    try:
        print(use, eval(use))
    except (RuntimeError, TypeError, AttributeError) as error:
        print(use, "->", type(error).__name__, error)
