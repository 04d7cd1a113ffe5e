def f(data):
    if (n := len(data)) > 2: return f"long {n}"
    return n
print(f([1]), f([1, 2, 3]))
print([y := 1, y ** 2], (z := 5), z)
total = 0
print([total := total + v for v in range(5)], total)
def in_comp():
    [last := i for i in range(4)]
    return last
print(in_comp())
def in_nested():
    [[inner := j for j in range(i)] for i in range(3)]
    return inner
print(in_nested())
def in_lambda():
    return (lambda: (q := 3) + q)()
print(in_lambda())
def captured():
    fs = [lambda: t for _ in range(2) if (t := 7)]
    t = 8
    return [g() for g in fs]
print(captured())
def gen():
    return list((w := k) for k in range(3)), w
print(gen())
while (chunk := [1, 2][:total]) and total > 8:
    total -= 1
print(chunk, total)
print({(k := "key"): (v := "val")}, k, v)
print(f"{(fmt := 3.14159):.2f} {fmt}", any((hit := x) > 2 for x in [1, 3, 5]), hit)
if (m := None) is None: print("none", m)
def glob():
    global gl
    [gl := i for i in range(3)]
glob(); print(gl)
def nonl():
    w = 0
    def inner():
        nonlocal w
        [w := i for i in range(5)]
    inner()
    return w
print(nonl())
print((a := 1, b := 2), a, b)
def kw(**k): return k
print(kw(x=(val := 5)), val)
x = (y := 0) or (y := 5)
print(x, y)
assert (r := 1) == 1
print(r, not (s := 0), s)
lst = [1, 2, 3]
print(lst[(i := 1)], lst[(i := i + 1)], i)
