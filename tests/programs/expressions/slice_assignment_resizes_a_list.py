a = list(range(6))
a[1:3] = "xyz"
print(a)
a[:0] = [9]
a[len(a):] = [8]
a[3:3] = (7, 7)
print(a)
a[2:-2] = []
print(a)
b = list(range(8))
b[::2] = "abcd"
print(b)
b[::-2] = [1, 2, 3, 4]
print(b)
del b[::3]
print(b)
del b[-2:], b[0]
print(b)
c = [1, 2, 3]
c[:] = c * 2
c[1:2] = c
print(c)
c[10:20] = "end"
c[-100:1] = []
print(c)
for use in ("c[::2] = [1]", "c[0:1] = 5", "c[::2] = 5", "c['a'] = 1", "c[100] = 1", "del c[100]", "del c['x']", "c[1:2, 3] = 1", "'abc'[0] = 'x'", "(1,)[0] = 1", "range(3)[0] = 1", "del 'abc'[0]", "{1}[0] = 1", "5[0] = 1", "len[0] = 1", "b'a'[0] = 1"):
    try:
        exec(use)
    except (TypeError, ValueError, IndexError) as error:
        print(use, "->", type(error).__name__, error)
d = e = [3, 1, 2]
d[:] = sorted(d)
print(e, d is e)
