# Views of keys and items take part in set operations and follow their dict.
d = {'a': 1, 'b': 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i)
d['c'] = 3
print(k, v, i, len(k), len(v), len(i))
print(sorted(k & {'a', 'z'}), sorted(k | ['x']), sorted(k - {'a'}), sorted(k ^ {'a', 'q'}))
print(sorted(['a', 'x'] & k), sorted(['a', 'x'] - k), i & {('a', 1), ('a', 2)}, i - {('a', 1)} == {('b', 2), ('c', 3)})
print(type(k & k), type(k | []), k == {'a', 'b', 'c'}, k == ['a', 'b', 'c'], k <= {'a', 'b', 'c', 'd'}, k > {'a'}, i >= {('a', 1)})
print('a' in k, 1 in v, ('a', 1) in i, ('a', 9) in i, 'a' in i, ['a', 1] in i, k.isdisjoint(['q']), k.isdisjoint('a'), i.isdisjoint([]))
print(v == d.values(), v == v, {1: [2]}.items() == {1: [2]}.items())
print(list(reversed(k)), list(reversed(v)), list(reversed(i)))
print(k.mapping, type(k.mapping), type(k), type(v), type(i))


def attempt(work):
    try:
        return work()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


for work in (lambda: k[0], lambda: v.foo, lambda: k + k, lambda: v & v, lambda: v | set(), lambda: k & 5, lambda: 5 | k,
             lambda: hash(k), lambda: hash(v) and 'hashed', lambda: k < 5, lambda: k.add(1), lambda: len(k, 1),
             lambda: [] in k, lambda: k.mapping.__setitem__('a', 5), lambda: k.isdisjoint(5), lambda: v < v):
    print(attempt(work))
print(iter(k), iter(v), iter(i)) if False else print(type(iter(k)).__name__, type(iter(v)).__name__, type(iter(i)).__name__)
e = {}
e['self'] = e
print(e, e.items(), e.values())
