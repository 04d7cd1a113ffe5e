s = "abcdef"
print(s[1:3], s[:2], s[4:], s[:], s[-2:], s[:-2], s[10:], s[:100], s[-100:2], s[3:1])
print(s[::2], s[::-1], s[5:1:-1], s[5:1:-2], s[-1:-4:-1], s[:3:-1], s[1::-1], s[::100], s[::-100])
print([0, 1, 2, 3][1:-1], (1, 2, 3)[::-1], range(10)[2:8:3], b"abc"[1:], range(10)[::-1])
try:
    s[::0]
except ValueError as error:
    print(error)
for use in ("s['a']", "s[1.0]", "s[None]", "s['a':]", "s[6]", "s[-7]", "[][0]", "()[0]", "b''[0]", "range(0)[0]", "s[1, 2]", "[1][1:2, 3]", "{}[1:2]", "5[0]", "None[0]", "print[0]", "int[0]", "s[()]"):
    try:
        print(use, "=", eval(use))
    except (TypeError, IndexError, KeyError) as error:
        print(use, "->", type(error).__name__, error)
class Show:
    def __getitem__(self, key): return key
o = Show()
print(o[1], o[1:2], o[::], o[1:2, 3], o[...], o[()], o[1,], o[:, None], o["a":"b":2.5])
print(slice(1, 10, 2).indices(5), slice(None, None, -1).indices(5), slice(3), slice(1, 2) == slice(1, 2, None), hash(slice(1)) == hash(slice(None, 1)))
