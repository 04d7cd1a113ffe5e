x = 0
def outer():
    x = 1
    def middle():
        nonlocal x
        x += 10
        def inner():
            nonlocal x
            x += 100
            def reset():
                global x
                x = "global set"
            reset()
            return x
        return inner()
    return middle(), x
print(outer(), x)
def skip():
    y = 1
    class C:
        y = 2
        def m(self):
            nonlocal y
            y = 3
            return y
    return C().m(), C.y, y
print(skip())
def make_counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    def drop():
        nonlocal n
        del n
    return inc, get, drop
inc, get, drop = make_counter()
print(inc(), inc(5), get())
drop()
for f in (get, inc, drop):
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e)
def params(a):
    def change():
        nonlocal a
        a = a * 2
    change(); change()
    return a
print(params(3))
def for_target():
    def get():
        return i
    out = []
    for i in range(3):
        out.append(get())
    return out
print(for_target())
def imports():
    import sys as m
    def get(): return m.__name__
    return get()
print(imports())
def with_target():
    class M:
        def __enter__(self): return "entered"
        def __exit__(self, *a): pass
    def get(): return v
    with M() as v:
        return get()
print(with_target())
def except_target():
    get = None
    try:
        raise KeyError("k")
    except KeyError as e:
        get = lambda: e
        print(repr(get()))
    try:
        get()
    except NameError as err:
        print(err)
except_target()
def comp_capture():
    fs = [(lambda: (i, j)) for i in range(2) for j in "ab"]
    return [f() for f in fs]
print(comp_capture())
def gen_capture():
    z = 1
    g = (z + i for i in range(2))
    z = 10
    return list(g)
print(gen_capture())
def fresh_cells():
    out = []
    for i in range(3):
        def f(i=i):
            def g(): return i
            return g
        out.append(f())
    return [g() for g in out]
print(fresh_cells())
def global_in_nested():
    def a():
        global made_here
        made_here = 1
    a()
    return made_here
print(global_in_nested(), made_here)
