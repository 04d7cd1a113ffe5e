def t(name, value):
    print("eval", name)
    return value
class Box:
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)
    def __setitem__(self, key, value): print("item", key, value)
b = Box()
b.x = b.y = t("value", 3)
b[t("key", 1)] = b.z = t("value", 4)
b.p, b.q = t("pair", (1, 2))
i = 0
a = [0, 0, 0]
i, a[i] = 1, 9
print(i, a)
a[i], i = 5, 2
print(i, a)
x = [1, 2, 3]
x[0], x[1], x[2] = x[2], x[0], x[1]
print(x)
m, n = 1, 2
m, n = n, m + n
print(m, n)
(c), [d], (e,) = 1, [2], (3,)
print(c, d, e)
first = second = []
first.append(1)
print(second, first is second)
def f():
    b.w, missing.attr = 1, 2
try:
    f()
except NameError as error:
    print(error, b.w)
[] = ()
() = []
print("empty targets are fine")
