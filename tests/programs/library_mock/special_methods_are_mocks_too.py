import re
from unittest.mock import *


def show(f):
    try:
        shown = str(f())
    except BaseException as error:
        shown = f"{type(error).__name__}: {error}" + (f" from {error.__cause__!r}" if error.__cause__ else "")
    print(re.sub(r"id=.[0-9]+.|0x[0-9a-f]+", "ID", shown))


import itertools
import math

m = MagicMock()
show(lambda: (int(m), float(m), complex(m), bool(m), len(m), list(m), 3 in m, hash(m) == hash(m), m == m, m == 3, m != m, m != 3))
show(lambda: m < 3)
for use in (lambda: m + 1, lambda: 1 + m, lambda: m[3], lambda: m.__exit__(), lambda: -m, lambda: divmod(m, 2), lambda: round(m),
            lambda: math.floor(m), lambda: m.__fspath__()[:15], lambda: next(m), lambda: format(m)[:5], lambda: m.__index__(),
            lambda: m.missing()):
    show(use)
show(lambda: m.mock_calls)
m += 3
show(lambda: m)
m = MagicMock()
m[1]
m[2] = 3
del m[4]
with m as inside:
    pass
print(m.mock_calls, m.method_calls)
print(inside is m.__enter__.return_value)
m.__str__.return_value = 'text'
m.__iter__.return_value = [1, 2]
m.__int__.return_value = 12
m.__len__.side_effect = itertools.cycle([5])
m.__getitem__.side_effect = lambda key: key * 2
m.__contains__ = lambda self, value: value == 'in'
m.__eq__.return_value = 'equal'
print(str(m), list(m), list(m), int(m), len(m), len(m), m[4], 'in' in m, 'out' in m, m == 5)
m.__str__.assert_called_with()
show(lambda: m.__len__.mock_calls)
one = iter([1, 2])
m.__iter__.return_value = one
print(list(m), list(m))
m = Mock()
for name in ('__len__', '__iter__', '__add__', '__getitem__', '__foo__', '__del__', '__init__'):
    show(lambda: getattr(m, name))
show(lambda: len(m))
m.__len__ = lambda self: 7
m.__iter__ = Mock(return_value=iter('ab'))
m.__getitem__ = Mock(side_effect=KeyError('k'))
m.__add__ = lambda self, other: (self is m, other)
m.__reversed__ = lambda self: iter('zy')
m.__repr__ = lambda self: 'shown'
print(len(m), m.__len__(), list(m), m + 5, list(reversed(m)), repr(m))
show(lambda: m['x'])
show(lambda: m.mock_calls)
del m.__len__
show(lambda: len(m))
for name in ('__del__', '__init__', '__new__', '__getattr__', '__setattr__', '__prepare__', '__instancecheck__', '__subclasscheck__'):
    show(lambda: setattr(m, name, 1))
show(lambda: len(MagicMock(**{'__len__.return_value': 3})))
m = MagicMock()
m.__len__.return_value = 7
m.foo.return_value = 5
m.foo()
m.side_effect = ValueError
m.reset_mock(return_value=True, side_effect=True)
show(lambda: (len(m), m.foo(), m.side_effect, m.mock_calls, int(m)))
