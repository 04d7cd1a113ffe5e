print(repr("ab".center(7)), repr("ab".center(6, "*")), repr("abc".center(6, "*")), "ab".ljust(5, ".") + "|", "ab".rjust(5, "."), "abc".center(2), "42".zfill(5), "-42".zfill(5), "+".zfill(3), "".zfill(2), "a".zfill(0))
print(repr("a\tb".expandtabs()), repr("a\tb\tc".expandtabs(4)), repr("\t".expandtabs(0)), repr("ab\ncd\te".expandtabs(4)), repr("abc\t\tx".expandtabs(tabsize=3)))
table = str.maketrans("abc", "xyz", "d")
print("abcd".translate(table), str.maketrans({"a": "1", "b": None, 99: "see"}), "abc".translate({97: "AA", 98: None, 99: 0x43}), "hello".translate(str.maketrans("el", "ip")))
class Up(dict):
    def __missing__(self, key): return chr(key).upper()
print("shout".translate(Up({ord("o"): "0"})), "x".translate({}), "ab".translate(["?"] * 98))
for use in ("'a'.center()", "'a'.center(5, 'xy')", "'a'.center('5')", "'a'.zfill('x')", "str.maketrans('ab', 'c')", "str.maketrans('a')", "str.maketrans(5)", "str.maketrans({'ab': 1})", "'a'.translate()", "'a'.translate({97: []})", "'a'.translate({97: 0x110000})", "'a'.ljust(5, '')", "str.maketrans('a', 5)", "'a'.expandtabs('x')", "'a'.rjust(3, 5)", "str.maketrans({1.5: 'a'})"):
    try:
        print(use, "=", eval(use))
    except (ValueError, TypeError) as error:
        print(use, "->", type(error).__name__, error)
for row in (("apple", 3, 1.5), ("fig", 12, 0.25)):
    print(row[0].ljust(8, ".") + str(row[1]).rjust(4) + f"{row[2]:8.2f}".replace(" ", "_"))
