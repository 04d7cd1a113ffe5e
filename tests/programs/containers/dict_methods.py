# Every method of dict, with its errors.
def attempt(work):
    try:
        return work()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


d = {'a': 1, 'b': 2}
print(d.get('a'), d.get('z'), d.get('z', 5), d.setdefault('c', 3), d.setdefault('a', 9), d.setdefault('n'))
print(d, len(d), 'a' in d, 'z' not in d)
print(d.pop('a'), d.pop('zz', None), d.popitem(), d)
d.update({'x': 1}, y=2)
d.update([('p', 1), ['q', 2], 'rs'])
d.update(z=0)
d.update()
print(d)
print(list(d), list(d.keys()), list(d.values()), list(d.items()), list(reversed(d)), list(reversed(d.items())))
print(dict(a=1), dict([(1, 2)]), dict({'k': 1}, k2=2), dict(zip('ab', [1, 2])), dict(), dict({}, a=5))
print(dict.fromkeys('aba'), dict.fromkeys([1, 2], 0), {}.fromkeys([1]), dict.fromkeys({'x': 5}))
e = d.copy()
print(e == d, e is d)
e.clear()
print(e, bool(e))
for work in (lambda: {}['a'], lambda: {}[1], lambda: {}['it\'s'], lambda: {}[None], lambda: {}[(1, 2)], lambda: {}.pop('a'),
             lambda: {}.popitem(), lambda: {[]: 1}, lambda: {}[[]], lambda: {{}: 1}, lambda: {set(): 1}, lambda: {(1, []): 1},
             lambda: {}.get(), lambda: {}.get([]), lambda: {}.setdefault([]), lambda: {}.update(5), lambda: {}.update([1]),
             lambda: {}.update([(1, 2, 3)]), lambda: {}.update(['a']), lambda: {}.update(['ab', 'c']), lambda: {}.update(1, 2),
             lambda: dict(5), lambda: dict([1]), lambda: dict([(1,)]), lambda: dict(1, 2), lambda: dict.fromkeys(),
             lambda: dict.fromkeys(5), lambda: dict.fromkeys([[]]), lambda: {}.pop(), lambda: {}.pop(1, 2, 3),
             lambda: {}.get(1, 2, 3), lambda: {}.foo, lambda: {} < {}, lambda: {} + {}, lambda: hash({}), lambda: {}.copy(1),
             lambda: {}.keys(1), lambda: dict(**{1: 2}), lambda: dict(**5), lambda: {**5}, lambda: {}.get(key=1),
             lambda: {}.pop(key=1), lambda: [] in {}, lambda: d.__delitem__('nope')):
    print(attempt(work))
