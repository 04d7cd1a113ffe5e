"""Pascal strings, offsets from the end, iteration, and formats that are none."""
import operator
import struct


def tell(call, *args):
    try:
        print(call.__name__, args[:1], call(*args))
    except (struct.error, TypeError, ValueError) as problem:
        print(call.__name__, args[:1], '->', type(problem).__name__, problem)


for form in ('3x', '2h3x', ' h ', '3 h', '10', 'h10', '-h', 'z', '<n', 'h\0', 'é', '9223372036854775807s', '9223372036854775808s', '2147483647q'):
    tell(struct.calcsize, form)
for form, value in (('5p', b'abcdefg'), ('1p', b'abc'), ('0p', b'abc'), ('P', -1), ('P', 2 ** 70), ('3s', bytearray(b'ab'))):
    tell(struct.pack, form, value)
long = struct.pack('300p', b'y' * 400)
print(long[:3], long[-3:], len(struct.unpack('300p', long)[0]))
buffer = bytearray(10)
for offset in (0, 6, 7, -4, -2, -11):
    tell(struct.pack_into, 'i', buffer, offset, 7)
    tell(struct.unpack_from, 'i', buffer, offset)
pieces = struct.iter_unpack('h', b'abcdef')
print(type(pieces).__name__, operator.length_hint(pieces), next(pieces), operator.length_hint(pieces), list(pieces))
