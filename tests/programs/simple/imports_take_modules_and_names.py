import math, sys as system
from math import sqrt, pi as circle
from collections import *
import collections.abc
print(math.floor(2.5), system.version_info[0], sqrt(16), round(circle, 2))
print(OrderedDict.__name__, Counter("aab"), collections.abc.Sized.__name__)
import json as j, math as m
print(j.dumps([1]), m is math, "json" in sys.modules if "sys" in globals() else "json" in system.modules)
for source in ("import nothing_here", "import math.nothing", "from nothing_here import x", "from . import x", "from .x import y", "from .. import z", "import collections.nope", "import itertool"):
    try:
        exec(source)
    except ImportError as error:
        print(source, "->", type(error).__name__, error, error.name)
for source in ("import", "from math", "from math import", "import a as", "import a.b as c.d", "from math import (a, b", "from math import a,", "from math import (a,)", "import *", "from a import b.c", "def f(): from math import *", "class C: from math import *", "import a, ", "from import x", "import 'math'", "from math import sqrt as 5", "from __future__ import braces", "from __future__ import nope", "x = 1\nfrom __future__ import annotations"):
    try:
        compile(source, "s", "exec")
        print("accepted", source)
    except SyntaxError as error:
        print(repr(source), "->", error.msg)
def local():
    import string
    return string.digits
print(local(), "string" in globals())
