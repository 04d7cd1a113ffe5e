# bytes() and bytearray() from ints, iterables, text and objects.
class Own:
    def __bytes__(self):
        return b'own'


class Index:
    def __index__(self):
        return 4


class BadOwn:
    def __bytes__(self):
        return 'no'


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('bytes()', lambda: bytes())
show('bytes(3)', lambda: bytes(3))
show('bytes([1, 2, 255])', lambda: bytes([1, 2, 255]))
show('bytes(b"ab")', lambda: bytes(b"ab"))
show('bytes(bytearray(b"ab"))', lambda: bytes(bytearray(b"ab")))
show('bytes("h\\u00e9", "utf-8")', lambda: bytes("h\u00e9", "utf-8"))
show('bytes("h\\u00e9", "ascii")', lambda: bytes("h\u00e9", "ascii"))
show('bytes("h\\u00e9", "ascii", "replace")', lambda: bytes("h\u00e9", "ascii", "replace"))
show('bytes("abc")', lambda: bytes("abc"))
show('bytes(-1)', lambda: bytes(-1))
show('bytes([256])', lambda: bytes([256]))
show('bytes([-1])', lambda: bytes([-1]))
show('bytes(["a"])', lambda: bytes(["a"]))
show('bytes([1.5])', lambda: bytes([1.5]))
show('bytes(1.5)', lambda: bytes(1.5))
show('bytes(None)', lambda: bytes(None))
show('bytes(10**20)', lambda: bytes(10**20))
show('bytes(range(5))', lambda: bytes(range(5)))
show('bytes(x for x in (65, 66))', lambda: bytes(x for x in (65, 66)))
show('bytes(Own())', lambda: bytes(Own()))
show('bytes(Index())', lambda: bytes(Index()))
show('bytes(BadOwn())', lambda: bytes(BadOwn()))
show('bytes(b"a", "utf-8")', lambda: bytes(b"a", "utf-8"))
show('bytes(5, "utf-8")', lambda: bytes(5, "utf-8"))
show('bytes("a", encoding="utf-8", errors="strict")', lambda: bytes("a", encoding="utf-8", errors="strict"))
show('bytes(source=b"x")', lambda: bytes(source=b"x"))
show('bytes(errors="x")', lambda: bytes(errors="x"))
show('bytes(1, 2, 3, 4)', lambda: bytes(1, 2, 3, 4))
show('bytes({65: 1})', lambda: bytes({65: 1}))
show('bytes({66})', lambda: bytes({66}))
show('bytearray(3)', lambda: bytearray(3))
show('bytearray(b"ab")', lambda: bytearray(b"ab"))
show('bytearray("ab", "ascii")', lambda: bytearray("ab", "ascii"))
show('bytearray("ab")', lambda: bytearray("ab"))
show('bytearray([300])', lambda: bytearray([300]))
show('bytearray(None)', lambda: bytearray(None))
show('bytes.fromhex("48 65 6c6C")', lambda: bytes.fromhex("48 65 6c6C"))
show('bytes.fromhex("4")', lambda: bytes.fromhex("4"))
show('bytes.fromhex("zz")', lambda: bytes.fromhex("zz"))
show('bytes.fromhex("4 8")', lambda: bytes.fromhex("4 8"))
show('bytes.fromhex(5)', lambda: bytes.fromhex(5))
show('bytearray.fromhex("ff00")', lambda: bytearray.fromhex("ff00"))
show('bytes.fromhex("")', lambda: bytes.fromhex(""))
