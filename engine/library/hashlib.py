"""Digests of bytes: MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4), SHA-3 (FIPS 202), BLAKE2."""
from _blake2 import blake2b, blake2s

__all__ = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512',
           'shake_128', 'shake_256', 'new', 'algorithms_guaranteed', 'algorithms_available', 'file_digest', 'pbkdf2_hmac']

_primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107,
           109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193, 197, 199, 211, 223, 227, 229,
           233, 239, 241, 251, 257, 263, 269, 271, 277, 281, 283, 293, 307, 311, 313, 317, 331, 337, 347, 349, 353, 359,
           367, 373, 379, 383, 389, 397, 401, 409]


def _root(n, k, bits):
    # The first bits of the fraction of the k-th root of n.
    low, high = 0, n << bits
    wanted = n << bits * k
    while low < high:
        middle = (low + high + 1) // 2
        if middle ** k <= wanted:
            low = middle
        else:
            high = middle - 1
    return low & (1 << bits) - 1


def _rotated(x, n, bits, mask):
    return (x >> n | x << bits - n) & mask


class _Hash:
    """What has been given so far; the digest is computed when it is asked for."""

    def __init__(self, name, block_size, digest_size, compute, data):
        self.name = name
        self.block_size = block_size
        self.digest_size = digest_size
        self._compute = compute
        self._data = b''
        self.update(data)

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError('Strings must be encoded before hashing')
        try:
            self._data += bytes(memoryview(data))
        except TypeError:
            raise TypeError('object supporting the buffer API required') from None

    def copy(self):
        return _Hash(self.name, self.block_size, self.digest_size, self._compute, self._data)

    def digest(self):
        return self._compute(self._data)[:self.digest_size]

    def hexdigest(self):
        return self.digest().hex()

    def __repr__(self):
        return f'<{self.name} _hashlib.HASH object @ {hex(id(self))}>'


def _padded(data, size, order):
    # A one, zeros, and the length in bits at the end of the last block.
    tail = size // 8
    return data + b'\x80' + b'\0' * ((-len(data) - 1 - tail) % size) + (len(data) * 8).to_bytes(tail, order)


def _words(block, step, order):
    return [int.from_bytes(block[i:i + step], order) for i in range(0, len(block), step)]


def _blocks(data, size):
    return [data[i:i + size] for i in range(0, len(data), size)]


# --- MD5 and SHA-1 ---

_turns_md5 = ((7, 12, 17, 22), (5, 9, 14, 20), (4, 11, 16, 23), (6, 10, 15, 21))
_full = 0xffffffff
_start = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]


def _left(x, n):
    return (x << n | x >> 32 - n) & _full


def _md5(data):
    from math import sin
    keys = [int(abs(sin(i + 1)) * 4294967296) for i in range(64)]
    state = _start
    for block in _blocks(_padded(data, 64, 'little'), 64):
        w = _words(block, 4, 'little')
        a, b, c, d = state
        for i in range(64):
            part = i // 16
            if part == 0:
                mixed, at = b & c | ~b & d, i
            elif part == 1:
                mixed, at = d & b | ~d & c, (5 * i + 1) % 16
            elif part == 2:
                mixed, at = b ^ c ^ d, (3 * i + 5) % 16
            else:
                mixed, at = c ^ (b | ~d & _full), 7 * i % 16
            turned = _left(mixed + a + keys[i] + w[at] & _full, _turns_md5[part][i % 4])
            a, b, c, d = d, b + turned & _full, b, c
        state = [x + y & _full for x, y in zip(state, (a, b, c, d))]
    return b''.join([x.to_bytes(4, 'little') for x in state])


def _sha1(data):
    state = _start + [0xc3d2e1f0]
    for block in _blocks(_padded(data, 64, 'big'), 64):
        w = _words(block, 4, 'big')
        for i in range(16, 80):
            w.append(_left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1))
        a, b, c, d, e = state
        for i in range(80):
            if i < 20:
                mixed, key = b & c | ~b & d, 0x5a827999
            elif i < 40:
                mixed, key = b ^ c ^ d, 0x6ed9eba1
            elif i < 60:
                mixed, key = b & c | b & d | c & d, 0x8f1bbcdc
            else:
                mixed, key = b ^ c ^ d, 0xca62c1d6
            a, b, c, d, e = _left(a, 5) + mixed + e + key + w[i] & _full, a, _left(b, 30), c, d
        state = [x + y & _full for x, y in zip(state, (a, b, c, d, e))]
    return b''.join([x.to_bytes(4, 'big') for x in state])


# --- SHA-2: words of 32 or 64 bits ---

_known_keys = {}
_turns = {32: (2, 13, 22, 6, 11, 25, 7, 18, 3, 17, 19, 10), 64: (28, 34, 39, 14, 18, 41, 1, 8, 7, 19, 61, 6)}


def _keys(count, bits):
    if count not in _known_keys:
        _known_keys[count] = [_root(prime, 3, bits) for prime in _primes[:count]]
    return _known_keys[count]


def _sha2(data, bits, start):
    rounds, size, step = (64, 64, 4) if bits == 32 else (80, 128, 8)
    mask = (1 << bits) - 1
    keys = _keys(rounds, bits)
    a0, a1, a2, b0, b1, b2, c0, c1, c2, d0, d1, d2 = _turns[bits]
    state = start
    for block in _blocks(_padded(data, size, 'big'), size):
        w = _words(block, step, 'big')
        for i in range(16, rounds):
            x, y = w[i - 15], w[i - 2]
            s0 = _rotated(x, c0, bits, mask) ^ _rotated(x, c1, bits, mask) ^ x >> c2
            s1 = _rotated(y, d0, bits, mask) ^ _rotated(y, d1, bits, mask) ^ y >> d2
            w.append(w[i - 16] + s0 + w[i - 7] + s1 & mask)
        a, b, c, d, e, f, g, h = state
        for i in range(rounds):
            s1 = _rotated(e, b0, bits, mask) ^ _rotated(e, b1, bits, mask) ^ _rotated(e, b2, bits, mask)
            one = h + s1 + (e & f ^ ~e & mask & g) + keys[i] + w[i]
            s0 = _rotated(a, a0, bits, mask) ^ _rotated(a, a1, bits, mask) ^ _rotated(a, a2, bits, mask)
            two = s0 + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, h = one + two & mask, a, b, c, d + one & mask, e, f, g
        state = [x + y & mask for x, y in zip(state, (a, b, c, d, e, f, g, h))]
    return b''.join([x.to_bytes(step, 'big') for x in state])


def _starts(bits, which=slice(8), wide=None):
    return [_root(prime, 2, wide or bits) & (1 << bits) - 1 for prime in _primes[which]]


# --- SHA-3: a sponge over 25 words of 64 bits ---

def _turned(x, n):
    n %= 64
    return (x << n | x >> 64 - n) & 0xffffffffffffffff


def _permuted(a):
    register = 1
    for _ in range(24):
        sums = [a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20] for x in range(5)]
        a = [a[i] ^ sums[(i + 4) % 5] ^ _turned(sums[(i + 1) % 5], 1) for i in range(25)]
        x, y, current = 1, 0, a[1]
        for t in range(24):
            x, y = y, (2 * x + 3 * y) % 5
            current, a[x + 5 * y] = a[x + 5 * y], _turned(current, (t + 1) * (t + 2) // 2)
        a = [a[i] ^ ~a[i // 5 * 5 + (i + 1) % 5] & a[i // 5 * 5 + (i + 2) % 5] & 0xffffffffffffffff for i in range(25)]
        for bit in range(7):
            register = (register << 1 ^ (register >> 7) * 0x71) % 256
            if register & 2:
                a[0] ^= 1 << (1 << bit) - 1
    return a


def _sponge(data, rate, mark, size):
    # Takes the data in, block by block, and gives as many bytes as are wished.
    padded = bytearray(data + mark + b'\0' * ((-len(data) - 1) % rate))
    padded[-1] |= 0x80
    a = [0] * 25
    for block in _blocks(bytes(padded), rate):
        for i, word in enumerate(_words(block, 8, 'little')):
            a[i] ^= word
        a = _permuted(a)
    given = b''
    while True:
        given += b''.join([x.to_bytes(8, 'little') for x in a])[:rate]
        if len(given) >= size:
            return given[:size]
        a = _permuted(a)


def _sha3(data, size):
    return _sponge(data, 200 - 2 * size, b'\x06', size)


class _Shake(_Hash):
    """A digest as long as one wishes."""

    def copy(self):
        return _Shake(self.name, self.block_size, 0, None, self._data)

    def digest(self, length):
        if length < 0:
            raise ValueError('value must be positive')
        return _sponge(self._data, self.block_size, b'\x1f', length)

    def hexdigest(self, length):
        return self.digest(length).hex()


# --- the makers ---

def md5(string=b'', *, usedforsecurity=True):
    return _Hash('md5', 64, 16, _md5, string)


def sha1(string=b'', *, usedforsecurity=True):
    return _Hash('sha1', 64, 20, _sha1, string)


def sha224(string=b'', *, usedforsecurity=True):
    return _Hash('sha224', 64, 28, lambda data: _sha2(data, 32, _starts(32, slice(8, 16), 64)), string)


def sha256(string=b'', *, usedforsecurity=True):
    return _Hash('sha256', 64, 32, lambda data: _sha2(data, 32, _starts(32)), string)


def sha384(string=b'', *, usedforsecurity=True):
    return _Hash('sha384', 128, 48, lambda data: _sha2(data, 64, _starts(64, slice(8, 16))), string)


def sha512(string=b'', *, usedforsecurity=True):
    return _Hash('sha512', 128, 64, lambda data: _sha2(data, 64, _starts(64)), string)


def _make_sha3(size):
    def maker(string=b'', *, usedforsecurity=True):
        return _Hash(maker.__name__, 200 - 2 * size, size, lambda data: _sha3(data, size), string)
    maker.__name__ = maker.__qualname__ = f'sha3_{size * 8}'
    return maker


sha3_224, sha3_256, sha3_384, sha3_512 = [_make_sha3(size) for size in (28, 32, 48, 64)]


def shake_128(string=b'', *, usedforsecurity=True):
    return _Shake('shake_128', 168, 0, None, string)


def shake_256(string=b'', *, usedforsecurity=True):
    return _Shake('shake_256', 136, 0, None, string)


_makers = {maker.__name__: maker for maker in (md5, sha1, sha224, sha256, sha384, sha512, sha3_224, sha3_256, sha3_384, sha3_512,
                                               shake_128, shake_256, blake2b, blake2s)}


def new(name, data=b'', **options):
    maker = _makers.get(name.lower())
    if maker is None:
        raise ValueError(f'unsupported hash type {name}')
    return maker(data)


algorithms_guaranteed = algorithms_available = set(_makers)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key out of a password (PKCS 5), slow on purpose."""
    import hmac
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    if dklen is not None and dklen < 1:
        raise ValueError('key length must be greater than 0.')
    size = new(hash_name).digest_size
    result = b''
    for block in range(1, -(-(dklen or size) // size) + 1):
        mixed = hmac.digest(password, bytes(salt) + block.to_bytes(4, 'big'), hash_name)
        total = int.from_bytes(mixed, 'big')
        for _ in range(iterations - 1):
            mixed = hmac.digest(password, mixed, hash_name)
            total ^= int.from_bytes(mixed, 'big')
        result += total.to_bytes(size, 'big')
    return result[:dklen or size]


def file_digest(fileobj, digest, /, *, _bufsize=2 ** 18):
    digest = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, 'getbuffer'):
        digest.update(fileobj.getbuffer())
        return digest
    if not (hasattr(fileobj, 'readinto') and hasattr(fileobj, 'readable') and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    while data := fileobj.read(_bufsize):
        digest.update(data)
    return digest
