import hashlib


def show(f):
    try:
        h = f()
        print(h.name, h.hexdigest(), h.block_size, h.digest_size)
    except Exception as e:
        print(type(e).__name__, e)


for name in ('sha512_256', 'sha512_224', 'SHA-256', 'sha3-256', 'blake2b', 'MD5', 'BLAKE2b512', 'BLAKE2s256', 'SHA512-256', 'nope'):
    show(lambda: hashlib.new(name, b'abc' * 100))
show(lambda: hashlib.new('blake2b', b'a', digest_size=5))
show(lambda: hashlib.new('sha256', b'a', usedforsecurity=False))
show(lambda: hashlib.new('sha256', b'a', digest_size=5))
show(lambda: hashlib.new(5))
print(sorted(hashlib.algorithms_guaranteed), hashlib.algorithms_guaranteed <= hashlib.algorithms_available)
print('sha512_256' in hashlib.algorithms_available, 'sha512_256' in hashlib.algorithms_guaranteed, hasattr(hashlib, 'sha512_256'))
