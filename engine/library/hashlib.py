"""Digests of bytes: MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4), SHA-3 (FIPS 202), BLAKE2."""
from _blake2 import blake2b, blake2s
from _digest import digest as _digest, key_of_password as _key_of_password, shake as _shake

__all__ = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512',
           'shake_128', 'shake_256', 'new', 'algorithms_guaranteed', 'algorithms_available', 'file_digest', 'pbkdf2_hmac']


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


class _Shake(_Hash):
    """A digest as long as one wishes."""

    def copy(self):
        return _Shake(self.name, self.block_size, 0, None, self._data)

    def digest(self, length):
        if length < 0:
            raise ValueError('value must be positive')
        return _shake(self._data, self.block_size, length)

    def hexdigest(self, length):
        return self.digest(length).hex()


# --- the makers ---

def _make_native(name, block_size, size):
    def maker(string=b'', *, usedforsecurity=True):
        return _Hash(name, block_size, size, lambda data: _digest(name, data), string)
    maker.__name__ = maker.__qualname__ = name
    return maker


_natives = (('md5', 64, 16), ('sha1', 64, 20), ('sha224', 64, 28), ('sha256', 64, 32), ('sha384', 128, 48), ('sha512', 128, 64),
            ('sha3_224', 144, 28), ('sha3_256', 136, 32), ('sha3_384', 104, 48), ('sha3_512', 72, 64),
            ('sha512_224', 128, 28), ('sha512_256', 128, 32), ('ripemd160', 64, 20), ('sm3', 64, 32))
md5, sha1, sha224, sha256, sha384, sha512, sha3_224, sha3_256, sha3_384, sha3_512, *_rare = [
    _make_native(*native) for native in _natives]


def shake_128(string=b'', *, usedforsecurity=True):
    return _Shake('shake_128', 168, 0, None, string)


def shake_256(string=b'', *, usedforsecurity=True):
    return _Shake('shake_256', 136, 0, None, string)


_makers = {maker.__name__: maker for maker in (md5, sha1, sha224, sha256, sha384, sha512, sha3_224, sha3_256, sha3_384, sha3_512,
                                               shake_128, shake_256, blake2b, blake2s)}


_other_names = {'blake2b512': 'blake2b', 'blake2s256': 'blake2s', 'sha-1': 'sha1', 'sha-224': 'sha224', 'sha-256': 'sha256',
                'sha-384': 'sha384', 'sha-512': 'sha512', 'sha512-224': 'sha512_224', 'sha512-256': 'sha512_256'}
algorithms_guaranteed = set(_makers)
_makers.update({maker.__name__: maker for maker in _rare})
algorithms_available = set(_makers)


def new(name, data=b'', **options):
    if not isinstance(name, str):
        raise TypeError('name must be a string')
    plain = name.lower()
    maker = _makers.get(_other_names.get(plain, plain.replace('-', '_')))
    if maker is None:
        raise ValueError(f'unsupported hash type {name}')
    if not isinstance(maker, type):
        for option in options.keys() - {'usedforsecurity'}:
            raise TypeError(f'new() got an unexpected keyword argument {option!r}')
    return maker(data, **options)


_most = 2 ** 31 - 1


def _bytes_of(value):
    try:
        return bytes(memoryview(value))
    except TypeError:
        raise TypeError(f'a bytes-like object is required, not {type(value).__name__!r}') from None


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key out of a password (PKCS 5), slow on purpose."""
    import hmac
    from operator import index
    password, salt, iterations = _bytes_of(password), _bytes_of(salt), index(iterations)
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    if iterations > _most:
        raise OverflowError('iteration value is too great.')
    if dklen is not None and dklen < 1:
        raise ValueError('key length must be greater than 0.')
    if dklen is not None and dklen > _most:
        raise OverflowError('key length is too great.')
    size = new(hash_name).digest_size
    if any(name == hash_name.lower() for name, _, _ in _natives):
        return _key_of_password(hash_name.lower(), password, salt, iterations, dklen or size)
    result = b''
    for block in range(1, -(-(dklen or size) // size) + 1):
        mixed = hmac.digest(password, salt + block.to_bytes(4, 'big'), hash_name)
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
