class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = D("global")
def f():
    x = D("local of the failing call")
    raise ValueError("stop")
try:
    f()
except ValueError:
    print("handled")
f()
