def f(d={}, *, s={0}, b=bytearray(b'x')):
    d[len(d)] = 1
    s.add(len(s))
    b.append(65)
    return d, s, b
f()
print(f())
