for i in range(3):
    for j in range(3):
        if j == 1: continue
        if i == 1: break
        print(i, j)
    else:
        print("inner ended", i)
        continue
    print("inner broken", i)
n = 0
while True:
    n += 1
    if n % 2: continue
    if n > 6: break
    print(n, end=" ")
print()
for i in range(2):
    try:
        if i == 0: continue
        break
    finally:
        print("finally", i)
for i in range(3):
    with __import__("contextlib").nullcontext() as c:
        if i == 1: break
print("left with at", i)
def f():
    for x in "abc":
        try:
            continue
        finally:
            if x == "b": return x
print(f())
for source in ("break", "continue", "if 1: break", "def f(): break", "for x in y:\n def f(): continue", "class C: break", "while 1:\n class D:\n  break", "for x in y: pass\nelse: break", "for x in y:\n for z in x: pass\n else: continue", "try: continue\nfinally: pass", "lambda: break", "with a: break", "match x:\n case 1: break"):
    try:
        compile(source, "s", "exec")
        print("accepted", repr(source))
    except SyntaxError as error:
        print(repr(source), "->", error.msg)
