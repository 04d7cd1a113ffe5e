# A container that holds itself is shown with dots, and compared until the stack ends.
a = [1]
a.append(a)
print(a, [a], (a,))
d = {'x': 1}
d['d'] = d
print(d)
t = ([],)
t[0].append(t)
print(t)
a = [[]]
a[0].append(a)
print(a)
s = [1, {}]
s[1]['list'] = s
print(s, s[1])


class Holder:
    def __init__(self):
        self.items = [self]

    def __repr__(self):
        return f'Holder({self.items})'


try:
    print(Holder())
except RecursionError as e:
    print('RecursionError', str(e)[:32])
x, y = [], []
x.append(y)
y.append(x)
try:
    print(x == y)
except RecursionError as e:
    print('RecursionError', e)
print(x == x, x in [x])
m = []
for i in range(20_000):
    m = [m]
try:
    repr(m)
except RecursionError as e:
    print('RecursionError', e)
try:
    m == [m]
    print('compared')
except RecursionError as e:
    print('RecursionError', e)
try:
    hash(((),) if False else (m,))
except TypeError as e:
    print(e)
del m
v = {1: 2}.values()
q = {'v': None}
q['v'] = q.values()
print(q)
