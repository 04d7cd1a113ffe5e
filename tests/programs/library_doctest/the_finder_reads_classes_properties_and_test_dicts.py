import doctest
import functools
import types

module = types.ModuleType("lesson")
exec('''
"""A module.

>>> 1 + 1
2
"""
import functools


def shout(text):
    """
    >>> shout("a")
    'A'
    """
    return text.upper()


again = shout


class Shop:
    """No examples here."""

    def __init__(self):
        self.kept = 3

    @property
    def kept_twice(self):
        """
        >>> Shop().kept_twice
        6
        """
        return self.kept * 2

    @staticmethod
    def hello():
        """
        >>> Shop.hello()
        'hello'
        """
        return "hello"

    @classmethod
    def name(cls):
        """
        >>> Shop.name()
        'shop'
        """
        return "Shop"

    alias = hello

    class Inner:
        """
        >>> Shop.Inner.__name__
        'Inner'
        """


def wrapped():
    """
    >>> wrapper()
    """


@functools.wraps(wrapped)
def wrapper():
    return None


__test__ = {"extra": """
>>> shout("b")
'B'
""", "function": shout}
''', module.__dict__)

for exclude_empty in (True, False):
    finder = doctest.DocTestFinder(exclude_empty=exclude_empty)
    for test in finder.find(module):
        print(test.name, len(test.examples), test.filename, test.lineno)
print(doctest.DocTestFinder(recurse=False).find(module))
for key, value in ((3, "x"), ("x", 3)):
    module.__test__ = {key: value}
    try:
        doctest.DocTestFinder().find(module)
    except ValueError as error:
        print(error)
del module.__test__
print(doctest.testmod(module))
try:
    doctest.DocTestFinder().find(functools.partial(print))
except ValueError as error:
    print(error)
