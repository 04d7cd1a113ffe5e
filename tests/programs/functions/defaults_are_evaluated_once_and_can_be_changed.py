log = []
def note(x):
    log.append(x)
    return x
def f(a=note("a"), *, b=note("b"), c: note("ann c") = note("c")) -> note("ret"):
    return a, b, c
print(log)
print(f(), f())
f.__defaults__ = ("new a",)
f.__kwdefaults__["b"] = "new b"
print(f())
del f.__kwdefaults__["c"]
try:
    f()
except TypeError as e:
    print(e)
f.__kwdefaults__ = None
try:
    f()
except TypeError as e:
    print(e)
f.__defaults__ = None
try:
    f(b=1, c=2)
except TypeError as e:
    print(e)
f.__defaults__ = ("too", "many")
print(f(b=1, c=2))
def mutable(x, acc=[]):
    acc.append(x)
    return acc
print(mutable(1), mutable(2), mutable(3, []), mutable.__defaults__)
fs = [lambda i=i: i for i in range(3)]
print([g() for g in fs], [g.__defaults__ for g in fs])
gs = [lambda: i for i in range(3)]
print([g() for g in gs])
class Holder:
    x = 10
    def m(self, v=x):
        return v
    x = 20
print(Holder().m(), Holder.x)
def order():
    def p(n):
        print("eval", n)
        return n
    @p(lambda fn: (print("decorate"), fn)[1])
    def q(a=p(1), b: p("ann") = p(2), *, k=p(3)) -> p("ret ann"): pass
order()
y = "outer"
def shadow(y=y):
    return y
y = "changed"
print(shadow())
def rec(n=0, seen=set()):
    seen.add(n)
    return rec(n + 1) if n < 3 else sorted(seen)
print(rec())
def none_default(x=None):
    x = [] if x is None else x
    x.append(1)
    return x
print(none_default(), none_default())
sentinel = object()
def sent(x=sentinel):
    return x is sentinel
print(sent(), sent(None))
