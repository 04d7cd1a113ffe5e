def yes():
    print("yes")
    return 1
def no():
    print("no")
    return 0
print(yes() if True else no())
print(yes() if [] else no())
print("a" if 0 else "b" if 0 else "c")
print(("a" if 1 else "b") if 0 else "c")
print(1 if True else 2 + 10, (1 if True else 2) + 10)
f = lambda x: "even" if x % 2 == 0 else "odd"
print([f(i) for i in range(4)])
print([x if x > 1 else -x for x in range(4) if x != 2])
sign = lambda n: "+" if n > 0 else "-" if n < 0 else "0"
print(sign(5), sign(-5), sign(0))
print({True: "t", False: "f"}[3 > 2], ("f", "t")[3 > 2])
x = 5 if 1 else 6,
print(x)
print(*[1] if 1 else [2])
for source in ("1 if 2", "1 if 2 else", "x = 1 if True else y = 2", "1 if 2 else pass", "if 1 else 2", "print(1 if 2)", "[1 if x for x in y]", "1 if x else return"):
    try:
        compile(source, "s", "exec")
        print("accepted", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
