t = (1, 2, 3, 2)
print(t.count(2), t.index(2), t.index(2, 2), t + (4,), t * 2, t[1:], t[::-1], 3 in t, len(t), hash(t) == hash((1, 2, 3, 2)), (), (1,), tuple("ab"), tuple([1]), tuple(), tuple({1: 2}))
a, (b, c), *d = 1, (2, 3), 4, 5
print(a, b, c, d, (1, 2) < (1, 3), (1,) < (1, 2), () < (1,), (1, 2) == (1.0, 2.0), (1, 2) == [1, 2], ("a", 1) < ("b", 0), min((3, "a"), (2, "z")))
t2 = (1, [2])
t2[1].append(3)
print(t2, t is tuple(t), t[:] is t, t + () == t, sorted((3, 1, 2)), sum((1, 2, 3)), max((1, 5, 2)), any((0, 1)), dict([(1, 2)]), list(zip((1, 2), "ab")), 1, 2)
for use in ("t[0] = 1", "del t[0]", "t.append(1)", "t[9]", "t['a']", "t.index(9)", "t + [1]", "t + 1", "t * 'a'", "hash(([],))", "(1, 2) < (1, 'a')", "(1, 2) < [1]", "tuple(5)", "tuple(1, 2)", "t.count()", "t.x = 1", "t += [1]", "t[0] += 1", "a, b = t", "(1)[0]", "t.sort()", "t.index()", "(,)", "t.index(2, 'x')"):
    try:
        exec(use)
        print(use, "fine")
    except (TypeError, IndexError, ValueError, AttributeError, SyntaxError) as error:
        print(use, "->", type(error).__name__, error)
def minmax(xs): return min(xs), max(xs)
low, high = minmax([3, 1, 2])
print(low, high, minmax("hello"), repr((1,)), str(("a", None)), ("%s-%s" % ("x", "y")), (lambda *a: a)(1, 2))
class P(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    x = property(lambda self: self[0])
p = P(3, 4)
print(p, p.x, p == (3, 4), type(p + (5,)).__name__, type(p[:]).__name__, isinstance(p, tuple), hash(p) == hash((3, 4)))
