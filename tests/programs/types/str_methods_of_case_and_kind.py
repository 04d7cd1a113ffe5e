s = "hELLO wORLD, it's ß ǆ ŉ"
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold(), sep="\n")
for t in ("", "a", "A", "1", "½", "²", "५", " ", "\n", "a1", "Ab", "aB", "A B", "é", "_", "class", "١٢", "Ⅷ", "ǅ"):
    print(repr(t), "".join("01"[f()] for f in (t.isalpha, t.isdigit, t.isdecimal, t.isnumeric, t.isalnum, t.islower, t.isupper, t.istitle, t.isspace, t.isidentifier, t.isprintable, t.isascii)))
print("straße".casefold() == "STRASSE".casefold(), "ﬁ".upper(), "İ".lower().encode(), "Σας".lower(), "ΑΣ".lower(), "ǆ".title(), "they're bill's".title(), "x-ray 3d".title(), "ÿ".upper())
print("ab" < "b", "Z" < "a", "é" > "z", "" < "a", "a" * 3, 2 * "xy", "a" + "b", "abc"[1], "abc"[-1], len("naïve"), len("😀"))
