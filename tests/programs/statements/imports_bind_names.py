import math, sys as system
import collections.abc
import collections.abc as cabc
from math import pi, sqrt as root
from collections import (OrderedDict, namedtuple as nt,)
print(math.__name__, system.__name__, collections.__name__, cabc.__name__, round(pi, 3), root(9), OrderedDict.__name__, nt.__name__)
def attempt(f):
    try: f()
    except Exception as e: print(type(e).__name__ + ":", e, getattr(e, "name", None))
def a(): import no_such_module
def b(): from sys import no_such_name
def c(): import no.such.package
def d(): from no_such import x
def e(): import math.sub
def f(): from collections import abc; print(abc.__name__)
def g(): from . import x
def h(): from .x import y
def i(): import math; math.nope
def j(): import math; math.pi = 3; print(math.pi)
for fn in (a, b, c, d, e, f, g, h, i): attempt(fn)
def star_names():
    import string
    return string.digits
print(star_names())
from math import *
print(floor(2.5), "sin" in globals(), "__name__" in globals())
print("math" in system.modules, system.modules["math"] is math, __name__, system.modules["__main__"].__name__)
print(type(math), math.__doc__ is not None, hasattr(math, "__spec__"))
class C:
    import math as in_class
    from math import e as euler
print(C.in_class is math, C.euler > 2)
try:
    import json as math
    print(math.__name__)
finally:
    del math
try: math
except NameError as err: print(err)
