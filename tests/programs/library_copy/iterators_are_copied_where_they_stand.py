import copy

for make in (lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter('abc'), lambda: iter(range(3)), lambda: iter({1: 2, 3: 4}),
             lambda: reversed([1, 2, 3]), lambda: iter(b'abc'), lambda: iter({5}), lambda: iter('é→'), lambda: iter({1: 2}.items())):
    iterator = make()
    next(iterator)
    twin = copy.copy(iterator)
    print(type(twin).__name__, list(twin), list(iterator), list(twin))
items = [1, 2]
iterator = iter(items)
twin = copy.copy(iterator)
items.append(3)
print(list(twin), list(iterator))
for make in (lambda: enumerate('ab', 5), lambda: zip('ab', 'cd'), lambda: map(str, [1, 2]), lambda: filter(None, [0, 1])):
    iterator = make()
    twin = copy.copy(iterator)
    print(type(twin).__name__, next(twin), list(iterator))
for odd in ((x for x in 'ab'), copy):
    try:
        copy.copy(odd)
    except TypeError as error:
        print(error)
