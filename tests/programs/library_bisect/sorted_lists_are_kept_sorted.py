from bisect import bisect, bisect_left, bisect_right, insort, insort_left
a = [1, 2, 4, 4, 4, 7]
print(bisect_left(a, 4), bisect_right(a, 4), bisect(a, 4), bisect(a, 0), bisect(a, 99), bisect_left(a, 4, 3), bisect_left(a, 4, 0, 2), bisect([], 1), bisect_left(a, 3.5))
insort(a, 3); insort(a, 4); insort_left(a, 0); print(a)
def grade(score, points=(60, 70, 80, 90), grades="FDCBA"): return grades[bisect(points, score)]
print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
people = [("ann", 20), ("bob", 30), ("cid", 40)]
print(bisect(people, 30, key=lambda p: p[1]), bisect_left(people, 35, key=lambda p: p[1]))
insort(people, ("dan", 25), key=lambda p: p[1]); print(people)
class Loud:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print(f"{self.n}<{o.n}", end=" "); return self.n < o.n
    def __repr__(self): return f"L{self.n}"
items = [Loud(i) for i in (1, 3, 5, 7)]
print(bisect_left(items, Loud(4))); print(bisect_right(items, Loud(5))); insort(items, Loud(2)); print(items)
for use in ("bisect(a)", "bisect(5, 1)", "bisect(a, 'x')", "bisect(a, 1, -1)", "insort((1, 2), 3)", "insort([1], 'a')", "bisect(a, 1, key=5)", "bisect(a, 1, 'x')", "insort(a)", "bisect_left([1, 2], 1, 0, 5)"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
def index(a, x):
    i = bisect_left(a, x)
    if i != len(a) and a[i] == x: return i
    raise ValueError(f"{x} not found")
print(index(a, 7), bisect("abcxyz", "m"), bisect_left(range(0, 100, 10), 35))
