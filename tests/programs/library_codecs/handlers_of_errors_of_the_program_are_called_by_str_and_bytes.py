import codecs


def shown(error):
    print(type(error).__name__, error.encoding, error.start, error.end, error.reason, ascii(error.object))
    return '?!', error.end


codecs.register_error('shown', shown)
print('a\xe9b\u20ac\u20acc'.encode('ascii', 'shown'))
print('a\xe9b\u20ac'.encode('latin-1', errors='shown'))
print(b'a\xff\xfeb'.decode('ascii', 'shown'))
print(b'a\xff\xfeb\xe2\x82'.decode('utf-8', 'shown'))
print('a\ud800b'.encode('utf-8', 'shown'))
print(str(b'\xff', 'utf-8', 'shown'), str(bytearray(b'\xfe'), 'ascii', 'shown'))
print(bytes('\xff', 'ascii', 'shown'), bytearray('\xff', 'ascii', 'shown'))
print('\u1234'.encode('cp1252', 'shown'), b'\x81'.decode('cp1252', 'shown'))
print('plain'.encode('ascii', 'shown'), b'plain'.decode('ascii', 'shown'))

codecs.register_error('as bytes', lambda e: (b'<b>', e.end))
codecs.register_error('wrong', lambda e: 5)
codecs.register_error('upper', lambda e: (e.object[e.start:e.end].upper(), e.end))
codecs.register_error('from the end', lambda e: ('x', -1))
codecs.register_error('too far', lambda e: ('x', 100))


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


attempt(lambda: 'a\xe9'.encode('ascii', 'as bytes'))
attempt(lambda: b'\xff'.decode('ascii', 'as bytes'))
attempt(lambda: 'a\xe9'.encode('ascii', 'wrong'))
attempt(lambda: b'\xff'.decode('ascii', 'wrong'))
attempt(lambda: 'a\xe9'.encode('ascii', 'upper'))
attempt(lambda: 'a\xe9b'.encode('ascii', 'from the end'))
attempt(lambda: 'a\xe9b'.encode('ascii', 'too far'))
attempt(lambda: 'a\xe9'.encode('ascii', 'unheard of'))
attempt(lambda: b'\xff'.decode('utf8', 'unheard of'))
attempt(lambda: 'a'.encode('ascii', 'unheard of'))
attempt(lambda: 'a'.encode('no encoding'))
attempt(lambda: b'a'.decode('no encoding'))
attempt(lambda: 'a'.encode('rot13'))


def found(name):
    if name == 'backwards':
        return codecs.CodecInfo(lambda text, errors='strict': (text[::-1].encode(), len(text)),
                                lambda data, errors='strict': (bytes(data).decode()[::-1], len(data)), name=name)
    if name == 'odd':
        return codecs.CodecInfo(lambda text, errors='strict': (text, 1), lambda data, errors='strict': 5, name=name)


codecs.register(found)
attempt(lambda: 'abc'.encode('backwards'))
attempt(lambda: b'abc'.decode('backwards'))
attempt(lambda: 'abc'.encode('odd'))
attempt(lambda: b'abc'.decode('odd'))

print(str(memoryview(b'abc'), 'utf-8'))
attempt(lambda: str(memoryview(b'a-b-c')[::2], 'ascii'))
for wrong in (5, 'a', [1]):
    attempt(lambda: str(wrong, 'utf-8'))
