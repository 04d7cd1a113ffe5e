# Tuples in tuples are searched, to the depth that CPython's stack has room for.
from collections import namedtuple

Kinds = namedtuple("Kinds", "small large")
print(isinstance(3, Kinds(str, int)), issubclass(bool, (str, (float, (int,)))), isinstance(3, ((), ((str,),))))


def nested(depth):
    kinds = (int,)
    for _ in range(depth):
        kinds = (kinds,)
    return kinds


for asks, value in ((isinstance, "x"), (issubclass, str)):
    print(asks(value, nested(5000)))
    try:
        asks(value, nested(20000))
    except RecursionError as error:
        print(error)


class Stand:
    # Claims another class by whatever way it is asked.
    def __getattribute__(self, name):
        return int if name == "__class__" else object.__getattribute__(self, name)


print(isinstance(Stand(), int), isinstance(Stand(), (str, int)), isinstance(Stand(), str), type(Stand()).__name__)
