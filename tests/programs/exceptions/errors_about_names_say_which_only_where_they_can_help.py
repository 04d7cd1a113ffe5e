import sys
import traceback


class Counter:
    total = 0

    def __contains__(self, item):
        return self.nosuch

    def unbound(self):
        if False:
            total = 1
        return total

    def free(self):
        def inner():
            return total
        if False:
            total = 1
        return inner()

    def unknown(self):
        return total


for name in ('unbound', 'free', 'unknown'):
    try:
        getattr(Counter(), name)()
    except NameError as error:
        print(error.name)
        traceback.print_exc(file=sys.stdout)


class NoIterator:
    def __iter__(self):
        return 3


for container in (NoIterator(), Counter, 5, None):
    try:
        3 in container
    except TypeError as error:
        print(error, repr(error.__context__))
for words, value in (('%(', 3), ('%(k)', 3), ('%(k)d', ()), ('%(k', {}), ('%d %(k)s', (1,))):
    try:
        print(words % value)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(bytearray(b"\n\t'"), bytearray(b"'\""), b"'", bytes(b"'\""), repr(bytearray(b"it's")))


class Own(Exception):
    def __new__(cls, *args):
        return super().__new__(cls, *args)


class Derived(Own):
    pass


class Row(tuple):
    pass


for cls in (Exception, Own, Derived, Row, int, type):
    try:
        object.__new__(cls)
    except TypeError as error:
        print(error)
try:
    try:
        raise KeyError('k')
    except* KeyError as group:
        print(group.__traceback__, repr(group))
        raise
except ExceptionGroup as group:
    print(repr(group), len(traceback.extract_tb(group.__traceback__)))
