from fractions import Fraction as F
from decimal import Decimal
import math
import numbers


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: (F(3, 4), F('3/4'), F('0.125'), F('-1.5e-3'), F(0.5), F(Decimal('1.1')), F(5), F(), F(6, -4), F('  2 / 3 ') if 0 else F(' 2/3 '), F('1_000/3'), F(True), F(F(1, 2), F(3, 4)), str(F(3)), str(F(1, 3))))
show(lambda: F(1, 0))
show(lambda: F('a'))
show(lambda: F('1/0'))
show(lambda: F(1.5, 2))
show(lambda: F('1', 2))
show(lambda: F(float('nan')))
show(lambda: F(float('inf')))
show(lambda: F([]))
a, b = F(1, 2), F(1, 3)
show(lambda: (a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, a ** -2, a ** 0.5, a ** b, -a, +a, abs(-a), a + 1, 1 - a, a * 2, 2 / a, 7 // a, 7 % F(2, 3), 2 ** a, 2 ** F(3)))
show(lambda: (a + 0.5, a * 1.5, 0.5 - a, a + 1j, 1.5 // a, 1.5 % b))
show(lambda: (a == 0.5, a < b, a > 0.25, a <= 1, F(4, 2) == 2, a == F(2, 4), a != b, hash(a) == hash(0.5), hash(F(3)) == hash(3), a == 'x', a == Decimal('0.5')))
show(lambda: a < 'x')
show(lambda: a + 'x')
show(lambda: a + Decimal(1))
show(lambda: (int(F(7, 2)), float(a), round(F(7, 2)), round(F(5, 2)), round(F(22, 7), 2), round(F(-7, 2)), math.floor(F(-7, 2)), math.ceil(F(7, 2)), math.trunc(F(-7, 2)), bool(F(0)), complex(a)))
show(lambda: (a.numerator, a.denominator, F(3.14159).limit_denominator(100), F('3.1415926535897932').limit_denominator(1000), F(0.1).limit_denominator(), a.as_integer_ratio(), a.real, a.imag, a.conjugate(), F(4, 2).is_integer(), F.from_float(0.25), F.from_decimal(Decimal('0.2'))))
show(lambda: a.limit_denominator(0))
show(lambda: isinstance(a, numbers.Rational))
show(lambda: (f'{F(1, 3):.3f}', f'{F(22, 7):10.2f}|', f'{F(1234567, 3):,.2f}', f'{F(1, 3):e}', f'{F(3, 2)}', f'{F(1, 3):>10}|', f'{F(1, 8):%}', f'{F(7, 2):g}', f'{F(-1, 3):+.2f}', f'{F(5):<6}|', f'{F(1, 3):_^9}', f'{F(3):#}', f'{F(10**6):,}'))
show(lambda: f'{a:x}')
show(lambda: sum([F(1, 10)] * 10))
show(lambda: sorted([F(1, 2), F(1, 3), 0.4]))
show(lambda: F(0) ** -1)
show(lambda: F(-8) ** F(1, 3))
show(lambda: math.gcd(4, 6))
show(lambda: setattr(a, 'numerator', 3))
show(lambda: max(a, b))
show(lambda: repr(F(10 ** 30, 3)))
show(lambda: a / 0)
show(lambda: a // 0)
show(lambda: {a: 1}[0.5])
class MyF(F):
    pass
show(lambda: (MyF(1, 2), MyF(1, 2) + 1, type(MyF(1, 2) + 1).__name__))
