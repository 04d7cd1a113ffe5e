class Vector:
    def __init__(self, *v): self.v = list(v)
    def __repr__(self): return f"V{self.v}"
    def __add__(self, other):
        print("add")
        return Vector(*[a + b for a, b in zip(self.v, other.v)])
    def __iadd__(self, other):
        print("iadd")
        for i, b in enumerate(other.v): self.v[i] += b
        return self
    def __mul__(self, n):
        print("mul")
        return Vector(*[a * n for a in self.v])
v = w = Vector(1, 2)
v += Vector(10, 20)
print(v, w, v is w)
v *= 3
print(v, w, v is w)
class Refuses(Vector):
    def __iadd__(self, other): return NotImplemented
r = Refuses(1)
r += Vector(2)
print(r, type(r).__name__)
class Strange:
    def __isub__(self, other): return "something else"
s = Strange()
s -= 1
print(s)
t = ([1], 2)
try:
    t[0] += [3]
except TypeError as error:
    print(error, t)
for source in ("x = 'a'; x -= 'b'", "x = []; x += 5", "x = {}; x += {}", "x = 1; x @= 2", "x = object(); x >>= 1", "x = 2; x **= 'a'"):
    try:
        exec(source)
    except TypeError as error:
        print(source, "->", error)
