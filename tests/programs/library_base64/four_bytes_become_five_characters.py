import base64
for d in [b'', b'a', b'ab', b'abc', b'hello', b'\0\0\0\0', b'\0\0', bytes(range(20)), b'hello world!' * 9]:
    print(base64.b85encode(d), base64.a85encode(d), base64.a85encode(d, adobe=True, wrapcol=20), base64.b85decode(base64.b85encode(d)) == d, base64.a85decode(base64.a85encode(d)) == d, base64.b85encode(d, pad=True), base64.a85decode(base64.a85encode(d, adobe=True), adobe=True) == d)
for f in [lambda: base64.b85decode('"'), lambda: base64.a85decode(b'\x01'), lambda: base64.b85decode('~~~~~'), lambda: base64.a85decode('xx', adobe=True)]:
    try: print(f())
    except ValueError as e: print(e)
