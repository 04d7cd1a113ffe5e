"""Logarithms and exponentials, on scaled ints: x stands for x / 10**places."""


def _inverse_hyperbolic(n, unit):
    # atanh(1/n) * unit, by its series.
    total = term = unit // n
    k, square = 1, n * n
    while term:
        term //= square
        k += 2
        total += term // k
    return total


_known = {}


def log_of_ten(places):
    """ln 10, by three inverse tangents (as Machin did for pi)."""
    have = _known.get('places', 0)
    if have < places:
        have = places + 20
        unit = 10 ** (have + 6)
        value = (46 * _inverse_hyperbolic(31, unit) + 34 * _inverse_hyperbolic(49, unit) + 20 * _inverse_hyperbolic(161, unit))
        _known['value'] = value // 10 ** 6
        _known['places'] = have
    return _known['value'] // 10 ** (have - places)


def exponential(x, places):
    """e**x for |x| < 10, both scaled."""
    extra = 12
    unit = 10 ** (places + extra)
    halvings = 12
    x = (x * 10 ** extra) >> halvings
    total = term = unit
    n = 0
    while term:
        n += 1
        term = term * x // unit // n
        total += term
        if term in (0, -1):
            break
    for _ in range(halvings):
        total = total * total // unit
    return total // 10 ** extra


def logarithm(x, places):
    """ln x for 1 <= x < 10, both scaled: Halley's steps from a float's guess."""
    import math
    unit = 10 ** places
    guess = math.log(x / unit)
    y = int(guess * 2 ** 60) * unit >> 60
    good = 14
    while good < places * 2:
        power = exponential(y, places)
        step = 2 * unit * (x - power) // (x + power)
        y += step
        good *= 3
        if step in (0, -1):
            break
    return y
