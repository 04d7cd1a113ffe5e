from functools import partial, partialmethod
def power(base, exp=2, *rest, **kw): return base, exp, rest, kw
square = partial(power, exp=2)
two = partial(power, 2)
print(square(5), two(3), two(3, 4, k=1), square(5, exp=9), partial(two, 7)(8), partial(power)(1))
print(square.func is power, square.args, square.keywords, two.args, partial(two, 7).args, partial(two, 7).func is power)
print(repr(partial(int, base=2)), repr(partial(print, 1, sep="-")), partial(int, base=2)("101"), type(square).__name__)
square.note = "attribute"
print(square.note, hasattr(square, "__name__"))
class Cell:
    def __init__(self): self.alive = False
    def set_state(self, state): self.alive = state
    kill = partialmethod(set_state, False)
    birth = partialmethod(set_state, state=True)
    plain = partial(lambda *a: a, "fixed")
c = Cell()
c.birth(); print(c.alive)
c.kill(); print(c.alive, c.plain(1))
for use in ("partial()", "partial(5)", "partial(power)()", "two(2, base=3)", "partial(len)([1], [2])", "partial(power, **{'exp': 1})(2, exp=3)"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
print([*map(partial(pow, 2), range(5))], sorted(["b", "A"], key=partial(str.lower)), list(map(partial(round, ndigits=1), [1.25, 2.37])))
basetwo = partial(int, base=2)
basetwo.__doc__ = "Convert base 2 string to an int."
print(basetwo("10010"), basetwo.__doc__)
