print("a b  c".split(), "a b  c".split(" "), " a b ".split(), "".split(), "".split(","), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "a,b".split(",", -1), "abc".split("abc"), "aXbXc".split(sep="X", maxsplit=1))
print("  a  b  ".split(None, 1), "  a  b  ".rsplit(None, 1), "a\tb\nc\x0bd".split(), "one<>two<>".split("<>"), "a b c".rsplit(maxsplit=1))
print("a\nb\r\nc\rd\x0be\u2028f".splitlines(), "a\n\nb\n".splitlines(), "a\nb".splitlines(True), "".splitlines(), "\n".splitlines(), "a\r\n".splitlines(keepends=True))
print(",".join("abc"), ",".join(["a"]), ",".join([]), "".join(["a", "b"]), "-".join({"k": 1, "l": 2}), ", ".join(str(i) for i in range(3)), "ab".join("xy"))
print(repr("  x ".strip()), repr("  x ".lstrip()), repr("  x ".rstrip()), "xxabcxx".strip("x"), "abcba".strip("ab"), "www.example.com".lstrip("w."), "a.b.".rstrip("."), "\u2003x\u00a0".strip(), "xyx".strip(""))
for use in ("','.join([1])", "','.join(['a', None])", "','.join(5)", "'a'.split('')", "'a'.split(5)", "'a'.split(',', 'x')", "'a'.strip(5)", "''.join()", "'a'.rsplit('')", "'a'.splitlines('x') or 1", "','.join('a', 'b')", "'a'.split(maxsplit=None)", "b','.join(['a'])"):
    try:
        print(use, "=", eval(use))
    except (ValueError, TypeError) as error:
        print(use, "->", type(error).__name__, error)
words = "the quick the lazy the end".split()
print({w: words.count(w) for w in dict.fromkeys(words)}, " ".join(reversed(words)), " ".join(w[::-1] for w in words))
