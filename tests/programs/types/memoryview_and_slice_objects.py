data = bytearray(b"abcdef")
m = memoryview(data)
print(m[0], bytes(m[1:3]), len(m), m.nbytes, m.format, m.itemsize, m.ndim, m.shape, m.readonly, m.tolist(), m.tobytes())
m[0] = 65
m[1:3] = b"XY"
print(data, bytes(m[::2]), m == b"AXYdef", m[::-1].tobytes(), m.hex(), list(m[:2]), 65 in m)
m.release()
data.append(33)
print(data)
for use in ("m[0]", "memoryview('a')", "memoryview(b'a')[0] = 1", "memoryview(b'ab')[5]", "memoryview(bytearray(b'ab'))[0] = 300", "memoryview(bytearray(b'ab'))[0:1] = b'xyz'", "memoryview()", "hash(memoryview(bytearray()))"):
    try:
        exec(use)
    except Exception as error:
        print(use, "->", type(error).__name__, error)
with memoryview(b"xyz") as v: print(v[-1], hash(v) == hash(b"xyz"))
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(6), slice(None), slice(5), slice("a", "b"), s == slice(1, 10, 2), slice(1) < slice(2), list(range(20))[s], "abcdefghijk"[s], type(s).__name__)
for use in ("slice()", "slice(1, 2, 3, 4)", "slice(1).indices()", "slice(1).indices(-1)", "slice('a').indices(5)", "slice(1, 2, 0).indices(5)", "s.start = 5", "[1][slice('a')]", "slice(1).indices('a')"):
    try:
        exec(use)
    except Exception as error:
        print(use, "->", type(error).__name__, error)
