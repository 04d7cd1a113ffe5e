x = "outside"
print([x for x in range(3)], x)
print({x: x for x in "ab"}, {x for x in "a"}, list(x for x in "z"), x)
print([y := x for x in range(3)], y, x)
def f():
    total = 0
    values = [total := total + v for v in range(5)]
    return values, total
print(f())
try:
    print([[z for z in range(w)] for w in range(3)], z)
except NameError as error:
    print(error)
data = [1, 2, 3]
print([data for data in data], data)
print([(i, j) for i in range(3) for j in range(i)])
fs = [lambda: i for i in range(3)]
print([g() for g in fs])
for source in ("[i := 0 for i in range(3)]", "[[(j := 0) for i in range(5)] for j in range(5)]", "[i for i in (j := range(3))]", "class C: [x := 1 for _ in []]", "[i for i in range(5) if (i := 1)]", "def f(): global x; [x := 1 for _ in [1]]", "[await x for x in y]", "[(yield x) for x in y]", "lambda: (x := 1)", "(x := 1, 2)", "x := 1", "f(x := 1)", "f(a=(x := 1))", "f(a = x := 1)", "[*x for x in y]", "{**x for x in y}", "[x for x, in [(1,)]]", "[x for x in 1, 2]", "(x for x in y, 1)", "f(x for x in y, 1)", "[x, y for x in z]"):
    try:
        compile(source, "s", "exec")
        print("accepted", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
