class S:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
s = S()
print(s[1], s["a"], s[1:2], s[:], s[::2], s[1:2:3], s[1, 2], s[1:2, 3], s[..., None], s[()], s[(1, 2), 3], s[[1]])
s[1] = 2; s[1:2] = "x"; s[1, 2] = None; s[:] = s[0]; del s[1], s[1:2], s["k"], s[1, 2:3]
s[0] += 5
l = list(range(10))
print(l[2:5], l[:3], l[7:], l[::3], l[::-1], l[5:2], l[5:2:-1], l[-3:], l[:-3], l[-1], l[100:], l[:100], l[-100:2], l[8:-8:-2], l[None:None:None], l[True:4])
t = "hello world"; print(t[0], t[-1], t[2:5], t[::-1], t[::2], t[-5:], t[:-6], (1, 2, 3)[1:], b"bytes"[1:3], range(10)[2:8:3], range(10)[::-1], range(5)[-1])
class Ix:
    def __init__(self, v): self.v = v
    def __index__(self): print("index", self.v); return self.v
print(l[Ix(1)], l[Ix(1):Ix(5):Ix(2)], "abc"[Ix(-1)], (1, 2)[Ix(0)], range(10)[Ix(3)])
l[Ix(0)] = "zero"; print(l[0]); l[Ix(1):Ix(3)] = []; print(l)
sl = slice(1, 5, 2); print(sl, sl.start, sl.stop, sl.step, l[sl], sl.indices(3), slice(None).indices(4), slice(-1, None, -1).indices(3), sl == slice(1, 5, 2), slice(3), slice(1, 2) < slice(1, 3))
try: hash(slice(1)); print("hashable")
except TypeError as e: print(e)
def errors(f):
    try: print("no error", f())
    except Exception as e: print(type(e).__name__ + ":", e)
one, neg, big, nothing, five = 1.0, "x", 2 ** 100, None, 5
for f in (lambda: l[one], lambda: l[neg], lambda: l[None], lambda: l[1, 2], lambda: l[one:], lambda: l[::0], lambda: l[99], lambda: l[-99], lambda: l[big], lambda: l[:big], lambda: t[one], lambda: t[99], lambda: (1,)[5], lambda: b"a"[3], lambda: range(3)[5], lambda: {}[1], lambda: {}["k"], lambda: {}[(1, 2)], lambda: nothing[0], lambda: five[0], lambda: len[0], lambda: print[1], lambda: int[0], lambda: S[0], lambda: iter([])[0], lambda: {}.keys()[0]): errors(f)
def assign(o, k, v): o[k] = v
def delete(o, k): del o[k]
for args in (([], 0, 1), ([1], 5, 2), ([1], "a", 2), ((1,), 0, 2), ("abc", 0, "z"), (range(3), 0, 1), ({1}, 0, 1), (None, 0, 1), (5, 0, 1), (b"a", 0, 1), (bytearray(b"a"), 0, 300), (bytearray(b"a"), 0, "x"), ([1], slice(0, 1), 5), ([1, 2], slice(None, None, 2), [1, 2, 3]), ({}, [], 1), (print, 0, 1), (S, 0, 1)): errors(lambda: assign(*args))
for args in (([], 0), ((1,), 0), ("abc", 0), ({}, "k"), ({1}, 0), (None, 0), (range(3), 0), ([1], "a"), (b"a", 0), (S, 0)): errors(lambda: delete(*args))
class Neg:
    def __len__(self): return 5
    def __getitem__(self, i): return i
print(Neg()[-1], Neg()[-2:])
m = [[1, 2], [3, 4]]; print(m[1][0], m[-1][-1], [r[0] for r in m], [*zip(*m)]); m[0][1] = 9; m[1][:] = [7]; print(m)
d = {"a": {"b": [1, {"c": "deep"}]}}; print(d["a"]["b"][1]["c"], d["a"]["b"][1]["c"][::-1])
nested = {(1, 2): "tuple key", None: "none", 1.5: "float", True: "true", frozenset([1]): "fs", ...: "dots"}; print(nested[1, 2], nested[None], nested[1.5], nested[1], nested[frozenset({1})], nested[...])
