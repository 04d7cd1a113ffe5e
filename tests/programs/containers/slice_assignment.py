# Assigning to and deleting slices: any length without a step, the same length with one.
def attempt(work):
    try:
        work()
    except Exception as e:
        print(type(e).__name__ + ':', e)


a = list(range(10))
a[2:5] = ['x']
print(a)
a[1:1] = [100, 200]
print(a)
a[-2:] = []
print(a)
a[::2] = ['e'] * len(a[::2])
print(a)
a[::-1] = range(len(a))
print(a)
a[5:2] = ['between']
print(a)
a[100:] = 'ab'
print(a)
a[:] = a[:3]
print(a)
a[1:] = a
print(a)
a[:0] = (c for c in 'gen')
print(a)
del a[::2]
print(a)
del a[-1:]
print(a)
del a[1:100]
print(a)
del a[:]
print(a)
b = list(range(8))
del b[::-3]
print(b)
del b[5:1:-2]
print(b)
b[True:3] = [0]
print(b)
attempt(lambda: b.__setitem__(slice(None, None, 2), [1]))
attempt(lambda: b.__setitem__(slice(0, 2), 5))
attempt(lambda: b.__setitem__(slice(0, 'a'), []))
attempt(lambda: b.__setitem__(slice(None, None, 0), []))
attempt(lambda: b.__setitem__(9, 1))
attempt(lambda: b.__setitem__('a', 1))
attempt(lambda: b.__delitem__(9))
attempt(lambda: b.__delitem__(None))
attempt(lambda: b.__getitem__(slice(1.5)))
c = [1, 2, 3]
c += 'xy'
c *= 2
print(c)
attempt(lambda: c.__iadd__(5))
attempt(lambda: c.__mul__(10**20))
print(c[-1:-4:-1], c[slice(1, 3)], c[slice(None)], c[2**70:], c[-2**70:2])
