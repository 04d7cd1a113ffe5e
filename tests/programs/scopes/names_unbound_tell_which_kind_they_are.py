def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e, getattr(e, "name", None))
def local_before():
    print(v)
    v = 1
def deleted():
    v = 1
    del v
    return v
def del_unbound():
    del v
    v = 1
def free_before():
    def g(): return w
    g()
    w = 1
def cell_local():
    def g(): return w
    del w
    w = 1
def cell_deleted():
    w = 1
    def g(): return w
    del w
    return g()
def cell_own():
    w = 1
    def g(): return w
    del w
    return w
def global_del():
    global zzz
    del zzz
def global_missing():
    return zzzz
def nonlocal_del():
    q = 1
    def inner():
        nonlocal q
        del q
        return q
    return inner()
def aug():
    q += 1
def aug_free():
    n = 0
    def inc():
        n += 1
    inc()
def except_name():
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    return e
def loop_var():
    for i in []:
        pass
    return i
def with_star():
    import sys as s
    del s
    s
def comp_var():
    [q for q in range(3)]
    return q
def walrus():
    [y := i for i in range(3)]
    return y
def match_name():
    match 5:
        case 1 as x: pass
    return x
def class_del():
    class C:
        a = 1
        del a
        del a
def gen_scope():
    return list(n for n in range(2) if (m := n) is not None), m
for f in (local_before, deleted, del_unbound, free_before, cell_local, cell_deleted, cell_own, global_del,
          global_missing, nonlocal_del, aug, aug_free, except_name, loop_var, with_star, comp_var, walrus,
          match_name, class_del, gen_scope):
    attempt(f)
i = 5
print([i for i in range(3)], i)
print([(i, j) for i in range(2) for j in range(i, 3) if j], i)
print({k: v for k, v in zip("ab", [1, 2])}, {c for c in "a"})
fs = [lambda: k for k in range(3)]
print([g() for g in fs])
def redefine():
    try:
        raise ValueError(1)
    except ValueError as e:
        e = "kept?"
    try:
        e
    except UnboundLocalError as err:
        return str(err)
print(redefine())
