class P:
    def __init__(self):
        self._x = 0
    @property
    def x(self):
        """the x"""
        return self._x
    @x.setter
    def x(self, v):
        self._x = v
    @x.deleter
    def x(self):
        print("gone")
        self._x = None
    @property
    def ro(self):
        return 1
    wo = property(None, lambda self, v: print("wrote", v))
    nothing = property()

p = P()
p.x = 3
print(p.x, P.x.__doc__, P.x.fget.__name__, P.x.fset.__name__, P.x.fdel.__name__)
del p.x
print(p.x)
for action in (lambda: setattr(p, "ro", 1), lambda: delattr(p, "ro"), lambda: p.wo, lambda: delattr(p, "wo"),
               lambda: p.nothing, lambda: setattr(p, "nothing", 1)):
    try:
        action()
    except AttributeError as e:
        print(e)
p.wo = 9
print(P.ro.fset, P.ro.__name__)
try:
    P.ro.fget = 1
except AttributeError as e:
    print(e)
try:
    property(1).__get__(p)
except TypeError as e:
    print(e)

class Q(P):
    @P.x.getter
    def x(self):
        return "q" + str(self._x)
q = Q()
q.x = 5
print(q.x, Q.x.fset is P.x.fset, Q.x is P.x)

class Doc(property):
    pass
class R:
    @Doc
    def a(self):
        "doc of a"
        return 1
print(R.a.__doc__, type(R.a).__name__, R().a)
class AttrErr:
    @property
    def v(self):
        return self.missing
    def __getattr__(self, name):
        return "fallback " + name
print(AttrErr().v)
class AttrErr2:
    @property
    def v(self):
        return self.missing
try:
    AttrErr2().v
except AttributeError as e:
    print(e, e.name, type(e.obj).__name__)
