import re
m = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(\d\d))?", "on 2024-05 or 2023-01-02")
print(m, m.group(), m.group(0, 1, "month"), m["year"], m[3], m.groups(), m.groups("none"), m.groupdict(), m.span(), m.start("month"), m.end(), m.span(3), m.lastindex, m.lastgroup, m.pos, m.endpos, m.re.groups, m.re.groupindex, m.string[:2], m.expand(r"\g<month>/\1"), bool(m), m.regs)
print(re.findall(r"\d+", "a1b22"), re.findall(r"(\w)(\d)", "a1b2"), re.findall(r"(\w)\d", "a1b2"), re.findall(r"x*", "axb"), re.split(r"[,;]\s*", "a, b;c"), re.split(r"(\d)", "a1b2c"), re.split("x", "abc"), re.split(r"\b", "hi yo"), re.split(",", "a,b,c", maxsplit=1), [m.group() for m in re.finditer(r"\w+", "hi yo")])
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "ab cd ef gh"), re.sub("a", "b", "aaa", count=2), re.subn("x", "y", "axbx"), re.sub(r"\d", lambda m: str(int(m[0]) * 2), "1 2 5"), re.sub("", "-", "abc"), re.sub(r"(?P<n>\d)", r"<\g<n>>\g<0>", "a1"), re.sub("x", r"\\n", "x"), re.sub(r"(a)|b", r"[\1]", "ab"))
print(re.match("b", "ab"), re.fullmatch("a+", "aab"), re.fullmatch("a+", "aaa")[0], re.match(r"(a)(b)?", "ac").groups(), re.escape("a.b*c[d] e-f"), re.compile("a|b", re.I).flags, re.compile("x"), re.compile("x", re.I | re.M), re.match("", "").span(), re.search("$", "ab\n").span())
for use in ("m.group(9)", "m.group('zz')", "m['nope']", "m.start(9)", "re.sub('a', r'\\2', 'a')", "re.sub('a', r'\\g<x>', 'a')", "re.match('a', 5)", "re.match(b'a', 'a')", "re.sub('a', 5, 'a')", "re.compile(re.compile('a'), re.I)", "re.findall('a')", "m.expand(r'\\g<9>')", "re.compile(5)", "re.match('a', b'a')", "re.split('a', None)", "re.sub('(a)', r'\\g<1', 'a')", "re.sub('a', '\\\\q', 'a')"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
