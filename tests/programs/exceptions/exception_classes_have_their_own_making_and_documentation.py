for cls in ValueError, RuntimeError, NotImplementedError, KeyboardInterrupt, FileNotFoundError, UnboundLocalError, ZeroDivisionError:
    print(cls.__name__, list(vars(cls)), cls.__doc__)
print(ValueError.__init__, ValueError.__init__.__qualname__, ValueError.__init__.__objclass__)
print(vars(TypeError)['__init__'] is vars(ValueError)['__init__'])
try:
    ValueError.__init__(KeyError())
except TypeError as error:
    print(error)


class Own(ValueError):
    def __init__(self, text):
        ValueError.__init__(self, text * 2)


print(repr(Own('x')), Own('x').args, repr(ValueError.__new__(ValueError, 1)))
