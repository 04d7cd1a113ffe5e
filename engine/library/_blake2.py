"""BLAKE2 (RFC 7693): digests of any length, with a key, a salt and a person's mark."""

_orders = ((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), (14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3),
           (11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4), (7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8),
           (9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13), (2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9),
           (12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11), (13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10),
           (6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5), (10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0))
_mixed = ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15), (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14))


def _buffer(data):
    if isinstance(data, str):
        raise TypeError('Strings must be encoded before hashing')
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError('object supporting the buffer API required') from None


class _Blake2:
    # The words of both kinds differ in size, how far they are turned, and how often.
    def __init__(self, data=b'', /, *, digest_size=None, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0,
                 node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
        digest_size = self.MAX_DIGEST_SIZE if digest_size is None else digest_size
        if not 1 <= digest_size <= self.MAX_DIGEST_SIZE:
            raise ValueError(f'digest_size must be between 1 and {self.MAX_DIGEST_SIZE} bytes')
        for value, what, most in ((salt, 'salt', self.SALT_SIZE), (person, 'person', self.PERSON_SIZE), (key, 'key', self.MAX_KEY_SIZE)):
            if len(value) > most:
                raise ValueError(f'maximum {what} length is {most} bytes')
        for value, what, least, most in ((fanout, 'fanout', 0, 255), (depth, 'depth', 1, 255), (node_depth, 'node_depth', 0, 255),
                                         (inner_size, 'inner_size', 0, self.MAX_DIGEST_SIZE)):
            if not least <= value <= most:
                raise ValueError(f'{what} must be between {least} and {most}' if what != 'inner_size' else
                                 f'inner_size must be between 0 and is {most}')
        self.digest_size = digest_size
        block = (bytes([digest_size, len(key), fanout, depth]) + leaf_size.to_bytes(4, 'little') +
                 node_offset.to_bytes(self._offset_size, 'little') + bytes([node_depth, inner_size]) +
                 bytes(self._blanks) + bytes(salt).ljust(self.SALT_SIZE, b'\0') + bytes(person).ljust(self.PERSON_SIZE, b'\0'))
        words = self._words(block)
        self._state = [start ^ word for start, word in zip(self._start, words)]
        self._waiting = bytes(key).ljust(self.block_size, b'\0') if key else b''
        self._count, self._last_node = 0, bool(last_node)
        self.update(data)

    def _words(self, block):
        step = self._bits // 8
        return [int.from_bytes(block[i:i + step], 'little') for i in range(0, len(block), step)]

    def update(self, data, /):
        data = self._waiting + _buffer(data)
        at, size = 0, self.block_size
        while len(data) - at > size:  # the last block waits, even when it is full
            self._count += size
            self._state = self._compressed(data[at:at + size], self._count, False)
            at += size
        self._waiting = data[at:]

    def _compressed(self, block, count, last):
        bits, full = self._bits, (1 << self._bits) - 1
        w, v = self._words(block), [*self._state, *self._start]
        v[12] ^= count & full
        v[13] ^= count >> bits
        if last:
            v[14] ^= full
            if self._last_node:
                v[15] ^= full
        r1, r2, r3, r4 = self._turns
        for turn in range(self._rounds):
            order = _orders[turn % 10]
            for i, (a, b, c, d) in enumerate(_mixed):
                x = v[a] + v[b] + w[order[2 * i]] & full
                y = v[d] ^ x
                y = (y >> r1 | y << bits - r1) & full
                z = v[c] + y & full
                t = v[b] ^ z
                t = (t >> r2 | t << bits - r2) & full
                v[a] = x = x + t + w[order[2 * i + 1]] & full
                y ^= x
                v[d] = y = (y >> r3 | y << bits - r3) & full
                v[c] = z = z + y & full
                t ^= z
                v[b] = (t >> r4 | t << bits - r4) & full
        return [h ^ one ^ other for h, one, other in zip(self._state, v[:8], v[8:])]

    def digest(self):
        block = self._waiting.ljust(self.block_size, b'\0')
        state = self._compressed(block, self._count + len(self._waiting), True)
        return b''.join([word.to_bytes(self._bits // 8, 'little') for word in state])[:self.digest_size]

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)
        return made

    def __repr__(self):
        return f'<_blake2.{type(self).__name__} object at {hex(id(self))}>'


class blake2b(_Blake2):
    name = 'blake2b'
    SALT_SIZE = PERSON_SIZE = 16
    MAX_KEY_SIZE = MAX_DIGEST_SIZE = 64
    block_size = 128
    _bits, _rounds, _turns, _offset_size, _blanks = 64, 12, (32, 24, 16, 63), 8, 14
    _start = (0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1, 0x510e527fade682d1,
              0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179)


class blake2s(_Blake2):
    name = 'blake2s'
    SALT_SIZE = PERSON_SIZE = 8
    MAX_KEY_SIZE = MAX_DIGEST_SIZE = 32
    block_size = 64
    _bits, _rounds, _turns, _offset_size, _blanks = 32, 10, (16, 12, 8, 7), 6, 0
    _start = tuple([word >> 32 for word in blake2b._start])
