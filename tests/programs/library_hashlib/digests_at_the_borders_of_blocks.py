import hashlib


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'SHA256'):
    for n in (0, 1, 3, 55, 56, 57, 63, 64, 65, 111, 112, 119, 120, 127, 128, 129, 1000):
        print(name, n, hashlib.new(name, bytes(range(250)) * 4 if n == 1000 else b'a' * n).hexdigest())
h = hashlib.sha256()
for i in range(300):
    h.update(bytes([i % 256]) * i)
c = h.copy()
c.update(b'x')
print(h.hexdigest(), c.hexdigest(), h.name, h.block_size, h.digest_size)
show(lambda: hashlib.md5(string=b'abc').hexdigest())
show(lambda: hashlib.md5('abc'))
show(lambda: hashlib.md5(5))
print(hashlib.sha512(b'ab' * 3_000_000).hexdigest())
