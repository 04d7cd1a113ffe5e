# The same place in a loop meets operators of many kinds, one after the other.
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return Money(self.cents + other.cents)

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __lt__(self, other):
        return self.cents < other.cents

    def __repr__(self):
        return f"Money({self.cents})"


class Foreign(Money):
    def __radd__(self, other):
        return f"foreign, after {other}"


class Shy:
    def __radd__(self, other):
        return f"shy, after {other}"


def add(a, b):
    try:
        return a + b
    except TypeError as e:
        return str(e)


a = Money(1)
for b in [Money(2), Money(3), Foreign(4), 5, Shy(), "text", None, Money(6)]:
    print(add(a, b))

# Declining, again and again, with temporaries that die afterwards.
class Noisy(Money):
    def __del__(self):
        print("gone", self.cents)


for n in range(3):
    print(add(Noisy(n), 1.5))

# The method changes, then goes, then is a generator function.
def total():
    result = Money(0)
    for n in range(3):
        result = result + Money(n)
        if n == 0:
            Money.__add__ = lambda self, other: Money(self.cents * 10 + other.cents)
    return result


print(total())


def later(self, other):
    yield self
    yield other


Money.__add__ = later
print([list(Money(n) + Money(n + 1)) for n in range(3)])
print([list(Noisy(n) + Noisy(n + 1)) for n in range(2)])
del Money.__add__
print([str(add(Money(n), Money(n))) for n in range(2)])

# A method with a default, one with *args, one that takes too little.
for method in [lambda self, other, more=3: other + more, lambda *all: len(all), lambda self: 0]:
    Money.__add__ = method
    print(add(a, 4), add(a, 4))

print([Money(n) == Money(2) for n in range(4)], [Money(n) < Money(2) for n in range(4)])
Money.__eq__ = lambda self, other: "equal?"
print([Money(n) == Money(2) for n in range(2)])


class Counter:
    def __init__(self):
        self.n = 0

    def __iadd__(self, more):
        self.n += more
        return self


c = Counter()
for i in range(4):
    c += i
print(c.n)
Counter.__iadd__ = lambda self, more: NotImplemented
Counter.__add__ = lambda self, more: ("added", more)
c += 1
print(c)


# An exception in the middle, and a recursion without end.
class Broken:
    def __add__(self, other):
        raise ValueError(other)

    def __mul__(self, other):
        return self * other


for n in range(3):
    try:
        Broken() + Noisy(n)
    except ValueError as e:
        print("raised", e)
for n in range(2):
    try:
        Broken() * n
    except RecursionError as e:
        print(e)
