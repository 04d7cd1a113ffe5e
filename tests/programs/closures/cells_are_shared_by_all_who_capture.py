def make():
    x = 0
    def get(): return x
    def set_(v):
        nonlocal x
        x = v
    def add(n=1):
        nonlocal x
        x += n
        return x
    return get, set_, add
g, s, a = make()
print(g(), a(), a(5), g()); s(100); print(g(), a())
print(g.__closure__[0] is s.__closure__[0] is a.__closure__[0])
g2, _, _ = make()
print(g2(), g2.__closure__[0] is g.__closure__[0], g2.__code__ is g.__code__)
def loop():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    i = 10
    return fs
print([f() for f in loop()], len({id(f.__closure__[0]) for f in loop()}))
def outer(a):
    def mid(b):
        def inner(c):
            return a, b, c
        return inner
    return mid
f = outer(1)(2)
print(f(3), f.__code__.co_freevars, [c.cell_contents for c in f.__closure__], f.__qualname__)
def through():
    v = 1
    def mid():
        def inner(): return v
        return inner
    return mid
m = through()
print(m.__code__.co_freevars, m().__closure__[0] is m.__closure__[0])
def rec():
    def fact(n): return 1 if n < 2 else n * fact(n - 1)
    return fact
fact = rec()
print(fact(6), fact.__closure__[0].cell_contents is fact)
def unused():
    x = 1
    def f(): pass
    return f
print(unused().__closure__, (lambda: 0).__closure__)
def cond(flag):
    if flag: y = "set"
    def f(): return y
    return f
print(cond(True)())
try: cond(False)()
except NameError as e: print(e)
c = cond(False).__closure__[0]
try: c.cell_contents
except ValueError as e: print(e)
c.cell_contents = 5; print(c.cell_contents); del c.cell_contents
print(repr(c).split(" at ")[0], repr(c)[-8:])
def args(*a, k=1, **kw):
    return lambda: (a, k, kw)
print(args(1, 2, k=3, z=4)())
class C:
    def m(self):
        def f(): return self, __class__
        return f
f = C().m()
print(f.__code__.co_freevars, f()[1] is C)
def comp():
    n = 2
    return [lambda: (i, n) for i in range(2)], {k: (lambda: k) for k in "ab"}, list((lambda: j) for j in range(2))
x, y, z = comp()
print([f() for f in x], [f() for f in y.values()], [f() for f in z])
def try_():
    try: raise ValueError("v")
    except ValueError as e: f = lambda: e
    return f
try: try_()()
except NameError as e: print(e)
def del_():
    x = 1
    def f(): return x
    del x
    return f
try: del_()()
except NameError as e: print(e)
def default(n):
    def f(m=n): return m, n
    n += 1
    return f
print(default(1)())
adders = [(lambda n: lambda x: x + n)(n) for n in range(3)]
print([f(10) for f in adders])
def counter():
    counter.n += 1
    return counter.n
counter.n = 0
print(counter(), counter())
