from dataclasses import dataclass
import functools


class Shape:
    """Something with an area."""
    sides = 0

    def area(self):
        """How large it is."""
        return 0

    def __str__(self):
        return 'shape'


class Square(Shape):
    sides = 4

    def __init__(self, side=1):
        self.side = side

    def area(self):
        return self.side ** 2

    @classmethod
    def unit(cls):
        """The square of side one."""
        return cls()


@functools.cache
def double(x):
    """Twice x."""
    return x * 2


help(Square)
help(Square.area)
help(Square().area)
help(double)
help('no_such_thing')
print(help)
