def f(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
print(f(1, c=3), f(1, 5, 6, 7, c=3), f(c=1, a=2), f(1, c=3, z=9, y=8))
print(f(*[1, 2, 3], **{"c": 4, "e": 5}), f(1, *(), c=0, *(9,)))
def p(a, /, b, *, c): return a, b, c
print(p(1, 2, c=3), p(1, b=2, c=3))
def anything(self, /, **kw): return self, kw
print(anything(1, self=2))
for use in ("f()", "f(1)", "f(1, 2, a=1, c=1)", "p(1, 2, 3)", "p(a=1, b=2, c=3)", "p(1, 2)", "p()", "p(1, 2, c=3, d=4)", "(lambda: 0)(1)", "(lambda x, y: 0)(1)", "(lambda x, y, z: 0)(1)", "(lambda *, a, b: 0)()", "(lambda x: 0)(x=1, y=2)", "f(1, c=1, **{'c': 2})", "p(1, c=3)", "(lambda a, b=1: 0)(1, 2, 3)", "(lambda a, *, b: 0)(1, 2)", "anything()", "(lambda a, /: 0)(a=1)", "(lambda a, b, /, c: 0)(1, b=2, a=3)", "len()", "len(1, 2)", "abs(x=1)", "int(1, 2, 3)", "print(1, foo=2)"):
    try:
        eval(use)
    except TypeError as error:
        print(use, "->", error)
class C:
    def m(self, x): pass
    @classmethod
    def k(cls): pass
    @staticmethod
    def s(a): pass
for use in ("C().m()", "C().m(1, 2)", "C.m()", "C.k(1)", "C.s()", "C(1)", "C.m(1)", "C().s(1, 2)"):
    try:
        eval(use)
    except TypeError as error:
        print(use, "->", error)
