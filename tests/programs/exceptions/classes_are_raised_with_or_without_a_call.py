"""`raise C` makes an instance; what the class itself does on the way counts."""
class Plain(Exception):
    pass


class Worded(ValueError):
    def __init__(self, text='by itself'):
        super().__init__(text, len(text))


class Other(Exception):
    def __new__(cls, *args):
        return KeyError('another') if not args else super().__new__(cls, *args)


class Wrong(Exception):
    def __new__(cls):
        return 5


class Needs(Exception):
    def __init__(self, needed):
        self.needed = needed


class Group(ExceptionGroup):
    pass


for raised in (Plain, Plain(1, 2), Worded, Worded('x'), Other, Other(3), Wrong, Needs, Group, StopIteration, OSError,
               OSError(2, 'no'), UnicodeDecodeError, KeyError, ValueError, 3, int, None):
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise raised
    except BaseException as error:
        print(type(error).__name__, error.args, type(error.__context__).__name__, error.__cause__)
print(ValueError(1, 2).args, repr(Plain()), str(Plain('a')), KeyError('a'), Exception(*range(3)).args)
try:
    Plain(word=1)
except TypeError as error:
    print(error)
