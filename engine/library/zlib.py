"""Check sums. Packing and unpacking are not to be had here."""
from binascii import crc32

DEFLATED, MAX_WBITS, DEF_MEM_LEVEL = 8, 15, 8
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1


class error(Exception):
    pass


def adler32(data, value=1, /):
    low, high = value & 0xffff, value >> 16 & 0xffff
    for byte in memoryview(data).cast('B'):
        low = (low + byte) % 65521
        high = (high + low) % 65521
    return high << 16 | low


def __getattr__(name):
    if name in ('compress', 'decompress', 'compressobj', 'decompressobj'):
        raise NotImplementedError(f'zlib.{name} is not to be had here')
    raise AttributeError(f"module 'zlib' has no attribute '{name}'")
