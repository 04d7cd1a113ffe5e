import codecs
import traceback


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, '__notes__', None))


for name in ('hex', 'zlib', 'hex_codec', 'zip', 'zlib_codec', 'HEX'):
    show(lambda: codecs.decode(b'\xff\x81zz', name))
    show(lambda: codecs.encode('text', name))
    show(lambda: 'abc'.encode(name))
    show(lambda: b'abc\x81'.decode(name))
    show(lambda: bytearray(b'abc').decode(name))
    show(lambda: codecs.lookup(name).name)
    show(lambda: codecs.encode(b'abc', name))
    show(lambda: str(b'abc', name))
for name in ('rot13', 'ROT_13', 'base64'):
    show(lambda: 'abc'.encode(name))
    show(lambda: b'abc\x81'.decode(name))
for name in ('utf-8', 'ascii', 'cp1252', 'CP1252'):
    show(lambda: codecs.decode(b'\xff\x81zz', name))
    show(lambda: codecs.encode('h\u20ac\udc80', name))
    show(lambda: b'\xff\x81zz'.decode(name))
    show(lambda: 'h\u20ac\udc80'.encode(name))
show(lambda: codecs.decode(codecs.encode(b'abc', 'zlib'), 'zlib'))
show(lambda: codecs.getencoder('zlib')(b'abc'))
show(lambda: codecs.decode(b'ab', 'nope'))
try:
    codecs.decode(b'abcdefgh', 'hex')
except ValueError as e:
    print(traceback.format_exception_only(e))
