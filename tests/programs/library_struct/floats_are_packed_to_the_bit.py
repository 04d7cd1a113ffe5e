import struct
for v in (0.0, -0.0, 1.5, 3.14159, 1e-310, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), 0.1, 65504.0, 6e-8, 2**-149, 1e-45, 0.333, 123456.789):
    print(v, struct.pack("d", v).hex(), struct.pack("f", v if abs(v) < 1e38 or v in (float("inf"),-float("inf")) else 0).hex(), struct.unpack("d", struct.pack("d", v)), struct.unpack(">f", struct.pack(">f", v if abs(v) < 1e38 else 0)))
for v in (1.0, 0.1, 65504, 6e-8, 5.9e-8, 2.98e-8, 1e-5, 1024.5, -2.5): print(struct.pack("e", v).hex(), struct.unpack("e", struct.pack("e", v)))
print(struct.pack(">4s p 3p h x ?", b"ab", b"", b"abcdef", -2, 5), struct.unpack("<hhl", b"\1\0\2\0\3\0\0\0"), struct.unpack("3c?", b"abc\1"), struct.pack("bhiq", 1, 2, 3, 4), struct.unpack("5p", b"\2abcd"))
header = struct.Struct(">4sHI")
packed = header.pack(b"OUTL", 3, 70000)
print(packed, header.size, header.unpack(packed), dict(zip(("magic", "version", "length"), header.unpack(packed))))
buffer = bytearray(12)
struct.pack_into("<hh", buffer, 4, 1, -1)
print(buffer, struct.unpack_from("<h", buffer, 6), [v for v, in struct.iter_unpack("<h", buffer)], struct.calcsize("@bq"), struct.calcsize("=bq"))
