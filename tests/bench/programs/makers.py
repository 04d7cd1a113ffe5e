"""Functions that make functions, called many times."""


def make_adder(n):
    def add(x):
        return x + n

    return add


def make_multiplier(factor):
    return lambda x: x * factor


def compose(f, g):
    def composed(x):
        return f(g(x))

    return composed


total = 0
for i in range(700_000):
    double_then_add = compose(make_adder(i), make_multiplier(2))
    total += double_then_add(i) % 7
print(total)
