if (n := len("abcd")) > 3: print("long", n)
print([y := 1, y ** 2, y ** 3], (z := 5) + z)
data = iter([3, 2, 1, 0, 9])
while (item := next(data)): print(item, end=" ")
print()
print([last := x for x in range(3)], last)
print(any((hit := w).startswith("b") for w in ["apple", "bean", "corn"]), hit)
print((lambda: (q := 3) * q)(), "q" in globals())
def f(): 
    if (m := 10) and (k := m + 1): pass
    return m, k
print(f())
print({(a := 1): (b := 2)}, a, b, f"{(c := 7)}", f"{c:=5}")
x = (y := 1, 2)
print(x, y)
print((t := (1, 2)), t, (t2 := 1, 2))
total = 0
print([total := total + v for v in (1, 2, 3)])
print(len(s := "text"), s, print(end="") or (r := "r"), r)
class C:
    print(v := 9)
print(C.v)
i = 0
print([i := i + 1, i := i + 1], i)
for source in ("(a.b := 1)", "(a[0] := 1)", "((a, b) := 1)", "(1 := 2)", "a := 1", "x = y := 1", "f(a=b:=1)", "lambda: x := 1", "assert x := 1", "del (x := 1)", "with (x := 1) as y: pass", "(True := 1)", "(x: int := 1)", "{a := 1: 2}", "@(d := print)\ndef g(): pass", "(*a := [1])", "(x := yield)", "[a := 1]", "x[y := 1]", "x[y := 1, 2]", "{y := 1}"):
    try:
        compile(source, "s", "exec")
        print("accepted", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
