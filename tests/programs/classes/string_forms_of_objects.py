class Plain: pass
class R:
    def __repr__(self): return "R!"
class S:
    def __str__(self): return "S!"
class F(S):
    def __format__(self, spec): return f"F<{spec}>"
class Bad:
    def __repr__(self): return 5
    def __str__(self): return None
class Raise:
    def __repr__(self): raise ValueError("no repr")
r, s, f = R(), S(), F()
print(str(r), repr(r), f"{r} {r!r} {r!s} {r!a}", "%s %r" % (r, r), [r], {r: r}, (r,), "{} {!r}".format(r, r))
print(str(s), f"{s}", [s].__len__(), repr(s).startswith("<__main__.S object at 0x"))
print(f"{f} {f:x} {f!s:>5} {f!r:.5}", format(f, "q"), "{:abc}".format(f))
def attempt(g):
    try: print(g())
    except Exception as e: print(type(e).__name__ + ":", e)
attempt(lambda: repr(Bad()))
attempt(lambda: str(Bad()))
attempt(lambda: [Bad()].__repr__())
attempt(lambda: f"{Bad()}")
attempt(lambda: "%s" % Bad())
attempt(lambda: str([Raise()]))
attempt(lambda: print(Raise()))
attempt(lambda: format(Plain(), "x"))
attempt(lambda: format([], "5"))
attempt(lambda: format(None, "5"))
attempt(lambda: "{:5}".format(None))
attempt(lambda: f"{print:5}")
print(f"{None!s:>6}|{[1]!r:^7}|{Plain.__name__:<7}|")
print(Plain, R, int, type, type(None), type(...), type(NotImplemented), len, print, [].append, str.join, int.__add__)
def fn(): pass
print(repr(fn).startswith("<function fn at 0x"), repr(Plain.__init__), repr(lambda: 0)[:21], fn.__repr__()[:12])
class Outer:
    class Inner: pass
    def m(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
print(Outer.Inner, Outer.m.__qualname__, repr(Outer.m)[:18], repr(Outer().m)[:40], repr(Outer.c), repr(Outer.s)[:20])
def local():
    class L: pass
    return L
print(local(), repr(local()())[:34])
print(repr(iter([])).split(" at")[0], repr(iter({})).split(" at")[0], repr(iter("")).split(" at")[0], repr(zip()).split(" at")[0], repr(map(str, [])).split(" at")[0], repr(enumerate([])).split(" at")[0], repr(reversed([])).split(" at")[0], repr((i for i in ())).split(" at")[0], repr(iter(range(1))).split(" at")[0], repr(iter(())).split(" at")[0], repr(iter(set())).split(" at")[0], repr(filter(None, [])).split(" at")[0])
print({}.keys(), {1: 2}.items(), {1: 2}.values(), slice(1, 2), range(5), range(1, 5, 2), frozenset(), set(), frozenset({1}), bytearray(b"x"), b"\x00'\"")
l = [1]; l.append(l); d = {}; d["d"] = d; t = ([],); t[0].append(t)
print(l, d, t)
import types, sys
print(types.SimpleNamespace(a=1, b="x"), sys, type(sys), property(), staticmethod(len), classmethod(len))
print(super, object().__repr__()[:18], NotImplemented, ..., True, None, 1e16, 1e-5, 1.0, -0.0, float("nan"), 1j, -1j, 1+0j, complex(-0.0, 1))
