# Every method of list, with its errors.
def attempt(work):
    try:
        return work()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


a = [3, 1, 2]
a.append(5)
a.extend('xy')
a.extend({7: 0})
a.insert(0, 'first')
a.insert(-1, 'before last')
a.insert(99, 'end')
a.insert(-99, 'start')
print(a, len(a))
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove('x')
print(a, a.index(5), a.count(5), a.copy() == a, a.copy() is a)
a.reverse()
print(a)
a.clear()
print(a)
b = [1, 2, 3, 2, 1]
print(b.index(2), b.index(2, 2), b.index(1, -1), b.index(3, 0, 10), b.count(2), b.count('z'))
for work in (lambda: b.index(9), lambda: b.index(1, 1, 3), lambda: b.index('a'), lambda: b.index([1]), lambda: b.remove(9),
             lambda: [].pop(), lambda: b.pop(9), lambda: b.pop('a'), lambda: b.insert(0), lambda: b.insert('a', 1),
             lambda: b.append(), lambda: b.append(1, 2), lambda: b.extend(5), lambda: b.extend(), lambda: b.sort(1),
             lambda: b.sort(key=5), lambda: b.sort(foo=1), lambda: b.copy(1), lambda: b.clear(1), lambda: b.index(),
             lambda: b.index(1, 'a'), lambda: [1, 'a'].sort(), lambda: [1, None].sort(), lambda: [[1], ['a']].sort(),
             lambda: [1j, 2j].sort(), lambda: b.foo, lambda: b.append(x=1), lambda: b.pop(x=1), lambda: b.count(1, 2),
             lambda: list(5), lambda: list(1, 2), lambda: list(x=1), lambda: b.reverse(1), lambda: b.pop(1.5)):
    print(attempt(work))
print(b)
