x = "global"
class A:
    x = "class"
    def m(self): return x
    l = lambda: x
    gen = list(x for _ in range(1))
    lst = [x for _ in range(1)]
    first = [c for c in x]
    class Inner:
        seen = x
        x = "inner class"
        seen2 = x
    print("body", x, locals().keys() >= {"x", "m"})
print(A().m(), A.l(), A.gen, A.lst, A.first, A.Inner.seen, A.Inner.seen2)
def f():
    x = "local"
    class B:
        y = x
        x = "class local"
        def m(self): return x
        z = x
    return B.y, B().m(), B.z
try:
    print(f())
except NameError as e:
    print(type(e).__name__, e)
def g():
    x = "g's"
    class B:
        print(x)
        def m(self): return x
        def n(self):
            return __class__, x
    return B
B = g()
print(B().m(), B().n()[0] is B)
def h():
    x = "h's"
    class B:
        global x
        x = "set by class"
    return x
print(h(), x)
def k():
    v = 1
    class B:
        nonlocal v
        v = 2
        w = v
    return v, B.__dict__.get("v"), B.w
print(k())
class D:
    a = 1
    try:
        b = [a for _ in range(2)]
    except NameError as e:
        print(e)
    c = [i for i in range(a)]
    try:
        d = [i for i in range(2) if a]
    except NameError as e:
        print(e)
    e2 = [[j for j in range(i)] for i in range(3)]
    del c
    try:
        c
    except NameError as e:
        print(e)
class E:
    len = len("abc")
    print(len)
    del len
    print(len("abcd"))
def outer():
    a = "outer a"
    class C:
        if False:
            a = 1
        b = a
    return C.b
a = "global a"
print(outer())
class Name:
    print(__name__, __module__, __qualname__)
    __qualname__ = "Other"
    def f(self): pass
print(Name, Name.__name__, Name.f.__qualname__)
