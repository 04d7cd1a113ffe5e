def outer(a, b):
    c = [a]
    def inner(): return a, c
    return inner
f = outer(1, 2)
print(f.__code__.co_freevars, [type(c).__name__ for c in f.__closure__])
for name, cell in zip(f.__code__.co_freevars, f.__closure__): print(name, "=", cell.cell_contents)
f.__closure__[0].cell_contents = 99
print(f())
c1, c2 = f.__closure__
print(c1 == c1, c1 == c2, c1 != c2, c1 < c2 if False else "cells compare by content")
print(outer.__code__.co_cellvars, outer.__code__.co_varnames, f.__closure__[1].cell_contents is f()[1])
try: f.__closure__ = ()
except AttributeError as e: print(e)
try: f.__closure__[5]
except IndexError as e: print(e)
def empty():
    def g(): return later
    yield g
    later = 5
    yield g
e = empty()
g = next(e)
try: g.__closure__[0].cell_contents
except ValueError as error: print(error)
next(e)
print(g(), g.__closure__[0].cell_contents)
