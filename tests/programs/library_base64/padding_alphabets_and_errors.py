"""What the decoders forgive, what they refuse, and the rarer alphabets."""
import base64
import binascii


def tell(call, *args, **named):
    try:
        print(call.__name__, args, named, call(*args, **named))
    except (ValueError, TypeError, AssertionError) as problem:
        print(call.__name__, args, named, '->', type(problem).__name__, problem)


for text in (b'YQ==', b'YQ=', b'YQ', b'Y', b'Y===', b'====', b'YQ==YQ==', b'Y Q\n= =', b'=YQ==', b'Y=Q=', b'YWJj!', b'YWJj====', 'YWJj', 'é', None):
    tell(base64.b64decode, text)
    tell(base64.b64decode, text, validate=True)
tell(base64.b64decode, b'*!*!', b'*!')
tell(base64.b64decode, b'YQ==', b'x')
tell(base64.b64encode, b'\xfb\xff', altchars=b'xyz')
for data in (b'', b'a', b'ab', b'abcd', b'\0' * 4, b' ' * 4, bytes(range(7)), memoryview(b'xyz'), 'text'):
    for call in (base64.b32encode, base64.b32hexencode, base64.z85encode, base64.b85encode, base64.encodebytes):
        tell(call, bytes(data) if isinstance(data, memoryview) else data)
    if isinstance(data, bytes):
        print(base64.a85encode(data, foldspaces=True), base64.a85decode(base64.a85encode(data, foldspaces=True), foldspaces=True) == data,
              base64.z85decode(base64.z85encode(data)) == data, base64.b32hexdecode(base64.b32hexencode(data)) == data)
for text in (b'MFRGG===', b'mfrgg===', b'MFRGG', b'MFRAA==', b'M1023456', b'M=======', b'MF!=====', 'CPNMU==='):
    tell(base64.b32decode, text)
    tell(base64.b32decode, text, True, b'L')
    tell(base64.b32hexdecode, text)
for text in (b'ab', b'AB', b'ABC', b'A ', b'GG'):
    tell(base64.b16decode, text)
for text in (b'%nSc1', b'nm=QN', b'ab"cd', b'|NsC1', b'y', b'zz', b'uuuuu', b'a~>'):
    tell(base64.z85decode, text)
    tell(base64.b85decode, text)
    tell(base64.a85decode, text, adobe=text.endswith(b'~>'), foldspaces=True)
tell(base64.decodebytes, 'text')
print(base64.__all__, binascii.Error.__mro__)
