class Log(dict):
    def __getitem__(self, k):
        print("get", k)
        return super().__getitem__(k)
    def __setitem__(self, k, v):
        print("set", k, v)
        super().__setitem__(k, v)
d = Log(n=1)
def key():
    print("key")
    return "n"
d[key()] += 5
class Attr:
    def __init__(self): self.__dict__["v"] = 10
    def __getattr__(self, n): print("missing", n); return 0
    def __setattr__(self, n, v): print("setattr", n, v); self.__dict__[n] = v
a = Attr()
a.v -= 3
a.w += 1
l = [1]
m = l
l += "ab"
print(m, l is m)
l = l + [9]
print(m, l is m)
t = (1,)
u = t
t += (2,)
print(u, t)
s = "a"; s *= 3; s += "!"
print(s)
x = 7; x //= 2; x **= 3; x %= 10; x |= 8; x &= 12; x ^= 5; x <<= 3; x >>= 1; x /= 4; x -= 0.5; x *= 2
print(x)
def f():
    n = 0
    def g():
        nonlocal n
        n += 1
        return n
    return g(), g(), n
print(f())
l[0] += l[1:] and 5
l[1:2] *= 2
print(l)
for source in ("a, b += 1, 2", "f() += 1", "1 += 2", "(a) += 1", "a += b += 1", "x = y += 1", "[a] += 1", "(yield) += 1", "a.b.c += 1", "a += yield", "a := 1", "None += 1", "a ++= 1", "'x' += 'y'", "a if b else c += 1", "a + b += c", "{} -= 1", "lambda: x += 1"):
    try:
        compile(source, "s", "exec")
        print("accepted", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
