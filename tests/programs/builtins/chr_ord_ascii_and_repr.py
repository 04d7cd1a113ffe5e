print(chr(97), chr(0x1F600), ord("a"), ord("é"), ord(b"a"), ord("\n"), repr(chr(0)), repr(chr(127)), repr(chr(160)), repr(chr(0x2028)))
print(ascii("aé\u20ac😀\n"), ascii(["é", 1]), ascii("it's"), repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("tab\t back\\ \x1b"))
print(repr("\ud800"), repr(b"\x00a\xff'"), repr("\u200b\ufeff"), repr("naïve ﬁ Ω 中"), ascii(None), ascii(b"\xe9"))
print([chr(c) for c in (65, 233, 8364)], list(map(ord, "aé€")), "".join(chr(ord(c) + 1) for c in "HAL"))
for use in ("chr(-1)", "chr(0x110000)", "chr('a')", "chr(1.0)", "ord('')", "ord('ab')", "ord(5)", "ord(b'ab')", "ord(None)", "chr()", "ord()", "repr()", "ascii(1, 2)", "chr(2 ** 40)", "ord([])"):
    try:
        print(use, "=", eval(use))
    except (TypeError, ValueError, OverflowError) as error:
        print(use, "->", type(error).__name__, error)
