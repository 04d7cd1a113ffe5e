"""Digests of bytes: the SHA-2 family (FIPS 180-4)."""

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
    def __init__(self, name, bits, rounds, start, turns, size):
        self.name = name
        self._bits = bits
        self._rounds = rounds
        self._start = start
        self._turns = turns
        self.digest_size = size
        self.block_size = bits * 2
        self._data = b''

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError('Strings must be encoded before hashing')
        self._data += bytes(data)

    def copy(self):
        made = _Hash(self.name, self._bits, self._rounds, self._start, self._turns, self.digest_size)
        made._data = self._data
        return made

    def digest(self):
        bits, size = self._bits, self.block_size
        mask = (1 << bits) - 1
        step = bits // 8
        keys = _keys(self._rounds, bits)
        length = len(self._data)
        tail = size // 8
        padded = self._data + b'\x80' + b'\0' * ((-length - 1 - tail) % size) + (length * 8).to_bytes(tail, 'big')
        state = list(self._start)
        a0, a1, a2, b0, b1, b2, c0, c1, c2, d0, d1, d2 = self._turns
        for begin in range(0, len(padded), size):
            w = [int.from_bytes(padded[i:i + step], 'big') for i in range(begin, begin + size, step)]
            for i in range(16, self._rounds):
                x, y = w[i - 15], w[i - 2]
                s0 = _rotated(x, c0, bits, mask) ^ _rotated(x, c1, bits, mask) ^ x >> c2
                s1 = _rotated(y, d0, bits, mask) ^ _rotated(y, d1, bits, mask) ^ y >> d2
                w.append(w[i - 16] + s0 + w[i - 7] + s1 & mask)
            a, b, c, d, e, f, g, h = state
            for i in range(self._rounds):
                s1 = _rotated(e, b0, bits, mask) ^ _rotated(e, b1, bits, mask) ^ _rotated(e, b2, bits, mask)
                one = h + s1 + (e & f ^ ~e & mask & g) + keys[i] + w[i]
                s0 = _rotated(a, a0, bits, mask) ^ _rotated(a, a1, bits, mask) ^ _rotated(a, a2, bits, mask)
                two = s0 + (a & b ^ a & c ^ b & c)
                a, b, c, d, e, f, g, h = one + two & mask, a, b, c, d + one & mask, e, f, g
            state = [x + y & mask for x, y in zip(state, (a, b, c, d, e, f, g, h))]
        return b''.join([x.to_bytes(step, 'big') for x in state])[:self.digest_size]

    def hexdigest(self):
        return self.digest().hex()

    def __repr__(self):
        return f'<{self.name} _hashlib.HASH object @ {hex(id(self))}>'


_known_keys = {}


def _keys(count, bits):
    if count not in _known_keys:
        _known_keys[count] = [_root(prime, 3, bits) for prime in _primes[:count]]
    return _known_keys[count]


def _narrow(name, start, size, data):
    made = _Hash(name, 32, 64, start, (2, 13, 22, 6, 11, 25, 7, 18, 3, 17, 19, 10), size)
    made.update(data)
    return made


def _wide(name, start, size, data):
    made = _Hash(name, 64, 80, start, (28, 34, 39, 14, 18, 41, 1, 8, 7, 19, 61, 6), size)
    made.update(data)
    return made


def sha256(string=b'', *, usedforsecurity=True):
    return _narrow('sha256', [_root(prime, 2, 32) for prime in _primes[:8]], 32, string)


def sha512(string=b'', *, usedforsecurity=True):
    return _wide('sha512', [_root(prime, 2, 64) for prime in _primes[:8]], 64, string)


def sha384(string=b'', *, usedforsecurity=True):
    return _wide('sha384', [_root(prime, 2, 64) for prime in _primes[8:16]], 48, string)


def new(name, data=b'', **kwargs):
    makers = {'sha256': sha256, 'sha512': sha512, 'sha384': sha384}
    if name not in makers:
        raise ValueError(f'unsupported hash type {name}')
    return makers[name](data)


algorithms_guaranteed = algorithms_available = {'sha256', 'sha384', 'sha512'}
