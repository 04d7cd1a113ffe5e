import io
f = io.StringIO("line one\nline two\nlast")
print(f.read(4), f.tell(), f.readline(), f.readlines(), f.read(), f.seek(0), list(f), f.seek(5), f.readline(3), f.getvalue()[:8], f.closed, f.readable(), f.writable(), f.seekable(), f.isatty())
o = io.StringIO()
print(o.write("abc"), o.write("é"), o.writelines(["x", "y\n"]), print("printed", file=o), repr(o.getvalue()), o.seek(1), o.write("ZZ"), repr(o.getvalue()), o.truncate(3), o.getvalue(), o.tell(), o.seek(0, 2))
b = io.BytesIO(b"data")
print(b.read(2), b.getvalue(), b.write(b"XY!"), b.getvalue(), b.seek(0), b.readline(), b.getbuffer()[0], b.read1(5), b.readinto(bytearray(3)), io.BytesIO(b"a\nb").readlines(), b.seek(-2, 2), b.read())
with io.StringIO() as c: c.write("in with")
for use in ("c.read()", "c.getvalue()", "io.StringIO(5)", "io.BytesIO('a')", "f.write(5)", "b.write('a')", "f.seek(-1)", "f.seek(1, 1)", "f.read('a')", "io.StringIO().fileno()", "io.StringIO(b'x')", "f.seek(0, 5)", "next(io.StringIO(''))", "io.StringIO().nope", "f.truncate(-1)", "io.UnsupportedOperation.__mro__[1:3]", "io.StringIO('a').readline(0)", "b.seek(-1)", "io.StringIO('a\\r\\nb', newline=None).read()", "io.StringIO('a\\r\\nb').read()"):
    try: print(use, "=", repr(eval(use)))
    except BaseException as e: print(use, "->", type(e).__name__, e)
w = io.TextIOWrapper(io.BytesIO("é\nz".encode()), encoding="utf-8")
print(w.readline(), w.read(), w.encoding, io.DEFAULT_BUFFER_SIZE)
for n, line in enumerate(io.StringIO("a\n\nb"), 1): print(n, repr(line), end=" ")
print()
import sys
saved, sys.stdout = sys.stdout, io.StringIO()
print("hidden"); got = sys.stdout.getvalue(); sys.stdout = saved
print(repr(got), io.IncrementalNewlineDecoder(None, True).decode("a\r\nb") if hasattr(io, "IncrementalNewlineDecoder") else "a\nb")
