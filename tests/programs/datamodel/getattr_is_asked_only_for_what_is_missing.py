class Lazy:
    there = "class"
    def __init__(self): self.own = "own"
    def __getattr__(self, name):
        print("asked for", name)
        if name.startswith("no"): raise AttributeError(f"no {name} here")
        value = name * 2
        setattr(self, name, value)
        return value
o = Lazy()
print(o.own, o.there)
print(o.ab)
print(o.ab)
print(getattr(o, "nothing", "default"), hasattr(o, "nope"), hasattr(o, "cd"))
try:
    o.none
except AttributeError as error:
    print(error, error.name, error.obj)
class FromProperty(Lazy):
    @property
    def broken(self): return self.nowhere
print("--")
try:
    print(FromProperty().broken)
except AttributeError as error:
    print(error)
print(len.__class__, [n for n in ("__len__",) if hasattr(type(o), n)])
try:
    len(o)
except TypeError as error:
    print(error)
