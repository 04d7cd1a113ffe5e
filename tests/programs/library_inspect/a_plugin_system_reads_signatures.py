import inspect
def inject(**services):
    def deco(f):
        wanted = [p for p in inspect.signature(f).parameters if p in services]
        def wrapper(*a, **k): return f(*a, **{n: services[n] for n in wanted if n not in k}, **k)
        wrapper.__signature__ = inspect.signature(f).replace(parameters=[p for p in inspect.signature(f).parameters.values() if p.name not in wanted])
        wrapper.__name__ = f.__name__
        return wrapper
    return deco
@inject(db="database", log=print)
def save(item, db, *, log, times=1): log(f"{item} to {db} x{times}"); return True
print(save("cup"), save("pen", times=2), inspect.signature(save))
class Commands:
    def do_add(self, a: int, b: int = 1): "add two numbers"; return a + b
    def do_echo(self, *words): "say it again"; return " ".join(words)
    def helper(self): pass
def usage(obj):
    for name, m in inspect.getmembers(obj, inspect.ismethod):
        if name.startswith("do_"): print(f"{name[3:]}{inspect.signature(m)}: {inspect.getdoc(m)}")
usage(Commands())
def call(obj, line):
    name, *args = line.split()
    m = getattr(obj, "do_" + name)
    kinds = [p.annotation for p in inspect.signature(m).parameters.values() if p.kind is not p.VAR_POSITIONAL]
    return m(*[k(a) if k is not inspect.Parameter.empty else a for k, a in zip(kinds, args)] if kinds else args)
print(call(Commands(), "add 2 3"), call(Commands(), "add 5"), call(Commands(), "echo a b"))
