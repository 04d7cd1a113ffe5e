print(0b1010, 0B11, 0o17, 0O7, 0xff, 0XFF, 00, 0_0)
print(1_000_000, 0x_ff, 0b_1_0, 1_0.0_1, 1e1_0)
print(1., .5, 1e3, 1E-2, 1.e2, .1e1, 0e0)
print(1j, 1.5J, 1e2j, 0_1j, 00.5, 007.5, 09e1)
print(-1 ** 2, (-1) ** 2, 2 ** -1)
print(1if True else 2, [0x1for x in (1, 2)])
for source in ("012", "1__0", "1_", "0x", "0b2", "0o8", "1e", "1.5_", "0xg", "12abc", "1_000_", "0_7", "1.2.3", "0b", "3 4", "1r", "0x_"):
    try:
        print(source, "is", eval(source))
    except SyntaxError as error:
        print(source, "->", error.msg)
