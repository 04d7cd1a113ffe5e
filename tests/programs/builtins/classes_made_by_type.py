# type(x) tells the class, type(name, bases, dict) makes one.
def attempt(work):
    try:
        return work()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


Point = type('Point', (), {'x': 1, 'where': lambda self: self.x})
p = Point()
print(Point, Point.__name__, Point.__module__, Point.__bases__, p.where(), type(p) is Point, type(Point))
Sub = type('Sub', (Point, dict), {'__doc__': 'made'})
print(Sub.__mro__, Sub.__doc__, Sub(a=1), Sub(a=1).x)
print(type(1), type(type), type(None), type(...), type(NotImplemented), type(len), type(lambda: 0), type([].append), type(int.__add__), type((1).__add__))
print(type(str.upper), type(int.real), type(dict.__dict__['fromkeys']), type(type.__dict__['__mro__']), type(type.__dict__['__dict__']))
for work in (lambda: type(), lambda: type(1, 2), lambda: type('A', (), {}, 5), lambda: type(5, (), {}), lambda: type('A', [], {}),
             lambda: type('A', (), []), lambda: type('A', (bool,), {}), lambda: type('A', (int, str), {}),
             lambda: type('A', (object, int), {}), lambda: type('A', (int, int), {}), lambda: type(x=1),
             lambda: type('A', (type(None),), {}), lambda: type('A', (range,), {}), lambda: type('A', (type(len),), {}),
             lambda: type(None)(), lambda: type(...)(), lambda: type(NotImplemented)(), lambda: type(None)(1), lambda: type(lambda: 0)(),
             lambda: type(len)(), lambda: type(x for x in ())(), lambda: object(1), lambda: object(x=1), lambda: int.__new__(str),
             lambda: object.__new__(int), lambda: int.__new__(), lambda: object.__new__(5), lambda: object.__init__(), lambda: str.__new__(int)):
    print(attempt(work))
print(None.__class__, (5).__class__.__class__, int.__class__, NotImplemented, Ellipsis, ..., repr(...))
print(object() == object(), bool(object()), object.__mro__, object.__bases__, type.__bases__)
print(None == None, None is None, None == 0, bool(None), str(None), hash(None) == hash(None), [None] * 2)
