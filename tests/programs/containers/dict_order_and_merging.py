# A dict keeps the order of insertion; |, |= and ** merge, the right one wins.
d = {'b': 1, 'a': 2}
d['c'] = 3
d['b'] = 10
print(d)
del d['b']
d['b'] = 4
print(d)
print({'a': 1, 'b': 2} | {'b': 3, 'c': 4}, {'b': 3, 'c': 4} | {'a': 1, 'b': 2})
x = {'a': 1}
y = x
x |= {'b': 2}
x |= [('c', 3)]
print(x, y is x)
print({**{'a': 1}, 'b': 2, **{'a': 3}}, dict(x, a=0))
for work in (lambda: {} | [('a', 1)], lambda: [] | {}, lambda: {} | None, lambda: {} & {}, lambda: {} - {}):
    try:
        print(work())
    except TypeError as e:
        print(e)
try:
    x |= 5
except TypeError as e:
    print(e)
try:
    x |= [1]
except TypeError as e:
    print(e)
print({1: 'int', 1.0: 'float', True: 'bool'}, {0: 'a', False: 'b', -0.0: 'c'})
print({1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} == {1: 2.0}, {1: 2} != {1: 3}, {} == [])
print(list({3: 0, 1: 0, 2: 0}), max({'a': 5, 'b': 1}), sorted({'z': 1, 'y': 2}), sum({1: 5, 2: 6}))
print({k: v for k, v in zip('abc', range(3))}, {v: k for k, v in {'a': 1}.items()}, {x: x for x in 'aab'})


class Plain(dict):
    pass


print(type(Plain(a=1) | {'b': 2}), Plain(a=1) | {'b': 2}, type({'b': 2} | Plain(a=1)), Plain(a=1), Plain().copy(), type(Plain().copy()))
