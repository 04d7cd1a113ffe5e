import copy
def make():
    data = {"k": [1]}
    return (lambda: data), data
get, data = make()
same = copy.deepcopy(get)
print(same is get, same() is data, copy.copy(make) is make)
class Config:
    defaults = {"a": 1}
    def __init__(self): self.values = dict(self.defaults); self.parent = None
a = Config(); b = copy.copy(a); c = copy.deepcopy(a)
b.values["a"] = 2
print(a.values, c.values, b.defaults is a.defaults, a.values is b.values)
a.parent = a
d = copy.deepcopy(a)
print(d.parent is d, d is not a)
x = [[0] * 2] * 2
y = copy.deepcopy(x)
y[0][0] = 1
print(y, x, [list(r) for r in x])
t = (1, [2])
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy((1, "a")) is (1, "a") or "equal")
memo = {}
l = [1]
m = copy.deepcopy(l, memo)
print(m, memo[id(l)] is m, copy.deepcopy([l, l], {id(l): "replaced"}))
