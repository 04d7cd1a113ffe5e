class Point:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
p = Point(1, 2)
print(p.x, p.y, hasattr(p, "__dict__"))
for action in ("p.z = 3", "del p.x; p.x", "del p.x", "vars(p)", "p.__dict__", "Point.x.__get__(3)"):
    try:
        exec(action)
        print(action, "fine")
    except (AttributeError, TypeError) as error:
        print(action, "->", type(error).__name__, error)
class Named(Point):
    __slots__ = ("name",)
class Open(Point): pass
n = Named(1, 2)
n.name = "n"
o = Open(3, 4)
o.anything = 5
print(n.name, o.__dict__, Named.__slots__, Open.__slots__)
class WithDict:
    __slots__ = ["a", "__dict__", "__weakref__"]
w = WithDict()
w.a, w.b = 1, 2
print(w.__dict__, w.a)
for body in ({"__slots__": ("x",), "x": 1}, {"__slots__": "1a"}, {"__slots__": (1,)}, {"__slots__": ("__dict__", "__dict__")}):
    try:
        type("T", (), body)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    class Both(Named, WithDict): pass
except TypeError as error:
    print(error)
class Doc:
    __slots__ = {"radius": "how far it reaches"}
print(Doc.radius.__doc__, type(Doc.radius).__name__, Doc.radius.__name__)
