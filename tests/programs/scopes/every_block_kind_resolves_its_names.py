a = "global a"
def f(a):
    def g(): return a
    class C:
        b = a
        def m(self, c=a): return a, c
        lst = [a for _ in range(1)]
        gen = list(a + str(i) for i in range(1))
    return g(), C.b, C().m(), C.lst, C.gen
print(f("arg a"))
def shadow():
    a = "local"
    class C:
        a = a
        def get(self): return a
    return C.a, C().get()
try: print(shadow())
except NameError as e: print(e)
def comp():
    x = 1
    l = [x for x in range(3)]
    d = {x: y for x, y in [(5, 6)]}
    return x, l, d
print(comp())
def nested_comp(): return [[(i, j) for j in range(i)] for i in range(3)], [i for i in range(3) for i in range(i)]
print(nested_comp())
def lam_in_comp(): return [f() for f in [lambda i=i: i for i in range(3)]], [f() for f in [lambda: i for i in range(3)]]
print(lam_in_comp())
def cls_in_loop():
    ks = []
    for i in range(2):
        class K:
            v = i
            def m(self): return i
        ks.append(K)
    return [(k.v, k().m()) for k in ks]
print(cls_in_loop())
def global_decl():
    global g1, g2
    g1 = 1
    def inner():
        g2 = "local"
        return g2
    return inner()
print(global_decl(), g1, "g2" in globals())
def param_global(x):
    def inner():
        global x
        x = "global x"
    inner()
    return x
print(param_global("param"), x)
def del_then_global():
    y = 1
    del y
    try: return y
    except UnboundLocalError: return "unbound"
y = "global y"
print(del_then_global())
def cond_local(flag):
    if flag: z = 1
    try: return z
    except UnboundLocalError as e: return str(e)
z = "global z"
print(cond_local(True), cond_local(False))
def for_rebinding():
    fs = []
    for x in "ab":
        def g(): return x
        fs.append(g)
    return [h() for h in fs], x
print(for_rebinding())
def except_scope():
    e = "before"
    try: raise ValueError("v")
    except ValueError as e: pass
    try: return e
    except UnboundLocalError: return "gone"
print(except_scope())
def import_scope():
    import math as m
    def g(): return m.floor(2.5)
    return g(), "m" in globals()
print(import_scope())
def with_walrus():
    def g(): return w
    if (w := 5) > 3: return g()
print(with_walrus())
def star_target():
    def g(): return rest
    first, *rest = [1, 2, 3]
    return g()
print(star_target())
def match_target(v):
    def g(): return got
    match v:
        case {"k": got}: return g()
        case [got, *_]: return g()
print(match_target({"k": 1}), match_target([2, 3]))
def deco_scope():
    tag = "t"
    def deco(f): return lambda: (tag, f())
    @deco
    def inner(): return tag
    return inner()
print(deco_scope())
def default_scope():
    n = 1
    def g(a=n, b=lambda: n): return a, b()
    n = 2
    return g()
print(default_scope())
class Outer:
    name = "Outer"
    class Inner:
        def get(self): return name
    def method(self): return name
name = "global name"
print(Outer().method(), Outer.Inner().get())
def builtin_shadow():
    def g(): return len("abc")
    len = lambda s: "shadowed"
    return g(), len("x")
print(builtin_shadow(), len("ok"))
def rec_default(n, self=lambda: rec_default): return n if n == 0 else self()(n - 1)
print(rec_default(3))
def type_scope[T](x: T) -> list[T]:
    def inner(): return T
    return inner()
print(type_scope(1), type_scope.__type_params__)
class G[T]:
    t = T
    def m[U](self): return T, U
print(G.t, G().m())
print([(lambda: q)() for q in range(2)], [i for i in [1] if (lambda: i)()], {k: (lambda k=k: k)() for k in "x"})
try: print([missing for _ in [1]])
except NameError as e: print(e)
try: print([m for m in [1] if unknown])
except NameError as e: print(e)
def unbound_free():
    def g(): return later
    try: g()
    except NameError as e: print(type(e).__name__, e)
    later = 1
    return g()
print(unbound_free())
