class Plain: pass
a, b = Plain(), Plain()
print(a == a, a == b, a != b, a == 1, not a != a)
class Loud:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        print(f"{self.n} == {getattr(other, 'n', other)}")
        return NotImplemented
print(Loud(1) == Loud(2))
print(Loud(3) == 3, 3 == Loud(3), Loud(4) != 4)
l = Loud(5)
print(l == l, [l] == [l], l in [l], (l,) != (l,))
class OnlyNe:
    def __ne__(self, other): return "ne"
print(OnlyNe() != 1, OnlyNe() == 1, 1 != OnlyNe())
class Odd:
    def __eq__(self, other): return "maybe"
print(Odd() == 1, 1 == Odd(), Odd() != 1, [Odd()] == [1], Odd() in [1])
for pair in ((1, "a"), (None, 0), ([], ()), ({}, set()), (1.0, 1), (True, 1), ("a", b"a"), ((1, 2), [1, 2])):
    print(pair, pair[0] == pair[1])
for use in ("1 < 'a'", "None < None", "[] > ()", "{} < {}", "1j < 2j", "Plain() <= Plain()", "[1, 'a'] < [1, 2]", "max(1, 'a')"):
    try:
        print(eval(use))
    except TypeError as error:
        print(use, "->", error)
