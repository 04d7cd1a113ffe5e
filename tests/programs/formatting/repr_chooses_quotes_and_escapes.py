# repr of str: quotes, escapes, what is printable.
def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('"a\'b"', lambda: "a'b")
show('\'a"b\'', lambda: 'a"b')
show('"a\'b\\"c"', lambda: "a'b\"c")
show('"\\n\\t\\r\\\\"', lambda: "\n\t\r\\")
show('"\\x00\\x1f\\x7f"', lambda: "\x00\x1f\x7f")
show('"\\x80\\x9f\\xa0\\xad"', lambda: "\x80\x9f\xa0\xad")
show('"\\u00e9\\u20ac"', lambda: "\u00e9\u20ac")
show('"\\u200b\\u2028\\ufeff"', lambda: "\u200b\u2028\ufeff")
show('"\\ud800"', lambda: "\ud800")
show('"\\U0001f600"', lambda: "\U0001f600")
show('"\\U000e0001"', lambda: "\U000e0001")
show('"\\U0010ffff"', lambda: "\U0010ffff")
show('str("a\\n")', lambda: str("a\n"))
show('["a\'b", \'c"d\']', lambda: ["a'b", 'c"d'])
show('{"k\\n": "v\\t"}', lambda: {"k\n": "v\t"})
show('ascii("\\u00e9\'")', lambda: ascii("\u00e9'"))
show('"\\u0378"', lambda: "\u0378")
show('"\\u3000"', lambda: "\u3000")
