import hashlib

for name in ('sha3_224', 'sha3_256', 'sha3_384', 'sha3_512'):
    h = hashlib.new(name)
    for n in (0, 1, 2, 7, 8, 9, 71, 72, 73, 103, 104, 105, 135, 136, 137, 143, 144, 145, 1000):
        h.update(bytes([n % 256]) * n)
        print(name, n, hashlib.new(name, b'a' * n).hexdigest(), h.hexdigest()[:16])
for name, rate in (('shake_128', 168), ('shake_256', 136)):
    for n in (0, 1, rate - 2, rate - 1, rate, rate + 1, 500):
        h = hashlib.new(name, b'\xff' * n)
        print(name, n, [h.hexdigest(length) for length in (0, 1, 5)], h.digest(3 * rate + 1)[-9:].hex(), h.digest(rate)[-3:])
print(hashlib.sha3_256(b'ab' * 300_000).hexdigest(), len(hashlib.shake_256(b'').digest(100_000)))
