import io, array, copy, pickle

def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)
A = array.array('i', [1, 2])
print(bytes(A), bytearray(A), b'x'.join([A]) if 0 else '', memoryview(A).tobytes(), len(memoryview(A)), memoryview(A).nbytes)
b = io.BytesIO()
print(b.write(A), b.getvalue(), io.BytesIO(A).read())

class I:

    def __index__(self):
        return 2
s = io.StringIO('abcdef')
print(s.read(I()), s.readline(I()), s.truncate(I()))
b = io.BytesIO(b'abcdef')
print(b.read(I()), b.readline(I()), b.truncate(I()))
for o in (io.StringIO('x'), io.BytesIO(b'x')):
    o.close()
    for n in 'read readline readlines getvalue tell flush isatty readable writable seekable fileno __enter__ __iter__ truncate'.split():
        print(n, end=' ')
        t(getattr(o, n))
    t(o.write, '' if isinstance(o, io.StringIO) else b'')
    t(o.seek, 0)
    t(o.writelines, [])
    t(next, o)
    print(o.closed, o) if 0 else print(o.closed)
b = io.BytesIO(b'abc')
v = b.getbuffer()
t(b.close)
t(b.write, b'zzzz')
v.release()
b.close()
with io.BytesIO(b'1\n2') as f:
    print([l for l in f])
t(f.read)
s = io.StringIO('a\nb')
print(s.readlines(1), s.readlines(), s.read(), s.seek(0), next(s))
s.writelines(['x', 'y'])
print(s.getvalue())
t(s.writelines, [1])
t(s.read, 'a')
t(s.readline, 'a')
t(s.truncate, -1)
t(s.truncate, 'a')
t(s.seek, 'a')
s.seek(10)
s.write('Z')
print(repr(s.getvalue()))
b = io.BytesIO()
b.seek(3)
b.write(b'x')
print(b.getvalue(), b.readinto(bytearray(2)), b.seek(0), b.readinto((x := bytearray(2))), x)
t(b.readinto, 'a')
t(b.seek, 5, 3)
print(b.seek(-1, 1) if 0 else b.tell(), b.seek(-2, 2), b.seek(1, 1))
print(pickle.loads(pickle.dumps(io.StringIO('abc'))).read(), copy.copy(io.BytesIO(b'q')).read())

class Sub(io.StringIO):

    def __init__(self, *a):
        super().__init__(*a)
        self.n = 0

    def write(self, x):
        self.n += 1
        return super().write(x)
s = Sub()
print('a', 'b', file=s)
print(s.n, s.getvalue(), isinstance(s, io.TextIOBase), isinstance(s, io.IOBase), issubclass(io.BytesIO, io.BufferedIOBase))

class B:

    def __buffer__(self, flags):
        return memoryview(b'buf')

    def __iter__(self):
        return iter([1, 2])

    def __len__(self):
        return 2
print(bytes(B()), bytearray(B()), bytes(memoryview(B())))
