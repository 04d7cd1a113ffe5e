a, *b = 1, 2, 3
*c, d = "xyz"
e, *f, g = [1, 2]
print(a, b, c, d, e, f, g)
*h, = range(3)
[i, *[j, *k]] = 1, 2, 3, 4
(l, *m), n = [1, 2, 3], 4
print(h, i, j, k, l, m, n)
for first, *rest in [(1, 2, 3), "ab", [9]]: print(first, rest)
head, *_, tail = {"a": 1, "b": 2, "c": 3}
print(head, tail)
class Box: pass
box = Box()
box.first, *box.rest = 1, 2, 3
data = [0, 0]
*data[0:1], data[-1] = "pq"
print(box.rest, data)
x, *y = (n for n in range(3))
print(x, y, type(y).__name__)
for source in ("a, b = 1,", "a, b = 1, 2, 3", "a, *b, c = 1,", "a, b = 5", "a, b = None", "(a, b), c = 1, 2", "a, b = {1}", "[a] = 'xy'", "a, b, *c = 'z'", "a, b = iter([1])", "() = [1]", "a, = []", "x, y = 'abc'"):
    try:
        exec(source)
    except (ValueError, TypeError) as error:
        print(source, "->", type(error).__name__, error)
for source in ("*a = [1]", "a, *b, *c = x", "*a, *b = x", "*(a, b) = x", "del *a", "for *x in y: pass", "with a as *b: pass", "*a += 1", "(*a) = 1", "*a: int = 1", "[*a] = 1", "import *x"):
    try:
        compile(source, "s", "exec")
        print("accepted", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
