# A tuple's items cannot be assigned, but a list in it can change, even by +=.
t = (1, [2])
for change in ('t[0] = 5', 'del t[0]', 't.x = 5'):
    try:
        if change == 't[0] = 5':
            t[0] = 5
        elif change == 'del t[0]':
            del t[0]
        else:
            t.x = 5
    except (TypeError, AttributeError) as e:
        print(change, '->', type(e).__name__, e)
try:
    t[1] += [3]
except TypeError as e:
    print(e, t)
t[1].append(4)
print(t)
s = 'abc'
try:
    s[0] = 'x'
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
r = range(3)
try:
    r[0] = 1
except TypeError as e:
    print(e)
try:
    b'abc'[0] = 1
except TypeError as e:
    print(e)
for v in (5, None, {1}, len, int, 1.5, (x for x in ())):
    for work in (lambda: v[0], lambda: v.__setitem__(0, 1)):
        try:
            work()
        except (TypeError, AttributeError) as e:
            print(type(e).__name__, e)
    try:
        v[0] = 1
    except TypeError as e:
        print(e)
    try:
        del v[0]
    except TypeError as e:
        print(e)
