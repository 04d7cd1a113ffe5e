# maketrans makes tables, translate uses any mapping.
class Upper:
    def __getitem__(self, code):
        if chr(code) == 'X':
            raise LookupError
        return chr(code).upper()


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('str.maketrans("abc", "xyz")', lambda: str.maketrans("abc", "xyz"))
show('str.maketrans("abc", "xyz", "d")', lambda: str.maketrans("abc", "xyz", "d"))
show('str.maketrans({"a": "1", 98: None, "c": 5})', lambda: str.maketrans({"a": "1", 98: None, "c": 5}))
show('str.maketrans("ab", "c")', lambda: str.maketrans("ab", "c"))
show('str.maketrans({"ab": 1})', lambda: str.maketrans({"ab": 1}))
show('str.maketrans({1.5: "a"})', lambda: str.maketrans({1.5: "a"}))
show('str.maketrans("a")', lambda: str.maketrans("a"))
show('str.maketrans(5)', lambda: str.maketrans(5))
show('str.maketrans("a", 5)', lambda: str.maketrans("a", 5))
show('str.maketrans("a", "b", 5)', lambda: str.maketrans("a", "b", 5))
show('str.maketrans()', lambda: str.maketrans())
show('"abcd".translate(str.maketrans("abc", "xyz", "d"))', lambda: "abcd".translate(str.maketrans("abc", "xyz", "d")))
show('"abc".translate({97: "AA", 98: None})', lambda: "abc".translate({97: "AA", 98: None}))
show('"abc".translate({97: 0x20ac})', lambda: "abc".translate({97: 0x20ac}))
show('"abc".translate({97: 1.5})', lambda: "abc".translate({97: 1.5}))
show('"abc".translate({97: 0x110000})', lambda: "abc".translate({97: 0x110000}))
show('"abc".translate([None] * 98 + ["B"])', lambda: "abc".translate([None] * 98 + ["B"]))
show('"abc".translate("x" * 98)', lambda: "abc".translate("x" * 98))
show('"abc".translate({})', lambda: "abc".translate({}))
show('"abc".translate(5)', lambda: "abc".translate(5))
show('"abc".translate()', lambda: "abc".translate())
show('"aXb".translate(Upper())', lambda: "aXb".translate(Upper()))
