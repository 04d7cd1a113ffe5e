import builtins
import collections.abc
import json
import math
import string

plain_import = builtins.__import__


def told(name, globals=None, locals=None, fromlist=(), level=0):
    print('import', name, globals.get('__name__'), locals is globals, locals is None, fromlist, level)
    return plain_import(name, globals, locals, fromlist, level)


builtins.__import__ = told
import math
from math import pi, e
import collections.abc
import collections.abc as abc
print(collections.__name__, abc.__name__)


def inside():
    import string
    from string import digits as d
    print(d, string.__name__)


class Body:
    import math as m


inside()
try:
    import nosuch
except ImportError as e:
    print(repr(e))

builtins.__import__ = lambda *arguments: 5
import math as five
print(five)
try:
    from math import nothing
except ImportError as e:
    print(repr(e))


def refuse(name, *others):
    raise PermissionError(f'{name} is not to be imported')


builtins.__import__ = refuse
try:
    import json
except PermissionError as e:
    print(e)

del builtins.__import__
try:
    import json
except ImportError as e:
    print(repr(e))
builtins.__import__ = plain_import
import json
print(json.dumps([1]))

names = {'__builtins__': {'__import__': told, 'print': print, '__build_class__': __build_class__}, '__name__': 'other'}
exec('import math\nprint(math.pi)\nclass A:\n    from math import e\nprint(A.__module__)', names)
