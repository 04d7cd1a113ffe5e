# replace: all, the first n, and the empty text between all characters.
def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('"hello".replace("l", "L")', lambda: "hello".replace("l", "L"))
show('"hello".replace("l", "L", 1)', lambda: "hello".replace("l", "L", 1))
show('"hello".replace("l", "")', lambda: "hello".replace("l", ""))
show('"hello".replace("", "-")', lambda: "hello".replace("", "-"))
show('"hello".replace("", "-", 2)', lambda: "hello".replace("", "-", 2))
show('"".replace("", "x")', lambda: "".replace("", "x"))
show('"".replace("a", "x")', lambda: "".replace("a", "x"))
show('"hello".replace("x", "y")', lambda: "hello".replace("x", "y"))
show('"hello".replace("l", "\\u20ac")', lambda: "hello".replace("l", "\u20ac"))
show('"h\\u20acllo".replace("\\u20ac", "e")', lambda: "h\u20acllo".replace("\u20ac", "e"))
show('"aaa".replace("aa", "b")', lambda: "aaa".replace("aa", "b"))
show('"abc".replace("b", "b")', lambda: "abc".replace("b", "b"))
show('"hello".replace("l", "L", -1)', lambda: "hello".replace("l", "L", -1))
show('"hello".replace("l", "L", 0)', lambda: "hello".replace("l", "L", 0))
show('"hello".replace("l", "L", count=1)', lambda: "hello".replace("l", "L", count=1))
show('"hello".replace("l")', lambda: "hello".replace("l"))
show('"hello".replace()', lambda: "hello".replace())
show('"hello".replace(1, "a")', lambda: "hello".replace(1, "a"))
show('"hello".replace("a", 1)', lambda: "hello".replace("a", 1))
show('"hello".replace("a", None)', lambda: "hello".replace("a", None))
show('"hello".replace("a", "b", "c")', lambda: "hello".replace("a", "b", "c"))
show('"hello".replace("a", "b", 1, 2)', lambda: "hello".replace("a", "b", 1, 2))
show('"hello".replace(old="a", new="b")', lambda: "hello".replace(old="a", new="b"))
