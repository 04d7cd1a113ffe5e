# bytearray: everything that changes it, and the errors of each.
def attempt(work):
    try:
        return work()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


b = bytearray(b'hello')
b[0] = 72
b[-1] = ord('!')
print(b)
b[1:3] = b'EEE'
print(b, len(b))
b[::2] = b'....' if len(b) == 7 else b'...'
print(b)
del b[0]
del b[1:3]
print(b)
b.append(65)
b.extend(b'xyz')
b.extend([1, 2])
b += b'!'
b *= 2
print(b)
b.insert(0, 48)
b.insert(-1, 49)
b.insert(100, 50)
print(b, b.pop(), b.pop(0), b.pop(-2))
b.remove(65)
b.reverse()
print(b, b.copy() == b, b.copy() is b)
b.clear()
print(b, len(b), bool(b))
c = bytearray(b'abc')
for work in (lambda: c.__setitem__(0, 256), lambda: c.__setitem__(0, 'a'), lambda: c.__setitem__(0, b'a'),
             lambda: c.__setitem__(9, 1), lambda: c.append(256), lambda: c.append('a'), lambda: c.append(-1),
             lambda: c.extend('ab'), lambda: c.extend(5), lambda: c.extend([256]), lambda: c.remove(90),
             lambda: c.pop(9), lambda: bytearray().pop(), lambda: c.insert('a', 1), lambda: c.insert(0, 999),
             lambda: c.__setitem__(slice(0, 2), 'ab'), lambda: c.__setitem__(slice(0, 2), 5),
             lambda: c.__setitem__(slice(0, 3, 2), b'abc'), lambda: c.__delitem__(9), lambda: c.index(b'z'),
             lambda: c.append(), lambda: c.append(1, 2), lambda: c.pop(1, 2), lambda: c.clear(1),
             lambda: hash(c), lambda: {c: 1}, lambda: c.foo, lambda: c.__setitem__(None, 1)):
    print(attempt(work))
print(c)
d = bytearray(b'x')
e = d
d += b'y'
print(e, e is d)
d = d + b'z'
print(e, d)
c[1:1] = [1, 2, 3]
print(c)
c[:] = b''
print(c)
