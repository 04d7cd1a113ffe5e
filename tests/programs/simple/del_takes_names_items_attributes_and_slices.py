a = b = c = 1
del a, b
del (c)
print("a" in globals(), "b" in globals(), "c" in globals())
d = {"x": 1, "y": {"z": 2}}
del d["x"], d["y"]["z"]
l = list(range(10))
del l[0], l[-1], l[2:4], l[::3]
print(d, l)
class Box: pass
box = Box()
box.p, box.q = 1, 2
del box.p
print(vars(box))
x, y, z = 1, 2, [3, 4]
del x, (y, z[0])
print(z, "x" in globals())
del [z]
del ()
class Loud:
    def __delitem__(self, key): print("delitem", key)
    def __delattr__(self, name): print("delattr", name)
o = Loud()
del o[1], o[1:2], o[1, 2], o.any, o["k"]
for source in ("del missing", "del d['nope']", "del l[99]", "del box.nope", "del (1).real", "del 'abc'[0]", "del (1, 2)[0]", "del len.x", "del int.x", "del {1}[1]", "del range(3)[0]", "del 5[0]"):
    try:
        exec(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
def f(p):
    del p
    try:
        return p
    except UnboundLocalError as error:
        return str(error)
print(f(1))
for i in range(2):
    k = i
    del k
print(i)
