print("\x41\u0042\U00000043\N{LATIN CAPITAL LETTER D}\105")
print(len("\0"), len("\x00\01\001"), repr("\7\08\18"))
print(repr("\a\b\f\n\r\t\v\\\'\""))
print("\N{snowman}", "\N{GREEK SMALL LETTER ALPHA}", "\N{Em Dash}")
print(b"\x41\101\n", b"\N{x}" if False else "bytes know no names")
for source in (r"'\x4'", r"'\xg1'", r"'\u12'", r"'\U0011ffff'", r"'\N{no such name}'", r"'\N'", r"b'\x1'", "b'é'"):
    try:
        eval(source)
        print(source, "accepted")
    except SyntaxError as error:
        print(ascii(source), error.msg)
