class Manager:
    def __init__(self, name, swallow=False, fail=None): self.name, self.swallow, self.fail = name, swallow, fail
    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter": raise RuntimeError("enter failed")
        return self.name.upper()
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        if self.fail == "exit": raise RuntimeError("exit failed")
        return self.swallow
with Manager("a") as a, Manager("b") as b: print(a, b)
with Manager("quiet", swallow=True): raise ValueError("swallowed")
try:
    with Manager("outer"):
        with Manager("inner"): raise KeyError("k")
except KeyError as error: print("arrived", error)
try:
    with Manager("first"), Manager("second", fail="enter"): print("never")
except RuntimeError as error: print(error)
try:
    with Manager("x", fail="exit"): raise ValueError("body")
except RuntimeError as error: print(error, "context:", repr(error.__context__))
def f():
    with Manager("returning"): return "value"
print(f())
for i in range(2):
    with Manager(f"loop{i}"): continue
with (Manager("p") as p, Manager("q", swallow=True) as q,): raise ValueError
class Half:
    def __enter__(self): return self
class OtherHalf:
    def __exit__(self, *a): pass
for cls in (Half, OtherHalf, int, object):
    try:
        with cls(): print("entered")
    except TypeError as error: print(error)
