b = b"hello"
print(b, b[0], b[1:3], b + b"!", b * 2, len(b), b"ll" in b, 104 in b, list(b[:2]), b.upper(), b.find(b"l"), b.replace(b"l", b"L"), b.split(b"e"), b.hex(), b.hex(" "), b.decode(), bytes.fromhex("68 69"), b.startswith(b"he"), b.index(b"o"))
print(bytes(3), bytes([65, 66]), bytes("é", "utf8"), bytes(b"x"), bytes(range(3)), "é".encode("latin-1"), "é".encode(), b"\xc3\xa9".decode(), b"\xff".decode("latin-1"), b"\xff".decode("utf-8", "replace"), b"\xff".decode(errors="ignore"), "é".encode("ascii", "xmlcharrefreplace"))
a = bytearray(b"abc")
a[0] = 65; a.append(100); a.extend(b"ef"); a[1:2] = b"XY"; del a[-1]; a += b"!"
print(a, a.pop(), a.remove(65), a, bytes(a), a == b"XYcde", a.reverse(), a, a.insert(0, 48), a, bytearray(2), bytearray("a", "ascii"), a.copy() is a, a.clear(), a)
print(b"a" < b"b", b"a" == "a", b"" or "empty", bytes() == b"", b"%d %s %r" % (1, b"x", "y"), b"-".join([b"a", b"b"]), b" a ".strip(), b"a,b".partition(b","), b"abc".center(7, b"*"), b"a\nb".splitlines(), b"ab".isalpha(), b"12".isdigit(), b"aB".swapcase(), b"abc"[::-1], b"a\tb".expandtabs(4), b"x".zfill(3))
for use in ("b'a'[0] = 1", "b'a' + 'b'", "'a' + b'b'", "bytes('a')", "bytes([256])", "bytes([-1])", "bytes(-1)", "bytes(1.5)", "b'a'.find('a')", "b'a'.join(['a'])", "bytearray(b'a').append(256)", "bytearray(b'a').append('a')", "b'\\xff'.decode()", "'é'.encode('ascii')", "'a'.encode('nope')", "b'a'.decode('nope')", "bytes.fromhex('6')", "bytes.fromhex('zz')", "b'a' * 1.5", "b'abc'['a']", "b'a'[5]", "b'a'.index(b'x')", "bytes([1, 'a'])", "'a' in b'a'", "300 in b'a'", "bytearray(b'a').remove(5)", "bytearray().pop()", "b'a'.replace('a', b'b')", "bytes('a', 5)", "bytes(b'a', 'utf8')", "ord(b'ab')", "int(b'x')", "b'%d' % 'a'", "hash(bytearray())", "b'a'.upper(1)", "'\\ud800'.encode()"):
    try:
        exec(use) if " = " in use else print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
