# A class that is a number as far as the operators ask.
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __repr__(self):
        return f'Money({self.cents})'

    def __int__(self):
        return self.cents // 100

    def __float__(self):
        return self.cents / 100

    def __complex__(self):
        return complex(self.cents, 1)

    def __index__(self):
        return self.cents

    def __bool__(self):
        return self.cents != 0

    def __neg__(self):
        return Money(-self.cents)

    def __abs__(self):
        return Money(abs(self.cents))

    def __round__(self, digits=None):
        return ('rounded', digits)

    def __divmod__(self, other):
        return ('divmod', other)

    def __rdivmod__(self, other):
        return ('rdivmod', other)

    def __pow__(self, other, modulus=None):
        return ('pow', other, modulus)

    def __rpow__(self, other):
        return ('rpow', other)

    def __trunc__(self):
        return 7


m = Money(250)
print(int(m), float(m), complex(m), bool(m), -m, abs(-m), round(m), round(m, 1), divmod(m, 3), divmod(3, m), m ** 2, 2 ** m, pow(m, 2, 5))
print(hex(m), bin(m), oct(m), [0] * 3 == [0, 0, 0], 'abc'[Money(1)], 'ab' * Money(2), range(Money(3)), chr(Money(65)), [5, 6][Money(1):])
print('a,b,c'.split(',', Money(1)), 'ab'.center(Money(6), '-'), [1, 2].pop(Money(0)), b'abc'.find(Money(98)), 'hello'.find('l', Money(3)))
print(sum([1.5, 2], Money(1)) if False else '', max(Money(1), Money(2), key=int), '%d' % m, '%x' % m, '%.1f' % m, '%s' % m)
import math
print(math.sqrt(Money(400)), math.gcd(Money(4), 6), math.floor(2.5))
for work in (lambda: +m, lambda: ~m, lambda: m + 1, lambda: 1 + m, lambda: m < m, lambda: m % 2, lambda: len(m), lambda: f'{m:d}'):
    try:
        print(work())
    except TypeError as e:
        print(e)


class Wrong:
    def __index__(self):
        return 'x'

    def __float__(self):
        return 1

    def __bool__(self):
        return 2

    def __len__(self):
        return -1

    def __hash__(self):
        return 'h'

    def __iter__(self):
        return 5

    def __contains__(self, x):
        return 'truthy'

    def __repr__(self):
        return 5


w = Wrong()
for work in (lambda: [1][w], lambda: float(w), lambda: bool(w), lambda: len(w), lambda: hash(w), lambda: list(w), lambda: 1 in w, lambda: repr(w),
             lambda: hex(w), lambda: range(w), lambda: int(w), lambda: 'a' * w, lambda: {w: 1}, lambda: f'{w!r}', lambda: [w].index(1) if False else print(w)):
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, e)


class Length:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


for n in (0, 3, -1, 'a', 1.5, 2**63 - 1, 2**63, True):
    try:
        print(len(Length(n)), bool(Length(n)))
    except Exception as e:
        print(type(e).__name__, e)
