a, b = 256, 256
print(a is b, id(a) == id(b))
print(None is None, ... is Ellipsis, NotImplemented is NotImplemented, True is (1 == 1))
empty = ()
print(empty is (), () is tuple([]))
x = y = []
print(x is y, [] is [], {} is {}, x == [])
def f(): pass
print(f is f, f.__code__ is f.__code__, [1].append == [1].append)
class A:
    def m(self): pass
o = A()
print(o.m is o.m, o.m == o.m, A.m is A.m, A().m == A().m)
s = "interned_name"
t = "interned_" + "name"
print(s is t, s == t)
import copy
print(copy.copy((1, 2)) == (1, 2), copy.copy(x) is x, tuple((n := (1, 2))) is n, list(x) is x, str(s) is s)
