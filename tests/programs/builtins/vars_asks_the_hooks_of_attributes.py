class Refusing:
    def __getattribute__(self, name):
        raise AttributeError('nope ' + name)


try:
    vars(Refusing())
except TypeError as e:
    print(e, e.__context__, e.__cause__, e.__suppress_context__)


class Answering:
    __slots__ = ()

    def __getattr__(self, name):
        if name == '__dict__':
            return 'asked'
        raise AttributeError(name)


print(vars(Answering()))


class Slotted:
    __slots__ = ()

    def __getattr__(self, name):
        raise AttributeError(name)


try:
    vars(Slotted())
except TypeError as e:
    print(e)


class Failing:
    def __getattribute__(self, name):
        raise ValueError(name)


try:
    vars(Failing())
except ValueError as e:
    print(repr(e))
try:
    vars(3)
except TypeError as e:
    print(e)
