class T:
    def __repr__(self): return "T()"
    def __format__(self, spec): return f"[{spec!r}]"
    def __bytes__(self): return b"T bytes"
t = T()
print(t, str(t), repr(t), f"{t}", f"{t:>10}", format(t), format(t, "x"), "{:a b}".format(t), bytes(t), [t], (t,), {t: t})
class Bare: pass
for spec in ("", "x", ">10"):
    try:
        text = format(Bare(), spec)
        print("formatted", text.startswith("<__main__.Bare object"))
    except TypeError as error:
        print(error)
class BadStr:
    def __str__(self): return 5
    def __repr__(self): return None
    def __format__(self, spec): return 3
    def __bytes__(self): return "text"
for use in ("str(b)", "repr(b)", "f'{b}'", "bytes(b)", "print(b)", "'%s' % b", "[b].__repr__()", "ascii(b)"):
    try:
        eval(use, {"b": BadStr()})
    except TypeError as error:
        print(use, "->", error)
class OnlyStr:
    def __str__(self): return "str only"
print(OnlyStr(), [OnlyStr()].__repr__().startswith("[<__main__.OnlyStr"), f"{OnlyStr()!s:*^12}", "%5.3s|" % OnlyStr())
class Special(str):
    def __str__(self): return "special"
print(Special("x"), repr(Special("x")), f"{Special('x')}", "".join([Special("x")]), "%s" % Special("x"))
