def exponentiate(power):
    def inner(base): return base ** power
    return inner
square, cube = exponentiate(2), exponentiate(3)
print(square(4), cube(3), [exponentiate(n)(2) for n in range(5)])
def multiplier(n): return lambda x: x * n
double, triple = multiplier(2), multiplier(3)
print(double(9), triple("ab"), double(triple(5)), multiplier([1])(2) if False else multiplier(2)([1]))
def tag(name):
    def wrap(text, **attrs):
        shown = "".join(f' {k}="{v}"' for k, v in attrs.items())
        return f"<{name}{shown}>{text}</{name}>"
    return wrap
h1, a = tag("h1"), tag("a")
print(h1("Title"), a("link", href="#top", id=3))
def line(m, b): return lambda x: m * x + b
print([line(2, 1)(x) for x in range(4)], list(map(line(-1, 0), (1, 2))))
