x: int = 1
y: "later"
(z): str = "no entry"
class C:
    a: int
    b: str = "b"
    __private: float = 1.0
    def m(self, p: int, *a: tuple, k: "kk" = 1, **kw: dict) -> None:
        local: undefined_at_runtime = 5
        return local
    self_ref: "C"
print(__annotations__)
print(C.__annotations__, C.m.__annotations__)
print(C().m(1))
def f(a: 1 + 1, b: print("evaluated") = 2) -> [int]: pass
print(f.__annotations__)
f.__annotations__["new"] = 1
print(f.__annotations__)
f.__annotations__ = {"r": 1}
print(f.__annotations__)
del f.__annotations__
print(f.__annotations__)
class D(C): pass
print(D.__annotations__, "__annotations__" in D.__dict__)
class E: pass
print(E.__annotations__)
E.__annotations__ = {"z": 1}
print(E.__annotations__)
def local_ann():
    v: int
    try:
        return v
    except UnboundLocalError as e:
        return str(e)
print(local_ann())
try:
    w: nope = 1
except NameError as e:
    print(e)
o = C()
o.attr: int = 5
print(o.attr, "attr" in __annotations__)
d = {}
d["k"]: int = 1
print(d)
for i in range(1):
    loop_ann: list[int] = [1]
print(__annotations__["loop_ann"], int | str, int | None, list[int] | None, "x" if not (int | str) else type(int | str))
print(isinstance(1, int | str), isinstance(1.0, int | str), issubclass(bool, int | str), (int | str) == (str | int), (int | str).__args__)
try:
    int | 5
except TypeError as e:
    print(e)
try:
    isinstance(1, list[int])
except TypeError as e:
    print(e)
print((lambda: 0).__annotations__)
