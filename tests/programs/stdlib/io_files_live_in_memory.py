import io
from io import StringIO, BytesIO


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


s = StringIO('line1\nline2\nline3')
show(lambda: (s.read(3), s.tell(), s.readline(), s.readlines(), s.read(), s.seek(0), s.readline(3), list(s), s.getvalue()))
show(lambda: (s.seek(0, 2), s.write('!'), s.getvalue(), s.truncate(5), s.getvalue(), s.seek(2), s.write('XX'), s.getvalue()))
show(lambda: (s.readable(), s.writable(), s.seekable(), s.closed, s.isatty(), s.newlines, s.line_buffering))
show(lambda: s.write(5))
show(lambda: s.write(b'x'))
show(lambda: s.seek(-1))
show(lambda: s.seek(1, 1))
show(lambda: s.fileno())
show(lambda: StringIO(5))
s.close()
show(lambda: s.read())
show(lambda: s.closed)
b = BytesIO(b'abc\ndef')
show(lambda: (b.read(2), b.readline(), b.read(), b.getvalue(), b.seek(0), b.readlines(), b.tell()))
show(lambda: (b.write(b'XYZ'), b.getvalue(), b.seek(-2, 2), b.read(), b.truncate(2), b.getvalue()))
show(lambda: b.write('str'))
def ri():
    buf = bytearray(4)
    x = BytesIO(b'123456')
    return x.readinto(buf), buf, x.read1(1)
show(ri)
with StringIO() as f:
    print('hello', 5, sep='-', file=f)
    f.writelines(['a', 'b\n'])
    show(f.getvalue)
show(lambda: f.closed)
show(lambda: StringIO('a\r\nb\rc\n').read())
show(lambda: StringIO('a\r\nb\rc\n', newline=None).read())
show(lambda: list(StringIO('a\r\nb\rc\n', newline='')))
show(lambda: StringIO().read())
show(lambda: isinstance(StringIO(), io.TextIOBase))
show(lambda: isinstance(BytesIO(), io.IOBase))
show(lambda: io.DEFAULT_BUFFER_SIZE)
show(lambda: io.UnsupportedOperation.__mro__[1:3])
show(lambda: iter(StringIO('a')).__next__())
t = io.TextIOWrapper(BytesIO(b'x\ny'), encoding='utf-8')
show(lambda: t.read())
show(lambda: io.open is open)
show(lambda: (io.SEEK_SET, io.SEEK_CUR, io.SEEK_END))
with open('data.txt', 'w') as f:
    f.write('one\ntwo\n')
    print('three', file=f)
with open('data.txt') as f:
    show(lambda: [line.rstrip() for line in f])
with open('data.txt', 'a') as f:
    f.write('four')
with open('data.txt') as f:
    show(lambda: (f.readline(), f.read(), f.name, f.mode, f.closed, f.encoding))
show(lambda: open('missing.txt'))
show(lambda: open('data.txt', 'z'))
show(lambda: open('data.txt', 'x'))
with open('data.txt', 'rb') as f:
    show(lambda: f.read())
with open('data.txt', 'w+') as f:
    f.write('abc')
    f.seek(0)
    show(f.read)
with open('bin.dat', 'wb') as f:
    f.write(b'\x00\x01')
show(lambda: open('bin.dat', 'rb').read())
def wr():
    with open('data.txt') as f:
        f.write('x')
show(wr)
def rd():
    with open('data.txt', 'w') as f:
        f.read()
show(rd)
