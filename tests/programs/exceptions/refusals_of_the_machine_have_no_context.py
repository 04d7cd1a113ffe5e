class Refusing:
    def __iter__(self):
        raise TypeError('not today')


class NoIterator:
    def __iter__(self):
        return 3


class Closed:
    __iter__ = None


def attempt(action, value):
    try:
        action(value)
    except TypeError as error:
        print(error, '|', repr(error.__context__), error.__suppress_context__)


def unpack(value):
    a, b = value


def unpack_starred(value):
    a, *b = value


def spread(value):
    print(*value)


def contained(value):
    return 1 in value


for value in (int, 3, None, Refusing(), NoIterator(), Closed(), len):
    for action in (unpack, unpack_starred, spread, contained, list):
        attempt(action, value)


class Base(float):
    pass


class Maker:
    pass


class Both(Maker, Base):
    def __new__(cls, *args):
        return super().__new__(cls, *args)


for value in ([1], 3, None):
    attempt(lambda v: print(**v), value)
    attempt(lambda v: {**v}, value)
    attempt(lambda v: Both()(**v), value)
attempt(object.__new__, Both)
