class Frozen:
    def __init__(self, **values):
        for name, value in values.items():
            object.__setattr__(self, name, value)
    def __setattr__(self, name, value):
        raise AttributeError(f"cannot set {name!r} to {value!r}")
    def __delattr__(self, name):
        raise AttributeError(f"cannot delete {name!r}")
p = Frozen(x=1, y=2)
print(vars(p))
for action in ("p.x = 5", "del p.y", "p.z = 1", "p.x += 1", "setattr(p, 'q', 0)", "delattr(p, 'x')", "for p.i in [1]: pass", "(p.a, b) = 1, 2", "with __import__('contextlib').nullcontext(3) as p.w: pass"):
    try:
        exec(action)
    except AttributeError as error:
        print(action, "->", error)
p.__dict__["x"] = 10
print(p.x)
class Counted:
    writes = 0
    def __setattr__(self, name, value):
        Counted.writes += 1
        super().__setattr__(name, value)
c = Counted()
c.a = c.b = 1
c.a += 1
print(Counted.writes, c.a, c.b)
