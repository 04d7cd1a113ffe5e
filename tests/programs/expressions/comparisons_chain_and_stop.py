def show(x):
    print("look at", x)
    return x
print(1 < show(2) < 3)
print(3 < show(2) < show(9))
print(1 < 2 > 1 != 5 == 5.0 is not None)
a = b = [1]
print(a is b is not None, a == b == [1], (a == b) == [1])
print(1 in [1] == True, (1 in [1]) == True)
print(not 1 == 2, not (1 == 2), (not 1) == 2)
print("a" < "b" < "c", "B" < "a", "" < " ", "10" < "9")
print([1, 2] < [1, 2, 0], (1, "z") < (2, "a"), [] < [0], [2] > [1, 99])
print(1 <= 1.0 <= True, 0.1 + 0.2 == 0.3, 1e308 * 10 == float("inf"))
class Loud:
    def __lt__(self, other):
        print("lt")
        return []
    def __gt__(self, other):
        print("gt")
        return [0]
l = Loud()
print(l < 1, 1 < l, l < 1 < show(5), l > 1 > show(0))
print(5 > 3 > 1, 5 > (3 > 1), (5 > 3) > 1)
print({1} < {1, 2} <= {2, 1}, {1} < {2}, {1} > {2}, {1} == {2})
