from functools import wraps, update_wrapper, total_ordering, cmp_to_key, WRAPPER_ASSIGNMENTS
def logged(f):
    @wraps(f)
    def wrapper(*a, **k):
        "wrapper docs"
        print("calling", f.__name__, a, k)
        return f(*a, **k)
    return wrapper
@logged
def add(a: int, b=2) -> int:
    "adds"
    return a + b
add.tag = "t"
print(add(1), add.__name__, add.__doc__, add.__wrapped__(1, 1), add.__annotations__, add.__qualname__, WRAPPER_ASSIGNMENTS)
@logged
@logged
def twice(): return "twice"
print(twice(), twice.__wrapped__.__wrapped__.__name__)
class Callable:
    def __call__(self): return 1
c = update_wrapper(Callable(), add)
print(c.__name__, c.__doc__, c.tag, c())
print(wraps(5)(lambda: 0).__name__)
@total_ordering
class Version:
    def __init__(self, *v): self.v = v
    def __eq__(self, o): return self.v == o.v if isinstance(o, Version) else NotImplemented
    def __lt__(self, o): return self.v < o.v if isinstance(o, Version) else NotImplemented
    def __repr__(self): return "v" + ".".join(map(str, self.v))
a, b = Version(1, 2), Version(1, 10)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, sorted([b, a]), max(a, b), a <= Version(1, 2))
for use in ("a < 5", "a >= 'x'", "total_ordering(type('E', (), {}))", "cmp_to_key(5)([1]) < 2"):
    try:
        print(use, eval(use))
    except (TypeError, ValueError) as error:
        print(use, "->", type(error).__name__, error)
def by_length_then_reverse(x, y): return len(x) - len(y) or (y > x) - (y < x)
print(sorted(["b", "aa", "c", "a"], key=cmp_to_key(by_length_then_reverse)), max([3, 1, 2], key=cmp_to_key(lambda x, y: y - x)))
k = cmp_to_key(lambda x, y: x - y)
print(k(1) < k(2), k(1) == k(1), k(3).obj)
