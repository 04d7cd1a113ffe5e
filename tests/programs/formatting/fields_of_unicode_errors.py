# UnicodeError says what was wrong where, in fields that can be read and set.
for work in (lambda: 'ab\u20ac\u20acc'.encode('ascii'), lambda: b'ab\xff\xfec'.decode('ascii'),
             lambda: b'ab\xe2\x82'.decode(), lambda: 'x\ud800'.encode()):
    try:
        work()
    except UnicodeError as e:
        print(type(e).__name__, e)
        print(e.encoding, repr(e.object), e.start, e.end, e.reason, e.args)
        print(isinstance(e, ValueError), repr(e))
e = UnicodeDecodeError('codec', b'abc', 1, 2, 'because')
print(e, '|', repr(e))
e = UnicodeDecodeError('codec', b'abc', 0, 3, 'because')
print(e)
e = UnicodeEncodeError('codec', 'a\u1234\U0001f600', 1, 2, 'because')
print(e)
e = UnicodeEncodeError('codec', 'a\u1234\U0001f600', 2, 3, 'because')
print(e)
e = UnicodeTranslateError('abc', 1, 2, 'because')
print(e, e.object, e.start, e.end, e.reason)
for args in ((), (1, 2, 3, 4, 5), ('a', 'b', 1, 2, 'c'), ('a', b'b', 'x', 2, 'c')):
    try:
        print(UnicodeDecodeError(*args))
    except TypeError as e:
        print(e)
