# format_map: __missing__ works, positions do not exist.
class Default(dict):
    def __missing__(self, key):
        return f'<{key}>'


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('"{a} {b}".format_map({"a": 1, "b": 2})', lambda: "{a} {b}".format_map({"a": 1, "b": 2}))
show('"{a} {zzz}".format_map(Default(a=1))', lambda: "{a} {zzz}".format_map(Default(a=1)))
show('"{a[x]}".format_map({"a": {"x": 5}})', lambda: "{a[x]}".format_map({"a": {"x": 5}}))
show('"{}".format_map({})', lambda: "{}".format_map({}))
show('"{0}".format_map({"0": 1})', lambda: "{0}".format_map({"0": 1}))
show('"{a}".format_map({})', lambda: "{a}".format_map({}))
show('"{a}".format_map([1])', lambda: "{a}".format_map([1]))
show('"{a!r:>{w}}".format_map({"a": "x", "w": 6})', lambda: "{a!r:>{w}}".format_map({"a": "x", "w": 6}))
show('"{a.real}".format_map({"a": 5})', lambda: "{a.real}".format_map({"a": 5}))
show('"plain".format_map(None)', lambda: "plain".format_map(None))
show('"{a}".format_map()', lambda: "{a}".format_map())
