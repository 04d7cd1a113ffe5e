class Small(bytearray):
    def __init__(self, content):
        super().__init__(content)
        self.content = content


class Index:
    def __index__(self):
        return 3


class Made(bytearray):
    def __new__(cls, *args):
        print(args)
        return super().__new__(cls, *args)


print(Small(b'abc'), Small(2).content, Made(b'abc'))
array = bytearray(b'q')
print(array.__init__(b'new'), array)
print(bytearray(Index()), bytearray(x for x in (1, 2)), bytearray('x', 'ascii'), bytearray.__new__(bytearray, 5))
for bad in (3.5,), ('x',), (b'x', 'utf8'), ([300],), (['a'],), (-1,):
    try:
        bytearray(*bad)
    except Exception as e:
        print(repr(e))
array = bytearray(b'xx')
view = memoryview(array)
try:
    array.__init__(b'yyy')
except BufferError as e:
    print(e)
print(array)
