"""reprlib: an indent puts items on lines; arrays are shortened, failures stand for themselves."""
import reprlib
from array import array
from collections import deque


class Broken:
    def __repr__(self):
        raise ValueError('no')


print(reprlib.repr(Broken()).split(' at ')[0])
values = [array('i', range(7)), array('d'), list(range(9)), (1,), {1: [2, {3: 4}]}, deque(range(9)), set(range(9)), [[[[[[[1]]]]]]], [], {}]
for indent in (None, 0, 2, '-->'):
    short = reprlib.Repr(indent=indent, maxlevel=4)
    for value in values:
        print(short.repr(value))
for indent in (-1, 1.5):
    try:
        reprlib.Repr(indent=indent).repr([1])
    except (TypeError, ValueError) as problem:
        print(type(problem).__name__, problem)


class Marked:
    @reprlib.recursive_repr('again')
    def __repr__[T](self: T) -> str:
        return f'<{self.__dict__}>'


marked = Marked()
marked.me = marked
print(marked, Marked.__repr__.__type_params__, list(Marked.__repr__.__annotations__), Marked.__repr__.__wrapped__.__name__)
