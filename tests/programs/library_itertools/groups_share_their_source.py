from itertools import groupby


def key(x):
    print('key of', x)
    return x // 2


for k, group in groupby([1, 2, 3, 4, 5], key):
    print('group', k, next(group, None))
groups = groupby('aabbc')
first = next(groups)
second = next(groups)
print(first[0], list(first[1]), second[0], list(second[1]), list(second[1]))
groups = groupby([1, 1, 2])
k, group = next(groups)
print(k, next(group), [(k, list(g)) for k, g in groups], list(group))
nan = float('nan')
print([(k, len(list(g))) for k, g in groupby([nan, nan, 1, 1.0, True])])
print(type(group).__name__, type(groups).__name__, iter(group) is group, list(groupby([])))
print([(k, list(g)) for k, g in groupby(sorted(['bb', 'a', 'cc', 'd'], key=len), len)])


def broken(x):
    if x == 2:
        raise ValueError(x)
    return x


groups = groupby([1, 1, 2, 3], broken)
print(next(groups)[0])
try:
    next(groups)
except ValueError as e:
    print('error', e)
print([(k, list(g)) for k, g in groups])
groups = groupby([1, 1, 2, 2], lambda x: list(groups) and x if x == 9 else x)
print([k for k, g in groups])
