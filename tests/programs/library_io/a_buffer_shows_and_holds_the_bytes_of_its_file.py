import io

file = io.BytesIO(b'hello world\nsecond\n')
view = file.getbuffer()
view[0] = ord('J')
print(file.getvalue(), file.read(4), file.readline(), file.read())
for change in (lambda: file.write(b'more'), lambda: file.truncate(3), lambda: file.write(b'Y')):
    try:
        change()
    except BufferError as error:
        print(error)
print(bytes(view[:3]))
view.release()
file.seek(0, io.SEEK_END)
file.write(b'third')
file.seek(25)
file.write(b'!')
print(file.getvalue(), file.tell(), file.truncate(5), file.getvalue(), type(file.getvalue()), type(file.read()))
for odd in (3, 'text', None, [1]):
    for call in (io.BytesIO, io.BytesIO().write):
        try:
            print(call(odd) is not None)
        except TypeError as error:
            print(error)
print(io.BytesIO(bytearray(b'ab')).read(), io.BytesIO(memoryview(b'abc')[1:]).getvalue(), list(io.BytesIO(b'a\nb')))
text = io.TextIOWrapper(io.BytesIO(), encoding='utf-8', write_through=True)
text.write('né\n')
print(text.buffer.getvalue())
print(io.TextIOWrapper(io.BytesIO(b'a\r\nb')).readlines())
for position in ('a', 1.5, None):
    try:
        io.StringIO('abc').seek(position)
    except TypeError as error:
        print(error)
