a = 1000; b = 1000
print(a is b)
x = "hello world"; y = "hello world"
print(x is y)
def f():
    p = 100000000000000000000
    q = 100000000000000000000
    s = "abc"; t = "abc"
    return p is q, s is t
print(f())
s = "a"; t = "".join(["a"])
print(s is t)
e1 = (); e2 = tuple()
print(e1 is e2)
n = None
print(n is None, True is not False, ... is Ellipsis, NotImplemented is NotImplemented)
l1 = []; l2 = []
print(l1 is l2, l1 == l2, l1 is l1, id(l1) == id(l1), id(l1) != id(l2))
for i in (1, 5, 256):
    j = i + 0
    print(i is j)
c = "".join(["x", "y"]); d = "".join(["x", "y"])
print(c is d, c == d)
import sys
print(sys.intern(c) is sys.intern(d))
def g(): return []
print(g() is g(), g() == g())
def const(): return "k"
print(const() is const())
t1 = (1, [2]); t2 = t1
print(t1 is t2, t1[1] is t2[1])
m = [0] * 2; m2 = [[]] * 2
m2[0].append(1)
print(m2, m2[0] is m2[1])
class A: pass
print(A() is A(), A is A, type(A()) is A, A().__class__ is A)
z = x
z += "!"
print(x, z is x)
u = [1]; v = u; u += [2]; print(v, u is v); u = u + [3]; print(v, u is v)
k = (1,); w = k; k += (2,); print(w, k is w)
print(f is f, f.__code__ is f.__code__, A().__init__ is A().__init__)
