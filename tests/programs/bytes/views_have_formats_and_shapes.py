def tell(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
b = bytearray(range(24))
m = memoryview(b)
for form in 'bBcHhIiLlQqnNfdeP?':
    tell(lambda: (form, m.cast(form).tolist()[:2], m.cast(form).itemsize, m.cast(form).shape))
tell(lambda: m.cast('x')); tell(lambda: m.cast('@i').format); tell(lambda: m.cast('=i')); tell(lambda: m[:5].cast('i')); tell(lambda: m[::2].cast('i')); tell(lambda: m.cast('i').cast('h')); tell(lambda: m.cast('i').cast('B').format)
n = m.cast('B', shape=[2, 3, 4])
print(n.ndim, n.shape, n.strides, n.nbytes, len(n), n.c_contiguous, n.f_contiguous, n.contiguous, n.suboffsets)
print(n.tolist()); print(n[1, 2, 3], n[-1, 0, 0]); n[0, 0, 1] = 99; print(b[1])
for bad in (lambda: n[0], lambda: n[0, 0], lambda: n[0, 0, 0, 0], lambda: n[0:1].tolist(), lambda: n[0:1, 0:1, 0:1], lambda: n[2, 0, 0], lambda: n[0, 3, 0], lambda: n['a'], lambda: list(n), lambda: n[...], lambda: len(m[...]), lambda: m[()], lambda: m[1, 2], lambda: m[(1,)], lambda: m['a'], lambda: m[1.5], lambda: m[24], lambda: n.cast('B', shape=[24]).shape, lambda: n.cast('i').shape, lambda: m.cast('i', shape=[2, 3]).tolist(), lambda: m.cast('i', shape=[2, 4]), lambda: m.cast('i', shape=[2, 0]), lambda: m.cast('i', shape=['a']), lambda: m.cast('i', shape=3), lambda: n.cast('B', shape=[4, 6]), lambda: m.cast(3), lambda: m.cast('B', [4, 6]).shape, lambda: m.cast('B', shape=None)):
    tell(bad)
f = memoryview(bytearray(16)).cast('d'); f[0] = 1.5; f[1] = 3; print(f.tolist(), f[0], f.tobytes())
def put(view, i, v):
    view[i] = v
    return view.tolist()
tell(lambda: put(f, 0, 'a')); tell(lambda: put(f, 5, 1)); tell(lambda: put(f, 0, float('inf')))
g = memoryview(bytearray(4)).cast('f'); tell(lambda: put(g, 0, 3.14159)); tell(lambda: put(g, 0, 1e300))
h = memoryview(bytearray(4)).cast('e'); tell(lambda: put(h, 0, 3.14159)); tell(lambda: put(h, 1, 65504)); tell(lambda: put(h, 1, 65520)); tell(lambda: put(h, 0, 5.96e-08)); tell(lambda: put(h, 0, float('-inf')))
i = memoryview(bytearray(8)).cast('i'); tell(lambda: put(i, 0, -5)); tell(lambda: put(i, 0, 2**40)); tell(lambda: put(i, 0, 1.5)); tell(lambda: put(i, slice(0, 1), memoryview(bytearray(4)).cast('i')))
tell(lambda: put(i, slice(0, 2), b'12345678'))
q = memoryview(bytearray(2)).cast('?'); tell(lambda: put(q, 0, 'x')); tell(lambda: put(q, 0, [])); c = memoryview(bytearray(2)).cast('c'); tell(lambda: put(c, 0, b'z')); tell(lambda: put(c, 0, 3)); tell(lambda: put(c, 0, b'zz'))
print(m.cast('B', shape=[2, 12]) == m.cast('B', shape=[2, 12]), m.cast('B', shape=[2, 12]) == m, m == bytes(b), m.cast('b') == m, memoryview(b'\xff').cast('b') == b'\xff')
z = memoryview(b'a').cast('B', shape=[]); tell(lambda: (z.shape, z.ndim, z.tolist(), z[()], z.nbytes, z.strides)); tell(lambda: len(z)); tell(lambda: z[0]); tell(lambda: z[...] is z); tell(lambda: list(z))
print(m[2:10:3].tolist(), m[::-1].tolist()[:3], m[2:10:3].strides, m[5:2].shape, m[::-1].contiguous, m[2:10:3].tobytes())
print(m.tobytes('F')[:3], n.tobytes('F')[:4], m.toreadonly().readonly, memoryview(b'x').readonly, m.hex(' ', 4)[:12])
tell(lambda: m.tobytes('Z')); tell(lambda: hash(m)); tell(lambda: hash(memoryview(b'ab')) == hash(b'ab')); tell(lambda: hash(memoryview(b'abcd').cast('i')))
tell(lambda: memoryview(b'ab').__setitem__(0, 3)); tell(lambda: memoryview('a')); tell(lambda: memoryview()); tell(lambda: memoryview(1, 2)); tell(lambda: memoryview(object=b'ab').tolist())
match memoryview(b'ab'):
    case [x, y]: print('a sequence', x, y)
