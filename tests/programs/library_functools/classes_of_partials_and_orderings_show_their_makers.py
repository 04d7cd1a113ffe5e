import functools, operator

class Scaled(functools.partial):
    pass
print(Scaled(int, base=2), functools.partial(int, base=2))

@functools.total_ordering
class Size:

    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n
print(Size.__le__.__qualname__, Size.__gt__.__name__, Size.__ge__.__qualname__)

class Shape:

    def set(self, *args, **keywords):
        return (args, keywords)
    inner = functools.partialmethod(set, 1, a=2)
    outer = functools.partialmethod(inner, 3, b=4)
args, keywords = Shape().outer(5, c=6)
print(args, keywords, Shape.__dict__['outer'].args)

@functools.singledispatch
def show(x):
    return 'any'
print(type(show.registry), show.registry[object] is show.__wrapped__, list(show.registry))
try:
    show.registry[int] = print
except TypeError as e:
    print(e)
print(operator.invert.__name__, operator.inv.__name__, operator.__invert__(5))
