from __future__ import annotations
x: undefined + 1 = 1
def f(a: int, b: list[int] = [], *c: not_there, d: "quoted" = 1, **e: lambda q: q) -> a.b[c](d): pass
class C:
    y: dict[str, C]
    z: (1, 2) = 3
    w: x if y else z
    v: f"{x}" 'abc'
    u: [i for i in range(3) if i]
    t: -1 ** 2
    s: (yes) and not no or maybe
    r: a[1:2, ::3]
    q: {1: 2, **k}
    p: {1, 2}
    o: await_ + 1 < 2 < 3
    m: ...
    l: b"x" + 'it"s'
    k: f(*a, **b, c=1)
    j: x.y.z
    i: 1.5e10
    h: lambda a, b=1, /, *c, **d: (a, b) if False else 0
print(__annotations__)
print(f.__annotations__)
for k, v in C.__annotations__.items(): print(k, v)
