x = 5
print(x--x, x+-x, x-+x, ---x, ~~x, - -x)
print(x<-1, x>=5>=+5, not-x)
a = [1, 2, 3]
print(a[-1], a[:-1], a[::-1], *a[1:], sep=",")
x **= 2; print(x)
x //= 3; print(x)
x <<= 2; print(x)
x >>= 1; print(x)
x ^= 5; x |= 8; x &= 14; print(x)
print(1 .real, 1..real, 1.5.real, (1).real, 10 .__class__.__name__)
print(x if x else-x, x or-x, [*a, *a], {**{}, "k": 1})
def f() -> int: return 1
print(f(), (lambda: ...)(), ...)
for source in ("x++", "++x", "x = 3 <> 4", "a =: 5", "x =+ 5", "a && b", "!x", "a || b", "x => 1", "1.real", "a ... b"):
    try:
        exec(source, {"x": 1, "a": 2, "b": 3})
        print(source, "accepted")
    except SyntaxError as error:
        print(source, "->", error.msg)
