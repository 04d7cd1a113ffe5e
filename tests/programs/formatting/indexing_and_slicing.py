# Indices, slices and the errors of both.
def same(value):
    return value


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('"hello"[0]', lambda: "hello"[0])
show('"hello"[-1]', lambda: "hello"[-1])
show('"hello"[5]', lambda: "hello"[5])
show('"hello"[-6]', lambda: "hello"[-6])
show('"hello"[1:3]', lambda: "hello"[1:3])
show('"hello"[::-1]', lambda: "hello"[::-1])
show('"hello"[::2]', lambda: "hello"[::2])
show('"hello"[-3:]', lambda: "hello"[-3:])
show('"hello"[10:]', lambda: "hello"[10:])
show('"hello"[3:1]', lambda: "hello"[3:1])
show('"hello"[4:0:-2]', lambda: "hello"[4:0:-2])
show('"hello"[::0]', lambda: "hello"[::0])
show('same("hello")["a"]', lambda: same("hello")["a"])
show('same("hello")[1.5]', lambda: same("hello")[1.5])
show('same("hello")[None]', lambda: same("hello")[None])
show('"hello"[1:"a"]', lambda: "hello"[1:"a"])
show('"hello"[10**30]', lambda: "hello"[10**30])
show('"hello"[-10**30:10**30]', lambda: "hello"[-10**30:10**30])
show('"hello"[True]', lambda: "hello"[True])
show('"h\\u20acl\\U0001f600"[1]', lambda: "h\u20acl\U0001f600"[1])
show('"h\\u20acl\\U0001f600"[3]', lambda: "h\u20acl\U0001f600"[3])
show('"h\\u20acl\\U0001f600"[::-1]', lambda: "h\u20acl\U0001f600"[::-1])
show('len("h\\u20acl\\U0001f600")', lambda: len("h\u20acl\U0001f600"))
show('"abc"[0][0][0]', lambda: "abc"[0][0][0])
show('"abc".foo', lambda: "abc".foo)
show('"abc".upper.foo', lambda: "abc".upper.foo)
show('"a" < "b"', lambda: "a" < "b")
show('"a" < "B"', lambda: "a" < "B")
show('"a" < "\\u00e9" < "\\u20ac" < "\\U0001f600"', lambda: "a" < "\u00e9" < "\u20ac" < "\U0001f600")
show('"a" < 5', lambda: "a" < 5)
show('"abc" == "abc"', lambda: "abc" == "abc")
show('"a" + 5', lambda: "a" + 5)
show('5 + "a"', lambda: 5 + "a")
show('"a" + b"a"', lambda: "a" + b"a")
show('"a" * 3', lambda: "a" * 3)
show('"a" * -1', lambda: "a" * -1)
show('"a" * 1.5', lambda: "a" * 1.5)
show('"a" * "b"', lambda: "a" * "b")
show('-"a"', lambda: -"a")
show('"a" - "b"', lambda: "a" - "b")
show('"a" % ()', lambda: "a" % ())
show('"a" @ "b"', lambda: "a" @ "b")
