from hashlib import pbkdf2_hmac


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: pbkdf2_hmac('sha256', b'password', b'bad salt' * 2, 500_000).hex())
for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'SHA256', 'sha3_256', 'blake2s'):
    show(lambda: pbkdf2_hmac(name, b'password' * 20, bytearray(b'salt'), 3, 70).hex())
    show(lambda: pbkdf2_hmac(name, memoryview(b'password'), b'salt', iterations=2, dklen=5).hex())
show(lambda: pbkdf2_hmac('sha256', 'p', b's', 1))
show(lambda: pbkdf2_hmac('sha256', b'p', 's', 1))
show(lambda: pbkdf2_hmac('sha256', b'p', b's', 2**31))
show(lambda: pbkdf2_hmac('sha256', b'p', b's', 0))
show(lambda: pbkdf2_hmac('sha256', b'p', b's', 1, 0))
show(lambda: pbkdf2_hmac('sha256', b'p', b's', 1, 2**31))
show(lambda: pbkdf2_hmac('sha256', b'p', b's', 1.5))
