a, b = [1, 2], (3, 4)
print([*a, *b], (*a, *b), {*a, *b}, {**{"x": 1}, "y": 2, **{"x": 3}})
print(*a, *b, sep="-")
x = *a, 5
print(x, (*"hi",), [*range(3), *"ab"], [*[]], {*()})
def f(*args, **kw): return args, kw
print(f(*a, 9, *b, k=1, **{"m": 2}, n=3))
print(f(*{"a": 1, "b": 2}, **{"c": 3}))
for i in *a, *b: print(i, end=" ")
print()
def g():
    return *a, 7
print(g())
def h():
    yield *a, 8
print(list(h()))
d = {}
d[*a] = "tuple key"
d[1, *b, 2] = "more"
print(d)
for source in ("*a", "print(*)", "x = *a", "[*a for a in b]", "(*a)", "{**a for a in b}", "f(**a, *b)", "f(**a, b)", "f(k=1, b)", "{*a: 1}", "{**a, *b}", "del *a", "*a = 1", "*a, *b = c", "f(*a=1)", "return *a"):
    try:
        compile(source, "s", "exec")
        print("accepted", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
for source in ("[*1]", "f(*1)", "f(**1)", "{**[1]}", "f(**{1: 2})", "f(k=1, **{'k': 2})", "{*1}", "(*None,)", "f(*a, **None)", "print(**{'end': 1})"):
    try:
        eval(source)
    except TypeError as error:
        print(source, "->", error)
