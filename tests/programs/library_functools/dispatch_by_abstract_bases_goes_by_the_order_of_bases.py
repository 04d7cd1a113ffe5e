import functools, collections.abc as c, numbers, typing
from decimal import Decimal
from fractions import Fraction

def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)

@functools.singledispatch
def g(x):
    return 'base'
g.register(c.Iterable, lambda a: 'iterable')
g.register(c.Container, lambda a: 'container')
g.register(c.Sized, lambda a: 'sized')
g.register(c.Set, lambda a: 'set')

class O(c.Sized):

    def __len__(self):
        return 0
o = O()
print(g(o))
c.Iterable.register(O)
print(g(o))
c.Container.register(O)
print(g(o))
c.Set.register(O)
print(g(o))

class P:
    pass
p = P()
print(g(p))
c.Iterable.register(P)
print(g(p))
c.Container.register(P)
t(g, p)

class Q(c.Sized):

    def __len__(self):
        return 0
q = Q()
print(g(q))
c.Iterable.register(Q)
print(g(q))
c.Set.register(Q)
print(g(q))

@functools.singledispatch
def h(x):
    return 'base'

@h.register(c.Sized)
def _(x):
    return 'sized'

@h.register(c.Iterable)
def _(x):
    return 'iter'
t(h, [1])
t(h, 'a')
t(h, iter([]))
t(h, 5)

@h.register(c.Sequence)
def _(x):
    return 'seq'
t(h, [1])
t(h, {1})
t(h, {})
t(h, (1,))
t(h, b'x')

@functools.singledispatch
def n(x):
    return 'base'

@n.register(numbers.Integral)
def _(x):
    return 'integral'

@n.register(numbers.Real)
def _(x):
    return 'real'

@n.register(numbers.Complex)
def _(x):
    return 'complex'
print(n(1), n(True), n(1.5), n(1j), n(Fraction(1, 2)), n(Decimal(1)))

@functools.singledispatch
def e(x):
    return 'obj'

@e.register
def _(x: Exception | int):
    return 'exc or int'

@e.register
def _(x: typing.Union[str, bytes]):
    return 'text'

@e.register(type(None))
def _(x):
    return 'none'
print(e(ValueError()), e(5), e('s'), e(b''), e(None), e([]), e.dispatch(KeyError) is e.dispatch(int), list(e.registry))
try:

    @e.register
    def _(x: list[int]):
        pass
except TypeError as x:
    print(x)
try:

    @e.register
    def _(x: int | list[int]):
        pass
except TypeError as x:
    print(x)
try:
    e.register(list[int], lambda x: 1)
except TypeError as x:
    print(x)

class D:

    @functools.singledispatchmethod
    def f(self, x):
        return 'base'

    @f.register
    def _(self, x: int):
        return 'int'

    @f.register(str)
    def _(self, x):
        return 'str'

    @functools.singledispatchmethod
    @staticmethod
    def s(x):
        return 'sbase'

    @s.register
    @staticmethod
    def _(x: int):
        return 'sint'

class E2(D):
    pass
print(D().f(1), D().f('x'), D().f(2.0), E2().f(1), D.s(1), D().s('q'), D.f.__name__ if hasattr(D.f, '__name__') else '', D().f.__name__)
t(D().f)
