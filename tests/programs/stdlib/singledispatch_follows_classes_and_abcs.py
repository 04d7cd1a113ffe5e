import collections.abc
import functools
from decimal import Decimal
from fractions import Fraction
import numbers


@functools.singledispatch
def show(value, indent=0):
    return ' ' * indent + f'object {value!r}'


@show.register
def _(value: numbers.Number, indent=0):
    return ' ' * indent + f'number {value}'


@show.register
def _(value: bool, indent=0):
    return ' ' * indent + f'truth {value}'


@show.register(collections.abc.Mapping)
def _(value, indent=0):
    return '\n'.join(' ' * indent + f'{k}:\n' + show(v, indent + 2) for k, v in value.items())


@show.register(list)
@show.register(tuple)
def sequence(value, indent=0):
    return '\n'.join(show(v, indent + 1) for v in value)


show.register(type(None), lambda value, indent=0: ' ' * indent + 'nothing')
print(show(1), show(1.5), show(True), show(Decimal('2.5')), show(Fraction(1, 2)), show(None), show('text'), sep='\n')
print(show({'a': [1, None], 'b': {'c': (True,)}}))
print(show.dispatch(int) is show.dispatch(float), show.dispatch(bool).__name__, show.dispatch(dict) is show.registry[collections.abc.Mapping])
print(sorted(t.__name__ for t in show.registry))


class Base:
    pass


class Derived(Base):
    pass


@functools.singledispatch
def kind(x):
    return 'default'


@kind.register
def _(x: Base):
    return 'base'


print(kind(Derived()), kind(Base()), kind(3))


@kind.register
def _(x: Derived):
    return 'derived'


print(kind(Derived()), kind.registry[Derived](None))


class Visitor:
    @functools.singledispatchmethod
    def visit(self, node):
        return f'visit {type(node).__name__}'

    @visit.register
    def _(self, node: int):
        return f'int {node + 1}'

    @functools.singledispatchmethod
    @classmethod
    def make(cls, arg):
        return cls.__name__, arg

    @make.register
    @classmethod
    def _(cls, arg: str):
        return cls.__name__, arg.upper()


print(Visitor().visit(1), Visitor().visit('s'), Visitor.make('abc'), Visitor.make(5))
try:
    kind()
except TypeError as e:
    print(e)
