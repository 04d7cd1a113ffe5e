from collections import namedtuple
P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p == (1, 2), p._fields, p._asdict(), p._replace(x=9), P._make([3, 4]), p + (3,), len(p), hash(p) == hash((1, 2)), isinstance(p, tuple), P.__doc__, P.x.__doc__, repr(P), P.__name__)
x, y = p
D = namedtuple("D", ["a", "b", "c"], defaults=[2, 3])
print(x, y, D(1), D(1, c=9), D._field_defaults, D._fields, namedtuple("R", "def a a _x 1b", rename=True)._fields, namedtuple("C", "a, b,c")(1, 2, 3), namedtuple("E", "")(), namedtuple("M", "a", module="here").__module__)
class Q(namedtuple("Q", "r g b")):
    __slots__ = ()
    @property
    def hex(self): return "#%02x%02x%02x" % self
    def __str__(self): return f"Q of {self.r}"
q = Q(255, 0, 16)
print(q, repr(q), q.hex, q._replace(g=5), sorted([Q(2, 1, 1), Q(1, 9, 9)])[0], type(q._replace(g=5)).__name__, q > (1,), q._asdict()["b"])
for use in ("P(1)", "P(1, 2, 3)", "P(1, z=2)", "p.x = 5", "p.z", "p[5]", "P._make([1])", "p._replace(z=1)", "namedtuple('A', 'a a')", "namedtuple('A', 'class')", "namedtuple('A', '_x')", "namedtuple('1A', 'x')", "namedtuple('A', '1x')", "namedtuple('A', 'x', defaults=[1, 2])", "namedtuple('A', 5)", "del p.x", "p.new = 1", "P()", "namedtuple('A', 'a-b')", "namedtuple('for', 'x')"):
    try:
        if "=" in use and "(" not in use or use.startswith("del"): exec(use)
        else: print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
match p:
    case P(x=1, y=b): print("matched", b)
match p:
    case (a, b): print("as a tuple", a, b)
print("%s-%s" % p, "{0.x} {1}".format(p, *p), dict([p]), [*p, *q], max(P(1, 2), P(1, 3)))
