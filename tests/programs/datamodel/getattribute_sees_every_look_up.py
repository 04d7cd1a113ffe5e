class Watched:
    label = "class label"
    def __init__(self): self.x = 1
    def __getattribute__(self, name):
        print("get", name)
        return object.__getattribute__(self, name)
    def method(self): return self.x
w = Watched()
print(w.x, w.label)
print(w.method())
w.x = 5
del w.x
print(hasattr(w, "x"))
print(w.__dict__, w.__class__.__name__)
print(str(type(w).__name__), isinstance(w, Watched))
class Fallback(Watched):
    def __getattr__(self, name): return f"fallback {name}"
print(Fallback().missing)
class Blocks:
    def __getattribute__(self, name): raise AttributeError(name)
try:
    Blocks().anything
except AttributeError as error:
    print("blocked", error)
print(Blocks().__repr__() if False else repr(Blocks()).startswith("<__main__.Blocks object at"))
