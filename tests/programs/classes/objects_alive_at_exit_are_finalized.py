class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = D("a")
b = D("b")
_private = D("_private")
c = [D("in list"), D("in list 2")]
def f(): pass
f.attr = D("on function")
class K:
    attr = D("on class")
    def m(self, d=D("default")): pass
cycle = D("cycle"); cycle.me = cycle
def closure():
    x = D("captured")
    return lambda: x
h = closure()
z = {"k": D("in dict")}
print("end of program")
