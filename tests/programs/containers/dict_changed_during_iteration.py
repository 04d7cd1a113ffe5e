# Changing a dict's or set's size under an iterator is noticed at the next step.
def attempt(work):
    try:
        return work()
    except RuntimeError as e:
        return f'{type(e).__name__}: {e}'


def adds(d, view):
    for x in view(d):
        d[object()] = 1


def removes(d):
    for k in d:
        del d[k]


def swaps(d):
    for k in d:
        del d[k]
        d[k + 100] = 1


for view in (iter, dict.keys, dict.values, dict.items):
    print(attempt(lambda: adds({1: 2, 3: 4}, view)))
print(attempt(lambda: removes({1: 2, 3: 4})))
print(attempt(lambda: removes({1: 2})))
print(attempt(lambda: swaps({1: 1, 2: 2})))
d = {1: 'a', 2: 'b'}
for k in d:
    d[k] = 'changed'
print(d)
s = {1, 2, 3}


def grows():
    for x in s:
        s.add(x + 10)


print(attempt(grows))
it = iter({1: 2})
print(next(it), list(it), it.__length_hint__())
d = {1: 2, 3: 4}
it = iter(d)
next(it)
d[5] = 6
print(attempt(lambda: next(it)))
print(attempt(lambda: next(it)))
print(attempt(lambda: [d.pop(k) for k in list(d)]), d)
k = {1: 2}.keys()
print(k, len(k), 1 in k)
