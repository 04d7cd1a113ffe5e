fs = []
for i in range(3):
    def f(): return i
    fs.append(f)
print([f() for f in fs])
i = "changed"
print([f() for f in fs])
def make():
    return [lambda x: x * n for n in range(3)]
print([f(10) for f in make()])
def cured_by_default(): return [lambda x, n=n: x * n for n in range(3)]
def cured_by_factory():
    def multiplier(n): return lambda x: x * n
    return [multiplier(n) for n in range(3)]
def cured_by_partial():
    from functools import partial
    return [partial(lambda n, x: x * n, n) for n in range(3)]
for cure in (cured_by_default, cured_by_factory, cured_by_partial):
    print(cure.__name__, [f(10) for f in cure()])
handlers = {}
for name in ("save", "load"):
    handlers[name] = lambda: print("handling", name)
for h in handlers.values(): h()
gen = [g() for g in (lambda: k for k in range(3))]
print(gen)
held = list(lambda: k for k in range(3))
print([g() for g in held])
cells = make()
print(cells[0].__closure__[0] is cells[2].__closure__[0], cells[0].__closure__[0].cell_contents)
cells[0].__closure__[0].cell_contents = 7
print([f(10) for f in cells])
