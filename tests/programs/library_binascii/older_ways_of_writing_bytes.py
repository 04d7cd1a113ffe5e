"""uuencode, quoted-printable and the checksums."""
import binascii


def tell(call, *args, **named):
    try:
        print(call.__name__, args, named, call(*args, **named))
    except (ValueError, TypeError) as problem:
        print(call.__name__, args, named, '->', type(problem).__name__, problem)


for data in (b'', b'a', b'ab', b'abc', b'\0\0\0', b'Cat in a box', b'x' * 45, b'x' * 46):
    tell(binascii.b2a_uu, data)
    tell(binascii.b2a_uu, data, backtick=True)
for line in (b' \n', b'!', b'#0V%T', b'#0V%T\n', b'#0V%T   \r\n', b'#0V%Tx', b'#0V\x7fT', b'"', b'`\n'):
    tell(binascii.a2b_uu, line)
for data in (b'a=b', b'tab\t', b'blank ', b'blank \nnext', b'\xe9t\xe9', b'one\r\ntwo\n', b'_x_ y', b'.', b'x' * 80, b'\xe9' * 30, b'x' * 75 + b'=', b'\r', b'\0'):
    for named in ({}, {'quotetabs': True}, {'istext': False}, {'header': True}):
        tell(binascii.b2a_qp, data, **named)
for text in (b'a=b', b'a=\nb', b'=3D', b'=3', b'=ZZ', b'a_b', b'a=\r\nb', b'a==b', b'x=', b'=41=42', 'text=20'):
    tell(binascii.a2b_qp, text)
    tell(binascii.a2b_qp, text, header=True)
for data in (b'', b'hello', bytearray(b'x')):
    print(binascii.crc32(data), binascii.crc32(data, 5), binascii.crc32(data, -1), binascii.crc_hqx(data, 0), binascii.crc_hqx(data, 0xFFFF))
for digits in ('6162', b'6162', '616', 'zz', '6 ', 'é', None):
    tell(binascii.unhexlify, digits)
for text in (b'YQ==', b'YQ==\n', b'Y=Q=', b'YQ', b'=YQ=', b'YWJj=', b'Y Q=='):
    tell(binascii.a2b_base64, text)
    tell(binascii.a2b_base64, text, strict_mode=True)
tell(binascii.hexlify, b'abcd', '-', 2)
tell(binascii.hexlify, 'text')
