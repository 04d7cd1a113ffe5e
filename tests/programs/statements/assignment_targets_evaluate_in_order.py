log = []
def n(x, v=None):
    log.append(x)
    return v if v is not None else x
class L(list):
    def __setitem__(self, k, v):
        log.append(("set", k, v)); super().__setitem__(k, v)
    def __getitem__(self, k):
        log.append(("get", k)); return super().__getitem__(k)
l = L([0, 1, 2])
n("obj", l)[n("idx", 1)] = n("value", 9)
print(log); log.clear()
n("obj", l)[n("idx", 1)] += n("value", 5)
print(log, list(l)); log.clear()
n("a", l)[n("i", 0)] = n("b", l)[n("j", 2)] = n("val")
print(log); log.clear()
n("a", l)[n("i", 1)], n("b", l)[n("j", 2)] = n("x"), n("y")
print(log); log.clear()
{n("k1"): n("v1"), n("k2"): n("v2")}
print(log); log.clear()
def f(*a, **k): pass
n("f", f)(n(1), *n("star", [2]), n(3), k=n("kw"), **n("dstar", {"z": 1}))
print(log); log.clear()
n("c") if n("cond", False) else n("d")
print(log); log.clear()
n(1) < n(2) < n(0) < n(9)
print(log); log.clear()
n("") or n("x") and n("y")
print(log); log.clear()
[n("elt") for x in n("iter", [1]) if n("if")]
print(log); log.clear()
{n("key"): n("val") for x in [1]}
print(log); log.clear()
l[n("lo", 0):n("hi", 2):n("step", 1)]
print(log); log.clear()
def g(a=n("d1"), *, b=n("d2")) -> n("ret"): pass
print(log); log.clear()
x: n("ann") = n("value")
print(log); log.clear()
n("o", f).attr: n("ann2") = n("value2")
print(log, f.attr); log.clear()
n("o2", l)[n("i2", 0)]: n("ann3")
print(log); log.clear()
i = 0
i, l[i] = 2, "set at new i"
print(list(l), i)
a = b = c = []
a.append(1)
print(b, c is a)
x = [1, 2, 3]
i = 0
x[i], i = i, x[i + 1]
print(x, i)
t = ([1], 2)
try:
    t[0] += [5]
except TypeError as e:
    print(e, t)
class A:
    def __init__(self): self.v = 1
    def __iadd__(self, o):
        self.v += o; return self
class H: a = A()
h = H()
h.a += 4
print(h.__dict__.keys(), H.a.v)
(p, q), r = (1, 2), 3
[p, [q]] = 5, [6]
print(p, q, r)
for l[0] in "ab": pass
print(list(l))
for h.z, (h.w, *h.u) in [(1, (2, 3, 4))]: pass
print(h.z, h.w, h.u)
s = "s"
s += "t"; s *= 2; print(s)
n_ = 7
n_ //= 2; n_ **= 3; n_ %= 10; n_ <<= 2; n_ >>= 1; n_ |= 1; n_ &= 0xF; n_ ^= 3; n_ -= 1; n_ /= 4
print(n_)
print((y := 5) + y, [z := 1, z + 1], (lambda: (w := 3) + w)())
while (k := len(log)) < 2: log.append(k)
print(k, log)
del x[0], x[-1]
print(x)
del (p, [q])
try:
    p
except NameError as e:
    print(e)
