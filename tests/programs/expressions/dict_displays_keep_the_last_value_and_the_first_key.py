d = {1: "int", 1.0: "float", True: "bool"}
print(d, len(d))
print({"a": 1, "b": 2, "a": 3})
print({True: 1} == {1: True}, {1: 1, "1": 2}[1], {0.0: "z", -0.0: "m"})
def k(x):
    print("key", x)
    return x
def v(x):
    print("value", x)
    return x
print({k("a"): v(1), **{"b": 2}, k("a"): v(3)})
print({k(i): v(i * i) for i in range(2)})
print({x: y for x, y in [("a", 1), ("b", 2), ("a", 3)]})
base = {"x": 1, "y": 2}
print({**base, "x": 5}, {"x": 5, **base}, base | {"z": 3}, base)
base |= {"y": 20, "w": 4}
print(base, list(base), dict(base, y=1), dict([("q", 1)], **{"r r": 2}))
try:
    {[]: 1}
except TypeError as error:
    print(error)
try:
    {**5}
except TypeError as error:
    print(error)
try:
    base | [("a", 1)]
except TypeError as error:
    print(error)
base |= [("a", 1)]
print(base)
