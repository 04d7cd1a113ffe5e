import weakref, gc
class Image:
    def __init__(self, name): self.name = name; print("loading", name)
    def __del__(self): print("freeing", self.name)
def loader():
    cache = weakref.WeakValueDictionary()
    def load(name):
        image = cache.get(name)
        if image is None: cache[name] = image = Image(name)
        return image
    load.size = lambda: len(cache)
    return load
load = loader()
a, b = load("x"), load("x")
print(a is b, load.size())
del a
print(load.size())
del b
print(load.size(), load("y").name, load.size())
class Subject:
    def __init__(self): self.observers = weakref.WeakSet()
    def notify(self, m): return sorted(o.got(m) for o in self.observers)
class Observer:
    def __init__(self, n): self.n = n
    def got(self, m): return f"{self.n} {m}"
s = Subject()
one, two = Observer("one"), Observer("two")
s.observers.update([one, two])
print(s.notify("hi")); del one; print(s.notify("again"))
def cyclic():
    class Local: pass
    l = Local(); l.me = l
    return weakref.ref(l)
r = cyclic(); gc.collect(); print(r())
