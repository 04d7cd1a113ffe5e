from typing import *
class Point(NamedTuple):
    "a point"
    x: int
    y: int = 0
    def dist(self): return abs(self.x) + abs(self.y)
p = Point(3)
print(p, p.dist(), p._asdict(), Point._field_defaults, Point.__annotations__, Point.__doc__, p == (3, 0), Point._fields, NamedTuple("N", [("a", int)])(1))
class Movie(TypedDict, total=False):
    title: Required[str]
    year: int
m: Movie = {"title": "x"}
print(m, Movie(title="y", year=1), Movie.__annotations__, Movie.__required_keys__, Movie.__optional_keys__, Movie.__total__, type(Movie(title="z")).__name__, TypedDict("T", {"a": int}).__annotations__)
@runtime_checkable
class Closes(Protocol):
    name: str
    def close(self) -> None: ...
class Door:
    name = "door"
    def close(self): print("closing")
class Only:
    def close(self): pass
print(isinstance(Door(), Closes), isinstance(Only(), Closes), isinstance(5, Closes), isinstance(open, Callable), isinstance([], SupportsIndex), isinstance(5, SupportsInt), issubclass(int, SupportsFloat), isinstance([], Sized))
class NotRuntime(Protocol):
    def f(self): ...
class Impl(Closes):
    name = "impl"
print(Impl().close(), isinstance(Impl(), Closes), Closes.__mro__[1:], is_protocol(Closes), sorted(get_protocol_members(Closes)))
for use in ("Point()", "Point(1, 2, 3)", "isinstance(5, NotRuntime)", "NotRuntime()", "Closes()", "issubclass(Door, Closes)", "isinstance({}, Movie)", "NamedTuple('A', x=int)" if False else "NamedTuple('A', [('x', int), ('x', int)])", "class_(5)", "Movie(1)", "p.x = 1"):
    try:
        if use == "p.x = 1": exec(use)
        else: print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
for body in ("class A(NamedTuple):\n x: int = 1\n y: int", "class A(NamedTuple, Generic[1]): pass", "class B(TypedDict):\n def f(self): pass", "class B(TypedDict):\n x: int = 5", "class C(Door, Protocol): pass", "class D(NamedTuple):\n _x: int"):
    try:
        exec(body)
        print("accepted", body)
    except Exception as error:
        print(repr(body), "->", type(error).__name__, error)
