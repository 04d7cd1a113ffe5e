import re
f = re.findall
print(f(r"\w+(?=!)", "hi! yo?"), f(r"\b\w+\b(?!!)", "hi! yo?"), f(r"(?<=\$)\d+", "$5 €6"), f(r"(?<!\$)\b\d+", "$5 6"), f(r"(\w)\1", "aabbc"), re.search(r"(?P<q>['\"]).*?(?P=q)", "say 'hi' \"x\"")[0], f(r"(?i)ab", "AB ab"), f(r"(?:ab)+", "ababx"), f(r"a{2,3}", "aaaaa"), f(r"a{2,3}?", "aaaaa"), f(r"a+?b", "aaab"), f(r"<.*?>", "<a><b>"), f(r"<.*>", "<a><b>"), re.match(r"(?s).*", "a\nb")[0], f(r"(?m)^\w", "ab\ncd"), f(r"\Aa|z\Z", "az"), f(r"[^\W\d_]+", "ab1_é"), f(r"\d+", "१२ 34"), f(r"(?a)\w+", "aé b"), f(r"[a-c\-\]x]", "b-]xz"), f(r"\s+", "a \t\nb"))
print(re.sub(r"""(?x) (\d+)  # digits
   \s* - \s* (\d+)""", r"\2-\1", "10 - 20"), f(r"(?i:a)b", "Ab AB"), f(r"a++b|a", "aaab aa"), f(r"(?>a+)b", "aab"), re.match(r"(a)?(?(1)b|c)", "ab")[0], re.match(r"(a)?(?(1)b|c)", "c")[0], f(r"\bfoo\B", "foobar foo"), re.split(r"(?<=,)", "a,b,c"), re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", "1234567"), f(r".", "a\nb", re.S), f("ß", "SS ß", re.I), f(r"[A-Z]", "aB", re.I), f("é", "É", re.I), f(r"\x41\u0042\103", "ABC"), f(r"a|ab", "ab"), f(r"(a|ab)(c|bcd)", "abcd"), f(r"^$", ""), f(r"\.", "a.b"), f("[.]", "a.b"))
for p in ("(", ")", "[", "a**", "*a", "a{2,1}", "(?P<n>a)(?P<n>b)", "(?P<1>a)", r"\1", "(?<=a+)b", "[b-a]", "(?z)", "(?P=x)", "a{1", "(?:a", r"\q", "[a", "(?P<n", "a(?i)b", "(?(9)a)", r"\N{x}", "x{,3}", "(?#comment", "[[:alpha:]]" if False else "[]", "+", "a|*", r"\x1", r"\u12", "(?<n>a)", "(?P>a)", "a++?", "(?-i)", "(?i-i:a)", "\\"):
    try:
        print(repr(p), "=", re.compile(p).pattern == p)
    except re.error as error:
        print(repr(p), "->", error, (error.msg, error.pos, error.lineno, error.colno))
