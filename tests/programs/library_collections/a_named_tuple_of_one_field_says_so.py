from collections import namedtuple
from typing import NamedTuple


class Typed(NamedTuple):
    only: int


for made in (namedtuple('One', 'x'), namedtuple('Two', 'x y'), namedtuple('None_', ''), Typed):
    print(made.__doc__, '|', made.__new__.__doc__)
