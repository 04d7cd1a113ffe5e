import re
from unittest.mock import *


def show(f):
    try:
        shown = str(f())
    except BaseException as error:
        shown = f"{type(error).__name__}: {error}" + (f" from {error.__cause__!r}" if error.__cause__ else "")
    print(re.sub(r"id=.[0-9]+.|0x[0-9a-f]+", "ID", shown))


import sys

numbers = {'one': 1}
with patch.dict(numbers, {'two': 2}) as inside:
    print(numbers, inside is numbers)
    numbers['three'] = 3
    del numbers['one']
print(numbers)
with patch.dict('__main__.numbers', [('x', 1)], clear=True, y=2):
    print(numbers)
print(numbers)


@patch.dict(numbers, four=4)
def decorated(a):
    print(a, numbers)
    numbers.clear()


decorated('a')
print(numbers)
p = patch.dict(numbers, five=5)
print(p.start())
p.stop()
print(numbers, p.stop())
patch.dict(numbers, six=6).start()
patch.stopall()
print(numbers)
mock = Mock()
with patch.dict('sys.modules', {'fooble': mock}):
    import fooble
    fooble.blob()
    from fooble import other
    other(1)
show(lambda: (fooble is mock, 'fooble' in sys.modules, mock.mock_calls))
modules = {'package': mock, 'package.module': mock.module}
with patch.dict('sys.modules', modules):
    from package.module import fooble
    fooble()
mock.module.fooble.assert_called_once_with()
with patch.dict('sys.modules', {'json': None}):
    show(lambda: __import__('json'))


class Mapping:
    def __init__(self):
        self.values = {'a': 1}

    def __getitem__(self, key):
        return self.values[key]

    def __setitem__(self, key, value):
        self.values[key] = value

    def __delitem__(self, key):
        del self.values[key]

    def __iter__(self):
        return iter(self.values)


mapping = Mapping()
with patch.dict(mapping, {'b': 2}, clear=True):
    print(mapping.values)
print(mapping.values)


@patch.dict(numbers, seven=7)
class Cases:
    def test_it(self):
        return numbers

    def other(self):
        return numbers


print(Cases().test_it(), Cases().other(), numbers)
with patch.dict(numbers):
    numbers['eight'] = 8
print(numbers)
