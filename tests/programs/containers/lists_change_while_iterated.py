# A list may change under its iterator; sort empties it meanwhile.
a = [1, 2, 3, 4]
for x in a:
    if x < 3:
        a.append(x * 10)
    print(x, end=' ')
print(a)
a = [1, 2, 3, 4]
for x in a:
    a.remove(x)
print(a)
a = [1, 2, 3]
it = iter(a)
print(next(it))
a.clear()
print(list(it))
a.extend([7, 8, 9])
print(list(it))
it = iter([1, 2])
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__(), list(it))
r = reversed([1, 2, 3])
print(r.__length_hint__(), next(r), list(r), list(r))
b = [3, 1, 2]


def key(x):
    b.append(x)
    return x


try:
    b.sort(key=key)
except ValueError as e:
    print(e, b)


def look(x):
    print('during sort', c)
    return x


c = [2, 1]
c.sort(key=look)
print(c)


class Breaks:
    def __lt__(self, other):
        raise RuntimeError('no order')


d = [Breaks(), Breaks()]
try:
    d.sort()
except RuntimeError as e:
    print(e, len(d))
