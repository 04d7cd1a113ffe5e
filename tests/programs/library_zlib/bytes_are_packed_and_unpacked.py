import gzip
import io
import zlib

text = b'the quick brown fox jumps over the lazy dog. ' * 20
packed = zlib.compress(text)
print(len(packed), packed, zlib.decompress(packed) == text)
for level in range(-1, 10):
    print(level, zlib.compress(text, level)[:20], len(zlib.compress(text, level)))
print(zlib.crc32(b'hello'), zlib.adler32(b'hello'), zlib.crc32(b'lo', zlib.crc32(b'hel')), zlib.adler32(b''))


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e), e)


attempt(lambda: zlib.compress('a'))
attempt(lambda: zlib.compress(b'a', 20))
attempt(lambda: zlib.decompress(b'abc'))
attempt(lambda: zlib.decompress(packed[:-5]))
attempt(lambda: zlib.decompress(b''))
attempt(lambda: zlib.decompress(packed[:20] + b'zzzz'))
attempt(lambda: zlib.decompress(packed[:-1] + b'q'))
attempt(lambda: zlib.decompress(packed, -15))
attempt(lambda: zlib.decompressobj().decompress(b'qqq'))
attempt(lambda: zlib.compressobj(99))
attempt(lambda: zlib.decompressobj(99))
attempt(lambda: zlib.decompress(5))
attempt(lambda: gzip.decompress(b'ab'))
attempt(lambda: gzip.decompress(b''))
attempt(lambda: gzip.decompress(gzip.compress(b'abc', mtime=0)[:-4]))

packer = zlib.compressobj(6)
parts = [packer.compress(b'abc'), packer.compress(b'def' * 1000), packer.flush(zlib.Z_SYNC_FLUSH), packer.compress(b'x'), packer.flush()]
print(parts)
attempt(lambda: packer.compress(b'q'))
whole = b''.join(parts)
unpacker = zlib.decompressobj()
print(unpacker.decompress(whole[:10]), unpacker.eof)
print(unpacker.decompress(whole[10:] + b'rest', 50), unpacker.unused_data, unpacker.eof)
print(len(unpacker.decompress(unpacker.unconsumed_tail)), unpacker.unused_data, unpacker.eof, unpacker.flush())

packed = gzip.compress(b'data' * 50, mtime=0)
print(packed, gzip.decompress(packed) == b'data' * 50, len(gzip.decompress(packed + packed)))
file = io.BytesIO()
with gzip.GzipFile(fileobj=file, mode='wb', mtime=0) as f:
    print(f.write(b'line 1\nline 2\n'))
print(file.getvalue())
file.seek(0)
with gzip.open(file, 'rt') as f:
    print(f.read())
file.seek(0)
print(gzip.GzipFile(fileobj=file).readlines())
print(zlib.decompress(zlib.compress(b'raw', wbits=-15), -15), zlib.decompress(gzip.compress(b'gz'), 31))
