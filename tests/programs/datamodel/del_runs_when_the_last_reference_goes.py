class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print("gone:", self.name)
a = Noisy("a")
b = a
del a
print("one reference left")
del b
Noisy("temporary")
print("after the temporary")
def f():
    local = Noisy("local")
    print("leaving f")
f()
x = Noisy("first")
x = Noisy("second")
items = [Noisy(1), Noisy(2), Noisy(3)]
items.pop(1)
items.clear()
def closure():
    kept = Noisy("kept in a cell")
    return lambda: kept.name
g = closure()
print(g())
del g
import gc
one, two = Noisy("ring 1"), Noisy("ring 2")
one.other, two.other = two, one
del one, two
print("the ring waits for the collector")
gc.collect()
print("end")
