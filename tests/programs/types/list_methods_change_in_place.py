l = [3, 1, 2]
print(l.append(4), l.extend("ab"), l.insert(1, "i"), l.insert(-1, "j"), l.insert(100, "end"), l.insert(-100, "start"), l)
print(l.pop(), l.pop(0), l.pop(-2), l, l.remove("i"), l, l.index(2), l.count(1), l.reverse(), l, l.copy() == l, l.copy() is l)
print(l.clear(), l, [1, 2] + [3], [0] * 3, [] * 5, [1] * -1, [[0] * 2] * 2, 2 * [1], [1, 2] == [1, 2], [1, 2] < [1, 3], [1] < [1, 0])
grid = [[0] * 2] * 2
grid[0][0] = 9
print(grid, [[0] * 2 for _ in range(2)])
l = [1, 2, 3, 2]
print(l.index(2), l.index(2, 2), l.index(2, -1), list("abc"), list(range(3)), list({"k": 1}), list(), list((1, 2)))
for use in ("[].pop()", "[1].pop(5)", "[1].pop('a')", "[].remove(1)", "[].index(1)", "[1, 2].index(2, 0, 1)", "[].insert(1)", "[].append()", "[].append(1, 2)", "[].extend(5)", "[1] + (2,)", "[1] + 'a'", "[1] * [2]", "[1] * 1.5", "[1, 2][None]", "list(5)", "list(1, 2)", "[].sort(1)", "[1] - [1]", "[] < 5", "[].nope()", "[].insert('a', 1)", "[].count()", "[].reverse(1)", "[1, 2].index('x')", "list(a=1)", "[1].remove([1])"):
    try:
        print(use, "=", eval(use))
    except (ValueError, TypeError, IndexError, AttributeError) as error:
        print(use, "->", type(error).__name__, error)
a = [1]
a.append(a)
print(a, a[1] is a, len(a), a == a, a[1][1][0])
b = [1, [2, 3]]
c = b[:]
c[1].append(4)
c[0] = 9
print(b, c)
