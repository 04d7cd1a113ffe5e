print(r"\n\t\x", len(r"\n"))
print(r"a\"b", len(r"\""))
print(R'C:\new', rb"\x00", Rb"\n", bR"\q", BR"z")
print(r"""two
lines\
kept""")
print(repr(r"\u0041"), repr("\u0041"))
print(fr"{1 + 1}\n{'x'!r}\t", rf"\d{{2}}")
for source in (r"r'\'", "r'abc\n'", "ur'a'", "bu'a'", "fb'a'", "rr'a'"):
    try:
        print(eval(source))
    except SyntaxError as error:
        print(source.encode(), error.msg)
