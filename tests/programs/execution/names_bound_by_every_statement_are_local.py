def by_assignment():
    a = 1
    (b, [c, *d]) = 2, [3, 4]
    e: int = 5
    f: int
    for g in [6]: pass
    import math as h, sys
    from math import pi as i
    with open_nothing() as j: pass
    def k(): pass
    class L: pass
    try: raise ValueError
    except ValueError as m: n = 1
    if (o := 7): pass
    match [8]:
        case [p, *q]: pass
    match {"x": 1}:
        case {"x": 1 as r, **s}: pass
    type T = int
    del n
    u = [v for v in "xyz"]
    global w
    w = 1
from contextlib import nullcontext as open_nothing
code = by_assignment.__code__
print(sorted(code.co_varnames))
print(sorted(set(code.co_names) & {"w", "ValueError", "open_nothing", "int", "v"}))
by_assignment()
print(w, code.co_nlocals, code.co_argcount)
