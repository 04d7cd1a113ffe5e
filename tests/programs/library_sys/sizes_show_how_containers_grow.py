import sys


class Free:
    pass


class Slotted:
    __slots__ = ('a', 'b')


grown = []
last = None
for i in range(200):
    size = sys.getsizeof(grown)
    if size != last:
        print(i, size, end='; ')
        last = size
    grown.append(i)
print()
print([sys.getsizeof(n) for n in (0, 1, -1, 2 ** 29, 2 ** 30, 2 ** 60, 10 ** 100, True, 1.5, 1j, None)])
print([sys.getsizeof(text) for text in ('', 'a', 'hello', 'h\xe9llo', '\u4e2d\u6587', '\U0001f600!', b'', b'abc', bytearray(), bytearray(b'abc'))])
print([sys.getsizeof(tuple(range(n))) for n in range(5)], sys.getsizeof(range(10)), sys.getsizeof(range(10 ** 9)))
print([sys.getsizeof(dict.fromkeys(range(n))) for n in (0, 1, 5, 6, 10, 11, 21, 22, 100)])
print([sys.getsizeof({str(i): i for i in range(n)}) for n in (0, 1, 5, 6, 10, 11)])
print([sys.getsizeof(set(range(n))) for n in (0, 1, 4, 5, 18, 19, 100)])
print(sys.getsizeof([x * x for x in range(1000)]))
print(sys.getsizeof(Free()), sys.getsizeof(Slotted()), sys.getsizeof(object()), sys.getsizeof(len), sys.getsizeof(lambda: 1))
