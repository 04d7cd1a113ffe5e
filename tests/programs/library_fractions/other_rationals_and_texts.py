"""Fractions with other Rationals, with complex, from texts and in formats."""
import copy
import operator
from fractions import Fraction
from numbers import Rational


class Ratio(Rational):
    def __init__(self, top, bottom):
        self.top, self.bottom = top, bottom

    numerator = property(lambda self: self.top)
    denominator = property(lambda self: self.bottom)

    def __repr__(self):
        return f'{self.top}:{self.bottom}'

    def _declined(self, *others):
        return NotImplemented

    (__abs__, __add__, __ceil__, __eq__, __floor__, __floordiv__, __le__, __lt__, __mod__, __mul__, __neg__, __pos__, __pow__, __radd__,
     __rfloordiv__, __rmod__, __rmul__, __round__, __rpow__, __rtruediv__, __truediv__, __trunc__) = [_declined] * 22


half = Fraction(1, 2)
for other in (Ratio(2, 3), 1 + 2j, 0.25, 3, 'x', Fraction(0)):
    for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'lt', 'ge', 'eq'):
        operation = getattr(operator, name)
        for pair in ((half, other), (other, half)):
            try:
                print(name, *pair, '=', operation(*pair))
            except (TypeError, ZeroDivisionError) as problem:
                print(name, *pair, '->', problem)

for text in ('3/4', '3 / 4', ' -3/4 ', '3/-4', '1_0/2_0', '1__0', '1_.5', '1._5', '1.5e1_0', '.5', '5.', '.', '3/', '3//4', '1 2', '\n3/4\t'):
    try:
        print(repr(text), Fraction(text))
    except ValueError as problem:
        print(problem)

for spec in ('0', '010', '010.3f', '<10', '<010', 'x<010f', '=010f', '#', '+,', '.0f', 'z.1f', 'd'):
    try:
        print(repr(spec), repr(format(Fraction(-7, 3), spec)))
    except ValueError as problem:
        print(problem)


class Own(Fraction):
    pass


own = Own(1, 3)
print(type(copy.copy(own)).__name__, copy.copy(own) is own, copy.deepcopy(half) is half)
