# The order of colliding items tells how often the compiler made the set.
name = 'interned'
print({'apple', 'banana', 'cherry', 'date', 'elder', 'fig'})
print({'alpha beta', 'gamma delta', 'epsilon zeta', 'eta theta', 'iota kappa'})
print({11, 3, 19, 27, 35, 43}, {8, 0, 16, 24}, {256, 0, -2, -1, 7})
print({'name', 'keys', 'four', 'key'}, {'a-b', 'blue', 'four'})
print({'c', 'spam', 'foo', 'bar', 'lion', 'a-b', 'banana'})
print({'go', 'ruby', 'name', 'get'}, {'elder', 'go', 'spam', 'cherry'}, {'four', 'bar', 'ghi', 'cherry'})
print({'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'}, {'red', 'green', 'blue', 'yellow', 'black', 'white', 'pink'})
print({1, 2.5, 'x', (1, 2), None, True, b'x'} - {None})
print({5, -9999999999999999999999993, 255, 1, 9007199254740993, -3, 'a', 'xxxxx', (7, '1e5'), (3, '{} {0}'), '-42', 'é'})


def f():
    wanted = 'identifiers of the program are interned too'
    return {'wanted', 'second', 'third', 'fourth'}, {'first', 'second', 'third', 'fourth'}


print(*f())
print('second' in {'first', 'second', 'third'}, [word for word in {'uno', 'dos', 'tres', 'cuatro', 'cinco'}])
print(frozenset({'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis'}), set(['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis']))
