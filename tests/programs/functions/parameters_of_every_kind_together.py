def f(a, b=2, /, c=3, d=4, *args, e, f=6, **kw): return a, b, c, d, args, e, f, kw
print(f(1, e=5), f(1, 20, 30, 40, 50, 60, e=5), f(1, c=30, e=5, z=9), f(*[1, 2], *[3], **{"e": 5}, **{"q": 1}), f(1, e=5, a=100, b=200))
def g(*, a): return a
def h(a, /): return a
def i(*args): return args
def j(**kw): return kw
def k(a, *args, b): return a, args, b
print(g(a=1), h(1), i(1, 2), i(), j(x=1), j(), k(1, b=2), k(1, 2, 3, b=4))
def l(a, b=[], c={}): b.append(a); c[a] = 1; return b, c
print(l(1), l(2), l(3, [], {}))
def m(x, *, y=lambda: "default"): return y()
print(m(1), m(1, y=lambda: "given"))
def n(a, b): return a - b
print(n(b=1, a=5), n(5, b=1), n(*(5, 1)), n(**{"b": 1, "a": 5}), n(*[5], **{"b": 1}))
def o(self, cls, print_=1, None_=2): return self, cls, print_, None_
print(o(1, cls=2))
def p(first, *rest): return first, rest
print(p(*"abc"), p(*range(3)), p(*{"k": 1}), p(*(x for x in "xy")))
def q(a=(x := 5)): return a
print(q(), x)
def nested(a):
    def inner(b=a, *, c=a + 1): return a, b, c
    a = 100
    return inner()
print(nested(1))
def swap(a, b): a, b = b, a; return a, b
s = [1]; t = s
def mutate(l): l.append(2); l = [9]; return l
print(swap(1, 2), mutate(s), s, t is s)
def rebind(n): n += 1; return n
v = 5; print(rebind(v), v)
def kwargs_copy(**kw): kw["new"] = 1; return kw
d = {"a": 1}; print(kwargs_copy(**d), d)
def args_tuple(*a): return type(a).__name__, a
print(args_tuple(*[1, 2]))
def order(**kw): return list(kw)
print(order(z=1, a=2, m=3), order(**{"b": 1}, c=2, **{"a": 3}))
def posonly_kw(a, /, **kw): return a, kw
print(posonly_kw(1, a=2), posonly_kw(1, **{"a": 3, "not an identifier": 4}))
def ann(a: int, *args: str, b: "later" = 1, **kw: float) -> None: pass
print(ann.__annotations__, ann.__kwdefaults__, ann.__defaults__, ann.__code__.co_varnames)
import inspect
print(inspect.signature(f), inspect.signature(ann), inspect.signature(lambda x, /, y: 0), [str(p.kind) for p in inspect.signature(f).parameters.values()][:3])
def uses_locals(a, b=2, *c, d=4, **e): return locals()
print(uses_locals(1), uses_locals(1, 2, 3, d=5, z=6))
def shadow(list, str=str): return list, str(5)
print(shadow(1))
def unicode_é(ñ=1): return ñ
print(unicode_é(), unicode_é(ñ=2), unicode_é.__name__)
def long_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12): return sum([a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12])
print(long_(*range(12)), long_(1, 2, 3, 4, 5, 6, 7, 8, a9=9, a10=10, a11=11, a12=12))
