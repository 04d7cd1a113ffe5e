x = "global"
class A:
    x = "A"
    own = x
    values = [x for _ in range(1)]
    first = [y for y in x]
    lazy = (lambda: x)()
    def method(self, default=x):
        return x, default
    class B:
        seen = x
    def __init_subclass__(cls): cls.tag = x
print(A.own, A.values, A.first, A.lazy, A().method(), A.B.seen)
class Sub(A): pass
print(Sub.tag)
def f():
    x = "f"
    class C:
        y = x
        x = "C"
        z = x
    return C
try:
    print(f().y)
except NameError as error:
    print(type(error).__name__, error)
def g():
    x = "g"
    class D:
        z = x
        def m(self): return x
    return D.z, D().m()
print(g())
class Counter:
    n = 0
    for i in range(3):
        n += i
    squares = {i: i * i for i in range(3)}
print(Counter.n, Counter.i, Counter.squares)
