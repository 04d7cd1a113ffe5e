# singledispatch refuses what isinstance() could not ask; unions stand for their classes.
import functools
import typing


@functools.singledispatch
def shown(value): return 'something'


@shown.register
def _(value: int | str): return 'a number or a text'


@shown.register(typing.Union[list, tuple])
def _(value): return 'in order'


print(shown(1), shown('a'), shown([]), shown(()), shown(1.5))
for wrong in (list[int], int | list[int], typing.List[int], 5, 'int'):
    try:
        shown.register(wrong, print)
    except TypeError as error:
        print(error)


def hinted(hint):
    def function(value): pass
    function.__annotations__ = {'value': hint}
    return function


for wrong in (list[int], int | list[int], 5):
    try:
        shown.register(hinted(wrong))
    except TypeError as error:
        print(error)


class Steps:
    def walk(self, by, times): return by * times
    double = functools.partialmethod(walk, 2)


print(Steps().double(4), Steps.double(Steps(), 5), Steps.double.__qualname__)
