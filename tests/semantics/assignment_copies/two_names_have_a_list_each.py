a = [1, 2]
b = a
b.append(3)
print(a, b, a is b)
c = {'k': 1}
d = c
d['k'] = 2
print(c, d)
