class Hook:
    def __getattribute__(self, name):
        if name == "secret":
            raise AttributeError("hidden")
        return object.__getattribute__(self, name)
    def __getattr__(self, name):
        return f"getattr({name})"
    def __setattr__(self, name, value):
        print("setattr", name, value)
        object.__setattr__(self, name, value)
    def __delattr__(self, name):
        print("delattr", name)
        super().__delattr__(name)
    def __dir__(self):
        return {"b", "a", "c"}
h = Hook()
h.x = 1
print(h.x, h.secret, h.nope, dir(h))
del h.x
try:
    del h.x
except AttributeError as e:
    print(e)
h.__getattr__ = lambda name: "instance"
print(h.other)
print(hasattr(h, "zzz"), getattr(h, "secret", "dflt"))
class Raises:
    def __getattr__(self, name):
        raise KeyError(name)
try:
    hasattr(Raises(), "x")
except KeyError as e:
    print("KeyError", e)
class Plain: pass
p = Plain()
for f in (lambda: p.a, lambda: Plain.a, lambda: object.__setattr__(p, 1, 2), lambda: getattr(p, 1),
          lambda: setattr(p, "q"), lambda: object.__getattribute__(p, "zz"), lambda: (5).x,
          lambda: setattr(5, "x", 1), lambda: setattr(object(), "x", 1), lambda: delattr(5, "x"),
          lambda: setattr(int, "x", 1), lambda: delattr(p, "zz"), lambda: delattr(Plain, "zz"),
          lambda: setattr(None, "x", 1), lambda: setattr(5, "__add__", 1),
          lambda: setattr(len, "x", 1), lambda: setattr([], "append", 1), lambda: delattr([], "append"),
          lambda: setattr(p, "__dict__", 5), lambda: setattr(p, "__class__", 5), lambda: setattr(p, "__class__", int),
          lambda: delattr(p, "__class__"), lambda: delattr(Plain, "__name__"), lambda: setattr(Plain, "__name__", 5),
          lambda: setattr(Plain, "__qualname__", 5), lambda: getattr(p, "x", 1, 2), lambda: hasattr(p, None)):
    try:
        r = f()
        print("ok", type(r).__name__)
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Other:
    def hi(self):
        return "other"
p.__class__ = Other
print(p.hi(), type(p).__name__)
p.__dict__ = {"new": 1}
print(p.new, vars(p))
del p.__dict__
print(p.__dict__)
class BadDir:
    def __dir__(self):
        return 5
try:
    dir(BadDir())
except TypeError as e:
    print(e)
