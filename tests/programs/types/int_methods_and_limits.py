n = 1234
print(n.bit_length(), n.bit_count(), n.to_bytes(2, "big"), n.to_bytes(3, "little"), (-2).to_bytes(2, "big", signed=True), int.from_bytes(b"\x04\xd2"), int.from_bytes(b"\xff\xfe", "little", signed=True), n.as_integer_ratio(), n.conjugate(), n.numerator, n.denominator, n.real, n.imag, n.is_integer(), n.__index__(), (0).bit_length(), (-8).bit_length(), int.from_bytes([1, 2]))
print(2 ** 100, -(2 ** 64), 10 ** 30 // 7, 10 ** 30 % 7, -7 // 2, -7 % 2, 7 // -2, 7 % -2, divmod(-7, 2), 1 << 70, 2 ** 70 >> 60, -1 >> 5, ~0, 5 & -2, 5 | -8, 5 ^ -1, 0 ** 0)
print(1_000_000 == 10 ** 6, 0xff, 0o17, 0b11, int("1" * 30), len(str(2 ** 1000)), hex(2 ** 64), f"{2 ** 64:,}", f"{255:08b}", f"{-5:+d}", f"{5: d}", f"{12345:_}", f"{12:>6}|{12:<6}|{12:^6}|{12:=+6}|", f"{65:c}", f"{1e3:g}", "%5d|%-5d|%05d|%+d|%x|%X|%o|%#x|%c" % (42, 42, 42, 42, 255, 255, 8, 255, 65))
for use in ("(300).to_bytes(1, 'big')", "(-1).to_bytes(1, 'big')", "(1).to_bytes(-1, 'big')", "(1).to_bytes(1, 'middle')", "int.from_bytes('a', 'big')", "int.from_bytes([300])", "int('9' * 5000)", "str(10 ** 5000)", "1 << 10 ** 30", "1 // 0", "1 % 0", "2 ** -1", "(-8) ** 0.5", "10 ** 400 * 1.0", "10 ** 400 / 3", "10 ** 400 / 10 ** 399", "float(2 ** 1024)", "int('1_')", "(5).bit_length(1)", "(5).nope", "1 + '1'", "1 + None", "[] + 1", "1 < 'a'", "5()", "5[0]", "f'{5:.2d}'", "f'{5:s}'", "'%d' % 'a'", "'%d' % 1.9", "'%x' % 1.5", "'%c' % 'ab'", "'%c' % -1"):
    try:
        print(use, "=", eval(use) if len(use) else None)
    except Exception as error:
        print(use, "->", type(error).__name__, str(error)[:100])
print(isinstance(True, int), True + True, True * 5, True == 1, {True: "a"}[1], int(True), f"{True}", f"{True:d}", "%d" % True, True & False, True | 2, True ^ True, ~5, not 5, -True, sum([True] * 3))
