def outer():
    x = 1
    def uses(): return x
    def ignores(): return 5
    def passes(x): return x
    def by_global(): return LIMIT
    return uses, ignores, passes, by_global
LIMIT = 9
for f in outer():
    print(f.__name__, f.__closure__ is not None, f.__code__.co_freevars, f(2) if f.__code__.co_argcount else f())
