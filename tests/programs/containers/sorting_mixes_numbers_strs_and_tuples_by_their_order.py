# Keys of one plain type, and tuples of such, are compared without a look at the
# general rules; the order and the errors must be theirs.
print(sorted([(1, "b"), (1, "a"), (0, "z"), (1, "a", 3)]))
print(sorted([(1.5, 2), (1, 3), (1.5, 1), (True, 2)]))
print(sorted([(0.0, "x"), (-0.0, "a")]))
nan = float("nan")
print([x[1] for x in sorted([(2.0, 1), (nan, 2), (1.0, 3)])])
print(sorted([((1, 2), 3), ((1, 1), 9)]))
print(sorted([(), (1,), (1, 2), (0,)]))
print(sorted([3, 1.5, True, -2, 10**30, -(10**30)]))
print(sorted([("é", 1), ("e", 2), ("z", 0), ("日", 4)]))
for bad in ([(1, "a"), (1, 2)], [("a",), (1,)], [1, "a"], [(1, None), (1, None, 2), (1, 0)]):
    try:
        print(sorted(bad))
    except TypeError as e:
        print(e)


class Backwards:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n > other.n

    def __repr__(self):
        return f"B{self.n}"


print(sorted([(1, Backwards(1)), (1, Backwards(2)), (0, Backwards(0))]))
print(max([(1, "a"), (1, "b")]), min(3, 2.5), max(True, 0), min("b", "a"), max(1, 2, 3), max([1.5, 2, -1]))
