# Unpacking of every kind of iterable, and what its errors say.
def attempt(work):
    try:
        return work()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


def two(v):
    a, b = v
    return a, b


def starred(v):
    a, *b, c = v
    return a, b, c


def nested(v):
    (a, b), [c, *d] = v
    return a, b, c, d


for v in ([1, 2], 'ab', {1: 2, 3: 4}, {7}, range(2), (x for x in 'xy'), iter([1]), [], [1, 2, 3], 'abc', 5, None, {'a': 1}.items(), map(str, [1, 2]), zip('ab', 'cd'), (x for x in 'xyz')):
    print(attempt(lambda: two(v)))
for v in ([1, 2], [1, 2, 3, 4], 'a', [], range(5), 5, {'k': 1}):
    print(attempt(lambda: starred(v)))
for v in ([(1, 2), [3]], [(1, 2), 'abc'], [(1,), [2]], [1, 2], ['ab', []], 'ab'):
    print(attempt(lambda: nested(v)))
a = b = [1]
a += [2]
print(a, b)
a, b = b, a
x, y, z = 'abc'
i, (j, k) = 1, (2, 3)
*rest, = 'xyz'
first, *_ = range(3)
print(x, y, z, i, j, k, rest, first, _)
l = [0, 1, 2]
i = 0
i, l[i] = 1, 'changed'
print(i, l)
print([*range(2), *'ab'], (*[1], 2), {*'a'}, {**{'a': 1}}, [*()], *[1, 2])
for a, *b in [(1, 2, 3), 'xy', [5]]:
    print(a, b)


class Seven:
    def __getitem__(self, i):
        if i >= 2:
            raise IndexError
        return i * 7


print(two(Seven()), [*Seven()], 7 in Seven(), list(reversed([*Seven()])))
